"""Features that samples are compared in, learned once in an experiment."""

from __future__ import annotations

from collections.abc import Generator
from functools import partial
from typing import Any

from ae_core.analysis.features import Features
from ae_core.analysis.pool import features_of
from ae_core.data.base import Dataset
from ae_core.experiments.base import Progress, Studied, once


def features_for(one: Studied) -> Generator[Progress, None, Features | None]:
    """As `features_of` the data of a run, kept by the experiment on it; None where its data has none."""
    import torch

    steps = once(Progress(0.0, "learning features of the samples"), partial(_learned, one.dataset))
    (found,) = yield from one.part({"what": "features"}, steps, tuple)
    if not found:
        return None
    layers, n, classes = found
    return Features([(torch.from_numpy(weight), torch.from_numpy(bias)) for weight, bias in layers], n, classes)


def _learned(dataset: Dataset) -> tuple[Any, ...]:
    """Layers as arrays, n, classes; empty where there are no features."""
    features = features_of(dataset)
    if features is None:
        return ()
    layers = tuple(tuple(part.detach().numpy() for part in layer) for layer in features.layers)
    return layers, features.n, features.classes
