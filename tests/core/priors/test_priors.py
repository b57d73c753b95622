from __future__ import annotations

import math

import numpy as np
import pytest
import torch
from scipy import stats
from torch import Tensor

from ae_core.priors.base import PriorSpec, priors
from ae_core.priors.mixture import Mixture
from ae_core.priors.normal import Normal
from ae_core.priors.ring import Ring
from ae_core.priors.swiss_roll import SwissRoll
from ae_core.priors.uniform import Uniform

REACH, CELLS, FINE = 8.0, 40, 6
NAMES = priors.names()
IN_PARTS = [name for name in NAMES if priors.create(name).n_components > 1]
PLANAR = ["ring", "swiss_roll"]


def generator(seed: int = 0) -> torch.Generator:
    return torch.Generator().manual_seed(seed)


def masses(prior: PriorSpec) -> Tensor:
    """(CELLS, CELLS) the probability of each cell of the plane, by the midpoint rule."""
    width = 2 * REACH / (CELLS * FINE)
    axis = -REACH + width * (torch.arange(CELLS * FINE, dtype=torch.float64) + 0.5)
    points = torch.cartesian_prod(axis, axis)
    density = torch.cat([prior.log_prob(part).exp() for part in points.split(20_000)])
    return density.view(CELLS, FINE, CELLS, FINE).sum((1, 3)) * width**2


@pytest.mark.parametrize("name", NAMES)
def test_the_density_is_one_in_all_and_the_samples_follow_it(name: str) -> None:
    """Pearson's chi^2 over the cells with at least ten expected draws, the rest as one cell."""
    prior, n = priors.create(name), 100_000
    mass = masses(prior)
    assert mass.sum().item() == pytest.approx(1, abs=2e-3)
    drawn = prior.sample(n, 2, generator()).numpy()
    counts, *_ = np.histogram2d(*drawn.T, bins=CELLS, range=[[-REACH, REACH]] * 2)
    many = mass.numpy() * n >= 10
    found, expected = counts[many], mass.numpy()[many] * n
    found = np.append(found, n - found.sum())
    expected = np.append(expected, max(n - expected.sum(), 1.0))
    chi2 = (np.square(found - expected) / expected).sum()
    assert stats.chi2.sf(chi2, len(found) - 1) > 1e-4


@pytest.mark.parametrize("name", PLANAR)
def test_further_dimensions_are_standard_normal_on_their_own(name: str) -> None:
    prior = priors.create(name)
    drawn = prior.sample(1000, 5, generator()).double()
    torch.testing.assert_close(
        prior.log_prob(drawn), prior.log_prob(drawn[:, :2]) + Normal().log_prob(drawn[:, 2:]), rtol=1e-10, atol=1e-10
    )
    assert all(stats.kstest(column, "norm").pvalue > 1e-4 for column in drawn[:, 2:].T.numpy())


@pytest.mark.parametrize("dtype", [torch.float32, torch.float64])
@pytest.mark.parametrize("name", NAMES)
def test_the_density_is_as_exact_as_its_codes(name: str, dtype: torch.dtype) -> None:
    prior = priors.create(name)
    codes = prior.sample(50, 2, generator()).to(dtype)
    found = prior.log_prob(codes)
    assert found.dtype == dtype
    if dtype == torch.float64 and name == "uniform":
        assert set(found.tolist()) == {-2 * math.log(2 * Uniform().half_width)}


def test_a_mixture_in_five_dimensions_is_that_of_scipy() -> None:
    mixture = Mixture()
    drawn = mixture.sample(200, 5, generator()).double()
    parts = [stats.multivariate_normal(place, 0.16).pdf(drawn.numpy()) for place in mixture.centres(5).numpy()]
    np.testing.assert_allclose(mixture.log_prob(drawn), np.log(np.mean(parts, axis=0)), rtol=1e-10)


@pytest.mark.parametrize("name", NAMES)
def test_samples_come_from_the_generator_and_from_nothing_else(name: str) -> None:
    prior, state = priors.create(name), torch.get_rng_state()
    one, two, other = (prior.sample(9, 3, generator(seed)) for seed in (1, 1, 2))
    assert torch.equal(one, two)
    assert not torch.equal(one, other)
    assert (one.shape, one.dtype) == ((9, 3), torch.float32)
    assert torch.equal(torch.get_rng_state(), state)


