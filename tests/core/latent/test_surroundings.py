from __future__ import annotations

import numpy as np
import pytest
import torch
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

from ae_core.latent.codec import Codec
from ae_core.latent.surroundings import NEAREST, Surroundings
from ae_core.model.autoencoder import fresh_autoencoder
from tests.core.small import MLP, images, run_spec

RNG = np.random.default_rng(0)
CODES = RNG.normal(size=(60, 5)).astype(np.float32)
XY = RNG.normal(size=(60, 2)).astype(np.float32)
finite = st.floats(-3, 3, width=32)


@pytest.fixture(scope="module")
def codec() -> Codec:
    data = images()
    spec = run_spec({"network": {**MLP, "latent_dim": 2}}).model
    return Codec(fresh_autoencoder(spec, data.form, 0), data.to_model, data.to_display)


def test_a_point_of_the_map_gives_its_own_code() -> None:
    around = Surroundings(CODES, XY)
    for row in (0, 17, 59):
        np.testing.assert_array_equal(around.code_at(XY[row]), CODES[row])
        assert around.distance(CODES[row]) == 0


@given(arrays(np.float32, 2, elements=finite))
def test_between_points_the_code_is_the_weighted_mean_of_the_nearest(place: np.ndarray) -> None:
    squared = np.square(XY - place).sum(1, dtype=np.float64)
    near = np.argsort(squared)[:NEAREST]
    found = Surroundings(CODES, XY).code_at(place)
    if squared.min() > 0:
        weights = 1 / squared[near]
        np.testing.assert_allclose(found, weights @ CODES[near] / weights.sum(), rtol=1e-3, atol=1e-4)
    assert (found >= CODES[near].min(0) - 1e-5).all()
    assert (found <= CODES[near].max(0) + 1e-5).all()


def test_equal_places_share_their_codes() -> None:
    codes, xy = np.array([[1.0, 0], [3.0, 0], [9, 9]], np.float32), np.array([[0, 0], [0, 0], [5, 5]], np.float32)
    np.testing.assert_array_equal(Surroundings(codes, xy).code_at(np.zeros(2, np.float32)), [2, 0])


@given(arrays(np.float32, 5, elements=finite))
def test_the_distance_is_that_to_the_nearest_code_of_all(code: np.ndarray) -> None:
    expected = np.linalg.norm(CODES.astype(np.float64) - code, axis=1).min()
    assert Surroundings(CODES, XY).distance(code) == pytest.approx(expected, rel=1e-6)


@pytest.mark.parametrize("dim", [1, 2])
def test_where_the_axes_are_the_code_a_place_is_the_code(dim: int) -> None:
    around = Surroundings(CODES[:, :dim], XY, exact=True)
    np.testing.assert_array_equal(around.code_at(np.array([0.25, -4], np.float32)), [0.25, -4][:dim])


def test_what_is_not_finite_is_no_neighbour() -> None:
    codes, xy = CODES.copy(), XY.copy()
    codes[3, 1], xy[4, 0] = np.nan, np.inf
    around = Surroundings(codes, xy)
    assert len(around.codes) == 58
    assert np.isfinite(around.code_at(XY[3])).all()


def test_a_spot_is_decoded_exactly_and_its_way_back_is_measured(codec: Codec) -> None:
    codes = codec.encode(images().x)
    place = np.array([0.3, -0.2], np.float32)
    spot = Surroundings(codes, codes, exact=True).spot(codec, place)
    assert spot is not None
    np.testing.assert_array_equal(spot.sample, codec.decode(place[None])[0])
    stored = codec.model.decode(torch.from_numpy(place[None]))
    back = codec.model.encode(stored).detach().numpy()[0]
    assert spot.returned == pytest.approx(float(np.linalg.norm(back - place)), rel=1e-5)
    assert spot.distance == pytest.approx(float(np.linalg.norm(codes - place, axis=1).min()), rel=1e-5)


def test_what_is_usual_is_a_median_over_real_codes(codec: Codec) -> None:
    codes = codec.encode(images().x)[:20]
    usual = Surroundings(codes, codes, exact=True).usual(codec)
    apart = np.linalg.norm(codes[:, None] - codes[None], axis=2)
    np.fill_diagonal(apart, np.inf)
    assert usual is not None
    assert usual.distance == pytest.approx(float(np.median(apart.min(1))), rel=1e-5)
    returned = [np.linalg.norm(codec.round_trip(code[None])[1][0] - code) for code in codes]
    assert usual.returned == pytest.approx(float(np.median(returned)), rel=1e-4)


def test_without_codes_there_is_nothing_to_say(codec: Codec) -> None:
    nothing = Surroundings(np.full((3, 2), np.nan, np.float32), XY[:3])
    assert nothing.spot(codec, XY[0]) is None
    assert nothing.usual(codec) is None
