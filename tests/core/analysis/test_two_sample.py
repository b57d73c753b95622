from __future__ import annotations

import numpy as np
import pytest
from scipy.stats import kstest

from ae_core.analysis.parzen import parzen, parzen_log_prob
from ae_core.analysis.two_sample import ks_per_dimension, mmd2, mmd_test, spread_of_equals


def normal(n: int, d: int = 2, seed: int = 0, shift: float = 0.0) -> np.ndarray:
    return np.random.default_rng(seed).standard_normal((n, d)) + shift


def by_hand(x: np.ndarray, y: np.ndarray, bandwidth: float) -> float:
    """Gretton et al. 2012, equation 3, pair by pair."""

    def mean(a: np.ndarray, b: np.ndarray, same: bool) -> float:
        pairs = [(i, j) for i in range(len(a)) for j in range(len(b)) if not (same and i == j)]
        return float(np.mean([np.exp(-np.square(a[i] - b[j]).sum() / (2 * bandwidth**2)) for i, j in pairs]))

    return mean(x, x, True) + mean(y, y, True) - 2 * mean(x, y, False)


def test_the_mmd_is_that_of_its_definition() -> None:
    x, y = normal(9), normal(7, seed=1, shift=0.5)
    assert mmd2(x, y, 1.3) == pytest.approx(by_hand(x, y, 1.3), abs=1e-12)


def test_the_mmd_is_unbiased() -> None:
    found = spread_of_equals(lambda seed: normal(40, seed=seed), bandwidth=1.5, repeats=200)
    assert abs(found.mean()) < 4 * found.std() / len(found) ** 0.5


def test_the_p_value_is_uniform_where_nothing_differs() -> None:
    rng = np.random.default_rng(0)
    p = [mmd_test(normal(25, seed=2 * i), normal(25, seed=2 * i + 1), rng, permutations=99).p for i in range(120)]
    assert kstest(p, "uniform").pvalue > 0.001


def test_the_test_sees_a_shift_and_a_change_of_scale() -> None:
    rng = np.random.default_rng(0)
    assert mmd_test(normal(200), normal(200, seed=1, shift=0.5), rng).p < 0.01
    assert mmd_test(normal(200), 2 * normal(200, seed=1), rng).p < 0.01


def test_kolmogorov_smirnov_names_the_dimension_that_differs() -> None:
    other = normal(300, seed=1) + np.array([0.0, 1.0])
    _, p = ks_per_dimension(normal(300), other)
    assert p[0] > 0.001
    assert p[1] < 1e-6


def test_parzen_windows_are_a_density() -> None:
    grid = np.linspace(-8, 8, 4001)[:, None]
    density = np.exp(parzen_log_prob(grid, normal(50, 1), 0.3))
    assert np.trapezoid(density, grid[:, 0]) == pytest.approx(1, abs=1e-6)


def test_many_windows_reach_the_known_likelihood() -> None:
    found = parzen(normal(4000, 1), normal(500, 1, seed=1), normal(2000, 1, seed=2))
    entropy = -0.5 * np.log(2 * np.pi * np.e)
    assert found.log_likelihood == pytest.approx(entropy, abs=0.05)


def test_the_width_is_chosen_without_a_look_at_the_test_points() -> None:
    samples, validation = normal(500, 2), normal(200, 2, seed=1)
    sigmas = {parzen(samples, validation, normal(100, 2, seed=2, shift=shift)).sigma for shift in (0.0, 3.0)}
    assert len(sigmas) == 1
