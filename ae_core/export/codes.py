"""The codes of all samples as columns."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray

from ae_core.data.base import SPLITS, Dataset, Stored
from ae_core.latent.codec import CHUNK, Codec, Floats
from ae_core.progress import tell

Columns = dict[str, NDArray[Any]]


def identity(dataset: Dataset) -> Columns:
    """id, split and label of every sample, (n,) each; labels are empty where there are none."""
    labels = np.full(dataset.n, "")
    if dataset.labels is not None:
        labels = np.array(dataset.label_names)[dataset.labels]
    return {"id": np.arange(dataset.n), "split": np.array(SPLITS)[dataset.split], "label": labels}


def code_columns(codec: Codec, dataset: Dataset) -> Columns:
    """The same, and the code of every sample, whatever its split: z0, z1, ..."""
    return identity(dataset) | {f"z{place}": column for place, column in enumerate(encoded(codec, dataset.x).T)}


def encoded(codec: Codec, stored: Stored) -> Floats:
    """(n, latent_dim) as the codec encodes them. Tells how far it is."""
    codes = np.empty((len(stored), codec.latent_dim), np.float32)
    for start in range(0, len(stored), CHUNK):
        codes[start : start + CHUNK] = codec.encode(stored[start : start + CHUNK])
        tell(min(start + CHUNK, len(stored)), len(stored))
    return codes
