"""The number of dimensions that samples really have."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import pytest

from ae_core.analysis.intrinsic_dimension import maximum_likelihood, two_nn
from ae_core.errors import SpecError

ESTIMATES = [two_nn, maximum_likelihood]
Estimate = Callable[[np.ndarray], float]


def turned(low: np.ndarray, d: int) -> np.ndarray:
    """The same in d dimensions, turned; distances stay."""
    rng = np.random.default_rng(1)
    basis, _ = np.linalg.qr(rng.standard_normal((d, d)))
    return low @ basis[: low.shape[1]]


@pytest.mark.parametrize("estimate", ESTIMATES)
@pytest.mark.parametrize("dimension", [1, 2, 5])
def test_a_gaussian_in_a_plane_of_a_larger_space_has_its_own_dimension(estimate: Estimate, dimension: int) -> None:
    low = np.random.default_rng(0).standard_normal((2500, dimension))
    assert estimate(turned(low, 30)) == pytest.approx(dimension, rel=0.06)


@pytest.mark.parametrize("estimate", ESTIMATES)
def test_a_bent_sheet_has_two_dimensions(estimate: Estimate) -> None:
    rng = np.random.default_rng(0)
    t, height = 1.5 * np.pi * (1 + 2 * rng.uniform(size=3000)), 20 * rng.uniform(size=3000)
    assert estimate(np.stack([t * np.cos(t), height, t * np.sin(t)], axis=1)) == pytest.approx(2, rel=0.1)


@pytest.mark.parametrize("estimate", ESTIMATES)
def test_the_sphere_has_one_dimension_less_than_its_space(estimate: Estimate) -> None:
    points = np.random.default_rng(0).standard_normal((2500, 4))
    points /= np.linalg.norm(points, axis=1, keepdims=True)
    assert estimate(points) == pytest.approx(3, rel=0.06)


@pytest.mark.parametrize("estimate", ESTIMATES)
def test_scale_and_repeated_samples_change_nothing(estimate: Estimate) -> None:
    points = np.random.default_rng(0).standard_normal((400, 3))
    assert estimate(7 * points) == pytest.approx(estimate(points))
    assert estimate(np.concatenate([points, points[:50]])) == estimate(points)


@pytest.mark.parametrize("estimate", ESTIMATES)
def test_too_few_samples_are_refused(estimate: Estimate) -> None:
    with pytest.raises(SpecError, match="different samples"):
        estimate(np.repeat(np.random.default_rng(0).standard_normal((20, 3)), 5, axis=0))
