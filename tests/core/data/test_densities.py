from __future__ import annotations

from typing import Any

import numpy as np
import pytest
import torch
from numpy.typing import NDArray
from scipy.stats import multivariate_normal
from torch.distributions import Categorical, MixtureSameFamily, MultivariateNormal

from ae_core.data.base import Dataset, Density, sources
from ae_core.data.linear_gaussian import LinearGaussian
from ae_core.data.mixture import Mixture
from ae_core.data.rings import Rings

Floats = NDArray[np.float64]
KNOWN = ["mixture", "rings", "linear_gaussian"]


def made(name: str, **settings: Any) -> tuple[Dataset, Density, Floats]:
    dataset = sources.create(name, **settings).load()
    assert dataset.density is not None
    return dataset, dataset.density, dataset.to_model(dataset.x).astype(np.float64)


def plane(width: float, steps: int) -> tuple[Floats, float]:
    """The points of a square grid round the origin, and the area of each."""
    at = np.linspace(-width, width, steps)
    return np.stack(np.meshgrid(at, at), axis=-1).reshape(-1, 2), float((at[1] - at[0]) ** 2)


def slopes(density: Density, x: Floats, step: float = 1e-5) -> Floats:
    """The gradient of the log density by central differences."""
    moves = step * np.eye(x.shape[1])
    return np.stack([(density.log_prob(x + m) - density.log_prob(x - m)) / (2 * step) for m in moves], axis=1)


@pytest.mark.parametrize("name", KNOWN)
def test_the_score_is_the_gradient_of_the_log_density(name: str) -> None:
    _, density, x = made(name)
    # At the samples, and far from all of them.
    for points in (x[:200], 3 * x[:50]):
        assert np.allclose(density.score(points), slopes(density, points), rtol=1e-5, atol=1e-5)


@pytest.mark.parametrize("settings", [{}, {"components": 1}, {"components": 3}])
def test_a_mixture_is_the_one_of_torch(settings: dict[str, int]) -> None:
    _, density, x = made("mixture", **settings)
    known = Mixture(**settings).density()
    normals = MultivariateNormal(torch.from_numpy(known.means), torch.from_numpy(known.covariances))
    theirs = MixtureSameFamily(Categorical(torch.from_numpy(known.weights)), normals)
    assert np.abs(density.log_prob(x) - theirs.log_prob(torch.from_numpy(x)).numpy()).max() < 1e-6


@pytest.mark.parametrize("settings", [{}, {"columns": 2, "hidden": 5, "noise": 0.1}, {"columns": 40, "seed": 3}])
def test_linear_gaussian_is_the_normal_distribution_of_scipy(settings: dict[str, float]) -> None:
    _, density, x = made("linear_gaussian", **settings)
    spec = LinearGaussian(**settings)  # type: ignore[arg-type]
    weights, mean = spec.parameters()
    theirs = multivariate_normal(mean, weights @ weights.T + spec.noise**2 * np.eye(spec.columns))
    assert np.abs(density.log_prob(x) - theirs.logpdf(x)).max() < 1e-6


@pytest.mark.parametrize(("name", "settings"), [("mixture", {}), ("rings", {}), ("rings", {"rings": 3, "noise": 0.3})])
def test_densities_in_the_plane_integrate_to_one(name: str, settings: dict[str, float]) -> None:
    _, density, _ = made(name, **settings)
    points, area = plane(5.0, 801)
    assert np.exp(density.log_prob(points)).sum() * area == pytest.approx(1.0, abs=1e-6)


@pytest.mark.parametrize("name", KNOWN)
@pytest.mark.parametrize("sigma", [0.05, 0.5])
def test_a_noised_density_is_the_mean_of_the_density_over_the_noise(name: str, sigma: float) -> None:
    """p * N(0, sigma^2 I) at x is E p(x - sigma e): within 4 standard errors."""
    _, density, x = made(name)
    rng = np.random.default_rng(0)
    for point in x[:3] + sigma * rng.standard_normal((3, x.shape[1])):
        drawn = np.exp(density.log_prob(point - sigma * rng.standard_normal((40_000, len(point)))))
        error = drawn.std() / np.sqrt(len(drawn))
        assert error < 0.1 * drawn.mean()
        assert abs(np.exp(density.noised(sigma).log_prob(point[None]))[0] - drawn.mean()) < 4 * error


