"""What the compiled kernels do, in numpy: what they are held against, and what draws until they are there.

Points are x, y : (n,) float32, drawn from `first` up to `last`; a point lies in column x * ax + bx and row
y * ay + by, rounded down. Points outside the picture and rows that are not finite are passed over.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

Places = NDArray[np.float32]
Offsets = NDArray[np.int64]
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
    ground: np.uint32,
    image: NDArray[np.uint32],
) -> None:
    """Colour every pixel by the largest number within reach: each point wears a disc, and the larger number is on top.

    index : (height + 2 margin, width + 2 margin) of `splat`, -1 where there is nothing. dx, dy : (k,) the pixels of a
    disc around its centre, none further than the margin. table : (colours, k) of each of them. codes : (n,) the
    colour of each number. image : (height, width), written.
    """
    height, width = image.shape
    margin = (index.shape[0] - height) // 2
    cells = np.flatnonzero(index >= 0)
    numbers = index.reshape(-1)[cells]
    order = np.argsort(numbers)
    rows, columns = np.divmod(cells[order], index.shape[1])
    row, column = rows[:, None] - margin + dy, columns[:, None] - margin + dx
    inside = (row >= 0) & (row < height) & (column >= 0) & (column < width)
    image.fill(ground)
    # Numpy writes in order, so that the largest number is written last.
    image.reshape(-1)[(row * width + column)[inside]] = table[codes[numbers[order]]][inside]


def _cells(
    x: Places, y: Places, first: int, last: int, view: tuple[float, float, float, float], shape: tuple[int, ...]
) -> tuple[NDArray[np.int32], NDArray[np.intp]]:
    ax, bx, ay, by = view
    column = x[first:last].astype(np.float64) * ax + bx
    row = y[first:last].astype(np.float64) * ay + by
    inside = (column >= 0) & (column < shape[1]) & (row >= 0) & (row < shape[0])
    cells = row[inside].astype(np.intp) * shape[1] + column[inside].astype(np.intp)
    return np.flatnonzero(inside).astype(np.int32) + np.int32(first), cells
