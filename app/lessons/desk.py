"""What belongs to the lessons of one window, joined."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QGuiApplication

from ae_core.languages.files import home_of
from ae_core.lessons.lesson import Lesson
from app.lessons.list_view import ListView
from app.lessons.page_view import PageView
from app.lessons.player import Player
from app.lessons.recorder import Recorder
from app.lessons.shelf import Shelf
from app.lessons.stage import Stage
from app.lessons.standing import Standing

if TYPE_CHECKING:
    from app.main_window import MainWindow
    from app.panels.lesson import LessonPanel
    from app.settings import Settings


class LessonDesk(QObject):
    """The shelf, the player, the recorder, and what the panel shows of them."""

    def __init__(self, window: MainWindow, settings: Settings) -> None:
        super().__init__(window)
        self.shelf, self.player = Shelf(window, settings), Player(Stage(window))
        self._window = window
        self._awaited: Standing | None = None
        self.recorder = Recorder(window, self.shelf.own)
        self.list, self.page = ListView(self.shelf, self.recorder), PageView(self.player)
        self._panel = cast("LessonPanel", window.panels["lesson"])
        self._panel.put(self.page.place, self.list, self.page)
        self._panel.painted.connect(self._paint)
        self.list.chosen.connect(self.player.open)
        self.shelf.changed.connect(self._turn)
        self.shelf.changed.connect(self._bring)
        self.player.turned.connect(self._turn)
        self.player.finished.connect(self.shelf.mark_done)
        # Files may have changed since the list was last seen, above all while somebody was in another program.
        window.docks["lesson"].visibilityChanged.connect(self._on_seen)
        application = QGuiApplication.instance()
        if isinstance(application, QGuiApplication):
            application.applicationStateChanged.connect(self.look)

    @property
    def standing(self) -> Standing | None:
        """Where somebody stands in the lesson that is played, or is about to be opened again."""
        player, lesson = self.player, self.player.lesson
        if lesson is None:
            return self._awaited
        is_own = self.shelf.is_own(lesson)
        return Standing(
            lesson.path.name, lesson.title, is_own, player.number, player.solved, player.answer, player.is_hinted,
            player.is_set, player.stage.run_before, tuple(player.stage.trained),
            home_of(lesson.path) if is_own else None,
        )  # fmt: skip

    def resume(self, found: Standing | None) -> None:
        """Open a lesson where somebody stood in it, as soon as lessons are read; None for no lesson."""
        self.player.leave()
        self._awaited = found
        if found is not None:
            if found.folder is not None:
                self.shelf.bring(found.folder)
            self.shelf.first_read()
            self._bring()

    @Slot()
    def _bring(self) -> None:
        found, entries = self._awaited, self.shelf.entries
        if found is None or entries is None:
            return
        self._awaited = None
        lessons = [one for one in entries if isinstance(one, Lesson) and one.path.name == found.file]
        lessons = [one for one in lessons if self.shelf.is_own(one) is found.is_own]
        # Of two with one name the one that came with the session.
        lesson = next((one for one in lessons if home_of(one.path) == found.folder), next(iter(lessons), None))
        if lesson is None:
            why = f"The file {found.file} is not here, or is broken."
            self._window.tell(f"The lesson “{found.title}” cannot be opened again. {why}")
        else:
            self.player.resume(lesson, found)

    @Slot(bool)
    def _on_seen(self, seen: bool) -> None:
        if seen and self.player.lesson is None:
            self.shelf.read()

    @Slot()
    def look(self) -> None:
        """Read the lessons again where somebody sees their list."""
        if self._panel.is_seen and self.player.lesson is None:
            self.shelf.read()

    @Slot()
    def _paint(self) -> None:
        self.shelf.first_read()
        self.page.dress()

    @Slot()
    def _turn(self) -> None:
        self._panel.turn_to(self.list if self.player.lesson is None else self.page)
