"""The picture of the lines benchmark: one walk of each kind, with the figures of all."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from ae_core.export.pictures import as_pictures
from ae_core.export.strips import Strip, strips

if TYPE_CHECKING:
    from ae_core.analysis.line_walks import LineWalks
    from ae_core.experiments.lines import Row

WIDE = 64  # pixels of a frame


def figure(rows: Sequence[Row], judged: Sequence[LineWalks], ends: NDArray[np.floating]) -> NDArray[np.uint8]:
    """(height, width, 3) the walk whose ends are nearest to a right angle apart, on every path."""
    turns = np.abs((ends[:, 1] - ends[:, 0] + np.pi) % (2 * np.pi) - np.pi)
    shown = int(np.abs(turns - np.pi / 2).argmin())
    n, frames = rows[0].walks.shape[:2]
    heading = (
        f"One of {n} walks of {frames} frames, on every path. Distance: mean cosine distance of a frame to the nearest "
        "of 10,000 true lines. Smoothness: largest step over the whole turn, less that of even steps; none where the "
        "walk does not turn. Both are 0 at best."
    )
    several = len({row.run for row in rows if row.run}) > 1
    return strips([_strip(row, one, shown, several) for row, one in zip(rows, judged, strict=True)], heading)


def _strip(row: Row, one: LineWalks, shown: int, several: bool) -> Strip:
    known = one.smoothness[np.isfinite(one.smoothness)]
    smooth = f"{known.mean():.3f}" if len(known) else "none"
    note = f"distance {one.distance.mean():.5f}, smoothness {smooth}"
    name = f"{row.run}: {row.title}" if row.run and several else row.title
    return Strip(name, as_pictures(row.walks[shown], WIDE), note)
