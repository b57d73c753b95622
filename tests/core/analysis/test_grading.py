"""Scores that no share of a class can better, and their resamplings."""

from __future__ import annotations

import numpy as np
import pytest
from sklearn.metrics import balanced_accuracy_score, r2_score

from ae_core.analysis.grading import Resampled, Target, interval, score

RNG = np.random.default_rng(0)
Y = RNG.choice(3, 200, p=[0.8, 0.15, 0.05])
CLASSES = Target(Y, ("a", "b", "c"), classes=True)
EVERY = np.arange(200)


def scored(target: Target, predicted: np.ndarray) -> float:
    return score(target.lost(predicted, EVERY), target.at_stake(EVERY))


def test_every_class_weighs_the_same() -> None:
    predicted = RNG.choice(3, 200)
    assert scored(CLASSES, predicted) == pytest.approx(balanced_accuracy_score(Y, predicted))


@pytest.mark.parametrize("always", [0, 1, 2])
def test_always_the_same_class_is_chance_however_common_it_is(always: int) -> None:
    assert scored(CLASSES, np.full(200, always)) == pytest.approx(CLASSES.chance(EVERY)) == pytest.approx(1 / 3)


def test_a_class_without_a_sample_is_left_out() -> None:
    rows = np.flatnonzero(Y != 2)
    lost, stake = CLASSES.lost(Y[rows], rows), CLASSES.at_stake(rows)
    assert score(lost, stake) == 1
    assert CLASSES.chance(rows) == 0.5


def test_quantities_have_the_r2_of_the_field_where_their_mean_is_that_of_the_samples() -> None:
    y = RNG.standard_normal((200, 2)) * [1, 100]
    target = Target(y, ("small", "large"), classes=False, middle=y.mean(0))
    predicted = y + RNG.standard_normal((200, 2)) * [0.5, 20]
    assert scored(target, predicted) == pytest.approx(r2_score(y, predicted))
    assert scored(target, np.broadcast_to(y.mean(0), y.shape)) == pytest.approx(target.chance(EVERY)) == 0


def test_the_interval_of_an_accuracy_is_as_wide_as_its_binomial_error() -> None:
    y = np.zeros(400, np.int64)
    target = Target(y, ("only",), classes=True)
    every = np.arange(400)
    predicted = (np.arange(400) % 5 == 0).astype(np.int64)
    found = interval(Resampled(target.at_stake(every)).scores([target.lost(predicted, every)]))
    assert found.value == pytest.approx(0.8)
    assert found.high - found.low == pytest.approx(2 * 1.96 * np.sqrt(0.8 * 0.2 / 400), rel=0.1)


def test_a_difference_is_paired() -> None:
    """Two that miss nearly the same samples are told apart, though each is uncertain."""
    first = np.where(np.arange(200) % 3 == 0, (Y + 1) % 3, Y)
    second = np.where(np.arange(200) % 30 == 1, (Y + 1) % 3, first)
    resampled = Resampled(CLASSES.at_stake(EVERY))
    one, two = (resampled.scores([CLASSES.lost(each, EVERY)]) for each in (first, second))
    apart = interval(one - two)
    assert 0 < apart.low < apart.value < apart.high
    assert apart.high - apart.low < interval(one).high - interval(one).low


def test_draws_that_differ_widen_the_interval() -> None:
    good, bad = (np.where(np.arange(200) % step == 0, (Y + 1) % 3, Y) for step in (20, 2))
    resampled = Resampled(CLASSES.at_stake(EVERY))
    alike, unlike = (
        interval(resampled.scores([CLASSES.lost(each, EVERY) for each in several]))
        for several in ((good, good), (good, bad))
    )
    assert unlike.high - unlike.low > 2 * (alike.high - alike.low)


@pytest.mark.parametrize("draws", [3, 5])
@pytest.mark.parametrize("share", [0.02, 0.5, 0.98])
def test_95_percent_intervals_hold_the_score_in_at_least_93(draws: int, share: float) -> None:
    """Whatever share of the variance of the score comes from draws of labels: of squared errors, whose mean is 1."""
    rng, n, repeats = np.random.default_rng(0), 100, 2000
    levels = rng.normal(0, np.sqrt(share * draws), (repeats, draws, 1))
    lost = 1 + 0.01 * (levels + rng.normal(0, np.sqrt((1 - share) * n), (repeats, 1, n)))
    resampled = Resampled(np.ones((n, 1)))
    found = [interval(resampled.scores(list(one[..., None]))) for one in lost]
    assert 0.93 <= np.mean([one.low <= 0 <= one.high for one in found]) < 0.985
