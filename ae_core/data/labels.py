"""Reads labels and splits that come with an array."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray

from ae_core.data.base import SPLITS, TEST, TRAIN, VALIDATION
from ae_core.data.checks import check_split
from ae_core.errors import DataError

WORDS = {"train": TRAIN, "validation": VALIDATION, "val": VALIDATION, "test": TEST}
LARGEST_WHOLE = 2.0**53


def read_labels(y: NDArray[Any], n_rows: int, where: str) -> tuple[NDArray[np.int64], tuple[str, ...]]:
    """Labels (n_rows,) int64 into their names, which are sorted by value.

    y : (n_rows,) or (n_rows, 1) of whole numbers (of any dtype), truth values or text. Raises DataError.
    """
    flat = _one_each(y, n_rows, where, "label")
    if flat.dtype.kind == "f":
        flat = _whole(flat, where)
    values, labels = np.unique(flat, return_inverse=True)
    return labels.astype(np.int64), tuple(_text(value, where) for value in values)


def read_split(y: NDArray[Any], n_rows: int, where: str) -> NDArray[np.uint8]:
    """A split (n_rows,) uint8 from 0, 1, 2 or from the words train, validation (or val), test. Raises DataError."""
    flat = _one_each(y, n_rows, where, "split")
    values, inverse = np.unique(flat, return_inverse=True)
    parts = np.array([_part(value, where) for value in values], dtype=np.uint8)
    split: NDArray[np.uint8] = parts[inverse]
    check_split(split, where)
    return split


def _one_each(y: NDArray[Any], n_rows: int, where: str, what: str) -> NDArray[Any]:
    if y.shape not in ((n_rows,), (n_rows, 1)):
        raise DataError(f"{where} has the shape {y.shape}; expected one {what} for each of the {n_rows:,} samples")
    return y.reshape(n_rows)


def _whole(y: NDArray[Any], where: str) -> NDArray[np.int64]:
    wrong = np.flatnonzero(~(np.abs(y) <= LARGEST_WHOLE) | (y != np.rint(y)))
    if len(wrong):
        row = int(wrong[0])
        raise DataError(f"{where}: row {row} (counted from 0) is {y[row]:g}; expected whole numbers or names as labels")
    return y.astype(np.int64)


def _text(value: Any, where: str) -> str:
    try:
        return value.decode("utf-8", "replace") if isinstance(value, bytes) else str(value).encode().decode()
    except ValueError:
        raise DataError(f"{where} holds a label that is not valid text") from None


def _part(value: Any, where: str) -> int:
    word = _text(value, where).lower()
    if word in WORDS:
        return WORDS[word]
    if word in ("0", "1", "2"):
        return int(word)
    known = ", ".join(f"{part} ({name})" for part, name in enumerate(SPLITS))
    raise DataError(f"{where} holds {word[:40]!r}; expected {known}")
