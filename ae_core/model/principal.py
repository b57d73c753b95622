"""Principal components of samples that are read part by part."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

Doubles = NDArray[np.float64]
Read = Callable[[slice], Doubles]
WIDE = 4000  # columns from which on components are found by random projection or incrementally, not exactly
BATCH = 2000  # samples of a part, or five for each component where that is more


@dataclass(frozen=True, eq=False)
class Axes:
    """mean : (D,). axes : (k, D) orthonormal rows, the first explain most; the largest entry of each is positive.

    variances : (k,) that they explain, over n - 1. parts : that they were found in.
    """

    mean: Doubles
    axes: Doubles
    variances: Doubles
    parts: int


def principal_axes(read: Read, n: int, width: int, most: int, at_once: int) -> Iterator[float | Axes]:
    """The share that is done, and at last the `most` first components, or as many as there are.

    read : rows of the n samples as (rows, width) float64. at_once : samples up to which they are read in one part, so
    that of more the whole need not lie in memory. Up to 4,000 columns the components are exact, from the sums of all
    parts; of more they are found by random projection (Halko, Martinsson & Tropp 2011) or, in several parts,
    incrementally (Ross, Lim, Lin & Yang 2008).
    """
    most = min(most, n, width)
    count = 1 if n <= at_once else max(n // max(BATCH, 5 * most), 1)
    edges = np.linspace(0, n, count + 1).round().astype(int)
    parts = [slice(start, stop) for start, stop in pairwise(edges)]
    find = _exact if width <= WIDE else _projected if count == 1 else _incremental
    yield from find(read, parts, most)


def _exact(read: Read, parts: list[slice], most: int) -> Iterator[float | Axes]:
    """Eigenvectors of the covariance; its sums are about a point near the mean, so that they do not cancel."""
    from scipy.linalg import eigh

    n = parts[-1].stop
    near = read(parts[0]).mean(0)
    total, products = np.zeros(len(near)), np.zeros((len(near), len(near)))
    for place, part in enumerate(parts):
        yield place / len(parts)
        moved = read(part) - near
        total += moved.sum(0)
        products += moved.T @ moved
    off = total / n
    covariance = (products - n * np.outer(off, off)) / max(n - 1, 1)
    values, vectors = eigh(covariance, subset_by_index=(len(near) - most, len(near) - 1)) if most else _nothing(near)
    axes = vectors[:, ::-1].T
    largest = np.abs(axes).argmax(1)
    signs = np.sign(axes[np.arange(most), largest])
    yield Axes(near + off, axes * signs[:, None], np.clip(values[::-1], 0, None), len(parts))


def _nothing(near: Doubles) -> tuple[Doubles, Doubles]:
    return np.zeros(0), np.zeros((len(near), 0))


def _projected(read: Read, parts: list[slice], most: int) -> Iterator[float | Axes]:
    from sklearn.decomposition import PCA

    yield 0.0
    found = PCA(most, svd_solver="randomized", random_state=0).fit(read(parts[0]))
    yield Axes(found.mean_, found.components_, found.explained_variance_, 1)


def _incremental(read: Read, parts: list[slice], most: int) -> Iterator[float | Axes]:
    from sklearn.decomposition import IncrementalPCA

    found = IncrementalPCA(most)
    for place, part in enumerate(parts):
        yield place / len(parts)
        found.partial_fit(read(part))
    yield Axes(found.mean_, found.components_, found.explained_variance_, len(parts))
