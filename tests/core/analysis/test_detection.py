"""Laws of how well a score tells abnormal samples."""

from __future__ import annotations

import numpy as np
import pytest
from numpy.typing import NDArray
from scipy.stats import norm
from sklearn.metrics import average_precision_score, roc_auc_score, roc_curve

from ae_core.analysis.detection import (
    aurocs,
    average_precision,
    average_precision_interval,
    collapse,
    confusion,
    newcombe,
    precision_recall,
    roc,
    threshold_of,
)

Doubles = NDArray[np.float64]


def drawn(m: int, n: int, apart: float, seed: int, digits: int = 9) -> tuple[Doubles, NDArray[np.bool_]]:
    """Scores of m abnormal and n normal samples in random order; few digits give ties."""
    rng = np.random.default_rng(seed)
    abnormal = rng.permutation(np.arange(m + n) < m)
    return np.round(rng.normal(size=m + n) + apart * abnormal, digits), abnormal


@pytest.mark.parametrize("digits", [9, 1, 0])
def test_areas_and_curves_are_those_of_scikit_learn_with_ties_too(digits: int) -> None:
    scores, abnormal = drawn(30, 200, 1.0, 0, digits)
    assert aurocs(scores[None], abnormal).values[0] == pytest.approx(roc_auc_score(abnormal, scores), abs=1e-12)
    assert average_precision(scores, abnormal) == pytest.approx(average_precision_score(abnormal, scores), abs=1e-12)
    false_alarms, recall = roc(scores, abnormal)
    theirs = roc_curve(abnormal, scores, drop_intermediate=False)
    np.testing.assert_allclose(false_alarms, theirs[0], atol=1e-12)
    np.testing.assert_allclose(recall, theirs[1], atol=1e-12)
    assert np.trapezoid(recall, false_alarms) == pytest.approx(roc_auc_score(abnormal, scores))


def test_an_area_is_the_share_of_pairs_in_the_right_order_and_its_variance_that_of_delong() -> None:
    """As DeLong, DeLong & Clarke-Pearson 1988 define it, by all pairs."""
    one, abnormal = drawn(9, 14, 0.8, 1, digits=1)
    other, _ = drawn(9, 14, 0.3, 2, digits=1)
    found = aurocs(np.stack([one, other]), abnormal)
    placed = []
    for scores in (one, other):
        yes, no = scores[abnormal][:, None], scores[~abnormal][None]
        pairs = (yes > no) + 0.5 * (yes == no)
        placed.append((pairs.mean(), pairs.mean(axis=1), pairs.mean(axis=0)))
    np.testing.assert_allclose(found.values, [area for area, _, _ in placed])
    by_hand = np.cov([v for _, v, _ in placed]) / 9 + np.cov([v for _, _, v in placed]) / 14
    np.testing.assert_allclose(found.covariance, by_hand, atol=1e-15)


def test_m4_constant_scores_have_one_half_and_a_warning_of_collapse() -> None:
    """M4, and what bug #14 leaves behind: scores of one distinct value."""
    scores, abnormal = np.full(50, 3.25), np.arange(50) < 5
    found = aurocs(scores[None], abnormal)
    assert found.values[0] == 0.5
    assert found.interval(0).low < 0.5 < found.interval(0).high
    assert average_precision(scores, abnormal) == pytest.approx(0.1)
    assert "collapsed" in collapse(scores)
    assert "only 2 distinct values" in collapse(np.arange(50) % 2 + 0.0)
    assert not collapse(np.arange(50) + 0.0)
    assert not collapse(np.arange(4) + 0.0)


def test_a_score_that_says_nothing_has_the_share_of_abnormal_samples_as_its_average_precision() -> None:
    means = [average_precision(*drawn(100, 900, 0.0, seed)) for seed in range(50)]
    assert np.mean(means) == pytest.approx(0.1, abs=0.01)


def test_the_end_of_a_curve_of_precision_is_the_share_of_abnormal_samples() -> None:
    scores, abnormal = drawn(10, 40, 1.0, 0)
    recall, precision = precision_recall(scores, abnormal)
    assert (recall[-1], precision[-1]) == (1.0, pytest.approx(0.2))


