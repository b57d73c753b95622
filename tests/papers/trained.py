"""A model trained as a user would train it, and what the reproductions read off it."""

from __future__ import annotations

import math
import tempfile
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray

from ae_core.data.base import TEST, TRAIN, VALIDATION, Dataset
from ae_core.latent.codec import Codec
from ae_core.latent.saved import open_codec
from ae_core.spec import read_spec
from ae_core.training.events import Finished, Measured
from ae_core.training.folder import RunFolder
from ae_core.training.loop import train
from ae_core.training.run import RunSpec

Array = NDArray[Any]
PROBE_STEPS = 300


@dataclass(frozen=True)
class Trained:
    """results : the terms of each split at the end ("test", "val", "train"). validation : those after each epoch."""

    codec: Codec
    dataset: Dataset
    results: Mapping[str, Mapping[str, float]]
    validation: tuple[Mapping[str, float], ...]

    def codes(self, split: int) -> Array:
        """(n, latent_dim) codes of a split."""
        return self.codec.encode(self.dataset.x[self.dataset.rows(split)])


def trained(dataset: Dataset, model: Mapping[str, Any], **training: Any) -> Trained:
    """Train on the CPU, in float32; `training` overrides, as `epochs=20`."""
    settings = {"device": "cpu", "precision": "float32", "threads": torch.get_num_threads(), **training}
    spec = read_spec(RunSpec, {"data": "mnist", "model": dict(model), "train": settings})
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "run")
        events = list(train(spec, dataset, path, window=None))
        codec = open_codec(path, RunFolder(path).read(), dataset)
    end = events[-1]
    assert isinstance(end, Finished)
    if end.status == "failed":
        raise RuntimeError(end.message)
    validation = tuple(event.terms for event in events if isinstance(event, Measured) and event.split == "val")
    return Trained(codec, dataset, end.results, validation)


def flat(dataset: Dataset, split: int) -> Array:
    """(n, elements) float64 of a split, as the model sees it."""
    return dataset.to_model(dataset.x[dataset.rows(split)]).reshape(len(dataset.rows(split)), -1).astype(np.float64)


def pca_error(dataset: Dataset, components: int) -> float:
    """Squared error of the test split by principal components of the training split."""
    from sklearn.decomposition import PCA

    pca = PCA(components, svd_solver="full").fit(flat(dataset, TRAIN))
    held_out = flat(dataset, TEST)
    return float(np.square(pca.inverse_transform(pca.transform(held_out)) - held_out).sum(1).mean())


def probe_error(train_x: Array, train_y: Array, test_x: Array, test_y: Array) -> float:
    """Per cent of wrong classes by a linear classifier on standardised features, fitted on the training part only."""
    from sklearn.linear_model import LogisticRegression
    from sklearn.pipeline import make_pipeline
    from sklearn.preprocessing import StandardScaler

    probe = make_pipeline(StandardScaler(), LogisticRegression(max_iter=PROBE_STEPS, C=0.1))
    return float(100 * (1 - probe.fit(train_x, train_y).score(test_x, test_y)))


def chance(one: float, other: float, n: int) -> str:
    """A remark on two shares of wrong classes, per cent of n samples, where they differ by less than two errors."""
    error = math.sqrt((one * (100 - one) + other * (100 - other)) / n)
    return "" if abs(one - other) > 2 * error else f" (which {n:,} test digits cannot tell from chance)"


def labels(dataset: Dataset, split: int) -> Array:
    """(n,) classes of a split."""
    assert dataset.labels is not None
    return dataset.labels[dataset.rows(split)]


def amounts(dataset: Dataset, training: int, test: int = 10_000) -> str:
    """How much data there was, beside how much the paper had."""
    n, held_out = len(dataset.rows(TRAIN)), len(dataset.rows(TEST))
    return (
        f"{n:,} training digits where the source has {training:,}, and {held_out:,} test digits where it has {test:,}, "
        f"so that one of them is {100 / held_out:.2g} %."
    )


__all__ = [
    "TEST", "TRAIN", "VALIDATION", "Trained", "amounts", "chance", "flat", "labels", "pca_error", "probe_error",
    "trained",
]  # fmt: skip
