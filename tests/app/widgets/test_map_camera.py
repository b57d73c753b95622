from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.widgets.map_camera import Camera

CAMERA = Camera(x=1.5, y=-2.0, scale=40.0, width=640, height=480)
INSIDE = {"px": st.floats(0, 640), "py": st.floats(0, 480)}


@given(**INSIDE)
def test_pixels_and_plane_are_inverse(px: float, py: float) -> None:
    there = CAMERA.to_plane(px, py)
    np.testing.assert_allclose(CAMERA.to_pixels(np.array([there]))[0], (px, py), atol=1e-9)


@given(factor=st.floats(0.1, 10), **INSIDE)
def test_zooming_keeps_the_point_under_the_cursor(factor: float, px: float, py: float) -> None:
    there = CAMERA.to_plane(px, py)
    np.testing.assert_allclose(CAMERA.zoomed(factor, px, py).to_plane(px, py), there, atol=1e-9)


def test_panning_moves_the_picture_by_those_pixels() -> None:
    there = CAMERA.to_plane(100, 100)
    np.testing.assert_allclose(CAMERA.panned(30, -12).to_pixels(np.array([there]))[0], (130, 88))


@pytest.mark.parametrize("spread", [0.0, 1e-9, 1.0, 1e5])
@pytest.mark.parametrize("middle", [0.0, 7.0, -3e4])
def test_a_fit_shows_all_points_with_a_margin(spread: float, middle: float) -> None:
    xy = middle + spread * np.random.default_rng(0).normal(size=(200, 2))
    pixels = CAMERA.fitted(xy).to_pixels(xy)
    assert (pixels > 8).all()
    assert (pixels < (640 - 8, 480 - 8)).all()


def test_points_that_are_not_finite_do_not_move_the_fit() -> None:
    xy = np.random.default_rng(0).normal(size=(50, 2))
    spoilt = np.vstack([xy, [[np.nan, 0], [np.inf, 1]]])
    assert CAMERA.fitted(spoilt) == CAMERA.fitted(xy)


def test_no_points_show_the_plane_around_the_origin() -> None:
    assert CAMERA.fitted(np.empty((0, 2))).to_plane(320, 240) == pytest.approx((0, 0))


def test_a_settled_fit_does_not_tremble() -> None:
    xy = np.random.default_rng(0).normal(size=(200, 2))
    camera = CAMERA.fitted(xy)
    for growth in np.linspace(1.0, 1.15, 10):
        assert camera.settled(xy * growth) is camera


@pytest.mark.parametrize("growth", [3.0, 20.0, 0.3, 0.01])
def test_a_settled_fit_changes_by_powers_of_two_and_shows_everything(growth: float) -> None:
    xy = np.random.default_rng(0).normal(size=(200, 2))
    camera = CAMERA.fitted(xy)
    after = camera.settled(xy * growth)
    assert np.log2(after.scale / camera.scale) == pytest.approx(round(np.log2(after.scale / camera.scale)))
    pixels = after.to_pixels(xy * growth)
    assert (pixels >= 0).all()
    assert (pixels <= (640, 480)).all()


def test_a_larger_picture_shows_the_same_part() -> None:
    after = CAMERA.resized(1280, 960)
    np.testing.assert_allclose(after.to_plane(0, 0), CAMERA.to_plane(0, 0))
