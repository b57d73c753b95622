"""The sessions that were last saved or opened, as a menu."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QMenu

from app.languages.speaking import Verbatim
from app.plain import plain_tip

if TYPE_CHECKING:
    from app.sessions.autosave import Autosave
    from app.sessions.desk import SessionDesk
    from app.settings import Settings

MOST = 10


class Recent(QObject):
    """The newest first; what is gone cannot be chosen, and goes with the next that comes."""

    def __init__(self, menu: QMenu, desk: SessionDesk, autosave: Autosave, settings: Settings) -> None:
        super().__init__(menu)
        self._menu, self._desk, self._autosave, self._settings = menu, desk, autosave, settings
        self.menu = QMenu("Recent sessions", menu)
        self.menu.setObjectName("menu.recent")
        self.menu.setToolTipsVisible(True)
        self.menu.aboutToShow.connect(self.fill)
        desk.saved.connect(self._take)
        desk.opened.connect(self._take)

    @property
    def paths(self) -> list[Path]:
        """The newest first."""
        return [Path(line) for line in self._settings.preferences.recent_sessions.splitlines() if line.strip()]

    @Slot()
    def fill(self) -> None:
        """List them anew."""
        self.menu.clear()
        for path in self.paths:
            action = self.menu.addAction(Verbatim(path.name.replace("&", "&&")), partial(self._desk.open, path))
            action.setToolTip(plain_tip(str(path)))
            action.setEnabled(path.is_file())
        self.menu.addSeparator()
        before = self.menu.addAction("As it was before", partial(self._desk.open, self._autosave.last))
        before.setObjectName("action.last_session")
        before.setToolTip(plain_tip("What was on screen when the program ended, or before the last session was opened"))
        before.setEnabled(self._autosave.last.is_file())

    @Slot(object)
    def _take(self, path: Path) -> None:
        place = path.absolute()
        if self._autosave.last.parent in (place.parent, place.parent.parent):
            return  # of the program itself
        others = [one for one in self.paths if one != place and one.is_file()]
        kept = [str(one) for one in (place, *others) if "\n" not in str(one)]
        self._settings.update(recent_sessions="\n".join(kept[:MOST]))
