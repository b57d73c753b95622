"""UMAP's weighted graph of neighbours (McInnes, Healy & Melville 2018, sections 3.1 and 4)."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray

from ae_core.projection.neighbours import Floats, Neighbours

Doubles = NDArray[np.float64]

BISECTIONS = 64
# A bandwidth is at least this share of the mean distance, or points amid duplicates would have no neighbour at all.
LEAST_BANDWIDTH = 1e-3


def fuzzy_graph(neighbours: Neighbours) -> Any:
    """How strongly each code belongs to each other's neighbourhood: a symmetric scipy CSR matrix (n, n), in (0, 1].

    neighbours : the k - 1 nearest others of each code, for UMAP's `n_neighbors` = k, which counts the code itself.
    Either direction suffices: w = a + b - a b for the two directed memberships a and b (probabilistic t-conorm).
    """
    from scipy.sparse import csr_array

    n, others = neighbours.indices.shape
    strengths = memberships(neighbours.distances)
    rows = np.arange(0, n * others + 1, others)
    directed = csr_array((strengths.ravel(), neighbours.indices.ravel(), rows), shape=(n, n))
    reverse = directed.T.tocsr()
    graph = (directed + reverse - directed * reverse).tocsr()
    graph.eliminate_zeros()
    graph.sort_indices()
    return graph


def memberships(distances: Floats) -> Floats:
    """exp(-(d - rho) / sigma) of each distance (n, k - 1), 1 up to rho, the distance of the nearest code that differs.

    sigma is such that a row sums to log2(k).
    """
    nearest = np.where(distances > 0, distances, np.inf).min(axis=1, keepdims=True)
    beyond = np.maximum(distances - np.where(np.isfinite(nearest), nearest, 0.0), 0.0).astype(np.float64)
    sigma = np.maximum(_bandwidths(beyond), _floor(distances))
    return np.exp(-beyond / sigma).astype(np.float32)


def _bandwidths(beyond: Doubles) -> Doubles:
    k = beyond.shape[1] + 1
    low, high = np.zeros((len(beyond), 1)), np.full((len(beyond), 1), np.inf)
    sigma = np.ones((len(beyond), 1))
    for _ in range(BISECTIONS):
        # A larger bandwidth makes every neighbour belong more.
        above = np.exp(-beyond / sigma).sum(axis=1, keepdims=True) > np.log2(k)
        high = np.where(above, sigma, high)
        low = np.where(above, low, sigma)
        sigma = np.where(np.isfinite(high), (low + high) / 2, sigma * 2)
        sigma = np.maximum(sigma, np.finfo(np.float64).tiny)
    return sigma


def _floor(distances: Floats) -> Doubles:
    # The code itself, at distance 0, counts in the mean as it does in k.
    k = distances.shape[1] + 1
    own = distances.sum(axis=1, keepdims=True, dtype=np.float64) / k
    everyone = own.mean()
    floor: Doubles = LEAST_BANDWIDTH * np.where(own > 0, own, everyone)
    return floor


def curve(min_dist: float) -> tuple[float, float]:
    """The a and b for which 1 / (1 + a d^2b) is nearest to 1 up to `min_dist` and exp(min_dist - d) beyond it."""
    from scipy.optimize import curve_fit

    distances = np.linspace(0, 3, 300)
    wanted = np.exp(np.minimum(min_dist - distances, 0.0))
    (a, b), _ = curve_fit(lambda d, a, b: 1 / (1 + a * d ** (2 * b)), distances, wanted)
    return float(a), float(b)
