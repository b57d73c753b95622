from __future__ import annotations

import numpy as np
import pytest
from numpy.typing import NDArray
from scipy import stats

from ae_core.analysis import two_sample
from ae_core.analysis.two_sample import (
    ks_per_dimension,
    median_bandwidth,
    mmd2,
    mmd_test,
    spread_of_equals,
)
from ae_core.latent.distances import squared_distances

Doubles = NDArray[np.float64]
D, BANDWIDTH = 3, 1.5


def normal(seed: int, n: int, shift: float = 0.0, d: int = D) -> Doubles:
    return np.random.default_rng(seed).standard_normal((n, d)) + shift


def known_mmd2(shift: float) -> float:
    """Between N(0, I) and N(shift, I): E k(x, y) is that of the difference, which is N(shift, 2 I)."""
    wide = BANDWIDTH**2 + 2
    near = float((BANDWIDTH**2 / wide) ** (D / 2))
    return 2 * near * (1 - float(np.exp(-D * shift**2 / (2 * wide))))


def is_unbiased(shift: float) -> None:
    found = np.array([mmd2(normal(2 * i, 12), normal(2 * i + 1, 9, shift), BANDWIDTH) for i in range(600)])
    assert abs(found.mean() - known_mmd2(shift)) < 4 * found.std() / len(found) ** 0.5


@pytest.mark.parametrize("shift", [0.0, 0.5, 1.0])
def test_mmd2_is_unbiased_around_the_known_value(shift: float) -> None:
    is_unbiased(shift)


def test_points_as_their_own_neighbours_break_the_law(monkeypatch: pytest.MonkeyPatch) -> None:
    def with_diagonal(x: Doubles, y: Doubles, bandwidth: float) -> Doubles:
        return np.asarray(np.exp(squared_distances(np.concatenate([x, y])) / (-2 * bandwidth**2)))

    monkeypatch.setattr(two_sample, "_kernel", with_diagonal)
    with pytest.raises(AssertionError):
        is_unbiased(0.0)


def test_mmd2_is_the_sum_over_pairs() -> None:
    x, y = normal(0, 5), normal(1, 4, 0.3)

    def mean(a: Doubles, b: Doubles, same: bool) -> float:
        pairs = [(one, other) for i, one in enumerate(a) for j, other in enumerate(b) if not (same and i == j)]
        return float(np.mean([np.exp(-np.square(one - other).sum() / (2 * BANDWIDTH**2)) for one, other in pairs]))

    assert mmd2(x, y, BANDWIDTH) == pytest.approx(
        mean(x, x, True) + mean(y, y, True) - 2 * mean(x, y, False), abs=1e-12
    )


def test_p_is_uniform_where_the_distributions_are_equal() -> None:
    found = [
        mmd_test(normal(2 * i, 20), normal(2 * i + 1, 25), np.random.default_rng(i), permutations=99).p
        for i in range(400)
    ]
    assert min(found) >= 0.01
    assert stats.kstest(np.array(found) - 0.005, "uniform").pvalue > 0.001


def test_a_shift_of_half_a_deviation_is_found_every_time() -> None:
    rng = np.random.default_rng(0)
    assert all(mmd_test(normal(2 * i, 150), normal(2 * i + 1, 150, 0.5), rng, 199).p == 0.005 for i in range(20))


def test_the_permutations_spread_around_nothing_and_hold_the_seed() -> None:
    x, y = normal(0, 100), normal(1, 100)
    one, again = (mmd_test(x, y, np.random.default_rng(3), 150) for _ in range(2))
    assert len(one.spread) == 150
    assert abs(one.spread.mean()) < 4 * one.spread.std() / 150**0.5
    assert one.p == again.p
    assert one.mmd2 == mmd2(x, y)


def test_the_bandwidth_is_the_median_distance() -> None:
    assert median_bandwidth(np.array([[0.0], [1.0]]), np.array([[5.0]])) == pytest.approx(4.0)
    assert median_bandwidth(np.zeros((3, 2)), np.zeros((3, 2))) == 1.0


def test_draws_of_one_distribution_spread_around_nothing() -> None:
    found = spread_of_equals(lambda seed: normal(seed, 200), BANDWIDTH, repeats=20)
    assert found.shape == (20,)
    assert abs(found.mean()) < 4 * found.std() / 20**0.5


def test_kolmogorov_smirnov_looks_at_each_column_alone() -> None:
    x, y = normal(0, 300), normal(1, 300)
    y[:, 1] += 1.0
    statistic, p = ks_per_dimension(x, y)
    assert p[1] < 1e-6
    assert min(p[0], p[2]) > 0.01
    statistic, _ = ks_per_dimension(np.array([[0.0, 0.0], [1.0, 1.0]]), np.array([[2.0, 0.0], [3.0, 1.0]]))
    assert statistic.tolist() == [1.0, 0.0]


def test_points_that_are_not_finite_have_no_p() -> None:
    x = np.random.default_rng(0).normal(size=(10, 2))
    with pytest.raises(ValueError, match="not finite"):
        mmd_test(x, np.where(np.arange(20).reshape(10, 2) == 3, np.nan, x), np.random.default_rng(0))
