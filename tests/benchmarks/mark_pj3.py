"""PJ3: from the click on Project to the first picture of the projection."""

from __future__ import annotations

import time
from collections.abc import Iterator
from statistics import median
from typing import Any

from tests.benchmarks.live import Live, live_window
from tests.benchmarks.marks import Row, Size, benchmark

REQUIRED, STRETCH = 300.0, 100.0


@benchmark("PJ3")
def measure(size: Size) -> Iterator[Row]:
    """Again and again in the window, after some training; the peer is another colour, asked for and painted."""
    with live_window() as live:
        live.train()
        live.stop()
        lane, session = live.program.lanes.project, live.program.session
        live.wait_for(lambda: lane.is_warm)
        codes = len(session.workspace.preview_ids)
        for method in ("umap", "tsne"):
            times = [_first_picture(live, method) for _ in range(size.pairs)]
            usual = median(_repainted(live, colour) for colour in ("norm", "class") * size.pairs)
            ours = median(times)
            note = f"ms, median of {len(times)}, slowest {max(times):.0f}; {codes:,} codes; smaller is better"
            yield Row(
                "PJ3", f"first picture, {method}", ours, usual, "another colour painted", ours / usual, REQUIRED,
                STRETCH, ours <= REQUIRED, note,
            )  # fmt: skip


def _first_picture(live: Live, method: str) -> float:
    panel, session = _panel(live), live.program.session
    session.update_view(projection=method)
    live.wait_for(lambda: panel not in live.program.window.pulse.dirty)
    start = time.perf_counter()
    panel.projector.start.click()
    live.wait_for(lambda: panel._layout_shown[0] == method)
    panel.view.repaint()
    spent = time.perf_counter() - start
    panel.projecting.cancel()
    session.update_workspace(projection=None)
    session.update_view(projection="axes")
    live.wait_for(lambda: panel not in live.program.window.pulse.dirty)
    return spent * 1e3


def _repainted(live: Live, colour: str) -> float:
    panel = _panel(live)
    start = time.perf_counter()
    live.program.session.update_view(colour=colour)
    live.wait_for(lambda: panel not in live.program.window.pulse.dirty)
    panel.view.repaint()
    return (time.perf_counter() - start) * 1e3


def _panel(live: Live) -> Any:
    return live.program.window.panels["map"]
