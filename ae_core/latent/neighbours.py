"""The nearest samples of one, exactly: between codes and between inputs."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from ae_core.data.base import Dataset

Floats = NDArray[np.float32]
Doubles = NDArray[np.float64]
Ids = NDArray[np.int64]
CHUNK_BYTES = 2**24


@dataclass(frozen=True, eq=False)
class Nearest:
    """ids : (k,) nearest first, of equally near ones the smaller id first. distances : (k,)."""

    ids: Ids
    distances: Doubles


@dataclass(frozen=True, eq=False)
class Neighbours:
    """The k nearest samples of one in both spaces. overlap : how many of the k they share, as a part of k."""

    by_code: Nearest
    by_input: Nearest

    @property
    def overlap(self) -> float:
        """|A and B| / k; NaN where there are no others."""
        k = len(self.by_code.ids)
        return len(np.intersect1d(self.by_code.ids, self.by_input.ids)) / k if k else float("nan")


def neighbours(dataset: Dataset, ids: Ids, codes: Floats, sample: int, k: int) -> Neighbours:
    """The k samples out of `ids` (n,), with codes (n, d), that lie nearest to one of them, by Euclidean distance.

    Inputs are compared as the model sees them; of texts the words that differ are counted, of series that end early
    what is missing counts as 0. Samples whose code is not finite are neighbours of none. The sample itself is left out.
    """
    by_code = nearest_codes(ids, codes, sample, k)
    kept = ids[_others(ids, codes, sample)]
    return Neighbours(by_code, nearest(kept, _inputs_squared(dataset, kept, sample), k))


def nearest_codes(ids: Ids, codes: Floats, sample: int, k: int) -> Nearest:
    """The k samples out of `ids` (n,), with codes (n, d), whose codes lie nearest to that of one of them."""
    others, code = _others(ids, codes, sample), codes[int(np.flatnonzero(ids == sample)[0])]
    return nearest(ids[others], squared_to(codes[others], code), k)


def _others(ids: Ids, codes: Floats, sample: int) -> NDArray[np.bool_]:
    """(n,) all with a finite code but the sample itself."""
    return np.asarray(np.isfinite(codes).all(axis=1) & (ids != sample))


def nearest(ids: Ids, squared: Doubles, k: int) -> Nearest:
    """The k of `ids` (n,) with the smallest squared distances (n,); ties go to the smaller id."""
    if k < len(ids):
        near = np.flatnonzero(squared <= np.partition(squared, k - 1)[k - 1])  # with all that tie with the last
        ids, squared = ids[near], squared[near]
    order = np.lexsort((ids, squared))[:k]
    return Nearest(ids[order], np.sqrt(squared[order]))


def squared_to(points: Floats, point: Floats) -> Doubles:
    """(n,) squared Euclidean distances of points (n, d) to one (d,), so that equal points are exactly 0 apart."""
    difference = points.astype(np.float64) - point.astype(np.float64)
    return np.asarray(np.einsum("nd,nd->n", difference, difference))


def classes_among(labels: NDArray[np.int64], names: Sequence[str]) -> list[tuple[str, int]]:
    """How many of labels (k,) each class has, the most frequent first, of equal ones the first class first."""
    known, counts = np.unique(labels, return_counts=True)
    order = np.lexsort((known, -counts))
    return [(names[known[i]] if 0 <= known[i] < len(names) else str(known[i]), int(counts[i])) for i in order]


def _inputs_squared(dataset: Dataset, ids: Ids, sample: int) -> Doubles:
    """(n,) squared distances between inputs, a chunk of samples at a time."""
    rows = max(1, CHUNK_BYTES // (8 * int(np.prod(dataset.shape))))
    parts = [_chunk(dataset, ids[start : start + rows], sample) for start in range(0, len(ids), rows)]
    return np.concatenate(parts) if parts else np.empty(0)


def _chunk(dataset: Dataset, ids: Ids, sample: int) -> Doubles:
    if dataset.kind == "text":
        differ = dataset.x[ids] != dataset.x[sample]
        return np.asarray(np.square(differ.sum(axis=1, dtype=np.float64)))  # whose root is shown: the number of words
    seen = np.nan_to_num(dataset.to_model(dataset.x[ids])).reshape(len(ids), -1)
    return squared_to(seen, np.nan_to_num(dataset.to_model(dataset.x[sample])).ravel())
