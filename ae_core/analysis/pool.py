"""The codes and samples of a trained model that samplers are judged by."""

from __future__ import annotations

from typing import Literal

import numpy as np
from numpy.typing import NDArray

from ae_core.analysis.contest import Pool
from ae_core.analysis.features import Features, learned
from ae_core.data.base import TEST, TRAIN, VALIDATION, Dataset
from ae_core.latent.codec import Codec, Floats
from ae_core.latent.samplers.base import finite

Codes = Literal["means", "draws"]
HeldOut = Literal["both", "validation", "test"]
SPLITS: dict[HeldOut, tuple[int, ...]] = {"both": (VALIDATION, TEST), "validation": (VALIDATION,), "test": (TEST,)}


def pool_of(codec: Codec, dataset: Dataset, codes: Codes, held_out: HeldOut, features: Features | None) -> Pool:
    """Encoded by a frozen model; codes that are not finite are left out.

    codes : the means of the posteriors, or a draw from each where they have a spread.

    features : of `features_of`, or None.
    """
    held = np.flatnonzero(np.isin(dataset.split, SPLITS[held_out]))
    train, rest = (_codes(codec, dataset, ids, codes) for ids in (dataset.rows(TRAIN), held))
    usable = np.isfinite(rest).all(axis=1)
    train, held, rest = finite(train), held[usable], rest[usable]
    if features is None:
        return Pool(train, rest)
    back = dataset.to_display.inverse
    return Pool(train, rest, dataset.to_model(dataset.x[held]), lambda z: back(codec.decode(z)), features)


def features_of(dataset: Dataset) -> Features | None:
    """Learned from the classes of the training split; None without two, for texts and for series that end early.

    Takes some seconds.
    """
    form, rows = dataset.form, dataset.rows(TRAIN)
    if dataset.labels is None or form.tokens or form.padded or len(np.unique(dataset.labels[rows])) < 2:
        return None
    return learned(dataset.to_model(dataset.x[rows]), dataset.labels[rows])


def accuracy_of(features: Features, dataset: Dataset, held_out: HeldOut) -> float:
    """The share of held-out samples whose class the classifier behind the features tells."""
    assert dataset.labels is not None
    held = np.flatnonzero(np.isin(dataset.split, SPLITS[held_out]))
    return features.accuracy(dataset.to_model(dataset.x[held]), dataset.labels[held])


def _codes(codec: Codec, dataset: Dataset, ids: NDArray[np.int64], codes: Codes) -> Floats:
    means, log_vars = codec.posterior(dataset.x[ids])
    if codes == "means" or log_vars is None:
        return means
    noise = np.random.default_rng([len(ids), int(ids[0])]).standard_normal(means.shape, dtype=np.float32)
    return np.asarray(means + np.exp(0.5 * log_vars) * noise, dtype=np.float32)
