"""Deeds one after the other, without holding up the window."""

from __future__ import annotations

import logging
from collections.abc import Generator, Sequence

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from ae_core.errors import UserError
from app.lessons.deeds.base import Deed
from app.lessons.stage import Stage

TICK_MS = 40
logger = logging.getLogger(__name__)


class Running(QObject):
    """waits : what is waited for, "" while nothing is. moved : it is another now. ended : "" or what went wrong."""

    moved = Signal()
    ended = Signal(str)

    def __init__(self, stage: Stage, parent: QObject) -> None:
        super().__init__(parent)
        self._stage = stage
        self._steps = _all_of((), stage)
        self.waits = ""
        self._timer = QTimer(self, interval=TICK_MS)
        self._timer.timeout.connect(self._go_on)

    @property
    def busy(self) -> bool:
        """Whether something is left to be done."""
        return self._timer.isActive()

    def run(self, found: Sequence[Deed]) -> None:
        """Do these; what was being done is given up."""
        self.cancel()
        self._steps = _all_of(found, self._stage)
        self._timer.start()
        self._go_on()

    def cancel(self) -> None:
        """Wait no longer. What has begun, such as a training, goes on."""
        self._timer.stop()
        self._steps.close()
        self._say("")

    @Slot()
    def _go_on(self) -> None:
        try:
            self._say(next(self._steps))
        except StopIteration:
            self._end("")
        except UserError as problem:
            self._end(str(problem))
        except Exception as problem:
            logger.exception("A deed of a lesson failed")
            self._end(f"{type(problem).__name__}: {problem}")

    def _end(self, problem: str) -> None:
        self._timer.stop()
        self._say("")
        self.ended.emit(problem)

    def _say(self, words: str) -> None:
        if words != self.waits:
            self.waits = words
            self.moved.emit()


def _all_of(found: Sequence[Deed], stage: Stage) -> Generator[str, None, None]:
    for deed in found:
        yield from deed.do(stage)
