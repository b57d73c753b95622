"""Exact nearest neighbours, shared by the projections and by what judges them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

import numpy as np
from numpy.typing import NDArray

from ae_core.errors import DataError, SpecError
from ae_core.sharing import share

Floats = NDArray[np.float32]
Metric = Literal["euclidean", "cosine", "manhattan"]

# At least so many in a thread's share.
QUERIES_PER_THREAD = 32


@dataclass(frozen=True, slots=True, eq=False)
class Neighbours:
    """The k nearest points of each of m, nearest first, of equally near ones the one with the smaller index.

    indices : (m, k) int64. distances : (m, k) float32 in the chosen metric.
    """

    indices: NDArray[np.int64]
    distances: Floats

    def first(self, k: int) -> Neighbours:
        """The k nearest of them, which are the same as if only k had been looked for."""
        return Neighbours(np.ascontiguousarray(self.indices[:, :k]), np.ascontiguousarray(self.distances[:, :k]))

    @property
    def nbytes(self) -> int:
        """Bytes of memory."""
        return self.indices.nbytes + self.distances.nbytes


def nearest(codes: Floats, k: int, metric: Metric = "euclidean") -> Neighbours:
    """The exact k nearest others of each of the (n, d) codes, never the code itself.

    metric : cosine is 1 - cos, from 0 to 2. Raises SpecError unless 1 <= k < n, and DataError when the cosine is asked
    of a code of length zero.
    """
    if not 1 <= k < len(codes):
        raise SpecError(f"{k} neighbours cannot be found among {len(codes)} codes")
    return _found(codes, codes, k, metric, first=0)


def nearest_rows(codes: Floats, rows: slice, k: int) -> Neighbours:
    """The part of `nearest` that is about some rows that follow on each other."""
    return _found(codes, codes[rows], k, "euclidean", first=rows.start)


def nearest_among(points: Floats, codes: Floats, k: int, metric: Metric = "euclidean") -> Neighbours:
    """The exact k nearest of the codes (n, d) to each of the points (m, d), otherwise as `nearest`."""
    if not 1 <= k <= len(codes):
        raise SpecError(f"{k} neighbours cannot be found among {len(codes)} codes")
    return _found(codes, points, k, metric)


def _found(codes: Floats, points: Floats, k: int, metric: Metric, first: int = -1) -> Neighbours:
    from ae_core.projection.kernels.search import search

    middle, scale = _frame(codes, metric)
    columns = _columns(codes, middle, scale, metric)
    queries = columns if points is codes else _columns(points, middle, scale, metric)
    indices = np.empty((queries.shape[1], k), dtype=np.int64)
    distances = np.empty((queries.shape[1], k), dtype=np.float32)
    share(
        queries.shape[1],
        lambda start, end: search(queries, columns, metric == "manhattan", first, start, end, indices, distances),
        QUERIES_PER_THREAD,
    )
    if metric == "cosine":
        # On the unit sphere half the squared Euclidean distance is the cosine distance.
        distances /= 2
    else:
        distances = distances if metric == "manhattan" else np.sqrt(distances)
        distances *= np.float32(scale)
    return Neighbours(indices, distances)


def _frame(codes: Floats, metric: Metric) -> tuple[NDArray[np.float64], float]:
    """What to take off and to divide by, so that single precision suffices far from zero and for tiny codes."""
    if metric == "cosine":
        return np.zeros(codes.shape[1]), 1.0
    middle = codes.mean(axis=0, dtype=np.float64)
    largest = float(np.abs(codes - middle).max())
    return middle, 2.0 ** np.floor(np.log2(largest)) if largest > 0 else 1.0


def _columns(codes: Floats, middle: NDArray[np.float64], scale: float, metric: Metric) -> Floats:
    points = _directions(codes) if metric == "cosine" else (codes - middle) / scale
    return np.ascontiguousarray(points.T, dtype=np.float32)


def _directions(codes: Floats) -> NDArray[np.float64]:
    lengths = np.linalg.norm(codes.astype(np.float64), axis=1, keepdims=True)
    empty = np.flatnonzero(lengths == 0)
    if len(empty):
        raise DataError(
            f"{len(empty)} of {len(codes)} codes are zero (the first is code {empty[0]}) and have no direction, "
            "so the cosine is not defined; choose the euclidean metric"
        )
    directions: NDArray[np.float64] = codes / lengths
    return directions
