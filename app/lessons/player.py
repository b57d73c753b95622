"""Plays a lesson: turns its pages, does what they do, and looks whether its questions are solved."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from ae_core.lessons.lesson import Lesson, Page, Question
from app.lessons.judging import Answer, Judged, judge, right_answer
from app.lessons.locks import Locks
from app.lessons.room import Room
from app.lessons.spotlight import Spotlight
from app.lessons.stage import Stage

if TYPE_CHECKING:
    from collections.abc import Sequence

    from app.lessons.deeds.base import Deed
    from app.lessons.running import Running
    from app.lessons.standing import Standing

LOOK_MS = 250
logger = logging.getLogger(__name__)


class Player(QObject):
    """beginning : a lesson is about to take the window. turned : another page is shown, or none. told : what is waited
    for, or how the question stands, is another. finished : the lesson, when its last page is open and all its questions
    are solved.
    """

    beginning = Signal()
    turned = Signal()
    told = Signal()
    finished = Signal(object)

    def __init__(self, stage: Stage) -> None:
        super().__init__(stage.window)
        self.stage = stage
        self._room, self._locks, self.spotlight = Room(stage), Locks(stage, self), Spotlight(stage.window)
        self._running: Running | None = None
        self.lesson: Lesson | None = None
        self.number = 0
        self.answer = Answer()
        self.said = self.problem = ""
        self.is_set = self.is_hinted = False
        self._solved: set[int] = set()
        self._looking = QTimer(self, interval=LOOK_MS)
        self._looking.timeout.connect(self._look)
        stage.session.changed.connect(self._follow)

    @property
    def page(self) -> Page:
        """The one that is open."""
        assert self.lesson is not None
        return self.lesson.pages[self.number]

    @property
    def waits(self) -> str:
        """What is waited for, "" while nothing is."""
        return "" if self._running is None else self._running.waits

    @property
    def is_solved(self) -> bool:
        """Whether the question of this page was solved, once."""
        return self.number in self._solved

    @property
    def is_last(self) -> bool:
        """Whether this page is the last one."""
        return self.lesson is not None and self.number == len(self.lesson.pages) - 1

    @property
    def solved(self) -> tuple[int, ...]:
        """The pages whose questions were solved."""
        return tuple(sorted(self._solved))

    def open(self, lesson: Lesson) -> None:
        """Begin with its first page; another lesson is left."""
        self.leave()
        self.beginning.emit()
        self._enter(lesson)
        self._turn_to(0)

    def resume(self, lesson: Lesson, found: Standing) -> None:
        """Go on where somebody stood: what the page does was done by then, and the window shows it already."""
        self.leave()
        self._enter(lesson)
        self._solved = {page for page in found.solved if page < len(lesson.pages)}
        self.stage.trained[:] = found.trained
        self._turn_to(min(found.page, len(lesson.pages) - 1), found)

    def _enter(self, lesson: Lesson) -> None:
        from app.lessons.running import Running  # deeds need the engine

        if self._running is None:
            self._running = Running(self.stage, self)
            self._running.moved.connect(self.told)
            self._running.ended.connect(self._on_ended)
        self.lesson, self._solved = lesson, set()
        self._room.enter()

    @Slot()
    def leave(self) -> None:
        """Wait for nothing any more; what was hidden and locked comes back."""
        if self.lesson is None:
            return
        self._looking.stop()
        if self._running is not None:
            self._running.cancel()
        self.lesson = None
        self.stage.trained.clear()
        self.spotlight.point(None)
        self._locks.free()
        self.turned.emit()
        self._room.leave()

    @Slot()
    def next(self) -> None:
        """The next page."""
        if self.lesson is not None and not self.is_last:
            self._turn_to(self.number + 1)

    @Slot()
    def back(self) -> None:
        """The page before."""
        if self.lesson is not None and self.number:
            self._turn_to(self.number - 1)

    def arrange(self) -> None:
        """Give the page its panels again, whatever was done with them; nothing without a lesson."""
        if self.lesson is not None:
            self._room.show(self.page.show, anew=True)

    @Slot()
    def do_it(self) -> None:
        """Solve the question for whoever asks for it."""
        question = self.page.ask
        if question is None or self._running is None:
            return
        if question.by_hand:
            self.give(self._right_answer(question))
        else:
            self._run(self.page.help)

    def _right_answer(self, question: Question) -> Answer:
        try:
            return right_answer(question, self.stage) or self.answer
        except Exception:
            return self.answer  # looking at it says what is wrong

    def give(self, answer: Answer) -> None:
        """An answer was chosen or typed."""
        self.answer = answer
        self._look()
        self.told.emit()

    def hint(self, on: bool) -> None:
        """Whether the hint of this page is shown."""
        self.is_hinted = on
        self.told.emit()

    def _turn_to(self, number: int, found: Standing | None = None) -> None:
        """found : how somebody stood on this page."""
        self.number, self.answer, self.is_hinted = number, Answer(), False
        if found is not None:
            self.answer, self.is_hinted = found.answer, found.is_hinted
        self.said, self.is_set = "", False
        self.spotlight.point(None)
        self._room.show(self.page.show)
        self._locks.lock(self.page.lock)
        self.turned.emit()
        if found is None or not found.is_set:
            self._run(self.page.do)
        else:
            self.is_set = True  # before what is kept of it could be noted anew
            self.stage.run_before = found.run_before
            self._on_ended("")
        self._looking.start()

    def _run(self, found: Sequence[object]) -> None:
        assert self._running is not None
        self.problem = ""
        self._running.run(cast("Sequence[Deed]", found))

    @Slot(object)
    def _follow(self, names: frozenset[str]) -> None:
        if self.lesson is not None and "run" in names and self.stage.note_run():
            self._room.watch()

    @Slot(str)
    def _on_ended(self, problem: str) -> None:
        if not self.is_set:
            self.stage.run_before = self.stage.run_folder()
            self._room.settle()
        self.problem, self.is_set = problem, True
        self._look()
        self.told.emit()

    @Slot()
    def _look(self) -> None:
        """How the question stands, as soon as the page is set; a solved one stays so."""
        if self.lesson is None:
            return
        self._point()
        question = self.page.ask
        if question is not None and self.is_set and not self.is_solved:
            found = judge(question, self.answer, self.stage)
            if found.solved:
                self._solved.add(self.number)
            if found.solved or found.said != self.said:
                self.said = found.said
                self._log(found)
                self.told.emit()
        asked = {place for place, page in enumerate(self.lesson.pages) if page.ask is not None}
        if self.is_last and self.is_set and asked <= self._solved:
            self.finished.emit(self.lesson)

    @staticmethod
    def _log(found: Judged) -> None:
        if found.problem is not None:
            logger.error("A check of a lesson failed", exc_info=found.problem)

    def _point(self) -> None:
        """At a widget that may come later, such as a field of the form."""
        if not self.page.point or self.spotlight.target is not None:
            return
        found = self.stage.widget(self.page.point)
        if found is not None:
            for dock in self.stage.window.docks.values():
                if dock.isAncestorOf(found):
                    dock.show()
                    dock.raise_()
            self._room.unfold(found)
            self.spotlight.point(found)
