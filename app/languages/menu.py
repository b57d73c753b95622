"""View > Language: which one the window speaks when it is started again."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QMenu

from ae_core.languages.files import NAMES, languages
from app.languages.choice import SYSTEM
from app.settings import Settings


class LanguageMenu(QMenu):
    """As the system, or one of those that there is a file of. tell : a sentence to whoever has chosen."""

    def __init__(self, settings: Settings, tell: Callable[[str], object], parent: QMenu) -> None:
        super().__init__("Language", parent)
        self.setObjectName("menu.language")
        self._settings, self._tell = settings, tell
        group = QActionGroup(self)
        for choice, title in ((SYSTEM, "As the system"), *((one, NAMES.get(one, one)) for one in languages())):
            action = self.addAction(title, partial(self._choose, choice))
            action.setObjectName(f"language.{choice}")
            action.setCheckable(True)
            action.setChecked(settings.preferences.language == choice)
            group.addAction(action)

    def _choose(self, choice: str) -> None:
        self._settings.update(language=choice)
        self._tell(f"The window speaks {NAMES.get(choice, 'as the system')} when it is started again.")
