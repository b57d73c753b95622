"""Where new codes belong on a map that was made of others and has no formula."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float32]


def placed(points: Floats, codes: Floats, xy: Floats, n_neighbors: int = 5) -> Floats:
    """(k, 2) positions of points (k, d) among codes (n, d) that lie at xy (n, 2).

    Each point takes the mean position of its nearest codes, weighted by the inverse of their squared distances
    (Shepard 1968): a point that equals a code lies on it. Codes and positions that are not finite are left out; without
    any other the result is NaN.
    """
    usable = np.isfinite(codes).all(axis=1) & np.isfinite(xy).all(axis=1)
    known, places = codes[usable].astype(np.float64), xy[usable].astype(np.float64)
    if not len(known):
        return np.full((len(points), 2), np.nan, dtype=np.float32)
    squared = np.square(points[:, None].astype(np.float64) - known[None]).sum(axis=2)
    near = np.argsort(squared, axis=1, kind="stable")[:, :n_neighbors]
    nearest = np.take_along_axis(squared, near, axis=1)
    exact = nearest <= 1e-12
    weights = np.where(exact.any(axis=1, keepdims=True), exact, 1.0 / np.maximum(nearest, 1e-12))
    total = weights.sum(axis=1, keepdims=True)
    return np.asarray(((weights / total)[..., None] * places[near]).sum(axis=1), dtype=np.float32)
