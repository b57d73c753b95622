"""The difference of two methods on the same samples."""

from __future__ import annotations

import numpy as np
import pytest
from scipy.stats import ttest_1samp, ttest_ind

from ae_core.analysis.paired import difference


def test_the_interval_is_as_wide_as_the_error_of_a_mean() -> None:
    values = np.random.default_rng(0).normal(2, 3, 900)
    found = difference(values, 0.0)
    assert found.mean == pytest.approx(values.mean())
    assert (found.high - found.low) / (2 * 1.96) == pytest.approx(values.std() / 30, rel=0.1)
    assert found.n == 900


def test_what_makes_a_sample_hard_for_both_cancels() -> None:
    rng = np.random.default_rng(0)
    hard = rng.normal(0, 10, 500)
    found = difference(hard + 0.2, hard + rng.normal(0, 0.1, 500))
    assert found.is_clear
    assert found.high - found.low < 0.1


def test_methods_that_are_equal_are_not_told_apart() -> None:
    values = np.random.default_rng(0).normal(size=300)
    found = difference(values, values)
    assert (found.mean, found.low, found.high) == (0, 0, 0)
    assert not found.is_clear


def test_trainings_that_differ_widen_the_interval() -> None:
    """Of samples that agree and trainings that do not, a bootstrap over samples alone would be sure."""
    samples = np.random.default_rng(0).normal(0, 0.1, 400)
    trainings = samples + np.array([-1.0, 0.0, 1.5])[:, None]
    sure, unsure = difference(trainings.mean(axis=0), 0.0), difference(trainings, 0.0)
    assert sure.is_clear
    assert not unsure.is_clear
    assert unsure.mean == pytest.approx(sure.mean)
    expected = ttest_1samp([-1.0, 0.0, 1.5], 0.0).confidence_interval(0.95)
    assert unsure.high - unsure.low == pytest.approx(expected.high - expected.low, rel=0.01)


def test_two_methods_whose_trainings_differ_are_told_apart_as_welch_does() -> None:
    one, other = np.array([1.0, 1.3, 1.1]), np.array([0.2, 0.9, 0.4, 0.7, 0.1])
    found = difference(np.repeat(one[:, None], 40, axis=1), np.repeat(other[:, None], 40, axis=1))
    expected = ttest_ind(one, other, equal_var=False).confidence_interval(0.95)
    assert (found.low, found.high) == pytest.approx((expected.low, expected.high))


@pytest.mark.parametrize("trainings", [3, 5])
@pytest.mark.parametrize("share", [0.02, 0.5, 0.98])
def test_95_percent_intervals_hold_the_mean_in_at_least_93(trainings: int, share: float) -> None:
    """Whatever share of the variance of the mean comes from trainings; of one method, and of the difference of two.

    Three trainings that are drawn again hold it in 73 % where all of the variance is theirs.
    """
    rng, n, repeats = np.random.default_rng(0), 100, 2000
    levels = rng.normal(0, np.sqrt(share * trainings), (repeats, 2, trainings, 1))
    values = levels + rng.normal(0, np.sqrt((1 - share) * n), (repeats, 2, 1, n))
    values += rng.normal(0, 0.2, values.shape)
    own, apart = (
        np.mean([one.low <= 0 <= one.high for one in found])
        for found in ([difference(a, 0.0) for a, _ in values], [difference(a, b) for a, b in values])
    )
    assert 0.93 <= own < 0.985
    assert 0.93 <= apart < 0.985


def test_equal_seeds_give_equal_intervals() -> None:
    values = np.random.default_rng(0).normal(size=(2, 50))
    assert difference(values, 0.0) == difference(values, 0.0)
    assert difference(values, 0.0, seed=5) != difference(values, 0.0)
