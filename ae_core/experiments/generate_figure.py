"""The picture of generated samples: some of each row, and the scores below them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from ae_core.analysis.scores.base import Column
from ae_core.data.base import TRAIN, Dataset
from ae_core.experiments.samplers_figure import BETTER
from ae_core.export.dots import Dots, dot_plot
from ae_core.export.pictures import as_pictures
from ae_core.export.strips import Strip, strips

if TYPE_CHECKING:
    from ae_core.experiments.generate_rows import Row

WIDE, ACROSS, LINES = 48, 1200, 2  # pixels of a sample and of a line of them; lines at most
SIDE, BINS = 120, 60  # pixels of a cloud of points, and its squares
SHOWN = ("fid", "c2st", "precision", "recall", "nearest", "modes", "in_mode", "mode_divergence")
Picture = NDArray[np.uint8]


def figure(rows: Sequence[Row], columns: Sequence[Column], facts: Mapping[str, Any], data: Dataset) -> Picture:
    """(height, width, 3) samples, and scores below; the dashed line is at other held-out samples."""
    heading = (
        f"Samples of each, unchosen. Scores: {facts['n']:,} samples a repeat against {facts['n']:,} held-out ones, by "
        f"{facts['space']}. Dot and bar: mean and spread of a repeat. Dashed: other held-out samples. Hollow: controls."
    )
    above = strips(
        [Strip(row.title, pictures, "") for row, pictures in zip(rows, _pictures(rows, data), strict=True)], ""
    )
    panels = [_panel(rows, one) for name in SHOWN for one in columns if one.name == name]
    below = dot_plot([row.title for row in rows], [row.control for row in rows], panels, heading, columns=2)
    return _stacked(above, below)


def _panel(rows: Sequence[Row], column: Column) -> Dots:
    values, spreads = (
        np.array([getattr(row.values[column.name], field) for row in rows]) for field in ("mean", "spread")
    )
    title = f"{column.title} ({BETTER[column.better]})"
    return Dots(title, values, values - spreads, values + spreads, float(values[0]), "")


def _pictures(rows: Sequence[Row], data: Dataset) -> list[NDArray[np.uint8]]:
    """(m, h, w, 3) of each row, all with the same limits."""
    if rows[0].samples[0].size == 2:
        return [_cloud(row.samples.reshape(-1, 2), data)[None] for row in rows]
    known = data.to_display(data.to_model(data.x[data.rows(TRAIN)]))
    limits = (known.min(0), known.max(0)) if known.ndim == 2 else (float(known.min()), float(known.max()))
    return [_in_lines(as_pictures(row.samples, WIDE, limits=limits)) for row in rows]


def _in_lines(pictures: NDArray[np.uint8]) -> NDArray[np.uint8]:
    """(m, height, w, 3) one above the other, as many as fit into a line."""
    n, high, wide = pictures.shape[:3]
    m = max(min(n, ACROSS // (wide + 2)), 1)
    lines = min(-(-n // m), LINES)
    found = np.full((m, lines * (high + 2) - 2, wide, 3), 255, np.uint8)
    for line in range(lines):
        part, top = pictures[line * m : (line + 1) * m], line * (high + 2)
        found[: len(part), top : top + high] = part
    return found


def _cloud(points: NDArray[np.float32], data: Dataset) -> Picture:
    """(h, w, 3) points of two columns, darker where there are more; what lies far outside of the data is not seen."""
    known = data.to_display(data.to_model(data.x)).reshape(-1, 2)
    low, high = known.min(0), known.max(0)
    edge = 0.15 * (high - low)
    ends = np.stack([low - edge, high + edge], 1)
    counts = np.histogram2d(points[:, 0], points[:, 1], BINS, ends)[0].T[::-1]
    shade = 235 - 215 * np.minimum(counts, 3) / 3
    grey = np.where(counts > 0, shade, 250).astype(np.uint8)
    return grey.repeat(SIDE // BINS, 0).repeat(SIDE // BINS, 1)[..., None].repeat(3, 2)


def _stacked(above: Picture, below: Picture) -> Picture:
    wide = max(above.shape[1], below.shape[1])
    parts = [np.pad(one, ((0, 0), (0, wide - one.shape[1]), (0, 0)), constant_values=255) for one in (above, below)]
    return np.concatenate(parts)
