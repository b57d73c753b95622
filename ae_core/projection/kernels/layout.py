"""One epoch of UMAP's stochastic descent on the edges of its graph."""

from __future__ import annotations

import numpy as np
from numba import njit
from numpy.typing import NDArray

Floats = NDArray[np.float32]

NEGATIVES = 5
LONGEST = np.float32(4.0)


@njit(cache=True, nogil=True, fastmath=True)
def descend(
    xy: Floats,
    heads: NDArray[np.int32],
    tails: NDArray[np.int32],
    period: Floats,
    due: Floats,
    epoch: float,
    shape: tuple[float, float],
    rate: float,
    random: NDArray[np.uint64],
) -> None:
    """Pull the ends of every edge that is due together, and push its head off NEGATIVES random points, in place.

    xy : (n, 2). heads, tails, period, due : one per edge; an edge is due every `period` epochs, `due` is advanced.
    shape : the a and b of the curve 1 / (1 + a d^2b). rate : length of a step. random : (1,) state, advanced.
    """
    n = np.uint64(len(xy))
    a, b, step = np.float32(shape[0]), np.float32(shape[1]), np.float32(rate)
    state = random[0]
    for e in range(len(heads)):
        if due[e] > epoch:
            continue
        due[e] += period[e]
        i, j = heads[e], tails[e]
        dx, dy = xy[i, 0] - xy[j, 0], xy[i, 1] - xy[j, 1]
        square = dx * dx + dy * dy
        if square > 0:
            power = square**b
            pull = np.float32(-2) * a * b * power / (square * (np.float32(1) + a * power))
            sx = step * min(max(pull * dx, -LONGEST), LONGEST)
            sy = step * min(max(pull * dy, -LONGEST), LONGEST)
            xy[i, 0] += sx
            xy[i, 1] += sy
            xy[j, 0] -= sx
            xy[j, 1] -= sy
        for _ in range(NEGATIVES):
            # xorshift (Marsaglia 2003), its upper half scaled to 0 ... n - 1.
            state ^= state << np.uint64(13)
            state ^= state >> np.uint64(7)
            state ^= state << np.uint64(17)
            other = np.int64(((state >> np.uint64(32)) * n) >> np.uint64(32))
            dx, dy = xy[i, 0] - xy[other, 0], xy[i, 1] - xy[other, 1]
            square = dx * dx + dy * dy
            if square > 0:
                power = square**b
                push = np.float32(2) * b / ((np.float32(0.001) + square) * (np.float32(1) + a * power))
                xy[i, 0] += step * min(max(push * dx, -LONGEST), LONGEST)
                xy[i, 1] += step * min(max(push * dy, -LONGEST), LONGEST)
    random[0] = state
