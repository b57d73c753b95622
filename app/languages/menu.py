"""View > Language: which one the window speaks when it is started again."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QMenu

from ae_core.languages.files import NAMES, languages
from app.choice_menu import ChoiceMenu
from app.languages.choice import SYSTEM
from app.settings import Settings


class LanguageMenu(ChoiceMenu):
    """As the system, or one of those that there is a file of. tell : a sentence to whoever has chosen."""

    def __init__(self, settings: Settings, tell: Callable[[str], object], parent: QMenu) -> None:
        choices = {SYSTEM: "As the system", **{one: NAMES.get(one, one) for one in languages()}}
        super().__init__("Language", "language", choices, self._choose, parent)
        self._settings, self._tell = settings, tell
        self.show_choice(settings.preferences.language)

    def _choose(self, choice: str) -> None:
        self._settings.update(language=choice)
        self._tell(f"The window speaks {NAMES.get(choice, 'as the system')} when it is started again.")
