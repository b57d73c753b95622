"""Components at several sizes by one fit."""

from __future__ import annotations

import numpy as np
import pytest

from ae_core.data.base import TEST, TRAIN, Dataset
from ae_core.experiments.components import Components, components, kernel_pca, kernel_rows
from ae_core.experiments.encoders import Encoder, numbers, pca
from tests.core.small import images, table


def fitted(data: Dataset, most: int, at_once: int) -> Components:
    *shares, last = components(data, most, at_once)
    assert isinstance(last, Components)
    assert shares == sorted(shares)  # type: ignore[type-var]
    return last


def lost(data: Dataset, encoder: Encoder, split: int = TEST) -> float:
    stored = data.x[data.rows(split)]
    assert encoder.decode is not None
    return float(np.square(encoder.decode(encoder.encode(stored)) - numbers(data, stored)).sum(1).mean())


def test_the_first_components_of_a_fit_are_those_of_a_smaller_one() -> None:
    data = images(n_train=300)
    one = fitted(data, 16, 10_000)
    for size in (1, 4, 16):
        assert lost(data, one.encoder(size)) == pytest.approx(lost(data, pca(data, size)), rel=1e-9)


def test_no_component_is_the_mean_and_what_is_lost_is_the_left_out_variance() -> None:
    """The closed form: the eigenvalues of the covariance that are left out."""
    data = images(n_train=300)
    train = numbers(data, data.x[data.rows(TRAIN)])
    values = np.linalg.eigvalsh(np.cov(train.T, bias=True))[::-1]
    one = fitted(data, 10, 10_000)
    for size in (0, 1, 3, 10):
        assert lost(data, one.encoder(size), TRAIN) == pytest.approx(values[size:].sum(), rel=1e-9)


def test_batches_find_nearly_the_same_components() -> None:
    """One of six dimensions in batches is exact; of many, what is left out of a batch is lost for good."""
    few, many = table(n_train=5000), images(n_train=9000)
    assert fitted(few, 6, 4999).batches == 2
    assert lost(few, fitted(few, 6, 4999).encoder(3)) == pytest.approx(lost(few, pca(few, 3)), rel=1e-3)
    parts = fitted(many, 32, 8999)
    assert parts.batches == 4
    for size in (1, 4, 16):
        assert lost(many, parts.encoder(size)) == pytest.approx(lost(many, pca(many, size)), rel=0.01)


def test_a_kernel_sees_samples_of_the_whole_training_split() -> None:
    data = images(n_train=3200)
    rows = kernel_rows(data)
    assert len(rows) <= 1500
    assert rows[-1] > 3100
    assert set(rows) <= set(data.rows(TRAIN))


def test_a_kernel_of_a_ring_keeps_in_two_numbers_what_components_cannot() -> None:
    """On a ring in three dimensions, bent out of its plane, two components lose the bend."""
    rng = np.random.default_rng(0)
    angle = rng.uniform(0, 2 * np.pi, 700)
    x = np.stack([np.cos(angle), np.sin(angle), 0.7 * np.cos(2 * angle)], 1).astype(np.float32)
    data = Dataset("ring", "tabular", x, np.repeat(np.array([0, 1, 2], np.uint8), [500, 100, 100]))
    assert lost(data, kernel_pca(data, 2)) < 0.5 * lost(data, pca(data, 2))


def test_thirty_components_lose_of_the_digits_what_hinton_says() -> None:
    """M3: 13.87 a digit, of 60,000 training digits; of 4,000 a little more, and 500 test digits leave it uncertain."""
    from ae_core.data.base import sources

    data = sources.create("mnist").load()
    encoder = fitted(data, 30, 20_000).encoder(30)
    stored = data.x[data.rows(TEST)]
    assert encoder.decode is not None
    errors = np.square(encoder.decode(encoder.encode(stored)) - numbers(data, stored)).sum(1)
    uncertain = 2 * errors.std() / np.sqrt(len(errors))
    assert 13.87 - 0.4 < errors.mean() < 13.87 + 0.4 + uncertain
