"""How long the window's event loop lets an 8 ms timer wait."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
from PySide6.QtCore import QEventLoop, QObject, Qt, QTimer, Slot

PERIOD_MS = 8
UNSETTLED = 60


@dataclass(frozen=True)
class Lag:
    """Times between two ticks of a timer of 8 ms, so that an idle loop shows about 8. In ms."""

    p99: float
    worst: float


class Ticker(QObject):
    """Notes the times between the ticks of a precise timer."""

    def __init__(self) -> None:
        super().__init__()
        self._intervals: list[float] = []
        self._last = time.perf_counter()
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(PERIOD_MS)
        self._timer.timeout.connect(self._tick)
        self._timer.start()

    @Slot()
    def _tick(self) -> None:
        now = time.perf_counter()
        self._intervals.append((now - self._last) * 1e3)
        self._last = now

    def lag(self, unsettled: int = 0) -> Lag:
        """Over all ticks but the first `unsettled` ones (at most half of them)."""
        self._timer.stop()
        settled = self._intervals[min(unsettled, len(self._intervals) // 2) :]
        return Lag(float(np.percentile(settled, 99)), max(settled))


def turn_until(condition: Callable[[], bool], seconds: float) -> bool:
    """Let events happen until the condition holds; whether it did within the time."""
    loop, deadline = QEventLoop(), time.perf_counter() + seconds
    timer = QTimer()
    timer.timeout.connect(lambda: loop.quit() if condition() or time.perf_counter() > deadline else None)
    timer.start(PERIOD_MS)
    if not condition():
        loop.exec()
    return condition()


def watch(seconds: float) -> Lag:
    """The lag over so many seconds of events, once what was just started has settled."""
    ticker, end = Ticker(), time.perf_counter() + seconds
    turn_until(lambda: time.perf_counter() >= end, seconds + 1)
    return ticker.lag(UNSETTLED)
