"""Balls around points that reach to their k-th neighbour, exactly: what the scores of support are made of."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from ae_core.latent.distances import Doubles, Points, blocks, nearest_distance


def radii(points: Points, k: int) -> Doubles:
    """(n,) the distance of each of `points` (n, d) to its k-th nearest other one. Raises ValueError for n <= k."""
    if len(points) <= k:
        raise ValueError(f"{len(points)} points have no {k} neighbours each")
    return nearest_distance(points, points, k + 1)  # a point is not its own neighbour, but its nearest


def balls_around(points: Points, centres: Points, radius: Doubles) -> NDArray[np.int64]:
    """(n,) in how many balls of `radius` (m,) about `centres` (m, d) each of `points` (n, d) lies."""
    squared = np.square(radius)
    return np.concatenate([(block <= squared).sum(1) for block in blocks(points, centres)])
