from __future__ import annotations

from collections.abc import Callable, Sequence

import numpy as np
import pytest
from numpy.typing import NDArray
from scipy import stats

from ae_core.analysis.parzen import SIGMAS, Parzen, parzen, parzen_log_prob

Doubles = NDArray[np.float64]
Estimator = Callable[[Doubles, Doubles, Doubles], Parzen]


def normal(seed: int, n: int, d: int = 2) -> Doubles:
    return np.random.default_rng(seed).standard_normal((n, d))


def test_one_window_is_a_gaussian() -> None:
    x, centre = normal(0, 50, 3), normal(1, 1, 3)
    known = stats.norm(centre, 0.7).logpdf(x).sum(1)
    np.testing.assert_allclose(parzen_log_prob(x, centre, 0.7), known, rtol=1e-10)


def test_the_density_is_one_in_all() -> None:
    axis = np.linspace(-8, 8, 4001)[:, None]
    found = np.exp(parzen_log_prob(axis, normal(0, 30, 1), 0.3)).sum() * (axis[1, 0] - axis[0, 0])
    assert found == pytest.approx(1.0, abs=1e-6)


@pytest.mark.parametrize("d", [1, 2])
def test_gaussian_data_get_their_known_likelihood(d: int) -> None:
    """A6."""
    test = normal(2, 1000, d)
    found = parzen(normal(0, 2000, d), normal(1, 500, d), test)
    known = stats.norm.logpdf(test).sum(1)
    assert found.log_likelihood == pytest.approx(known.mean(), abs=0.03)
    assert found.error == pytest.approx(known.std(ddof=1) / 1000**0.5, rel=0.1)
    assert SIGMAS[0] < found.sigma < SIGMAS[-1]


def sigma_is_chosen_on_the_validation_points(estimate: Estimator) -> None:
    """Test points that are samples themselves would ask for the narrowest windows of all."""
    samples, validation = normal(0, 500), normal(1, 300)
    best = max(SIGMAS, key=lambda sigma: parzen_log_prob(validation, samples, sigma).mean())
    for test in (normal(2, 300), samples[:200], 5 * normal(3, 100)):
        assert estimate(samples, validation, test).sigma == pytest.approx(best)


def test_sigma_is_chosen_on_the_validation_points() -> None:
    """A6."""
    sigma_is_chosen_on_the_validation_points(parzen)


def test_a_sigma_that_is_chosen_on_the_test_points_breaks_the_law() -> None:
    def cheating(samples: Doubles, validation: Doubles, test: Doubles, sigmas: Sequence[float] = SIGMAS) -> Parzen:
        return parzen(samples, test, test, sigmas)

    with pytest.raises(AssertionError):
        sigma_is_chosen_on_the_validation_points(cheating)


def test_many_points_are_the_same_as_a_few_at_a_time() -> None:
    x, centres = normal(0, 450), normal(1, 40)
    alone = np.concatenate([parzen_log_prob(x[i : i + 1], centres, 0.4) for i in range(450)])
    np.testing.assert_allclose(parzen_log_prob(x, centres, 0.4), alone, rtol=1e-9)
