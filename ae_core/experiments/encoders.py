"""What an autoencoder's codes are set beside: principal components, the samples themselves, an untrained encoder."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from ae_core.data.base import PAD, TRAIN, Dataset, Stored
from ae_core.experiments.base import Studied
from ae_core.latent.codec import Codec

Doubles = NDArray[np.float64]
WIDE = 4000  # columns from which on components are found by random projection, not exactly
MOST_READ = 5000  # training samples that a linear way back is fitted to


@dataclass(frozen=True, eq=False)
class Encoder:
    """A way to make codes. control : whether it is there to be beaten.

    encode : (n, *shape) stored samples to (n, size) codes; size is 0 where it is only known afterwards.
    decode : codes to (n, D) numbers as `numbers` gives them, None where it has no way back.
    """

    name: str
    title: str
    control: bool
    encode: Callable[[Stored], Doubles]
    decode: Callable[[Doubles], Doubles] | None = None


def numbers(dataset: Dataset, stored: Stored) -> Doubles:
    """(n, D) stored samples as the model sees them, in a row each.

    What lies behind the end of a short series is 0. A text becomes the share of each word of the vocabulary.
    """
    return _flat(dataset, stored if dataset.form.tokens else dataset.to_model(stored))


def _flat(dataset: Dataset, seen: NDArray[np.generic]) -> Doubles:
    """The same of what is in the scale of the model already."""
    if dataset.form.tokens:
        return _shares(np.asarray(seen, dtype=np.int64), dataset.form.tokens)
    return np.nan_to_num(np.asarray(seen, dtype=np.float64).reshape(len(seen), -1))


def autoencoder(one: Studied) -> Encoder:
    """The trained model itself, called what it is."""
    return _of_codec("autoencoder", one.title, False, one.codec, one.dataset)


def untrained(one: Studied, seed: int = 0) -> Encoder:
    """The same network with its weights as they are drawn before a training."""
    return _of_codec("untrained", "Untrained encoder", True, untrained_codec(one, seed), one.dataset)


def untrained_codec(one: Studied, seed: int = 0) -> Codec:
    """Of the same network with its weights as they are drawn before a training."""
    from ae_core.model.autoencoder import fresh_autoencoder

    data = one.dataset
    return Codec(fresh_autoencoder(one.codec.spec, data.form, seed), data.to_model, data.to_display)


def read_linearly(encoder: Encoder, dataset: Dataset) -> Encoder:
    """The same codes with the linear way back that loses least of the training split: what the codes tell of samples,
    whatever their own decoder makes of them."""
    rows = dataset.rows(TRAIN)
    stored = dataset.x[rows[:: -(-len(rows) // MOST_READ)]]
    known, codes = numbers(dataset, stored), encoder.encode(stored)
    mean, centre = known.mean(0), codes.mean(0)
    back = np.linalg.lstsq(codes - centre, known - mean, rcond=1e-6)[0]
    return replace(
        encoder, title=f"{encoder.title}, linear decoder", decode=lambda codes: (codes - centre) @ back + mean
    )


def raw(dataset: Dataset) -> Encoder:
    """The samples as they are."""
    return Encoder("raw", "Raw inputs", True, lambda stored: numbers(dataset, stored), lambda codes: codes)


def pca(dataset: Dataset, size: int) -> Encoder:
    """Principal components of the training split; as many as `size`, or fewer where there are no more."""
    from sklearn.decomposition import PCA

    known = numbers(dataset, dataset.x[dataset.rows(TRAIN)])
    size = min(size, *known.shape)
    solver = "covariance_eigh" if known.shape[1] <= WIDE else "randomized"
    fitted = PCA(size, svd_solver=solver, random_state=0).fit(known)
    return Encoder(
        "pca", f"PCA, {size}", True, lambda stored: fitted.transform(numbers(dataset, stored)), fitted.inverse_transform
    )


def squared_errors(encoder: Encoder, dataset: Dataset, stored: Stored) -> Doubles:
    """(n, D) of stored samples on their way through codes and back, as the model sees them.

    NaN behind the end of a short series, which has no error.
    """
    assert encoder.decode is not None
    truth, seen = numbers(dataset, stored), encoder.decode(encoder.encode(stored))
    with np.errstate(over="ignore"):  # of what has diverged
        errors = np.square(seen - truth)
    if not dataset.form.tokens:
        errors[np.isnan(dataset.to_model(stored).reshape(len(stored), -1))] = np.nan
    return errors


def _of_codec(name: str, title: str, control: bool, codec: Codec, dataset: Dataset) -> Encoder:
    def encode(stored: Stored) -> Doubles:
        return codec.encode(stored).astype(np.float64)

    def decode(codes: Doubles) -> Doubles:
        shown = codec.decode(codes.astype(np.float32))
        return _flat(dataset, shown if dataset.form.tokens else dataset.to_display.inverse(shown))

    return Encoder(name, title, control, encode, decode)


def _shares(tokens: NDArray[np.int64], vocabulary: int) -> Doubles:
    counts = np.zeros((len(tokens), vocabulary))
    np.add.at(counts, (np.repeat(np.arange(len(tokens)), tokens.shape[1]), tokens.ravel()), 1.0)
    counts[:, PAD] = 0.0
    return np.asarray(counts / np.maximum(counts.sum(1, keepdims=True), 1.0))
