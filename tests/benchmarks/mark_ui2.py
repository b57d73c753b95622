"""UI2: from a move of the hand on the map until what is decoded there is painted, while training.

The cursor, and the picture at its place; an end of a walk that is dragged, and the strip of its steps.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial

import numpy as np
from PySide6.QtCore import QEvent, QEventLoop, QObject, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication

from ae_core.spec import switched
from tests.benchmarks.lag import watch
from tests.benchmarks.live import Live, live_window
from tests.benchmarks.marks import Row, Size, benchmark

# MLP and conv: required, stretch.
LIMITS = {"mlp": (16.7, 8.0), "conv": (20.0, 10.0)}
MOVES_PER_SECOND = 25
PATIENCE = 60.0  # seconds for which nothing may be painted after a move


@benchmark("UI2")
def measure(size: Size) -> Iterator[Row]:
    """Each move waits for its picture; the peer is the same without a training."""
    for network, limits in LIMITS.items():
        with live_window() as live:
            spec = live.program.session.workspace.spec
            assert spec is not None
            live.program.session.update_workspace(spec=switched(spec, "model.network", network))
            live.train(settle=60)
            live.wait_for(lambda live=live: len(live.program.session.workspace.frames) > 1)  # type: ignore[misc]
            cases = {"cursor": partial(_cursor, live), "dragged end": partial(_dragged_end, live)}
            busy = {case: _moves(live, begin(), size.seconds) for case, begin in cases.items()}
            live.stop()
            idle = {case: _moves(live, begin(), size.seconds) for case, begin in cases.items()}
        for case in cases:
            yield from _rows(f"{network}, {case}", busy[case], idle[case], limits)


def _rows(case: str, busy: list[float], idle: list[float], limits: tuple[float, float]) -> Iterator[Row]:
    for name, share, (required, stretch) in (("p99", 99, limits), ("median", 50, (float("inf"), float("inf")))):
        ours, peer = float(np.percentile(busy, share)), float(np.percentile(idle, share))
        note = f"ms, {len(busy)} moves 40 ms apart; smaller is better"
        yield Row(
            "UI2", f"{case}, {name}", ours, peer, "without a training", ours / peer, required, stretch,
            ours <= required, note,
        )  # fmt: skip


class _Painted(QObject):
    """Notes what a widget showed when it was painted last."""

    def __init__(self, watched: QObject, shows: Callable[[], object]) -> None:
        super().__init__(watched)
        self.shown: object = None
        self._shows = shows
        watched.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Qt's own hook."""
        if event.type() == QEvent.Type.Paint:
            self.shown = self._shows()
        return False


@dataclass(frozen=True)
class _Hand:
    """move(x, y) moves it within the map; is_shown() says whether what belongs to the last move is on screen."""

    move: Callable[[float, float], None]
    is_shown: Callable[[], bool]


def _cursor(live: Live) -> _Hand:
    panel = live.program.window.panels["map"]
    view, spot = panel.view, panel.decoding.spot_view  # type: ignore[attr-defined]
    # No screen has a cursor to be over it.
    view.setAttribute(Qt.WidgetAttribute.WA_UnderMouse)
    painted = _Painted(spot, lambda: spot._sample)
    before: list[object] = [None]

    def move(x: float, y: float) -> None:
        before[0] = painted.shown
        QApplication.sendEvent(view, _moved(view, QPointF(round(x), round(y))))

    return _Hand(move, lambda: painted.shown is not before[0])


def _dragged_end(live: Live) -> _Hand:
    from app.inspection import stop_at

    session, panel = live.program.session, live.program.window.panels["interpolate"]
    view = live.program.window.panels["map"].view  # type: ignore[attr-defined]
    live.program.window.docks["interpolate"].raise_()
    first, last = (int(sample) for sample in session.ids[:2])
    session.update_view(a=stop_at(session, first), b=stop_at(session, last))
    live.wait_for(lambda: session.workspace.walk is not None)
    painted = _Painted(panel.strip, lambda: panel._drawn[0][0].codes[-1])  # type: ignore[attr-defined]
    before = [session.view.b]

    def move(x: float, y: float) -> None:
        before[0] = session.view.b
        view.stop_moved.emit("b", np.array(view.camera.to_plane(x, y), np.float32))

    def is_shown() -> bool:
        end = session.view.b
        return end is not before[0] and end is not None and np.allclose(painted.shown, end.vector, atol=1e-6)  # type: ignore[arg-type]

    return _Hand(move, is_shown)


def _moves(live: Live, hand: _Hand, seconds: float) -> list[float]:
    """ms of each move."""
    view, random = live.program.window.panels["map"].view, np.random.default_rng(0)  # type: ignore[attr-defined]
    taken: list[float] = []
    watch(0.5)
    for _ in range(max(2, round(seconds * MOVES_PER_SECOND))):
        x, y = random.uniform(0.2, 0.8, 2) * (view.width(), view.height())
        # What was asked for before may still be on its way.
        live.wait_for(lambda: not live.program.lanes.inspect.busy)
        start = time.perf_counter()
        hand.move(x, y)
        while not hand.is_shown():
            QApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
            if time.perf_counter() > start + PATIENCE:
                lanes = live.program.lanes
                raise RuntimeError(
                    f"Nothing is painted for a move; training {lanes.train.state}, {lanes.inspect.busy=}"
                )
        taken.append((time.perf_counter() - start) * 1e3)
        watch(1 / MOVES_PER_SECOND)
    return taken


def _moved(view: QObject, place: QPointF) -> QMouseEvent:
    none, button = Qt.KeyboardModifier.NoModifier, Qt.MouseButton.NoButton
    where = QPointF(view.mapToGlobal(QPoint(round(place.x()), round(place.y()))))  # type: ignore[attr-defined]
    return QMouseEvent(QEvent.Type.MouseMove, place, where, button, button, none)
