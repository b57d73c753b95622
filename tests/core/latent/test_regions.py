from __future__ import annotations

import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from numpy.typing import NDArray

from ae_core.errors import DataError
from ae_core.latent.regions import crossings, inside

SQUARE = np.array([[0.0, 0.0], [1.0, 0.0], [1.0, 1.0], [0.0, 1.0]])
STAR = np.array([[math.sin(4 * math.pi * k / 5), math.cos(4 * math.pi * k / 5)] for k in range(5)])


def by_angle(polygon: NDArray[np.float64], point: NDArray[np.float64]) -> bool:
    """How often the polygon winds around a point, by the angles that its corners are seen under; odd is inside."""
    arms = polygon - point
    turns = np.diff(np.unwrap(np.arctan2(*np.vstack([arms, arms[:1]]).T[::-1])))
    return round(float(turns.sum()) / (2 * math.pi)) % 2 == 1


@given(st.integers(0, 2**32 - 1), st.integers(3, 40), st.floats(-6, 6))
def test_a_point_is_inside_where_the_polygon_winds_around_it_an_odd_number_of_times(
    seed: int, corners: int, exponent: float
) -> None:
    rng = np.random.default_rng(seed)
    polygon = rng.normal(size=(corners, 2)) * 10.0**exponent
    xy = rng.normal(size=(300, 2)) * 10.0**exponent
    np.testing.assert_array_equal(inside(polygon, xy), [by_angle(polygon, point) for point in xy])


@pytest.mark.parametrize(
    "polygon", [SQUARE, STAR, STAR[::-1], STAR * [1e-9, 1e9]], ids=["square", "star", "back", "thin"]
)
def test_the_mask_and_the_exact_answer_agree_everywhere(polygon: NDArray[np.float64]) -> None:
    xy = np.random.default_rng(0).uniform(-1.2, 1.2, (200_000, 2)) * np.abs(polygon).max(axis=0)
    np.testing.assert_array_equal(inside(polygon, xy), crossings(polygon, xy) % 2 == 1)


def test_a_star_is_hollow_by_the_even_odd_rule() -> None:
    assert inside(STAR, np.array([[0.0, 0.0], [0.0, 0.9]])).tolist() == [False, True]


def test_points_that_are_not_finite_lie_in_no_region() -> None:
    assert not inside(SQUARE, np.array([[np.nan, 0.5], [0.5, np.inf]])).any()


@pytest.mark.parametrize("corners", [0, 1, 2])
def test_fewer_than_three_corners_hold_nothing(corners: int) -> None:
    assert not inside(SQUARE[:corners], np.array([[0.0, 0.0], [0.5, 0.0]])).any()


def test_a_flat_polygon_holds_nothing() -> None:
    assert not inside(SQUARE[[0, 1, 0]], np.array([[0.5, 0.0], [0.5, 0.1]])).any()


def test_corners_that_are_not_finite_are_refused() -> None:
    with pytest.raises(DataError, match="finite"):
        inside(SQUARE * np.nan, SQUARE)
