"""UI2: from a move of the cursor on the map until the picture decoded there is painted, while training."""

from __future__ import annotations

import time
from collections.abc import Iterator

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


@benchmark("UI2")
def measure(size: Size) -> Iterator[Row]:
    """Each move waits for its picture; the peer is the same without a training."""
    for network, (required, stretch) in LIMITS.items():
        with live_window() as live:
            spec = live.program.session.workspace.spec
            assert spec is not None
            live.program.session.update_workspace(spec=switched(spec, "model.network", network))
            live.train(settle=60)
            live.wait_for(lambda live=live: len(live.program.session.workspace.frames) > 1)  # type: ignore[misc]
            busy = _moves(live, size.seconds)
            live.stop()
            idle = _moves(live, size.seconds)
        for name, share in (("p99", 99), ("median", 50)):
            ours, peer = float(np.percentile(busy, share)), float(np.percentile(idle, share))
            limits = (required, stretch) if name == "p99" else (float("inf"), float("inf"))
            note = f"ms, {len(busy)} moves 40 ms apart; smaller is better"
            yield Row(
                "UI2",
                f"{network}, {name}",
                ours,
                peer,
                "without a training",
                ours / peer,
                *limits,
                ours <= limits[0],
                note,
            )


class _Painted(QObject):
    """Notes when the view of the decoded picture was painted last."""

    def __init__(self, watched: QObject) -> None:
        super().__init__(watched)
        self.sample: object = None
        self._watched = watched
        watched.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Qt's own hook."""
        if event.type() == QEvent.Type.Paint:
            self.sample = watched._sample  # type: ignore[attr-defined]
        return False


def _moves(live: Live, seconds: float) -> list[float]:
    """ms of each move; the picture of a move is another array than the one painted before it."""
    panel = live.program.window.panels["map"]
    view, decoding = panel.view, panel.decoding  # type: ignore[attr-defined]
    painted, random = _Painted(decoding.spot_view), np.random.default_rng(0)
    taken: list[float] = []
    # No screen has a cursor to be over it.
    view.setAttribute(Qt.WidgetAttribute.WA_UnderMouse)
    watch(0.5)
    for _ in range(max(2, round(seconds * MOVES_PER_SECOND))):
        x, y = random.uniform(0.2, 0.8, 2) * (view.width(), view.height())
        place = QPointF(round(x), round(y))
        # What was asked for before may still be on its way.
        live.wait_for(lambda: not live.program.lanes.inspect.busy)
        before, start = painted.sample, time.perf_counter()
        QApplication.sendEvent(view, _moved(view, place))
        while painted.sample is before:
            QApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
        taken.append((time.perf_counter() - start) * 1e3)
        watch(1 / MOVES_PER_SECOND)
    painted.deleteLater()
    return taken


def _moved(view: QObject, place: QPointF) -> QMouseEvent:
    none, button = Qt.KeyboardModifier.NoModifier, Qt.MouseButton.NoButton
    where = QPointF(view.mapToGlobal(QPoint(round(place.x()), round(place.y()))))  # type: ignore[attr-defined]
    return QMouseEvent(QEvent.Type.MouseMove, place, where, button, button, none)
