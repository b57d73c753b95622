from __future__ import annotations

import numpy as np
import pytest

from ae_core.projection.base import Floats, ProjectionSpec, projections
from ae_core.projection.placement import placed

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
    np.testing.assert_allclose(placed(np.array([[1.0]], dtype=np.float32), codes, places), [[3.0, 2.0]], rtol=1e-4)


def test_a_neighbour_in_another_cluster_draws_nothing_into_the_space_between() -> None:
    codes = np.array([[0.0], [0.1], [0.2], [0.3]], dtype=np.float32)
    places = np.array([[0.0, 0.0], [0.0, 1.0], [1.0, 0.0], [100.0, 100.0]], dtype=np.float32)
    ((x, y),) = placed(np.array([[0.14]], dtype=np.float32), codes, places)
    assert max(x, y) < 1.5


def test_equal_codes_hold_what_equals_them_among_their_places() -> None:
    codes = np.vstack([np.zeros((3, 2)), np.ones((3, 2))]).astype(np.float32)
    ((x, y),) = placed(codes[:1], codes, XY[:6])
    assert XY[:3, 0].min() <= x <= XY[:3, 0].max()
    assert XY[:3, 1].min() <= y <= XY[:3, 1].max()


@pytest.mark.parametrize("scale", [1e-18, 1.0, 1e15])
def test_the_scale_of_the_codes_does_not_matter(scale: float) -> None:
    points = RNG.normal(size=(20, 7)).astype(np.float32)
    scaled = placed((scale * points).astype(np.float32), (scale * CODES).astype(np.float32), XY)
    np.testing.assert_allclose(scaled, placed(points, CODES, XY), atol=1e-4)


def test_many_points_are_placed_as_each_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    points = RNG.normal(size=(20, 7)).astype(np.float32)
    whole = placed(points, CODES, XY)
    monkeypatch.setattr("ae_core.projection.placement.PAIRS", 150)
    np.testing.assert_allclose(placed(points, CODES, XY), whole, atol=1e-6)
    assert placed(points[:0], CODES, XY).shape == (0, 2)


def test_codes_of_a_map_are_placed_on_their_places(method: ProjectionSpec, codes: Floats) -> None:
    *_, frame = method.frames(codes)
    np.testing.assert_allclose(method.place(codes[7:30], codes, frame.xy), frame.xy[7:30], atol=1e-5)


@pytest.mark.parametrize("name", ["pca", "raw"])
def test_a_straight_map_places_anything_exactly(name: str, codes: Floats) -> None:
    spec = projections.create(name)
    *_, frame = spec.frames(codes)
    middle = (codes[:40] + codes[40:80]) / 2
    halfway = (frame.xy[:40] + frame.xy[40:80]) / 2
    beyond, wanted = 3 * middle - 2 * codes[:40], 3 * halfway - 2 * frame.xy[:40]
    np.testing.assert_allclose(spec.place(beyond, codes, frame.xy), wanted, atol=1e-4)


def test_what_is_not_finite_is_left_out() -> None:
    spoilt = CODES.copy()
    spoilt[::2] = np.nan
    assert np.isfinite(placed(CODES[1::2], spoilt, XY)).all()
    assert np.isnan(placed(CODES, np.full_like(CODES, np.nan), XY)).all()
