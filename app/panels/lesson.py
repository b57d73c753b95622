"""Lesson: the list of lessons, and the one that is played."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QSizePolicy, QStackedWidget, QVBoxLayout

from ae_core.lessons.lesson import Lesson
from app.lessons.list_view import ListView
from app.lessons.page_view import PageView
from app.panels.base import Panel, panels

if TYPE_CHECKING:
    from app.lanes import Lanes
    from app.lessons.player import Player
    from app.lessons.recorder import Recorder
    from app.lessons.shelf import Shelf
    from app.session import Session


@panels.register("lesson", "Lesson")
class LessonPanel(Panel):
    """Choose a lesson; its pages move the window, ask, and look whether that is answered."""

    object_name = "panel.lesson"
    area = "left"
    order = 20
    first_use = "Lessons will be listed here as soon as the engine is loaded."
    watches = frozenset({"spec", "theme"})

    def __init__(self, session: Session, lanes: Lanes) -> None:
        super().__init__(session, lanes)
        self._shelf: Shelf | None = None
        self._player: Player | None = None
        self._views = QStackedWidget()
        layout = QVBoxLayout(self.body)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._views)

    def take(self, shelf: Shelf, player: Player, recorder: Recorder) -> None:
        """What it lists, what it plays and what makes a new one."""
        self._shelf, self._player = shelf, player
        self.list, self.page = ListView(shelf, recorder), PageView(player)
        for view in (self.list, self.page):
            self._views.addWidget(view)
        self.title_line.say(self.page.place)
        self.list.chosen.connect(self._play)
        shelf.changed.connect(self._follow)
        player.turned.connect(self._follow)
        player.finished.connect(shelf.mark_done)

    def paint(self, dirty: frozenset[str]) -> None:
        if self._shelf is not None:
            self._shelf.first_read()
            if self.body_shown:
                self.page.dress()

    @Slot(object)
    def _play(self, lesson: Lesson) -> None:
        assert self._player is not None
        self._player.open(lesson)

    @Slot()
    def _follow(self) -> None:
        assert self._player is not None
        lesson = self._player.lesson
        shown, other = (self.list, self.page) if lesson is None else (self.page, self.list)
        # What is not shown has no say in how narrow the dock can be.
        other.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Ignored)
        shown.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        self._views.setCurrentWidget(shown)
        self.show_body(True)
