"""MP2: a frame of ten million points; all of them, and as many as a frame has time for."""

from __future__ import annotations

from collections.abc import Iterator
from statistics import median

from tests.benchmarks import clouds
from tests.benchmarks.marks import Row, Size, benchmark

POINTS = 10_000_000


@benchmark("MP2")
def measure(size: Size) -> Iterator[Row]:
    """Frames after a step of a pan, all points in each; then within the time of a frame."""
    count = POINTS if size.pairs > 1 else 50_000
    for case, whole in (("all points, ms", True), ("within a frame's time, ms", False)):
        view = clouds.map_of(count, whole=whole)
        taken = []
        for step in range(3 * size.pairs):
            view._move_camera(view.camera.panned(7 if step % 2 else -7, 0))
            taken.append(clouds.frame(view))
        shown = view.drawn
        view.close()
        found = median(taken)
        note = f"median, worst {max(taken):.1f}; {shown:,} of {count:,} points in the last frame"
        yield Row("MP2", case, found, 66.0, "the mark", found / 66.0, 1.0, 0.5, found <= 66.0, note)
