"""Balls around points that reach to their k-th neighbour, exactly: what the scores of support are made of."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray

from ae_core.analysis.two_sample import squared_distances

Doubles = NDArray[np.float64]
Points = NDArray[np.floating[Any]]
AT_ONCE = 500


def radii(points: Points, k: int) -> Doubles:
    """(n,) the distance of each of `points` (n, d) to its k-th nearest other one. Raises ValueError for n <= k."""
    if len(points) <= k:
        raise ValueError(f"{len(points)} points have no {k} neighbours each")
    found = []
    for start in range(0, len(points), AT_ONCE):
        squared = squared_distances(points[start : start + AT_ONCE], points)
        rows = np.arange(len(squared))
        squared[rows, start + rows] = np.inf  # a point is not its own neighbour
        found.append(np.partition(squared, k - 1, axis=1)[:, k - 1])
    return np.sqrt(np.concatenate(found))


def balls_around(points: Points, centres: Points, radius: Doubles) -> NDArray[np.int64]:
    """(n,) in how many balls of `radius` (m,) about `centres` (m, d) each of `points` (n, d) lies."""
    squared = np.square(radius)
    parts = [points[start : start + AT_ONCE] for start in range(0, len(points), AT_ONCE)]
    return np.concatenate([(squared_distances(part, centres) <= squared).sum(1) for part in parts])


def nearest_distance(points: Points, others: Points) -> Doubles:
    """(n,) the distance of each of `points` (n, d) to the nearest of `others` (m, d)."""
    parts = [points[start : start + AT_ONCE] for start in range(0, len(points), AT_ONCE)]
    return np.concatenate([np.sqrt(squared_distances(part, others).min(1)) for part in parts])
