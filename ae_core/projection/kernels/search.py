"""The nearest of all points, by comparing with each of them.

Up to some hundred thousand points that keeps up with a tree, and equal points, which a tree cannot split, cost nothing
more. The order is total: by distance, then by index. So the k nearest are the first k of the k + 1 nearest, whatever
else is equal, and no result depends on the number of threads.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from ae_core.compiling import compiled
from ae_core.projection.kernels.select import select

Floats = NDArray[np.float32]
Keys = NDArray[np.uint64]

# Queries that share a block of points while it is in the processor's cache, and how many points are judged at once.
QUERIES = 32
BLOCK = 1024
PART = 64
FARTHEST = np.float32(3.4e38)


@compiled(fastmath=True)
def search(
    queries: Floats,
    points: Floats,
    taxicab: bool,
    offset: int,
    first: int,
    last: int,
    indices: NDArray[np.int64],
    distances: Floats,
) -> None:
    """Write the nearest points of the queries first to last - 1 into `indices` and `distances` (m, k), nearest first.

    queries (d, m), points (d, n) : one row per dimension; k <= n. offset : where the queries are points themselves, the
    index of the first one, and then none is its own neighbour (k < n); else -1.
    distances : sums of squares, or of absolute differences where `taxicab`.
    """
    for start in range(first, last, QUERIES):
        _search(queries, points, taxicab, offset, indices, distances, start, min(start + QUERIES, last))


@compiled(fastmath=True)
def _search(
    queries: Floats,
    points: Floats,
    taxicab: bool,
    offset: int,
    indices: NDArray[np.int64],
    distances: Floats,
    first: int,
    last: int,
) -> None:
    n, k = points.shape[1], indices.shape[1]
    block = np.empty(BLOCK, dtype=np.float32)
    keys = np.empty((QUERIES, 2 * k + PART), dtype=np.uint64)
    counts, limits = np.zeros(QUERIES, dtype=np.int64), np.full(QUERIES, FARTHEST, dtype=np.float32)
    for start in range(0, n, BLOCK):
        width = min(BLOCK, n - start)
        for i in range(first, last):
            _measure(queries, i, points, start, width, taxicab, block)
            if offset >= 0 and start <= i + offset < start + width:
                block[i + offset - start] = FARTHEST
            _take(block, start, width, k, keys[i - first], counts[i - first :], limits[i - first :])
    for i in range(first, last):
        found = np.sort(keys[i - first, : counts[i - first]])
        for place in range(k):
            indices[i, place] = found[place] & np.uint64(0xFFFFFFFF)
            distances[i, place] = np.uint32(found[place] >> np.uint64(32)).view(np.float32)


@compiled(fastmath=True)
def _measure(queries: Floats, i: int, points: Floats, start: int, width: int, taxicab: bool, block: Floats) -> None:
    block[:width] = np.float32(0)
    for c in range(queries.shape[0]):
        x, row = queries[c, i], points[c, start : start + width]
        if taxicab:
            for j in range(width):
                block[j] += abs(x - row[j])
        else:
            for j in range(width):
                block[j] += (x - row[j]) * (x - row[j])


@compiled(fastmath=True)
def _take(block: Floats, start: int, width: int, k: int, keys: Keys, count: NDArray[np.int64], limit: Floats) -> None:
    """Collect what is nearer than the k-th nearest was, and now and then keep only the k nearest.

    A key has the distance in its upper half and the index in its lower one; bits of positive floats sort as they do.
    """
    bits = block.view(np.uint32)
    for part in range(0, width, PART):
        end = min(part + PART, width)
        most, nearer = limit[0], np.int32(0)
        for j in range(part, end):
            nearer += np.int32(block[j] < most)
        if nearer == 0:
            continue
        for j in range(part, end):
            # Points come in ascending order, so one that is as far as the k-th comes after it.
            if block[j] < limit[0]:
                keys[count[0]] = np.uint64(bits[j]) << np.uint64(32) | np.uint64(start + j)
                count[0] += 1
        if count[0] >= 2 * k:
            farthest = select(keys[: count[0]], k - 1)
            count[0] = k
            limit[0] = np.uint32(farthest >> np.uint64(32)).view(np.float32)
