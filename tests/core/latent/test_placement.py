from __future__ import annotations

import numpy as np

from ae_core.latent.placement import placed

RNG = np.random.default_rng(0)
CODES = RNG.normal(size=(50, 7)).astype(np.float32)
XY = RNG.normal(size=(50, 2)).astype(np.float32)


def test_a_code_of_the_map_lies_where_the_map_has_it() -> None:
    np.testing.assert_allclose(placed(CODES, CODES, XY), XY, atol=1e-6)


def test_a_new_code_lies_among_its_neighbours() -> None:
    points = RNG.normal(size=(20, 7)).astype(np.float32)
    for point, place in zip(points, placed(points, CODES, XY, n_neighbors=3), strict=True):
        near = XY[np.argsort(((CODES - point) ** 2).sum(axis=1))[:3]]
        assert (place >= near.min(axis=0) - 1e-6).all()
        assert (place <= near.max(axis=0) + 1e-6).all()


def test_halfway_between_two_codes_is_halfway_between_their_places() -> None:
    codes = np.array([[0.0], [2.0]], dtype=np.float32)
    places = np.array([[0.0, 4.0], [6.0, 0.0]], dtype=np.float32)
    np.testing.assert_allclose(placed(np.array([[1.0]], dtype=np.float32), codes, places), [[3.0, 2.0]])


def test_equal_codes_share_the_mean_of_their_places() -> None:
    codes = np.zeros((3, 2), dtype=np.float32)
    np.testing.assert_allclose(placed(codes[:1], codes, XY[:3]), XY[:3].mean(axis=0)[None], rtol=1e-5)


def test_what_is_not_finite_is_left_out() -> None:
    spoilt = CODES.copy()
    spoilt[::2] = np.nan
    assert np.isfinite(placed(CODES[1::2], spoilt, XY)).all()
    assert np.isnan(placed(CODES, np.full_like(CODES, np.nan), XY)).all()
