"""Lines of equal height on a grid, and the heights that enclose given shares of what the grid was counted from."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

Field = NDArray[np.floating]
Segments = NDArray[np.float64]

# The corners of a square and its edges: a corner's edge leads to the next corner.
_ROWS, _COLUMNS = (0, 0, 1, 1), (0, 1, 1, 0)
# For each set of corners above the level (bit k for corner k): the edges that its line joins, twice for two lines.
# Where opposite corners are above, these lines cut off the corners below, as if the middle were above.
_JOINS = {
    1: ((3, 0),), 2: ((0, 1),), 3: ((3, 1),), 4: ((1, 2),), 5: ((0, 1), (2, 3)), 6: ((0, 2),), 7: ((3, 2),),
    8: ((2, 3),), 9: ((2, 0),), 10: ((3, 0), (1, 2)), 11: ((2, 1),), 12: ((1, 3),), 13: ((1, 0),), 14: ((0, 3),),
}  # fmt: skip


def isolines(field: Field, level: float) -> Segments:
    """(m, 2, 2) the ends, as (column, row), of the pieces of the line on which a grid has a height.

    field : (rows, columns), finite; heights lie at whole rows and columns, with straight lines between neighbours
    (marching squares, Lorensen & Cline 1987). In a square whose opposite corners are above the level, the mean of the
    four decides what is joined.
    """
    above = np.asarray(field >= level, dtype=np.uint8)
    kinds = above[:-1, :-1] + 2 * above[:-1, 1:] + 4 * above[1:, 1:] + 8 * above[1:, :-1]
    rows, columns = np.nonzero((kinds > 0) & (kinds < 15))
    kind = kinds[rows, columns]
    heights = np.stack([field[rows + r, columns + c] for r, c in zip(_ROWS, _COLUMNS, strict=True)]).astype(np.float64)
    # A saddle with its middle below is joined as the one with the other two corners above.
    saddle = ((kind == 5) | (kind == 10)) & (heights.mean(axis=0) < level)
    kind = np.where(saddle, 15 - kind, kind)
    crossings = _crossings(rows, columns, heights, level)
    pieces = [
        crossings[list(join)][:, kind == which].transpose(1, 0, 2) for which, joins in _JOINS.items() for join in joins
    ]
    return np.concatenate(pieces)


def _crossings(rows: NDArray[np.intp], columns: NDArray[np.intp], heights: Segments, level: float) -> Segments:
    """(4, k, 2) where the line crosses each edge of k squares; meaningless where it does not."""
    after = np.roll(heights, -1, axis=0)
    rise = after - heights
    share = (level - heights) / np.where(rise == 0, 1.0, rise)
    found = np.empty((4, len(rows), 2))
    for edge in range(4):
        other = (edge + 1) % 4
        found[edge, :, 0] = columns + _COLUMNS[edge] + share[edge] * (_COLUMNS[other] - _COLUMNS[edge])
        found[edge, :, 1] = rows + _ROWS[edge] + share[edge] * (_ROWS[other] - _ROWS[edge])
    return found


def enclosing(field: Field, mass: NDArray[np.number], shares: Sequence[float], total: float | None = None) -> Segments:
    """(k,) the heights above which lies each share of a mass: the boundaries of highest-density regions (Hyndman 1996).

    field, mass : (rows, columns), how high the cells are and what they hold; total : all of the mass, where some of it
    lies outside of the grid. The cells at least as high as the result hold at least the share, and without those that
    are exactly as high they hold less; 0 where the whole grid does not hold so much.
    """
    order = np.argsort(field, axis=None)[::-1]
    held = np.cumsum(mass.reshape(-1)[order], dtype=np.float64)
    wanted = np.asarray(shares, dtype=np.float64) * (held[-1] if total is None else total)
    place = np.searchsorted(held, wanted * (1 - 1e-12))
    heights = np.asarray(field.reshape(-1)[order], dtype=np.float64)
    return np.where(place < len(heights), heights[np.minimum(place, len(heights) - 1)], 0.0)
