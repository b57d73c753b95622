"""What an autoencoder's codes are set beside."""

from __future__ import annotations

from functools import cache

import numpy as np
import pytest

from ae_core.data.base import TRAIN, VALIDATION, Dataset, sources
from ae_core.experiments.base import Studied
from ae_core.experiments.encoders import Encoder, autoencoder, numbers, pca, raw, untrained
from ae_core.latent.codec import Codec
from ae_core.model.autoencoder import fresh_autoencoder
from tests.core.small import MLP, run_spec

KINDS = ("digits", "iris", "sines", "sentences")


@cache
def studied(name: str) -> Studied:
    data = sources.create(name).load()
    model = run_spec({"network": {**MLP, "latent_dim": 3}}).model
    return Studied("run", Codec(fresh_autoencoder(model, data.form, 7), data.to_model, data.to_display), data)


def every(one: Studied) -> list[Encoder]:
    return [autoencoder(one), untrained(one), raw(one.dataset), pca(one.dataset, 3)]


@pytest.mark.parametrize("name", KINDS)
def test_each_gives_finite_codes_and_the_way_back(name: str) -> None:
    one = studied(name)
    stored = one.dataset.x[:5]
    for encoder in every(one):
        codes = encoder.encode(stored)
        assert codes.dtype == np.float64
        assert codes.shape[0] == 5
        assert np.isfinite(codes).all()
        assert encoder.decode is not None
        assert encoder.decode(codes).shape == numbers(one.dataset, stored).shape


@pytest.mark.parametrize("name", KINDS)
def test_what_an_autoencoder_decodes_is_in_the_scale_of_the_numbers(name: str) -> None:
    """Its errors are those that the codec tells, in units of the model."""
    one = studied(name)
    stored, encoder = one.dataset.x[:7], autoencoder(one)
    assert encoder.decode is not None
    seen = one.codec.see(stored)
    if one.dataset.form.tokens:
        shown = numbers(one.dataset, seen.outputs)
    else:
        shown = one.dataset.to_display.inverse(seen.outputs).reshape(7, -1)
    np.testing.assert_allclose(encoder.decode(encoder.encode(stored)), shown, rtol=1e-4, atol=1e-5)


def squared(data: Dataset, encoder: Encoder) -> float:
    stored = data.x[data.rows(VALIDATION)]
    assert encoder.decode is not None
    return float(np.square(encoder.decode(encoder.encode(stored)) - numbers(data, stored)).sum(1).mean())


def test_more_components_leave_less_behind_and_all_of_them_nothing() -> None:
    data = studied("digits").dataset
    errors = [squared(data, pca(data, size)) for size in (1, 4, 16, 64)]
    assert errors == sorted(errors, reverse=True)
    assert errors[-1] < 1e-12


def test_components_are_those_of_the_training_split() -> None:
    """They explain the training samples exactly as its covariance says."""
    data = studied("digits").dataset
    train = numbers(data, data.x[data.rows(TRAIN)])
    fitted = pca(data, 5)
    assert fitted.decode is not None
    left = np.square(fitted.decode(fitted.encode(data.x[data.rows(TRAIN)])) - train).sum() / (len(train) - 1)
    values = np.linalg.eigvalsh(np.cov(train.T))
    assert left == pytest.approx(values[:-5].sum(), rel=1e-9)


def test_the_untrained_encoder_is_the_same_every_time_and_not_the_trained_one() -> None:
    one = studied("digits")
    stored = one.dataset.x[:5]
    np.testing.assert_array_equal(untrained(one).encode(stored), untrained(one).encode(stored))
    assert not np.allclose(untrained(one).encode(stored), autoencoder(one).encode(stored))


def test_a_text_becomes_the_shares_of_its_words() -> None:
    data = studied("sentences").dataset
    shares = numbers(data, data.x[:9])
    np.testing.assert_allclose(shares.sum(1), 1)
    assert not shares[:, 0].any()


def test_what_lies_behind_the_end_of_a_series_is_nothing() -> None:
    data = studied("sines").dataset
    short = data.x[:2].astype(np.float32).copy()
    short[:, -3:] = np.nan
    assert np.isfinite(numbers(data, short)).all()
    assert not numbers(data, short)[:, -3:].any()
