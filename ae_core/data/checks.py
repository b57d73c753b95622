"""What can be wrong with data from outside, each as one sentence."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ae_core.data.base import SPLITS
from ae_core.errors import DataError

GIGABYTE = 10**9
FEW_SAMPLES = 100
LARGEST = 1e30
FEWEST = 3
MORE_MEMORY = "raise memory_gb if your computer has more"
CHUNK_VALUES = 1 << 20


def found_path(path: str, what: str, folder: bool = False) -> Path:
    """An existing file or folder that the user typed; `what` says what belongs there ("a folder of pictures")."""
    if not path.strip():
        raise DataError(f"no path is given; choose {what}")
    typed = os.path.expanduser(path)
    wanted, other = (os.path.isdir, os.path.isfile) if folder else (os.path.isfile, os.path.isdir)
    if wanted(typed):
        return Path(typed)
    if other(typed):
        raise DataError(f"{path} is a {'file' if folder else 'folder'}; expected {what}")
    raise DataError(f"there is nothing at {path}; expected {what}")


def check_count(n_rows: int, where: str) -> None:
    """Refuses fewer samples than a split needs."""
    if n_rows < FEWEST:
        found = {0: "no samples", 1: "only one sample"}.get(n_rows, f"only {n_rows} samples")
        raise DataError(f"{where} holds {found}; at least {FEWEST} are needed to train, validate and test")


def check_room(n_bytes: int, memory_gb: float, what: str, remedy: str) -> None:
    """Refuses what would not fit into `memory_gb` gigabytes (10^9 bytes)."""
    if n_bytes > memory_gb * GIGABYTE:
        amount = n_bytes / GIGABYTE
        needed = "an absurd amount" if amount > 1e6 else f"{amount:,.1f} GB" if amount >= 1 else f"{amount:.2g} GB"
        raise DataError(f"{what} needs {needed} of memory, more than the {memory_gb:g} GB allowed; {remedy}")


def row_chunks(x: NDArray[Any]) -> Iterator[slice]:
    """Slices of rows of about a million values, so that a pass over a large array needs no second one beside it."""
    per_row = max(1, x.size // max(1, len(x)))
    step = max(1, CHUNK_VALUES // per_row)
    return (slice(start, min(start + step, len(x))) for start in range(0, len(x), step))


def column_bounds(x: NDArray[Any], where: str) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """The smallest and largest value of each element over the rows of x, as float64 of the shape of one row.

    x : (n, d) or (n, c, h, w) of any real dtype.
    Raises DataError that names the first row and column that is not a finite number, or beyond 1e30.
    """
    low, high = np.full(x.shape[1:], np.inf), np.full(x.shape[1:], -np.inf)
    for rows in row_chunks(x):
        with np.errstate(over="ignore", invalid="ignore"):
            chunk = x[rows].astype(np.float64)
        usable = np.abs(chunk) <= LARGEST
        if not usable.all():
            place = tuple(int(i) for i in np.argwhere(~usable)[0])
            raise DataError(_unusable(chunk[place], (rows.start + place[0], *place[1:]), where))
        np.minimum(low, chunk.min(axis=0), out=low)
        np.maximum(high, chunk.max(axis=0), out=high)
    return low, high


def _unusable(value: float, place: tuple[int, ...], where: str) -> str:
    row, *rest = place
    spot = f"row {row}, column {rest[0]}"
    if len(rest) == 3:
        spot = f"image {row}, channel {rest[0]}, row {rest[1]}, column {rest[2]}"
    found = "NaN" if np.isnan(value) else "infinite" if np.isinf(value) else f"{value:g}"
    return f"{where}: {spot} (counted from 0) is {found}; expected a number of at most {LARGEST:g} in size"


def check_split(split: NDArray[np.uint8], where: str) -> None:
    """Refuses a split of which one part is empty."""
    for part, name in enumerate(SPLITS):
        if not (split == part).any():
            raise DataError(f"{where}: no sample belongs to the {name} split; it needs at least one")


def sample_notices(
    split: NDArray[np.uint8], labels: NDArray[np.int64] | None, label_names: tuple[str, ...]
) -> tuple[str, ...]:
    """What the user should know about the number of samples and of classes."""
    notices = []
    counts = [int((split == part).sum()) for part in range(len(SPLITS))]
    if len(split) < FEW_SAMPLES:
        shares = ", ".join(f"{count} {name}" for count, name in zip(counts, SPLITS, strict=True))
        notices.append(f"there are only {len(split)} samples ({shares}), fewer than a usual batch")
    if labels is not None and len(label_names) == 1:
        notices.append(f"every sample has the same label ({label_names[0]}), so colours by class say nothing")
    return tuple(notices)
