"""Densities of codes against closed forms."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest
from numpy.typing import NDArray
from scipy.stats import gaussian_kde, multivariate_normal
from sklearn.mixture import GaussianMixture

from ae_core.analysis.code_density import Density, Kind, fitting, kernels, mixture

Doubles = NDArray[np.float64]


def fitted(codes: Doubles, kind: Kind) -> Density:
    work = fitting(codes, kind)
    while True:
        try:
            next(work)
        except StopIteration as end:
            density: Density = end.value
            return density


def test_a_mixture_is_the_weighted_sum_of_its_gaussians() -> None:
    rng = np.random.default_rng(0)
    weights, means, roots = np.array([0.3, 0.7]), rng.normal(size=(2, 3)), rng.normal(size=(2, 3, 3))
    covariances = roots @ roots.transpose(0, 2, 1) + np.eye(3)
    points = rng.normal(size=(20, 3))
    parts: Any = zip(weights, means, covariances, strict=True)
    expected = np.log(sum(w * multivariate_normal(m, c).pdf(points) for w, m, c in parts))
    np.testing.assert_allclose(mixture(points, weights, means, np.linalg.cholesky(covariances)), expected, rtol=1e-10)


def test_as_many_gaussians_are_fitted_as_the_criterion_asks_for() -> None:
    rng = np.random.default_rng(0)
    codes = np.concatenate([rng.normal(-6, 1, (300, 2)), rng.normal(6, 1, (300, 2))])
    best = GaussianMixture(2, random_state=0).fit(codes)
    np.testing.assert_allclose(fitted(codes, "mixture")(codes), best.score_samples(codes), atol=0.02)


def test_kernels_are_those_of_scipy() -> None:
    codes = np.random.default_rng(0).normal(size=(300, 3)) @ np.diag([1.0, 5.0, 0.2])
    points = codes[:40] + 0.1
    np.testing.assert_allclose(kernels(codes)(points), gaussian_kde(codes.T).logpdf(points.T), rtol=1e-4)


@pytest.mark.parametrize("kind", ["mixture", "kernel"])
def test_what_lies_off_the_codes_is_less_probable_also_where_a_dimension_is_dead(kind: Kind) -> None:
    codes = np.random.default_rng(0).normal(size=(400, 3))
    codes[:, 2] = 0.5
    density = fitted(codes, kind)
    inside, outside = density(codes[:20]), density(codes[:20] + 4)
    assert np.isfinite(inside).all()
    assert (inside > outside).all()
