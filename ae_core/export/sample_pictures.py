"""Samples of any kind as pictures, however many there are, on one scale."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
from numpy.typing import NDArray

from ae_core.data.base import Dataset
from ae_core.export.pictures import End, Limits, as_pictures
from ae_core.progress import tell

CHUNK = 2048
AT_ONCE = 256


def sample_pictures(dataset: Dataset, ids: NDArray[np.int64], wanted: int) -> Iterator[NDArray[np.uint8]]:
    """(k, h, w, 3) of some samples after the other, about `wanted` wide; see as_pictures. Tells how far it is.

    Series are curves, texts their words, and rows of a table bars, all on the scale of the samples `ids`.
    """
    limits = None if dataset.kind in ("image", "text") else _limits(dataset, ids)
    for start in range(0, len(ids), AT_ONCE):
        yield as_pictures(as_shown(dataset, ids[start : start + AT_ONCE]), wanted, dataset.vocabulary, limits)
        tell(min(start + AT_ONCE, len(ids)), len(ids))


def as_shown(dataset: Dataset, ids: NDArray[np.int64]) -> NDArray[np.float32]:
    """(k, *shape) in display scale."""
    return dataset.to_display(dataset.to_model(dataset.x[ids]))


def _limits(dataset: Dataset, ids: NDArray[np.int64]) -> Limits:
    """Of all values, or of each column of a table."""
    axes = 0 if dataset.kind == "tabular" else None
    low: End = np.inf
    high: End = -np.inf
    for start in range(0, len(ids), CHUNK):
        shown = as_shown(dataset, ids[start : start + CHUNK])
        known = np.isfinite(shown)
        low = np.minimum(low, shown.min(axis=axes, initial=np.inf, where=known))
        high = np.maximum(high, shown.max(axis=axes, initial=-np.inf, where=known))
    return low, high
