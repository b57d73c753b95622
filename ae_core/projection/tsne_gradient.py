"""The gradient of t-SNE's loss with respect to the map, by the cheapest of two ways for the number of points."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ae_core.projection.mesh_repulsion import POINTS_PER_THREAD, MeshRepulsion
from ae_core.projection.neighbours import Floats
from ae_core.sharing import share

Doubles = NDArray[np.float64]
Gradient = Callable[[Doubles, float], Doubles]

# Up to here the sum over all pairs takes less time than the transforms of a grid.
ALL_PAIRS = 5_000


def gradient_for(affinities: Any) -> Gradient:
    """The gradient of KL(P || Q) without its factor 4, as a function of the map (n, 2) and the exaggeration of P.

    affinities : P, a symmetric scipy CSR matrix (n, n) that sums to 1.
    """
    return all_pairs(affinities) if affinities.shape[0] <= ALL_PAIRS else meshed(affinities)


def all_pairs(affinities: Any) -> Gradient:
    """Exact, by compiled loops over all pairs; 4 bytes of precision in the coordinates."""
    from ae_core.projection.kernels.forces import repulsion

    def repulse(x: Floats, y: Floats, force: Floats, totals: Floats) -> None:
        share(len(x), lambda first, last: repulsion(x, y, first, last, force, totals), POINTS_PER_THREAD)

    return _gradient(affinities, repulse)


def meshed(affinities: Any) -> Gradient:
    """Linear in the number of points, by a grid; see `mesh_repulsion`."""
    return _gradient(affinities, MeshRepulsion())


def _gradient(affinities: Any, repulse: Callable[[Floats, Floats, Floats, Floats], None]) -> Gradient:
    from ae_core.projection.kernels.forces import attraction

    n = affinities.shape[0]
    indptr, indices = affinities.indptr.astype(np.int32), affinities.indices.astype(np.int32)
    p = affinities.data.astype(np.float32)
    pull, push = np.empty((2, n, 2), dtype=np.float32)
    totals = np.empty(n, dtype=np.float32)

    def gradient(xy: Doubles, exaggeration: float) -> Doubles:
        x, y = xy.astype(np.float32).T.copy()
        share(n, lambda first, last: attraction(indptr, indices, p, x, y, first, last, pull), POINTS_PER_THREAD)
        repulse(x, y, push, totals)
        normaliser = totals.sum(dtype=np.float64) - n
        slope: Doubles = exaggeration * pull.astype(np.float64) - push / normaliser
        return slope

    return gradient