def test_rings_have_the_density_of_a_finely_cut_circle() -> None:
    _, density, x = made("rings")
    angle = 2 * np.pi * np.arange(4000) / 4000
    x, noise = x[:50], Rings().noise
    blurred = 0.0
    for radius in (1.0, 2.0):
        circle = radius * np.stack([np.cos(angle), np.sin(angle)], axis=1)
        squared = ((x[:, None] - circle) ** 2).sum(axis=2)
        blurred += np.exp(-squared / (2 * noise**2)).mean(axis=1) / (2 * np.pi * noise**2) / 2
    assert np.abs(density.log_prob(x) - np.log(blurred)).max() < 1e-6


def test_the_score_at_the_centre_of_the_rings_is_nothing() -> None:
    _, density, _ = made("rings")
    assert np.array_equal(density.score(np.zeros((1, 2))), np.zeros((1, 2)))


@pytest.mark.parametrize("name", ["mixture", "rings"])
def test_moments_of_samples_are_those_of_the_density(name: str) -> None:
    """Mean, second and fourth moments within 4 standard errors of their integrals."""
    _, density, x = made(name, samples=20_000)
    points, area = plane(5.0, 801)
    mass = np.exp(density.log_prob(points)) * area
    for moment in _moments:
        seen = moment(x)
        error = seen.std() / np.sqrt(len(seen))
        assert abs(seen.mean() - (mass * moment(points)).sum()) < 4 * error


def test_moments_of_linear_gaussian_samples_are_those_of_its_density() -> None:
    _, _, x = made("linear_gaussian", samples=20_000)
    known = LinearGaussian().density()
    centred = x - known.means[0]
    assert (np.abs(centred.mean(axis=0)) < 4 * x.std(axis=0) / np.sqrt(len(x))).all()
    products = centred[:, :, None] * centred[:, None]
    errors = products.std(axis=0) / np.sqrt(len(x))
    assert (np.abs(products.mean(axis=0) - known.covariances[0]) < 4.5 * errors).all()


@pytest.mark.parametrize("name", KNOWN)
def test_the_mean_score_of_samples_is_zero(name: str) -> None:
    """E[score] = 0 under its own density, within 4 standard errors; it is not under another one."""
    _, density, x = made(name, samples=20_000)
    for shift, fits in ((0.0, True), (0.05, False)):
        score = density.score(x + shift)
        z = np.abs(score.mean(axis=0)) / (score.std(axis=0) / np.sqrt(len(x)))
        assert (z.max() < 4) == fits


def test_the_matrix_of_linear_gaussian_depends_on_its_seed_alone() -> None:
    one, two = LinearGaussian(samples=100), LinearGaussian(samples=200, noise=0.7)
    assert np.array_equal(one.parameters()[0], two.parameters()[0])
    assert not np.array_equal(one.parameters()[0], LinearGaussian(seed=1).parameters()[0])


def test_factors_of_linear_gaussian_give_its_samples_but_for_the_noise() -> None:
    spec = LinearGaussian(noise=0.0)
    dataset = spec.load()
    weights, mean = spec.parameters()
    z = np.stack(list(dataset.factors.values()), axis=1)
    assert np.abs(z @ weights.T + mean - dataset.x).max() < 1e-6
    assert dataset.density is None


def _first(x: Floats) -> Floats:
    return x[:, 0]


def _second(x: Floats) -> Floats:
    return x[:, 1]


def _radius(x: Floats) -> Floats:
    return np.asarray((x**2).sum(axis=1))


def _fourth(x: Floats) -> Floats:
    return np.asarray((x**2).sum(axis=1) ** 2)


def _mixed(x: Floats) -> Floats:
    return np.asarray(x[:, 0] * x[:, 1])


_moments = (_first, _second, _radius, _fourth, _mixed)
