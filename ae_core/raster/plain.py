"""What the compiled kernels do, in numpy: what they are held against, and what draws until they are there.

Points are x, y : (n,) float32, drawn from `first` up to `last`; a point lies in column x * ax + bx and row
y * ay + by, rounded down. Points outside the picture and rows that are not finite are passed over.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

Places = NDArray[np.float32]
Offsets = NDArray[np.int64]
Weights = NDArray[np.float32]
_CHUNK = 65_536


def splat(
    x: Places, y: Places, first: int, last: int, ax: float, bx: float, ay: float, by: float, index: NDArray[np.int32]
) -> None:
    """Raise each element of index (height, width) to the largest number among the points that fall into it."""
    flat = index.reshape(-1)
    for start in range(first, last, _CHUNK):
        rows, cells = _cells(x, y, start, min(start + _CHUNK, last), (ax, bx, ay, by), index.shape)
        # Numpy writes in order, so that the last, which is the largest, wins a pixel that several points share.
        free = flat[cells] < rows
        flat[cells[free]] = rows[free]


def shade(
    index: NDArray[np.int32],
    dx: Offsets,
    dy: Offsets,
    table: NDArray[np.uint32],
    codes: NDArray[np.uint16],
    image: NDArray[np.uint32],
) -> None:
    """Colour the pixels by the largest number within reach: each point wears a disc, and the larger number is on top.

    index : (height + 2 margin, width + 2 margin) of `splat`, -1 where there is nothing. dx, dy : (k,) the pixels of a
    disc around its centre, none further than the margin. table : (colours, k) of each of them. codes : (n,) the
    colour of each number. image : (height, width), written where there is a point.
    """
    height, width = image.shape
    margin = (index.shape[0] - height) // 2
    cells = np.flatnonzero(index >= 0)
    numbers = index.reshape(-1)[cells]
    order = np.argsort(numbers)
    rows, columns = np.divmod(cells[order], index.shape[1])
    row, column = rows[:, None] - margin + dy, columns[:, None] - margin + dx
    inside = (row >= 0) & (row < height) & (column >= 0) & (column < width)
    # Numpy writes in order, so that the largest number is written last.
    image.reshape(-1)[(row * width + column)[inside]] = table[codes[numbers[order]]][inside]


def count(
    x: Places, y: Places, first: int, last: int, ax: float, bx: float, ay: float, by: float, counts: NDArray[np.int32]
) -> None:
    """Add to each element of counts (height, width) how many points fall into it."""
    for start in range(first, last, _CHUNK):
        _, cells = _cells(x, y, start, min(start + _CHUNK, last), (ax, bx, ay, by), counts.shape)
        counts += np.bincount(cells, minlength=counts.size).astype(np.int32).reshape(counts.shape)


def blur(counts: NDArray[np.int32], weights: Weights, smooth: Weights) -> None:
    """Write into smooth (height, width) the counts spread along rows and then columns.

    weights : (r + 1,) what a neighbour 0, 1, ..., r cells away takes; there is nothing beyond the edge.
    """
    along = _spread(counts.astype(np.float32), weights)
    smooth[:] = _spread(along.T, weights).T


def tint(levels: Weights, cell: int, margin: int, table: NDArray[np.uint32], image: NDArray[np.uint32]) -> None:
    """Colour pixels of image (height, width) by the levels of cells `cell` pixels wide, where they reach 1.

    levels : (rows + 2 margin, columns + 2 margin), cells beyond the picture around those that cover it. A pixel takes
    the level at its middle, on straight lines between the middles of cells. table : the colour of level 0, 1, ...; the
    levels stay below its length.
    """
    above, down = _between(image.shape[0], cell, margin)
    left, right = _between(image.shape[1], cell, margin)
    rows = levels[above] + down[:, None] * (levels[above + 1] - levels[above])
    found = (rows[:, left] + right * (rows[:, left + 1] - rows[:, left])).astype(np.int32)
    seen = found >= 1
    image[seen] = table[found[seen]]


def _spread(values: Weights, weights: Weights) -> Weights:
    reach, width = len(weights) - 1, values.shape[1]
    padded = np.pad(values, ((0, 0), (reach, reach)))
    parts = (weights[abs(k)] * padded[:, reach + k : reach + k + width] for k in range(-reach, reach + 1))
    return np.asarray(sum(parts), dtype=np.float32)


def _between(pixels: int, cell: int, margin: int) -> tuple[NDArray[np.intp], Weights]:
    """The cell before the middle of each pixel, and how far it is from there to the next one."""
    place = (np.arange(pixels, dtype=np.float32) + np.float32(0.5)) / np.float32(cell) + np.float32(margin - 0.5)
    before = place.astype(np.intp)
    return before, place - before.astype(np.float32)


def _cells(
    x: Places, y: Places, first: int, last: int, view: tuple[float, float, float, float], shape: tuple[int, ...]
) -> tuple[NDArray[np.int32], NDArray[np.intp]]:
    ax, bx, ay, by = view
    column = x[first:last].astype(np.float64) * ax + bx
    row = y[first:last].astype(np.float64) * ay + by
    inside = (column >= 0) & (column < shape[1]) & (row >= 0) & (row < shape[0])
    cells = row[inside].astype(np.intp) * shape[1] + column[inside].astype(np.intp)
    return np.flatnonzero(inside).astype(np.int32) + np.int32(first), cells
