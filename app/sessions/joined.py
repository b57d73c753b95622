"""The parts that keep, open and bring back sessions, for one window."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.sessions.autosave import Autosave
from app.sessions.desk import SESSIONS
from app.sessions.dropping import Dropping
from app.sessions.recent import Recent
from app.sessions.recovery import Recovery

if TYPE_CHECKING:
    from PySide6.QtWidgets import QMenu

    from app.main_window import MainWindow
    from app.resuming import Resuming
    from app.settings import Settings


class Sessions:
    """autosave, recent, recovery and dropping around the desk of the window.

    resuming : what is offered after a crash besides.
    """

    def __init__(self, window: MainWindow, settings: Settings, menu: QMenu, resuming: Resuming) -> None:
        desk, base = window.sessions, settings.folder / SESSIONS
        self.autosave = Autosave(window, desk, base)
        self.recent = Recent(menu, desk, self.autosave, settings)
        self.recovery = Recovery(window, desk, self.autosave, base, resuming.look)
        self.dropping = Dropping(window, desk)
        for beginning in (desk.opening, window.lessons.player.beginning):
            beginning.connect(self.autosave.keep_last)
        for moved in (window.lessons.player.turned, window.lessons.player.told):
            moved.connect(self.autosave.soon)
        desk.failed.connect(window.tell)
