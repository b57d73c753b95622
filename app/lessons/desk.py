"""What belongs to the lessons of one window, joined."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QObject, Slot

from app.lessons.list_view import ListView
from app.lessons.page_view import PageView
from app.lessons.player import Player
from app.lessons.recorder import Recorder
from app.lessons.shelf import Shelf
from app.lessons.stage import Stage

if TYPE_CHECKING:
    from app.main_window import MainWindow
    from app.panels.lesson import LessonPanel
    from app.settings import Settings


class LessonDesk(QObject):
    """The shelf, the player, the recorder, and what the panel shows of them."""

    def __init__(self, window: MainWindow, settings: Settings) -> None:
        super().__init__(window)
        self.shelf, self.player = Shelf(window, settings), Player(Stage(window))
        self.recorder = Recorder(window, self.shelf.own)
        self.list, self.page = ListView(self.shelf, self.recorder), PageView(self.player)
        self._panel = cast("LessonPanel", window.panels["lesson"])
        self._panel.put(self.page.place, self.list, self.page)
        self._panel.painted.connect(self._paint)
        self.list.chosen.connect(self.player.open)
        self.shelf.changed.connect(self._turn)
        self.player.turned.connect(self._turn)
        self.player.finished.connect(self.shelf.mark_done)

    @Slot()
    def _paint(self) -> None:
        self.shelf.first_read()
        self.page.dress()

    @Slot()
    def _turn(self) -> None:
        self._panel.turn_to(self.list if self.player.lesson is None else self.page)
