"""Samples as rows of pictures under the charts of an experiment."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from ae_core.data.base import Dataset
from ae_core.export.pictures import as_pictures
from ae_core.export.strips import Strip, strips

WIDE, EDGES = 84, 60  # pixels of a picture, and beside all of them


@dataclass(frozen=True, eq=False)
class Pictured:
    """title, note : above the samples (n, *shape), as the model sees them, at the left and at the right."""

    title: str
    note: str
    samples: NDArray[np.floating]


def pictured(rows: Sequence[Pictured], data: Dataset, heading: str, width: int) -> NDArray[np.uint8]:
    """(height, about width, 3) the first samples of each row, as many as there is room for, all in one scale."""
    count = min(len(row.samples) for row in rows)
    shown = [data.to_display(row.samples[:count]) for row in rows]
    both = np.concatenate(shown)
    finite = both[np.isfinite(both)]
    limits = (np.nanmin(both, axis=0), np.nanmax(both, axis=0)) if both.ndim == 2 else (finite.min(), finite.max())
    pictures = [as_pictures(one, WIDE, limits=limits) for one in shown]
    fitting = max(1, (width - EDGES) // (pictures[0].shape[2] + 2))
    return strips([Strip(row.title, one[:fitting], row.note) for row, one in zip(rows, pictures, strict=True)], heading)


def beside(pages: Sequence[NDArray[np.uint8]], columns: int) -> NDArray[np.uint8]:
    """In lines of so many, from the left, on white."""
    high, wide = (max(one.shape[side] for one in pages) for side in (0, 1))
    cells = [_padded(one, high, wide) for one in pages]
    cells += [np.full((high, wide, 3), 255, np.uint8)] * (-len(pages) % columns)
    lines = [np.concatenate(cells[place : place + columns], axis=1) for place in range(0, len(cells), columns)]
    return np.concatenate(lines)


def under(*pages: NDArray[np.uint8]) -> NDArray[np.uint8]:
    """Under each other, on white as wide as the widest."""
    width = max(one.shape[1] for one in pages)
    return np.concatenate([_padded(one, len(one), width) for one in pages])


def _padded(one: NDArray[np.uint8], high: int, wide: int) -> NDArray[np.uint8]:
    return np.pad(one, ((0, high - one.shape[0]), (0, wide - one.shape[1]), (0, 0)), constant_values=255)
