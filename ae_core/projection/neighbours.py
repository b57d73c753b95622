"""Exact nearest neighbours, shared by the projections and by what judges them."""

from __future__ import annotations

import os
from dataclasses import dataclass
from typing import Literal

import numpy as np
from numpy.typing import NDArray

from ae_core.errors import DataError, SpecError
from ae_core.projection.base import Floats

Metric = Literal["euclidean", "cosine", "manhattan"]

# Above this many dimensions a tree visits most of its leaves, and comparing all pairs in blocks is faster.
TREE_DIMENSIONS = 8
# A tree cannot split equal points: with many of them every query walks through all of them (scipy #6444).
TREE_DISTINCT = 0.5


@dataclass(frozen=True, slots=True, eq=False)
class Neighbours:
    """The k nearest other points of each point, nearest first.

    indices : (n, k) int64, never the point itself. distances : (n, k) float32 in the chosen metric.
    """

    indices: NDArray[np.int64]
    distances: Floats


def nearest(codes: Floats, k: int, metric: Metric = "euclidean") -> Neighbours:
    """The exact k nearest others of each of the (n, d) codes.

    metric : cosine is 1 - cos, from 0 to 2. Raises SpecError unless 1 <= k < n, and DataError when the cosine is asked
    of a code of length zero.
    """
    from sklearn.neighbors import NearestNeighbors

    if not 1 <= k < len(codes):
        raise SpecError(f"{k} neighbours cannot be found among {len(codes)} codes")
    points = _directions(codes) if metric == "cosine" else codes
    search = NearestNeighbors(
        n_neighbors=k,
        algorithm="kd_tree" if _suits_tree(points) else "brute",
        metric="manhattan" if metric == "manhattan" else "euclidean",
    )
    distances, indices = search.fit(points).kneighbors()
    if metric == "cosine":
        distances = distances**2 / 2
    return Neighbours(indices.astype(np.int64, copy=False), distances.astype(np.float32, copy=False))


def cores() -> int:
    """How many processor cores this process may use."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


def _directions(codes: Floats) -> Floats:
    # On the unit sphere the cosine distance is half the squared Euclidean one, so both have the same neighbours.
    lengths = np.linalg.norm(codes.astype(np.float64), axis=1, keepdims=True)
    empty = np.flatnonzero(lengths == 0)
    if len(empty):
        raise DataError(
            f"{len(empty)} of {len(codes)} codes are zero (the first is code {empty[0]}) and have no direction, "
            "so the cosine is not defined; choose the euclidean metric"
        )
    directions: Floats = (codes / lengths).astype(np.float32)
    return directions


def _suits_tree(points: Floats) -> bool:
    n, d = points.shape
    return d <= TREE_DIMENSIONS and len(np.unique(points, axis=0)) >= int(TREE_DISTINCT * n)
