"""The number of dimensions that samples really have."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import pytest

from ae_core.analysis.intrinsic_dimension import Dimension, maximum_likelihood, two_nn
from ae_core.data.base import sources
from ae_core.errors import SpecError

ESTIMATES = [two_nn, maximum_likelihood]
Estimate = Callable[[np.ndarray], Dimension]


def turned(low: np.ndarray, d: int) -> np.ndarray:
    """The same in d dimensions, turned; distances stay."""
    rng = np.random.default_rng(1)
    basis, _ = np.linalg.qr(rng.standard_normal((d, d)))
    return low @ basis[: low.shape[1]]


@pytest.mark.parametrize("estimate", ESTIMATES)
@pytest.mark.parametrize("dimension", [1, 2, 5])
def test_a_gaussian_in_a_plane_of_a_larger_space_has_its_own_dimension(estimate: Estimate, dimension: int) -> None:
    low = np.random.default_rng(0).standard_normal((2500, dimension))
    assert estimate(turned(low, 30)).value == pytest.approx(dimension, rel=0.06)


@pytest.mark.parametrize("estimate", ESTIMATES)
def test_a_bent_sheet_has_two_dimensions(estimate: Estimate) -> None:
    rng = np.random.default_rng(0)
    t, height = 1.5 * np.pi * (1 + 2 * rng.uniform(size=3000)), 20 * rng.uniform(size=3000)
    assert estimate(np.stack([t * np.cos(t), height, t * np.sin(t)], axis=1)).value == pytest.approx(2, rel=0.1)


@pytest.mark.parametrize("estimate", ESTIMATES)
def test_the_sphere_has_one_dimension_less_than_its_space(estimate: Estimate) -> None:
    points = np.random.default_rng(0).standard_normal((2500, 4))
    points /= np.linalg.norm(points, axis=1, keepdims=True)
    assert estimate(points).value == pytest.approx(3, rel=0.06)


@pytest.mark.parametrize("estimate", ESTIMATES)
def test_scale_and_repeated_samples_change_nothing(estimate: Estimate) -> None:
    points = np.random.default_rng(0).standard_normal((400, 3))
    assert estimate(7 * points).value == pytest.approx(estimate(points).value)
    assert estimate(np.concatenate([points, points[:50]])) == estimate(points)


@pytest.mark.parametrize("estimate", ESTIMATES)
def test_too_few_samples_are_refused(estimate: Estimate) -> None:
    with pytest.raises(SpecError, match="different samples"):
        estimate(np.repeat(np.random.default_rng(0).standard_normal((20, 3)), 5, axis=0))


@pytest.mark.parametrize("estimate", ESTIMATES)
@pytest.mark.parametrize("dimension", [2, 4])
def test_a_cube_has_all_its_dimensions_but_for_its_edges(estimate: Estimate, dimension: int) -> None:
    points = np.random.default_rng(0).uniform(size=(3000, dimension))
    assert estimate(points).value == pytest.approx(dimension, rel=0.08)


@pytest.mark.parametrize("estimate", ESTIMATES)
def test_hidden_numbers_behind_a_bundled_data_set_are_counted_until_noise_hides_them(estimate: Estimate) -> None:
    clean, noisy = (
        estimate(sources.get("linear_gaussian")(samples=3000, noise=noise).load().x).value for noise in (0, 1)
    )
    assert clean == pytest.approx(3, rel=0.1)
    assert noisy > 6


@pytest.mark.parametrize("estimate", ESTIMATES)
def test_the_interval_narrows_as_the_root_of_the_samples(estimate: Estimate) -> None:
    points = np.random.default_rng(0).standard_normal((3200, 3))
    few, many = estimate(points[:200]), estimate(points)
    assert few.low < few.value < few.high
    assert (few.high - few.low) / (many.high - many.low) == pytest.approx(4, rel=0.35)


def test_the_interval_of_two_nn_has_the_closed_form_width() -> None:
    """log mu is exponential with rate d, so that an estimate from n has a relative error of about 1 / sqrt(n)."""
    found = two_nn(np.random.default_rng(0).standard_normal((2500, 3)))
    assert (found.high - found.low) / (2 * 1.96 * found.value) == pytest.approx(1 / np.sqrt(found.n), rel=0.3)


@pytest.mark.parametrize("estimate", ESTIMATES)
def test_samples_whose_neighbours_are_equally_far_have_no_dimension(estimate: Estimate) -> None:
    with pytest.raises(SpecError, match="equally far"):
        estimate(np.eye(50))
