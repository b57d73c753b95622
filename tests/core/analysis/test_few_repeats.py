"""Intervals of few repeats, which end where scores do."""

from __future__ import annotations

from types import SimpleNamespace

import numpy as np
import pytest

from ae_core.analysis.detection import Estimate
from ae_core.analysis.grading import Interval, Resampled, Target, interval
from ae_core.analysis.reduction import SIMILAR
from ae_core.analysis.reduction import interval as of_values
from ae_core.experiments import probe_results, sweep_told
from ae_core.experiments.disentangle_told import Judged
from ae_core.experiments.groupings import Grouped

RNG = np.random.default_rng(0)
Y = np.repeat([0, 1], 20)
EVERY = np.arange(40)
CLASSES = Target(Y, ("a", "b"), classes=True)
QUANTITY = Target(RNG.standard_normal((40, 1)), ("a",), classes=False, middle=np.zeros(1))


def graded(target: Target, *shares: float) -> tuple[Interval, Interval]:
    """Of two trainings that are wrong by such shares, and of how much they are ahead of one that is always right."""
    sampled = Resampled(target.at_stake(EVERY), ends=target.ends)
    mine = sampled.scores([target.at_stake(EVERY) * share for share in shares])
    right = sampled.scores([target.at_stake(EVERY) * 0.0])
    return interval(mine), interval(right - mine)


def test_an_accuracy_of_two_trainings_lies_between_nothing_and_all() -> None:
    score, behind = graded(CLASSES, 0.1, 0.5)
    assert (score.low, score.high) == (0.0, 1.0)
    assert (behind.low, behind.high) == (-1.0, 1.0)


def test_r2_has_an_upper_end_only() -> None:
    score, behind = graded(QUANTITY, 0.0, 1.9)
    assert score.low < -1
    assert score.high == 1.0
    assert behind.low < -1
    assert behind.high > 1


def grouped(*ari: float) -> Grouped:
    halves = [SimpleNamespace(ari=value, nmi=0.5, accuracy=0.5) for value in ari]
    return Grouped("codes", "k_means", halves, halves)  # type: ignore[arg-type]


def test_a_difference_of_adjusted_rand_indices_is_one_that_can_be() -> None:
    ahead = grouped(-0.4, 0.9).ahead(grouped(0.9, -0.4), 4)
    assert (ahead.low, ahead.high) == (-1.5, 1.5)
    assert grouped(-0.4, 0.9).estimate("ari") == Estimate(0.25, -0.5, 1.0)


def test_a_difference_of_disentanglement_is_one_that_can_be() -> None:
    mine, its = (
        Judged(None, SimpleNamespace(values={"mig": 0.5}), halves)  # type: ignore[arg-type]
        for halves in ([{"mig": 0.1}, {"mig": 0.9}], [{"mig": 0.9}, {"mig": 0.1}])
    )
    assert mine.ahead(its, "mig", 3) == Estimate(0.0, -1.0, 1.0)
    assert mine.estimate("mig") == Estimate(0.5, 0.0, 1.0)


@pytest.mark.parametrize(("ends", "low", "high"), [(None, 0.0, None), (SIMILAR, -1.0, 1.0)])
def test_errors_are_not_below_nothing_and_similarities_not_above_one(
    ends: tuple[float, float] | None, low: float, high: float | None
) -> None:
    values = np.repeat([[0.1], [0.9]], 30, axis=1)
    found = of_values(values) if ends is None else of_values(values, ends)
    assert found.low == low
    assert found.high > 1 if high is None else found.high == high


def test_a_probe_and_a_sweep_tell_accuracies_up_to_their_ends() -> None:
    task = SimpleNamespace(target=CLASSES, test=EVERY)
    stake = CLASSES.at_stake(EVERY)
    trials = [
        SimpleNamespace(contender="plain", probe="linear", budget=40, validation=0.7, value=1.0, lost=stake * share)
        for share in (0.1, 0.5)
    ]
    (probed,) = probe_results.results(task, [SimpleNamespace(name="plain")], trials)  # type: ignore[arg-type, list-item]
    assert (probed.interval.low, probed.interval.high) == (0.0, 1.0)
    tests, right = (
        [SimpleNamespace(errors=np.ones(40), lost=stake * share) for share in shares] for shares in ((0.1, 0.5), (0.0,))
    )
    mine = sweep_told._told(SimpleNamespace(task=task), tests, tests)  # type: ignore[arg-type]
    its = sweep_told._told(SimpleNamespace(task=task), right, tests)  # type: ignore[arg-type]
    assert (mine["probe_low"], mine["probe_high"]) == (0.0, 1.0)
    assert (its["probe_difference_low"], its["probe_difference_high"]) == (-1.0, 1.0)