@pytest.mark.parametrize("name", NAMES)
def test_the_mean_is_that_of_the_samples(name: str) -> None:
    prior = priors.create(name)
    drawn = prior.sample(100_000, 3, generator())
    assert ((drawn.mean(0) - prior.mean(3)).abs() < 4.5 * drawn.std(0) / len(drawn) ** 0.5).all()


@pytest.mark.parametrize("name", IN_PARTS)
def test_components_together_are_the_whole_and_each_is_its_own(name: str) -> None:
    prior = priors.create(name)
    k = prior.n_components
    labels = torch.arange(k).repeat_interleave(2000)
    parts = prior.sample(len(labels), 2, generator(), labels)
    whole = prior.sample(len(labels), 2, generator(1))
    assert (parts.mean(0) - whole.mean(0)).norm() < 0.1
    assert stats.ks_2samp(parts.norm(dim=1), whole.norm(dim=1)).pvalue > 1e-4
    middles = parts.view(k, -1, 2).mean(1)
    nearest = torch.cdist(parts, middles).argmin(1)
    assert (nearest == labels).float().mean() > 0.8


def test_a_label_asks_for_its_gaussian_of_the_ring() -> None:
    ring = Ring(components=4, radius=2.0, sigma=0.1)
    drawn = ring.sample(4000, 3, generator(), torch.arange(4).repeat_interleave(1000)).view(4, 1000, 3)
    expected = torch.tensor([[2.0, 0, 0], [0, 2, 0], [-2, 0, 0], [0, -2, 0]])
    assert (drawn.mean(1) - expected).abs().max() < 0.15
    torch.testing.assert_close(drawn.std(1).mean(0), torch.tensor([0.1, 0.1, 1.0]), rtol=0.05, atol=0)


def test_the_ring_is_the_mixture_of_its_gaussians() -> None:
    ring, z = Ring(components=3, radius=2.0, sigma=0.5), torch.randn(50, 2, generator=generator(), dtype=torch.float64)
    angle = 2 * np.pi * np.arange(3) / 3
    means = 2 * np.stack([np.cos(angle), np.sin(angle)], 1)
    density = np.mean([stats.multivariate_normal(mean, 0.25).pdf(z.numpy()) for mean in means], axis=0)
    np.testing.assert_allclose(ring.log_prob(z), np.log(density), rtol=1e-12)


def test_the_roll_winds_once_and_a_half_and_its_pieces_are_equally_long() -> None:
    roll = SwissRoll()
    outline = roll.outline()
    assert outline.norm(dim=1).diff().min() > 0
    assert outline.norm(dim=1)[-1].item() == pytest.approx(roll.size, rel=0.01)
    angle = np.unwrap(torch.atan2(outline[:, 1], outline[:, 0]).numpy())
    assert angle[-1] - angle[0] == pytest.approx(3 * math.pi, rel=0.01)
    steps = outline.diff(dim=0).norm(dim=1)
    assert steps.max() / steps.min() < 1.06
    assert steps.max() < roll.sigma / 2  # else the density would be a string of beads
    assert len(outline) % roll.n_components == 0


@pytest.mark.parametrize("d", [1, 2, 50])
def test_the_log_density_of_the_normal_is_that_of_scipy(d: int) -> None:
    z = 3 * torch.randn(20, d, generator=generator(), dtype=torch.float64)
    expected = stats.multivariate_normal(np.zeros(d)).logpdf(z.numpy())
    np.testing.assert_allclose(Normal().log_prob(z), expected, rtol=1e-12)


def test_the_box_is_empty_outside() -> None:
    z = torch.tensor([[1.9, -1.9], [2.1, 0.0]])
    assert Uniform(half_width=2.0).log_prob(z).tolist() == pytest.approx([-math.log(16), -math.inf])


@pytest.mark.parametrize("name", NAMES)
def test_only_what_needs_a_plane_refuses_one_dimension(name: str) -> None:
    refusal = priors.create(name).refusal(1)
    assert (refusal is not None) == (name in PLANAR)
    assert priors.create(name).refusal(2) is None


def test_places_of_a_mixture_are_drawn_once() -> None:
    assert torch.equal(Mixture().centres(2), Mixture().centres(2))
    assert not torch.equal(Mixture().centres(2), Mixture(places=1).centres(2))
