"""Scores of predictions, chance at 0 or 1/K whatever the classes' sizes, and how far they can be trusted."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ae_core.analysis.few_repeats import ENDLESS, Ends, apart, margin, widened, within

Doubles = NDArray[np.float64]
RESAMPLINGS, LEVEL = 1000, 0.95


@dataclass(frozen=True, eq=False)
class Target:
    """What is to be told of each sample, and what telling it well means.

    y : (n,) int64 classes into `names`, or (n, k) float64 quantities of these names. classes : which of the two.
    middle : (k,) what is guessed of a quantity by whoever knows no sample: its mean over the training split.
    """

    y: NDArray[Any]
    names: tuple[str, ...]
    classes: bool
    middle: Doubles | None = None

    @property
    def ends(self) -> Ends:
        """Of the score: an accuracy is 0 at least, and R^2 as low as predictions are bad."""
        return (0.0 if self.classes else -math.inf, 1.0)

    def chance(self, rows: NDArray[np.int64]) -> float:
        """The score that is expected of whoever does not look at these samples."""
        return 1 / len(np.unique(self.y[rows])) if self.classes else 0.0

    def lost(self, predicted: NDArray[np.generic], rows: NDArray[np.int64]) -> Doubles:
        """(r, k) misses of each class, or squared errors of each quantity."""
        if self.classes:
            return np.where((predicted != self.y[rows])[:, None], self.at_stake(rows), 0.0)
        return np.asarray(np.square(np.asarray(predicted, dtype=np.float64) - self.y[rows]))

    def at_stake(self, rows: NDArray[np.int64]) -> Doubles:
        """(r, k) 1 for the class of each sample, or the squared distances to what is guessed of each quantity."""
        if self.classes:
            return np.asarray(self.y[rows][:, None] == np.arange(len(self.names)), dtype=np.float64)
        return np.asarray(np.square(self.y[rows] - self.middle))


def score(lost: Doubles, at_stake: Doubles) -> float:
    """1 - sum of losses / sum of what is at stake, a mean over columns: accuracy with every class weighing the same
    (Brodersen et al. 2010), or R^2 with every quantity weighing the same. Columns without a sample are left out.

    lost, at_stake : (n, k).
    """
    return float(np.nanmean(_ratio(lost.sum(0), at_stake.sum(0))))


@dataclass(frozen=True)
class Interval:
    """A value with its 95 % interval."""

    value: float
    low: float
    high: float


@dataclass(frozen=True, eq=False)
class Scores:
    """each : (draws,) on the samples as they are. resampled : (RESAMPLINGS,) the mean over draws in each resampling.

    ends : between which the score lies.
    """

    each: Doubles
    resampled: Doubles
    ends: Ends = ENDLESS

    @property
    def value(self) -> float:
        """The mean over draws."""
        return float(self.each.mean())

    def __sub__(self, other: Scores) -> Scores:
        """Of draws one by one, or of all and the only one of the other."""
        ends = apart(self.ends, other.ends)
        return Scores(self.each - other.each, self.resampled - other.resampled, ends)


class Resampled:
    """The same resamplings (the bootstrap, Efron 1979) of the same samples for everything that is scored on them, so
    that a difference of two scores is paired. at_stake : (n, k). ends : of the score."""

    def __init__(self, at_stake: Doubles, seed: int = 0, ends: Ends = ENDLESS) -> None:
        self.at_stake = at_stake
        self._ends = ends
        self._seed = seed

    def score(self, lost: Doubles) -> float:
        """Of one draw, on the samples as they are. lost : (n, k)."""
        return score(lost, self.at_stake)

    def columns(self, lost: Doubles) -> Doubles:
        """(k,) the same of each class or quantity, NaN where there is none."""
        return _ratio(lost.sum(0), self.at_stake.sum(0))

    @cached_property
    def _counts(self) -> Doubles:
        """(RESAMPLINGS, n) how often each sample is in each resampling."""
        n = len(self.at_stake)
        rng = np.random.default_rng([self._seed, n])
        drawn = rng.integers(0, n, (RESAMPLINGS, n))
        return np.stack([np.bincount(row, minlength=n) for row in drawn]).astype(np.float64)

    def scores(self, lost: Sequence[Doubles]) -> Scores:
        """Of draws of labels or trainings. lost : (n, k) of each."""
        stake = self._counts @ self.at_stake
        drawn = np.mean([np.nanmean(_ratio(self._counts @ one, stake), axis=1) for one in lost], axis=0)
        return Scores(np.array([self.score(one) for one in lost]), drawn, self._ends)


def interval(scores: Scores) -> Interval:
    """By the percentile bootstrap over samples, and Student's t over draws where there are several."""
    value = scores.value
    low, high = np.quantile(scores.resampled, [(1 - LEVEL) / 2, (1 + LEVEL) / 2])
    low, high = widened(value, float(low), float(high), margin(LEVEL, scores.each))
    return Interval(value, *within(scores.ends, low, high))


def _ratio(lost: Doubles, stake: Doubles) -> Doubles:
    known = stake > 0
    return np.where(known, 1 - lost / np.where(known, stake, 1.0), np.nan)