@pytest.mark.parametrize(("m", "n", "area"), [(8, 392, 0.8), (8, 392, 0.95), (20, 40, 0.9), (100, 900, 0.95)])
@pytest.mark.parametrize("wide", [1.0, 2.0])
def test_an_interval_holds_the_area_as_often_as_it_says(m: int, n: int, area: float, wide: float) -> None:
    """Of two Gaussians, whose area is Phi(d / sqrt(1 + s^2)); wider abnormal scores too."""
    rng, held = np.random.default_rng(0), 0
    apart = float(np.sqrt(1 + wide**2) * norm.ppf(area))
    for _ in range(400):
        scores = np.concatenate([rng.normal(apart, wide, m), rng.normal(size=n)])
        interval = aurocs(scores[None], np.arange(m + n) < m).interval(0)
        held += interval.low <= area <= interval.high
    assert held / 400 > 0.9


def test_a_perfect_score_of_few_samples_is_not_certain() -> None:
    few, many = newcombe(1.0, 4, 400), newcombe(1.0, 80, 400)
    assert few.high == many.high == 1
    assert few.low < 0.9 < many.low < 1
    worst = newcombe(0.0, 4, 400)
    assert worst.low == 0
    assert worst.high == pytest.approx(1 - few.low)


@pytest.mark.parametrize(("m", "wide"), [(30, 1.0), (8, 3.0)])
def test_equal_scores_are_told_apart_no_more_often_than_the_level_says(m: int, wide: float) -> None:
    """Also where there are few abnormal ones, and widely spread."""
    rng, clear, several = np.random.default_rng(0), 0, 0
    abnormal = np.arange(230) < m
    for _ in range(300):
        common = rng.normal(size=230)
        noise = (common + rng.normal(size=(2, 230))) * np.where(abnormal, wide, 1.0)
        found = aurocs(noise + 1.5 * wide * abnormal, abnormal)
        gap, nine = found.difference(0, 1), found.difference(0, 1, comparisons=9)
        clear += gap.is_above or gap.is_below
        several += nine.is_above or nine.is_below
        assert nine.low <= gap.low <= gap.value <= gap.high <= nine.high
    assert clear / 300 < 0.08
    assert several / 300 < 0.02


def test_a_clear_difference_is_told() -> None:
    scores, abnormal = drawn(60, 300, 2.0, 0)
    noise, _ = drawn(60, 300, 0.0, 1)
    found = aurocs(np.stack([scores, noise]), abnormal)
    assert found.difference(0, 1, 9).is_above
    assert found.difference(1, 0, 9).is_below


def test_two_perfect_scores_of_few_samples_may_still_differ() -> None:
    abnormal = np.arange(400) < 8
    found = aurocs(np.stack([abnormal + 0.0, 2.0 * abnormal]), abnormal)
    gap = found.difference(0, 1)
    assert gap.value == 0
    assert gap.low < -0.02
    assert gap.high > 0.02


def test_one_abnormal_sample_gives_no_difference() -> None:
    found = aurocs(np.random.default_rng(0).normal(size=(2, 20)), np.arange(20) == 3)
    assert np.isnan(found.difference(0, 1).low)
    assert not found.difference(0, 1).is_above
    assert found.interval(0).low < found.interval(0).high


def test_a_threshold_is_a_quantile_of_normal_samples_and_what_lies_above_is_called_abnormal() -> None:
    normal = np.arange(100.0)
    at = threshold_of(normal, 0.95)
    assert (normal > at).mean() <= 0.05
    found = confusion(np.array([at, at + 1, at + 2, 0.0]), np.array([False, True, False, True]), at)
    assert (found.found, found.missed, found.false_alarms, found.passed) == (1, 1, 1, 1)
    assert (found.recall, found.precision, found.false_alarm_rate) == (0.5, 0.5, 0.5)
    assert np.isnan(confusion(np.zeros(2), np.array([True, False]), at).precision)


def test_the_interval_of_an_average_precision_holds_it_and_ranks_scores() -> None:
    good, bad = (average_precision_interval(*drawn(40, 400, apart, 0)) for apart in (3.0, 0.5))
    for one in (good, bad):
        assert one.low <= one.value <= one.high
    assert good.low > bad.high
    assert average_precision_interval(*drawn(40, 400, 3.0, 0)) == good
