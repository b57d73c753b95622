"""How far the neighbourhoods of a map are those of the codes, by exact ranks among all points."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from ae_core.compiling import compiled
from ae_core.projection.kernels.select import select

Doubles = NDArray[np.float64]
Indices = NDArray[np.int64]


@compiled()
def judge(codes: Doubles, xy: Doubles, rows: Indices, k: int, sums: Doubles) -> None:
    """Write three sums about each of the m rows into `sums` (3, m).

    codes (d, n), xy (2, n) : one row per dimension. First by how many ranks beyond k the k nearest of the map lie among
    the codes; then the same of the k nearest codes on the map; then how many points are among both. Equal distances
    rank by index.
    """
    for place in range(len(rows)):
        _judge(codes, xy, rows[place], k, sums[:, place])


@compiled()
def _judge(codes: Doubles, xy: Doubles, row: int, k: int, sums: Doubles) -> None:
    among_codes, on_map = _distances(codes, row), _distances(xy, row)
    near_codes, near_map = _nearest(among_codes, k), _nearest(on_map, k)
    sums[:] = 0
    for place in range(k):
        sums[0] += max(0, _rank(among_codes, near_map[place]) - k)
        sums[1] += max(0, _rank(on_map, near_codes[place]) - k)
        for other in range(k):
            sums[2] += near_map[place] == near_codes[other]


@compiled(fastmath=True)
def _distances(columns: Doubles, row: int) -> Doubles:
    """Squared, and -1 of the row itself, which so comes before all others."""
    distances = np.zeros(columns.shape[1])
    for c in range(columns.shape[0]):
        x, values = columns[c, row], columns[c]
        for j in range(len(values)):
            distances[j] += (x - values[j]) * (x - values[j])
    distances[row] = -1.0
    return distances


@compiled(fastmath=True)
def _rank(distances: Doubles, j: int) -> int:
    """1 for the nearest other."""
    mine, rank = distances[j], 0
    for other in range(len(distances)):
        rank += int(distances[other] < mine)
    for other in range(j):
        rank += int(distances[other] == mine)
    return rank


@compiled()
def _nearest(distances: Doubles, k: int) -> Indices:
    """The k nearest others, of those that are as far as the last one the first."""
    limit = select(distances.copy(), k)
    found, count = np.empty(k, dtype=np.int64), 0
    for j in range(len(distances)):
        if 0 <= distances[j] < limit:
            found[count] = j
            count += 1
    for j in range(len(distances)):
        if count == k:
            break
        if distances[j] == limit:
            found[count] = j
            count += 1
    return found
