"""Seeded splits and subsets in which every class keeps its share."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from ae_core.data.base import TEST, TRAIN, VALIDATION
from ae_core.data.checks import check_count

ROWS_PER_HELD_OUT = 10


def split_rows(labels: NDArray[np.int64] | None, n_rows: int, seed: int = 0) -> NDArray[np.uint8]:
    """A split of 80/10/10 in which every class keeps its share.

    Validation and test get n_rows // 10 rows each, and at least one; the remainder is training. A class keeps at least
    one row for training, so a class of one is never held out; where that leaves too few rows to hold out (nearly every
    row is a class of its own), the split ignores the labels.

    labels : (n_rows,) int64, or None. Returns (n_rows,) uint8 of TRAIN, VALIDATION, TEST.
    Raises DataError below three rows.
    """
    check_count(n_rows, "the data set")
    held = max(1, n_rows // ROWS_PER_HELD_OUT)
    groups = _groups(labels, n_rows)
    if sum(len(group) - 1 for group in groups) < 2 * held:
        groups = _groups(None, n_rows)
    sizes = np.array([len(group) for group in groups])
    both = apportion(sizes, 2 * held, sizes - 1)
    validation = apportion(both, held, both)
    rng = np.random.default_rng(seed)
    split = np.full(n_rows, TRAIN, dtype=np.uint8)
    for group, n_both, n_validation in zip(groups, both, validation, strict=True):
        chosen = rng.permutation(group)[:n_both]
        split[chosen[:n_validation]] = VALIDATION
        split[chosen[n_validation:]] = TEST
    return split


def stratified(labels: NDArray[np.int64] | None, n_rows: int, k: int, seed: int = 0) -> NDArray[np.int64]:
    """A fixed subset of k of n_rows positions, ascending, in which every class keeps its share to within one row.

    labels : (n_rows,) int64, or None. All positions where k >= n_rows. For a subset of some ids, index them with the
    result: ids[stratified(labels[ids], len(ids), k)].
    """
    groups = _groups(labels, n_rows)
    sizes = np.array([len(group) for group in groups], dtype=np.int64)
    shares = apportion(sizes, min(max(k, 0), n_rows), sizes)
    rng = np.random.default_rng(seed)
    chosen = [rng.permutation(group)[:share] for group, share in zip(groups, shares, strict=True)]
    return np.sort(np.concatenate([np.empty(0, dtype=np.int64), *chosen]))


def apportion(weights: NDArray[np.int64], total: int, capacity: NDArray[np.int64]) -> NDArray[np.int64]:
    """Whole shares of `total` in proportion to `weights`, none above its capacity (largest remainder method).

    weights, capacity : (k,) int64 with sum(capacity) >= total. Among equal remainders the first wins.
    """
    whole = max(1, int(weights.sum()))
    shares: NDArray[np.int64] = np.minimum(weights * total // whole, capacity)
    while (missing := total - int(shares.sum())) > 0:
        open_ = np.flatnonzero(shares < capacity)
        owed = weights * total - shares * whole
        shares[open_[np.argsort(-owed[open_], kind="stable")][:missing]] += 1
    return shares


def _groups(labels: NDArray[np.int64] | None, n_rows: int) -> list[NDArray[np.int64]]:
    if n_rows == 0:
        return []
    if labels is None:
        return [np.arange(n_rows)]
    order = np.argsort(labels, kind="stable")
    starts = np.flatnonzero(np.diff(labels[order])) + 1
    return list(np.split(order, starts))
