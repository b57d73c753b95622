"""Euclidean distances between many points, exactly and a block at a time."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import numpy as np
from numpy.typing import NDArray

Doubles = NDArray[np.float64]
Points = NDArray[np.floating[Any]]
CELLS = 2**22  # distances of one block, 32 MB


def squared_distances(x: Points, y: Points | None = None) -> Doubles:
    """(n, m) squared Euclidean distances between the rows of x and of y (of x, where it is None)."""
    a = x.astype(np.float64)
    b = a if y is None else y.astype(np.float64)
    middle = b.mean(0)  # distances stay, and less is cancelled
    a, b = a - middle, b - middle
    squared: Doubles = np.square(a).sum(1)[:, None] + np.square(b).sum(1) - 2 * a @ b.T
    return np.maximum(squared, 0, out=squared)


def nearest_distance(points: Points, others: Points, rank: int = 1) -> Doubles:
    """(n,) the distance of each of `points` (n, d) to the rank-th nearest of `others` (m, d).

    Where a point is one of the others, it is its own nearest.
    """
    found = [np.partition(block, rank - 1, axis=1)[:, rank - 1] for block in blocks(points, others)]
    return np.sqrt(np.concatenate(found))


def blocks(points: Points, others: Points) -> Iterator[Doubles]:
    """`squared_distances` from points (n, d), some rows at a time."""
    rows = max(CELLS // max(len(others), 1), 1)
    for start in range(0, len(points), rows):
        yield squared_distances(points[start : start + rows], others)
