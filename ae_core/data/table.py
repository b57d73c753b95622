"""Turns arrays of vectors into a stored table with its standardisation."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray

from ae_core.data.base import TRAIN, Affine
from ae_core.data.checks import column_bounds, row_chunks
from ae_core.errors import DataError

MOST_COLUMNS = 1_000_000
FINEST = 1e-3
NAMED = 5
SMALLEST_SPREAD = 1e-30  # its inverse still fits into single precision


def to_table(vectors: NDArray[Any], where: str) -> tuple[NDArray[np.float32], tuple[str, ...]]:
    """(n, d) of any real dtype as float32 in its own units, with notices.

    Raises DataError for NaN, infinity, values beyond 1e30, too many columns, and a table that does not vary.
    """
    if vectors.shape[1] > MOST_COLUMNS:
        raise DataError(f"{where} has {vectors.shape[1]:,} columns; at most {MOST_COLUMNS:,} can be used")
    low, high = column_bounds(vectors, where)
    if (low == high).all():
        raise DataError(f"{where}: every row is the same, so there is nothing to learn")
    step = np.spacing(np.maximum(np.abs(low), np.abs(high)).astype(np.float32))
    coarse = np.flatnonzero((high > low) & (step > FINEST * (high - low)))
    notices = _notice(coarse, "finer than single precision keeps so far from 0; subtract a typical value first")
    return np.array(vectors, dtype=np.float32, order="C"), notices


def standardisation(x: NDArray[np.float32], split: NDArray[np.uint8]) -> tuple[Affine, Affine, tuple[str, ...]]:
    """to_model, which gives every column mean 0 and population standard deviation 1 over the training split; its
    inverse to_display; and notices.

    x : (n, d) float32; scales and shifts are (d,) float32. A column that is constant in training is only centred.
    """
    mean, deviation, varies = _moments(x, split == TRAIN)
    scale = np.where(varies, deviation, 1.0)
    to_model = Affine(_single(1 / scale), _single(-mean / scale))
    to_display = Affine(_single(scale), _single(mean))
    constant = np.flatnonzero(~varies)
    return to_model, to_display, _notice(constant, "constant in the training split, and only centred")


def _moments(
    x: NDArray[np.float32], train: NDArray[np.bool_]
) -> tuple[NDArray[np.float64], NDArray[np.float64], NDArray[np.bool_]]:
    """Mean, population standard deviation, and whether there is any spread, of each column over the marked rows."""
    # Distances from one row: rounding then follows the spread of a column, not its distance from zero.
    origin = x[int(train.argmax())].astype(np.float64)
    total, squares = np.zeros(x.shape[1]), np.zeros(x.shape[1])
    for rows in row_chunks(x):
        total += (x[rows][train[rows]] - origin).sum(axis=0)
    centre = total / train.sum()
    for rows in row_chunks(x):
        squares += np.square(x[rows][train[rows]] - origin - centre).sum(axis=0)
    deviation = np.sqrt(squares / train.sum())
    # A constant column is at distance 0 from its origin throughout, so its deviation is exactly 0.
    return origin + centre, deviation, deviation > SMALLEST_SPREAD


def _single(values: NDArray[np.float64]) -> NDArray[np.float32]:
    return values.astype(np.float32)


def _notice(columns: NDArray[np.int64], what: str) -> tuple[str, ...]:
    if len(columns) == 0:
        return ()
    named = ", ".join(map(str, columns[:NAMED])) + (", ..." if len(columns) > NAMED else "")
    subject = f"column {named} is" if len(columns) == 1 else f"{len(columns):,} columns ({named}) are"
    return (f"{subject} {what}",)
