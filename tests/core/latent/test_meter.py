from __future__ import annotations

from itertools import pairwise

import numpy as np
import pytest
from scipy.stats import multivariate_normal

from ae_core.latent.codec import Codec
from ae_core.latent.meter import Meter, directions, measured
from ae_core.latent.nearness import NEAR
from ae_core.latent.surroundings import Surroundings
from ae_core.model.autoencoder import fresh_autoencoder
from tests.core.small import MLP, images, run_spec, texts

DATA = images()


def codec_of(**slots: object) -> Codec:
    spec = run_spec({"network": {**MLP, "latent_dim": 3}, **slots}).model
    return Codec(fresh_autoencoder(spec, DATA.form, 0), DATA.to_model, DATA.to_display)


@pytest.fixture(scope="module")
def codec() -> Codec:
    return codec_of(bottleneck="gaussian", regularisers={"kl": {"name": "kl"}})


@pytest.fixture(scope="module")
def around(codec: Codec) -> Surroundings:
    codes = codec.encode(DATA.x)
    return Surroundings(codes, codes[:, :2])


def path_of(around: Surroundings, k: int = 6) -> np.ndarray:
    t = np.linspace(0, 1, k)[:, None]
    return (around.codes[3] + t * (around.codes[20] - around.codes[3])).astype(np.float32)


def test_each_step_is_measured_as_by_hand(codec: Codec, around: Surroundings) -> None:
    path, samples = path_of(around), DATA.x[:30].astype(np.float32) / 255
    usual = around.usual(codec)
    assert usual is not None
    decoded, meter = measured(codec, path, around, usual, directions(samples))
    np.testing.assert_array_equal(decoded, codec.decode(path))
    apart = np.linalg.norm(path[:, None].astype(np.float64) - around.codes, axis=2)
    np.testing.assert_allclose(meter.distance, apart.min(1), rtol=1e-4, atol=1e-6)
    np.testing.assert_array_equal(meter.neighbours, (apart <= NEAR * usual.distance).sum(1))
    assert meter.distance[0] == pytest.approx(0, abs=1e-6)
    assert meter.log_prior is not None
    np.testing.assert_allclose(meter.log_prior, multivariate_normal(np.zeros(3)).logpdf(path), rtol=1e-6)
    np.testing.assert_allclose(meter.returned, np.linalg.norm(codec.round_trip(path)[1] - path, axis=1), rtol=1e-5)
    for k in range(1, len(path)):
        assert meter.step[k] == pytest.approx(np.linalg.norm(decoded[k].astype(float) - decoded[k - 1]), rel=1e-5)
    assert meter.unlike is not None
    for k, sample in enumerate(decoded.reshape(6, -1).astype(float)):
        likeness = [sample @ one / np.linalg.norm(sample) / np.linalg.norm(one) for one in samples.reshape(30, -1)]
        assert meter.unlike[k] == pytest.approx(1 - max(likeness), abs=1e-6)


def test_the_whole_is_of_its_steps() -> None:
    even, jump = (
        Meter(zeros, zeros.astype(int), zeros, None, np.array(steps, float), zeros + 0.25, None)
        for zeros, steps in ((np.zeros(5), (0, 2, 2, 2, 2)), (np.zeros(5), (0, 0, 8, 0, 0)))
    )
    assert (even.length, even.energy, even.smoothness, even.realism) == (8, 64, 0, 0.25)
    assert (jump.length, jump.energy, jump.smoothness) == (8, 256, 0.75)


def test_a_real_sample_is_like_itself_and_a_code_far_away_has_no_neighbours(codec: Codec, around: Surroundings) -> None:
    path = path_of(around)
    decoded = codec.decode(path)
    usual = around.usual(codec)
    assert measured(codec, path, around, usual, directions(decoded))[1].realism == pytest.approx(0, abs=1e-6)
    far = measured(codec, path + np.float32(1e4), around, usual)[1]
    assert (far.neighbours == 0).all()
    assert far.distance.min() > 1e3
    assert far.realism is None


def test_without_a_prior_or_with_words_nothing_is_said_of_them() -> None:
    plain = codec_of()
    codes = plain.encode(DATA.x)
    assert measured(plain, codes[:4], Surroundings(codes, codes[:, :2]), None)[1].log_prior is None
    words = texts()
    model = run_spec({"network": "recurrent", "likelihood": "categorical"}).model
    speaker = Codec(fresh_autoencoder(model, words.form, 0), words.to_model, words.to_display)
    codes = speaker.encode(words.x)
    told = measured(speaker, codes[:4], Surroundings(codes, codes[:, :2]), None, directions(words.x))[1]
    assert told.unlike is None
    written = speaker.decode(codes[:4])
    assert told.step.tolist() == [0, *(int((one != two).sum()) for one, two in pairwise(written))]


def test_a_way_that_changes_nothing_is_not_uneven() -> None:
    zeros = np.zeros(5)
    assert Meter(zeros, zeros.astype(int), zeros, None, zeros, None, None).smoothness == 0
