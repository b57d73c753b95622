"""MP3: the point under the cursor and a lasso around half of a million points."""

from __future__ import annotations

from collections.abc import Iterator
from statistics import median

import numpy as np
from PySide6.QtCore import QPoint

from ae_core.latent.regions import crossings, inside
from tests.benchmarks import clouds
from tests.benchmarks.marks import Row, Size, benchmark

POINTS = 1_000_000
CORNERS = 200


@benchmark("MP3")
def measure(size: Size) -> Iterator[Row]:
    """Picking at random places of the picture; a wavy outline of two hundred corners, against deciding each exactly."""
    count = POINTS if size.pairs > 1 else 20_000
    view = clouds.map_of(count)
    clouds.frame(view)
    places = [QPoint(*map(int, at)) for at in np.random.default_rng(1).integers((0, 0), (900, 700), (200, 2))]
    picks = [clouds.milliseconds(lambda at=at: view.row_at(at)) for at in places]
    view.close()
    found = median(picks)
    note = f"median of {len(picks)}, worst {max(picks):.2f}"
    yield Row("MP3", "point under the cursor, ms", found, 1.0, "the mark", found, 1.0, 0.1, found <= 1.0, note)

    xy, _ = clouds.cloud(count)
    angles = np.linspace(0, 2 * np.pi, CORNERS, endpoint=False)
    outline = (1.2 + 0.3 * np.sin(9 * angles))[:, None] * np.stack([np.cos(angles), np.sin(angles)], axis=1)
    lassos = [clouds.milliseconds(lambda: inside(outline, xy)) for _ in range(size.pairs)]
    sample = xy[:20_000]
    exact = clouds.milliseconds(lambda: crossings(outline, sample)) * count / len(sample)
    same = bool((inside(outline, sample) == (crossings(outline, sample) % 2 == 1)).all())
    found = median(lassos)
    note = f"{int(inside(outline, xy).sum()):,} of {count:,} inside; the same as exactly: {same}"
    holds = found <= 100.0 and same
    yield Row("MP3", "lasso, ms", found, exact, "each point exactly", found / 100.0, 1.0, 0.3, holds, note)
