"""Where new codes belong on a map that was made of others and has no formula."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from ae_core.projection.neighbours import Floats

Doubles = NDArray[np.float64]

NEIGHBOURS = 15
ROUNDS = 30
# Pairs of a point and a code that are compared at once, some 100 MB.
PAIRS = 8_000_000


def placed(points: Floats, codes: Floats, xy: Floats, n_neighbors: int = NEIGHBOURS) -> Floats:
    """(k, 2) positions of points (k, d) among codes (n, d) that lie at xy (n, 2).

    Each point lies where the pull of its nearest codes balances with the map held still: it minimises the sum over them
    of w log(1 + |y - y_j|^2 / s^2), which is the attraction of t-SNE and nearly that of UMAP, with w the inverse of the
    squared distance between codes (Shepard 1968) and s the median distance of the nearest code's place to the others'.
    It starts at the place of the nearest code, so a neighbour in another cluster does not draw it into the empty space
    between. A point that equals a code lies on it. Codes and positions that are not finite are left out; without any
    other the result is NaN.
    """
    usable = np.isfinite(codes).all(axis=1) & np.isfinite(xy).all(axis=1)
    known, places = codes[usable], xy[usable].astype(np.float64)
    if not len(known):
        return np.full((len(points), 2), np.nan, dtype=np.float32)
    step = max(1, PAIRS // len(known))
    chunks = (points[at : at + step] for at in range(0, len(points), step))
    parts = [balanced(chunk, known, places, _nearest(chunk, known, n_neighbors)) for chunk in chunks]
    return np.concatenate([np.empty((0, 2)), *parts]).astype(np.float32)


def balanced(points: Floats, codes: Floats, xy: Doubles, near: NDArray[np.int64]) -> Doubles:
    """(m, 2) positions of points (m, d) by the rows `near` (m, k) of codes (n, d) that lie at xy; see `placed`."""
    middle = codes.mean(axis=0, dtype=np.float64)
    # Of these few the distances are taken exactly, so that an equal code is found to be equal.
    squared = np.square((points - middle)[:, None] - (codes[near] - middle)).sum(axis=2)
    order = np.argsort(squared, axis=1, kind="stable")
    near, squared = np.take_along_axis(near, order, axis=1), np.take_along_axis(squared, order, axis=1)
    weights = np.where(squared > 0, squared[:, :1], 1.0) / np.where(squared > 0, squared, 1.0)
    return _balanced(xy[near], weights / weights.sum(axis=1, keepdims=True))


def _nearest(points: Floats, known: Floats, n_neighbors: int) -> NDArray[np.int64]:
    middle = known.mean(axis=0, dtype=np.float64)
    here, there = points - middle, known - middle
    if n_neighbors >= len(known):
        return np.tile(np.arange(len(known)), (len(points), 1))
    squared = np.square(there).sum(axis=1) - 2 * here @ there.T
    return np.argpartition(squared, n_neighbors - 1, axis=1)[:, :n_neighbors]


def _balanced(near: Doubles, weights: Doubles) -> Doubles:
    """(m, 2) by iteratively reweighted means: weights w / (1 + |y - y_j|^2 / s^2), from the nearest code on."""
    xy = near[:, 0]
    spread = np.median(np.square(near - near[:, :1]).sum(axis=2), axis=1, keepdims=True)
    spread = np.maximum(spread, np.finfo(np.float64).tiny)
    for _ in range(ROUNDS):
        pull = weights / (1 + np.square(xy[:, None] - near).sum(axis=2) / spread)
        xy = (pull[..., None] * near).sum(axis=1) / pull.sum(axis=1, keepdims=True)
    return xy
