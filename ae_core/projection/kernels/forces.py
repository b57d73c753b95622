"""The two forces of t-SNE on the points of a map (van der Maaten & Hinton 2008, eq. 5), exact.

Coordinates come as two arrays, so that the processor takes many pairs in one instruction: up to some ten thousand
points that makes the sum over all pairs cheaper than a tree, and it has no approximation to tune. Every point is summed
by one thread in a fixed order, so the result does not depend on the number of threads: each call takes some of them.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from ae_core.compiling import compiled

Floats = NDArray[np.float32]
Indices = NDArray[np.int32]


@compiled(fastmath=True)
def repulsion(x: Floats, y: Floats, first: int, last: int, force: Floats, totals: Floats) -> None:
    """Write the sum of q_ij^2 (y_i - y_j) over all j into `force` (n, 2) and the sum of q_ij into `totals` (n,).

    x, y : (n,) coordinates. first <= i < last. q_ij = 1 / (1 + |y_i - y_j|^2), not normalised; q_ii = 1 is included in
    `totals`.
    """
    for i in range(first, last):
        total, fx, fy = np.float32(0), np.float32(0), np.float32(0)
        for j in range(x.size):
            dx, dy = x[i] - x[j], y[i] - y[j]
            q = np.float32(1) / (np.float32(1) + dx * dx + dy * dy)
            total += q
            fx += q * q * dx
            fy += q * q * dy
        totals[i] = total
        force[i, 0], force[i, 1] = fx, fy


@compiled(fastmath=True)
def attraction(
    indptr: Indices, indices: Indices, p: Floats, x: Floats, y: Floats, first: int, last: int, force: Floats
) -> None:
    """Write the sum of p_ij q_ij (y_i - y_j) over the stored j of row i into `force` (n, 2).

    indptr (n + 1,), indices, p : the affinities as a CSR matrix. x, y : (n,) coordinates; first, last and q_ij as in
    `repulsion`.
    """
    for i in range(first, last):
        fx, fy = np.float32(0), np.float32(0)
        for e in range(indptr[i], indptr[i + 1]):
            dx, dy = x[i] - x[indices[e]], y[i] - y[indices[e]]
            pull = p[e] / (np.float32(1) + dx * dx + dy * dy)
            fx += pull * dx
            fy += pull * dy
        force[i, 0], force[i, 1] = fx, fy
