"""TR5: batches/s with the live window against the same training without one."""

from __future__ import annotations

import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

from ae_core.training.events import Stepped
from ae_core.training.loop import train
from tests.benchmarks.lag import turn_until
from tests.benchmarks.live import Live, live_window
from tests.benchmarks.marks import Row, Size, benchmark
from tests.benchmarks.pairs import compare


@benchmark("TR5")
def measure(size: Size) -> Iterator[Row]:
    """In one process, in turn; the window is there in both, but idle while it trains without."""
    seconds = size.seconds / 3
    with live_window() as live:
        compared = compare(lambda: _in_window(live, seconds), lambda: _headless(live, seconds), size.pairs)
        model = live.spec.model.combination
    case, note = f"proposed model ({model}), 1280x720", "batches/s"
    yield compared.row("TR5", case, "headless", required=0.85, stretch=0.95, note=note)


def _in_window(live: Live, seconds: float) -> float:
    live.train()
    first, start = live.step, time.perf_counter()
    turn_until(lambda: time.perf_counter() - start >= seconds, seconds + 1)
    live.program.desks.training.pull()
    speed = (live.step - first) / (time.perf_counter() - start)
    live.stop()
    return speed


def _headless(live: Live, seconds: float, settle: int = 20) -> float:
    with tempfile.TemporaryDirectory() as folder:
        events = train(live.spec, live.dataset, Path(folder, "run"), window=None)
        steps, start = -settle, time.perf_counter()
        for event in events:
            if isinstance(event, Stepped):
                steps += 1
                if steps == 0:
                    start = time.perf_counter()
            if steps > 0 and time.perf_counter() - start >= seconds:
                break
        speed = steps / (time.perf_counter() - start)
        events.close()
    return speed
