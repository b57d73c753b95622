"""A part of many codes that stands for all of them."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from ae_core.projection.neighbours import Floats
from ae_core.projection.pca import principal_plane


def stratified(codes: Floats, size: int, seed: int = 0) -> NDArray[np.int64]:
    """Ascending rows of `size` of the codes (n, d), one from each of as many equal strata.

    A stratum is what follows on each other in the order of the first principal component, so the sample is spread over
    the codes as all of them are, whatever their classes. Everything where there are no more than `size`.
    """
    n = len(codes)
    if n <= size:
        return np.arange(n)
    plane, _ = principal_plane(codes)
    order = np.argsort(plane[:, 0], kind="stable")
    edges = np.linspace(0, n, size + 1).astype(np.int64)
    chosen = edges[:-1] + (np.random.default_rng(seed).random(size) * np.diff(edges)).astype(np.int64)
    return np.sort(order[chosen]).astype(np.int64)
