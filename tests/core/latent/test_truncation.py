from __future__ import annotations

import numpy as np
import pytest
from scipy.stats import chi2

from ae_core.errors import SpecError
from ae_core.latent.samplers.base import Floats, samplers
from ae_core.latent.samplers.truncation import central

N = 20_000
QUICK = [name for name in samplers.names() if not samplers.get(name).needs_fit]
SPREAD = np.array([[2.0, 0.0, 0.0], [1.0, 0.5, 0.0], [0.0, 0.3, 0.1]])
CODES: Floats = (np.random.default_rng(0).standard_normal((5000, 3)) @ SPREAD + [1, -2, 3]).astype(np.float32)
TRUTH = {"normal": (np.zeros(3), np.eye(3)), "gaussian": (CODES.mean(0, dtype=np.float64), np.cov(CODES.T))}


def squared_distances(x: np.ndarray, mean: np.ndarray, covariance: np.ndarray) -> np.ndarray:
    centred = x.astype(np.float64) - mean
    return np.einsum("ni,ij,nj->n", centred, np.linalg.inv(covariance), centred)


@pytest.mark.parametrize("name", TRUTH)
@pytest.mark.parametrize("share", [0.3, 0.9])
def test_of_a_gaussian_what_lies_within_the_chi_square_quantile_is_kept(name: str, share: float) -> None:
    mean, covariance = TRUTH[name]
    kept = samplers.create(name).draw(N, CODES, 1.0, seed=1, truncation=share)
    furthest = squared_distances(kept, mean, covariance).max()
    assert chi2(3).cdf(furthest) == pytest.approx(share, abs=0.02)
    assert len(kept) == N
    # Within it they are distributed as before: half of them within the quantile of half the share.
    inner = squared_distances(kept, mean, covariance) < chi2(3).ppf(share / 2)
    assert inner.mean() == pytest.approx(0.5, abs=4 * 0.5 / N**0.5 + 0.01)


@pytest.mark.parametrize("name", QUICK)
@pytest.mark.parametrize("share", [0.1, 0.5])
def test_exactly_the_central_share_of_the_draws_is_kept(name: str, share: float) -> None:
    sampler = samplers.create(name)
    everything = sampler.draw(4000, CODES, 1.0, seed=2)
    kept = sampler.draw(round(4000 * share), CODES, 1.0, seed=2, truncation=share)
    distance = squared_distances(everything, everything.mean(0, dtype=np.float64), np.cov(everything.T))
    wanted = everything[distance <= np.sort(distance)[len(kept) - 1]]
    np.testing.assert_allclose(kept, wanted, rtol=1e-6)


@pytest.mark.parametrize("name", QUICK)
def test_all_of_it_changes_nothing_and_few_are_judged_by_many(name: str) -> None:
    sampler = samplers.create(name)
    np.testing.assert_array_equal(
        sampler.draw(50, CODES, 1.0, seed=3), sampler.draw(50, CODES, 1.0, seed=3, truncation=1.0)
    )
    assert len(sampler.draw(1, CODES, 1.0, seed=3, truncation=0.1)) == 1
    with pytest.raises(SpecError, match=r"truncation: 0\.05 cannot be used"):
        sampler.draw(5, CODES, 1.0, seed=0, truncation=0.05)


def test_draws_without_extent_end_and_are_kept() -> None:
    flat = np.zeros((2000, 3))
    assert len(central(flat, 0.1)) == 200
    line = np.outer(np.random.default_rng(0).standard_normal(2000), [1.0, 2.0, 0.0])
    assert np.abs(central(line, 0.5)[:, 0]).max() == pytest.approx(np.median(np.abs(line[:, 0])), abs=0.1)


def test_the_units_of_the_codes_do_not_matter() -> None:
    drawn = np.random.default_rng(0).standard_normal((3000, 3)) @ SPREAD
    scale = np.array([1e-3, 1.0, 1e3])
    np.testing.assert_allclose(central(drawn * scale, 0.4) / scale, central(drawn, 0.4))
