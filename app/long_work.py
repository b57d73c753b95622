"""Work that somebody waits for: how far it is, and how it is given up."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer, Slot

from app.watch import Watch
from app.widgets.progress import Progress

if TYPE_CHECKING:
    from app.lanes import Lanes
    from app.lanes.tasks import TaskLane, Then

TICK_MS = 100


class LongWork(QObject):
    """One piece of work at a time, shown by a bar while it goes on.

    view : its name in the lane. words : what is being done, beside the bar. lane : that of the disk where none is
    named. A closing window waits for none of it.
    """

    def __init__(
        self, lanes: Lanes, view: str, words: str, progress: Progress, parent: QObject, lane: TaskLane | None = None
    ) -> None:
        super().__init__(parent)
        self._lanes, self._view, self._words, self._progress = lanes, view, words, progress
        self._lane = lane or lanes.disk
        self.watch: Watch | None = None
        self._tick = QTimer(self, interval=TICK_MS)
        self._tick.timeout.connect(self.look)

    @property
    def busy(self) -> bool:
        """Whether an answer is awaited."""
        return self.watch is not None

    def begin(self, function: Callable[..., Any], *args: Any, then: Then, failed: Then) -> None:
        """Run function(watch, *args) there; `watch` is told how far it is, and ends it where nobody wants it more."""
        self.drop()
        self.watch = Watch()
        self._lane.call(
            self._view, function, self.watch, *args,
            then=lambda result: self._answer(then, result), failed=lambda problem: self._answer(failed, problem),
        )  # fmt: skip
        self._tick.start()

    @Slot()
    def cancel(self) -> None:
        """Let it end at its next word; Cancelled then is its answer."""
        if self.watch is not None:
            self.watch.unwanted = True

    def drop(self) -> None:
        """Let it end, and hear no more of it."""
        if self.watch is not None:
            self.cancel()
            self._lane.cancel(self._view)
            self._rest()

    @Slot()
    def look(self) -> None:
        """Show how far it is."""
        if self._lanes.is_closing or self.watch is None:
            self.cancel()
            self._tick.stop()
        else:
            self._progress.show_progress(self._words, self.watch.done, self.watch.seconds_left())

    def _answer(self, act: Then, answer: Any) -> None:
        self._rest()
        act(answer)

    def _rest(self) -> None:
        self.watch = None
        self._tick.stop()
        self._progress.hide()
