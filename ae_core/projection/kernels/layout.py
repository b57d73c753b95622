"""One epoch of UMAP's stochastic descent on the edges of its graph."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray

from ae_core.compiling import compiled

Floats = NDArray[np.float32]

NEGATIVES = 5
LONGEST = np.float32(4.0)
# The forces are functions of the squared distance alone, so they are looked up instead of raised to powers: by the
# upper bits of the float, which step by 1/64 of a power of two from 2^-32 on, and linearly in between (within 0.1 %).
SHIFT = 17
LOWEST = np.int32((127 - 32) << (23 - SHIFT))
STEPS = 64 << (23 - SHIFT)
REST = np.int32((1 << SHIFT) - 1)


def force_tables(a: float, b: float) -> Floats:
    """(2, STEPS + 1) pull and push per unit of difference, for the curve 1 / (1 + a d^2b); see McInnes et al., 3.2."""
    bits = (np.arange(STEPS + 1, dtype=np.int64) + int(LOWEST)) << SHIFT
    square = bits.astype(np.int32).view(np.float32).astype(np.float64)
    near = 1 + a * square**b
    pull = -2 * a * b * square ** (b - 1) / near
    push = 2 * b / ((0.001 + square) * near)
    return np.stack([pull, push]).astype(np.float32)


@compiled(fastmath=True)
def descend(
    xy: Floats,
    heads: NDArray[np.int32],
    tails: NDArray[np.int32],
    period: Floats,
    due: Floats,
    epoch: float,
    forces: Floats,
    rate: float,
    random: NDArray[np.uint64],
) -> None:
    """Pull the ends of every edge that is due together, and push its head off NEGATIVES random points, in place.

    xy : (n, 2). heads, tails, period, due : one per edge; an edge is due every `period` epochs, `due` is advanced.
    forces : from `force_tables`. rate : length of a step. random : (1,) state, advanced.
    """
    n = np.uint64(len(xy))
    step, longest = np.float32(rate), np.float32(rate) * LONGEST
    state = random[0]
    for e in range(len(heads)):
        if due[e] > epoch:
            continue
        due[e] += period[e]
        i, j = heads[e], tails[e]
        x, y = xy[i, 0], xy[i, 1]
        dx, dy = x - xy[j, 0], y - xy[j, 1]
        pull = step * strength(forces[0], dx * dx + dy * dy)
        sx, sy = min(max(pull * dx, -longest), longest), min(max(pull * dy, -longest), longest)
        x += sx
        y += sy
        xy[j, 0] -= sx
        xy[j, 1] -= sy
        for _ in range(NEGATIVES):
            # xorshift (Marsaglia 2003), its upper half scaled to 0 ... n - 1.
            state ^= state << np.uint64(13)
            state ^= state >> np.uint64(7)
            state ^= state << np.uint64(17)
            other = np.int64(((state >> np.uint64(32)) * n) >> np.uint64(32))
            if other == i:
                continue
            dx, dy = x - xy[other, 0], y - xy[other, 1]
            push = step * strength(forces[1], dx * dx + dy * dy)
            x += min(max(push * dx, -longest), longest)
            y += min(max(push * dy, -longest), longest)
        xy[i, 0], xy[i, 1] = x, y
    random[0] = state


@compiled(fastmath=True)
def strength(table: Floats, square: np.float32) -> Any:
    """A row of `force_tables` at a squared distance: its first entry before its beginning, 0 beyond its end."""
    bits = np.float32(square).view(np.int32)
    place = (bits >> SHIFT) - LOWEST
    if place < 0:
        return table[0]
    if place >= STEPS:
        return np.float32(0)
    part = np.float32(bits & REST) * np.float32(1 / (1 << SHIFT))
    return table[place] + part * (table[place + 1] - table[place])
