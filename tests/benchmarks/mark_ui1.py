"""UI1: event-loop lag while training, alone and beside an experiment, and during the first projections of a session."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtWidgets import QWidget

from app.bootstrap import application
from tests.benchmarks.lag import Lag, Ticker, watch
from tests.benchmarks.live import Live, live_window
from tests.benchmarks.marks import Row, Size, benchmark

LIMITS = {"p99": (16.7, 12.0), "max": (40.0, 20.0)}
# For what the end of a training paints, and the form of a method that has just been chosen.
SETTLE_SECONDS = 1.0


@benchmark("UI1")
def measure(size: Size) -> Iterator[Row]:
    """After the window is ready; the peer is the same timer in an idle, empty window."""
    idle = _idle(size.seconds)
    with live_window() as live:
        live.train(settle=60)
        yield from _rows("while training", watch(size.seconds), idle)
        live.stop()
        yield from _rows("training beside an experiment", _beside_an_experiment(live, size.seconds), idle)
        for method in ("umap", "tsne"):
            yield from _rows(f"first {method} of a session", _while_projecting(live, method), idle)


def _idle(seconds: float) -> Lag:
    app = application()
    window = QWidget()
    window.resize(1280, 720)
    window.show()
    lag = watch(seconds)
    window.close()
    assert app is not None
    return lag


def _beside_an_experiment(live: Live, seconds: float) -> Lag:
    """The longest experiment on the run that has ended, while another run is trained; it is given up at the end."""
    window, jobs = live.program.window, live.program.lanes.jobs
    panel = window.panels["experiments"]
    window.docks["experiments"].raise_()
    live.wait_for(lambda: panel.choice.is_filled)  # type: ignore[attr-defined]
    panel.choice.show("probe")  # type: ignore[attr-defined]
    panel.choice.run.click()  # type: ignore[attr-defined]
    live.wait_for(lambda: jobs.busy)
    window.docks["map"].raise_()
    live.train(settle=60)
    lag = watch(seconds)
    assert jobs.busy, "the experiment ended too early to be measured"
    panel.progress.cancel.click()  # type: ignore[attr-defined]
    live.stop()
    return lag


def _while_projecting(live: Live, method: str) -> Lag:
    lane, panel = live.program.lanes.project, live.program.window.panels["map"]
    live.wait_for(lambda: lane.is_warm)
    live.program.session.update_view(projection=method)
    watch(SETTLE_SECONDS)
    ticker = Ticker()
    panel.projector.start.click()  # type: ignore[attr-defined]
    live.wait_for(lambda: lane.busy)
    live.wait_for(lambda: not lane.busy)
    return ticker.lag()


def _rows(case: str, lag: Lag, idle: Lag) -> Iterator[Row]:
    for name, ours, peer in (("p99", lag.p99, idle.p99), ("max", lag.worst, idle.worst)):
        required, stretch = LIMITS[name]
        holds, note = ours <= required, "ms between ticks of an 8 ms timer; smaller is better"
        yield Row(
            "UI1", f"{case}, {name}", ours, peer, "idle empty window", ours / peer, required, stretch, holds, note
        )
