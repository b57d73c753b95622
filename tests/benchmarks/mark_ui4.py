"""UI4: from pressing Stop until the window says so, and until the training has ended."""

from __future__ import annotations

import time
from collections.abc import Iterator
from statistics import median

from PySide6.QtCore import QCoreApplication

from tests.benchmarks.live import Live, live_window
from tests.benchmarks.marks import Row, Size, benchmark


@benchmark("UI4")
def measure(size: Size) -> Iterator[Row]:
    """Several trainings, each stopped while it runs."""
    with live_window() as live:
        stops = [_stop(live) for _ in range(size.pairs)]
        idle = median(_turn() for _ in range(size.pairs))
    acknowledged, batches = median(stop[0] for stop in stops), max(stop[1] for stop in stops)
    note = f"ms, median; slowest {max(stop[0] for stop in stops):.1f}; smaller is better"
    yield _row(
        "pressed -> acknowledged and painted", acknowledged, idle, "one turn of the idle window", (100, 33), note
    )
    note = f"batches, most; all over after {max(stop[2] for stop in stops):.0f} ms with the final evaluation"
    yield _row("pressed -> in effect", batches, 1.0, "one batch", (1, 1), note)


def _row(case: str, ours: float, peer: float, peer_name: str, marks: tuple[float, float], note: str) -> Row:
    required, stretch = marks
    return Row("UI4", case, ours, peer, peer_name, ours / peer, required, stretch, ours <= required, note)


def _stop(live: Live) -> tuple[float, float, float]:
    """ms until acknowledged, batches begun after the press, ms until the training has ended."""
    live.train()
    live.program.desks.training.pull()
    pressed, before = time.perf_counter(), live.step
    live.action("stop").trigger()
    run = live.program.session.workspace.run
    assert run is not None
    assert run.status == "stopping"
    _turn()
    acknowledged = time.perf_counter() - pressed
    live.wait_for(lambda: live.state == "idle")
    ended = time.perf_counter() - pressed
    live.program.desks.training.pull()
    return acknowledged * 1e3, float(live.step - before), ended * 1e3


def _turn() -> float:
    """ms of one turn of the event loop, with what it paints."""
    start = time.perf_counter()
    QCoreApplication.processEvents()
    return (time.perf_counter() - start) * 1e3
