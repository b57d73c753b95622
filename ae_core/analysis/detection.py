"""How well a score tells abnormal samples from normal ones: the higher it is, the more abnormal a sample is said to be.

scores : (n,) float64, finite. abnormal : (n,) bool, with both kinds in it.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

Doubles = NDArray[np.float64]
Mask = NDArray[np.bool_]
LEVEL = 0.95
RESAMPLED = 1000
LEAST = 1e-12
FEW_VALUES = 10  # a score of fewer distinct ones hardly ranks anything


@dataclass(frozen=True)
class Estimate:
    """A number with the interval that it is believed to lie in; low and high are NaN where nothing can be said."""

    value: float
    low: float
    high: float

    @property
    def is_above(self) -> bool:
        """Whether all of the interval is positive."""
        return self.low > 0

    @property
    def is_below(self) -> bool:
        """Whether all of the interval is negative."""
        return self.high < 0


@dataclass(frozen=True)
class Confusion:
    """Samples by what they are and by what a threshold says of them."""

    threshold: float
    found: int
    missed: int
    false_alarms: int
    passed: int

    @property
    def recall(self) -> float:
        """The share of the abnormal ones that is found."""
        return self.found / (self.found + self.missed)

    @property
    def false_alarm_rate(self) -> float:
        """The share of the normal ones that is called abnormal."""
        return self.false_alarms / (self.false_alarms + self.passed)

    @property
    def precision(self) -> float:
        """The share of what is called abnormal that is; NaN where nothing is called so."""
        called = self.found + self.false_alarms
        return self.found / called if called else float("nan")


@dataclass(frozen=True, eq=False)
class Counts:
    """What lies at or above each distinct score, from the highest on. thresholds, found, false_alarms : (k,)."""

    thresholds: Doubles
    found: Doubles
    false_alarms: Doubles


def counts(scores: Doubles, abnormal: Mask) -> Counts:
    """Equal scores are told apart by no threshold, so that they are one place."""
    order = np.argsort(-scores, kind="stable")
    ends = np.append(np.flatnonzero(np.diff(scores[order])), len(scores) - 1)
    found = np.cumsum(abnormal[order])[ends].astype(np.float64)
    return Counts(scores[order][ends], found, ends + 1.0 - found)


def roc(scores: Doubles, abnormal: Mask) -> tuple[Doubles, Doubles]:
    """(k + 1,) false alarm rates and (k + 1,) recalls, from (0, 0) to (1, 1)."""
    at = counts(scores, abnormal)
    return np.append(0.0, at.false_alarms / at.false_alarms[-1]), np.append(0.0, at.found / at.found[-1])


def precision_recall(scores: Doubles, abnormal: Mask) -> tuple[Doubles, Doubles]:
    """(k,) recalls, ascending, and (k,) precisions."""
    at = counts(scores, abnormal)
    return at.found / at.found[-1], at.found / (at.found + at.false_alarms)


def average_precision(scores: Doubles, abnormal: Mask) -> float:
    """The mean precision over the steps of recall; a score that says nothing has the share of abnormal ones."""
    recall, precision = precision_recall(scores, abnormal)
    return float(np.diff(recall, prepend=0.0) @ precision)


def average_precision_interval(scores: Doubles, abnormal: Mask, seed: int = 0) -> Estimate:
    """With the percentile bootstrap over both kinds of samples apart, so that their shares stay."""
    order = np.argsort(-scores, kind="stable")
    ends = np.append(np.flatnonzero(np.diff(scores[order])), len(scores) - 1)
    is_abnormal, rng = abnormal[order], np.random.default_rng(seed)
    means = np.empty(RESAMPLED)
    for number in range(RESAMPLED):
        drawn = np.empty(len(scores))
        for kind in (is_abnormal, ~is_abnormal):
            drawn[kind] = np.bincount(rng.integers(0, kind.sum(), kind.sum()), minlength=kind.sum())
        called, found = np.cumsum(drawn)[ends], np.cumsum(drawn * is_abnormal)[ends]
        precision = found / np.maximum(called, 1.0)
        means[number] = np.diff(found, prepend=0.0) @ precision / found[-1]
    low, high = np.quantile(means, [(1 - LEVEL) / 2, (1 + LEVEL) / 2])
    return Estimate(average_precision(scores, abnormal), float(low), float(high))


@dataclass(frozen=True, eq=False)
class Aurocs:
    """Of m scores of the same samples. values : (m,). covariance : (m, m), NaN with fewer than two of a kind.

    n_abnormal, n_normal : how many samples of each kind.
    """

    values: Doubles
    covariance: Doubles
    n_abnormal: int
    n_normal: int

    def interval(self, which: int, level: float = LEVEL) -> Estimate:
        """Of the AUROC of a score: as wide as both Newcombe's interval and DeLong's are.

        The first holds what it should also where the AUROC is near 1 or few samples are abnormal, the second where the
        abnormal ones are spread more widely than the normal ones; with Student's distribution, for the few.
        """
        value = float(self.values[which])
        one = newcombe(value, self.n_abnormal, self.n_normal, level)
        if min(self.n_abnormal, self.n_normal) < 2:
            return one
        half = self._half(self.covariance[which, which], level)
        return Estimate(value, max(min(one.low, value - half), 0.0), min(max(one.high, value + half), 1.0))

    def difference(self, one: int, other: int, comparisons: int = 1) -> Estimate:
        """AUROC of one score less that of another, on the same samples; NaN ends with fewer than two of a kind.

        comparisons : how many such intervals are to hold together (Bonferroni). As wide as two intervals: that of
        DeLong, DeLong & Clarke-Pearson 1988, and that from the intervals of both and their correlation (Zou & Donner
        2008), since the variance of an AUROC of 1 is 0, which says nothing.
        """
        apart = float(self.values[one] - self.values[other])
        if min(self.n_abnormal, self.n_normal) < 2:
            return Estimate(apart, float("nan"), float("nan"))
        level = 1 - (1 - LEVEL) / comparisons
        a, b, c = self.interval(one, level), self.interval(other, level), self.covariance
        spread = float(np.sqrt(c[one, one] * c[other, other]))
        r = float(c[one, other]) / spread if spread > 0 else 0.0

        def away(x: float, y: float) -> float:
            return float(np.sqrt(max(x**2 + y**2 - 2 * r * x * y, 0.0)))

        half = self._half(c[one, one] + c[other, other] - 2 * c[one, other], level)
        low, high = away(a.value - a.low, b.high - b.value), away(a.high - a.value, b.value - b.low)
        return Estimate(apart, max(apart - max(low, half), -1.0), min(apart + max(high, half), 1.0))

    def _half(self, variance: float, level: float) -> float:
        """Half of DeLong's interval, with Student's distribution for few samples of a kind."""
        from scipy.stats import t

        freedom = min(self.n_abnormal, self.n_normal) - 1
        return float(np.sqrt(max(variance, 0.0)) * t.ppf((1 + level) / 2, freedom))


def aurocs(scores: Doubles, abnormal: Mask) -> Aurocs:
    """The area under the ROC curve of each score (m, n): how probable it is that an abnormal sample has a higher one
    than a normal one, equal ones counting half. By midranks (Sun & Xu 2014), so that 0.5 is what constants have."""
    from scipy.stats import rankdata

    yes, no = scores[:, abnormal], scores[:, ~abnormal]
    m, n = yes.shape[1], no.shape[1]
    together = rankdata(np.concatenate([yes, no], axis=1), axis=1)
    beyond = (together[:, :m] - rankdata(yes, axis=1)) / n  # of each abnormal one: the share of normal ones below it
    below = 1 - (together[:, m:] - rankdata(no, axis=1)) / m
    spread = np.full((len(scores), len(scores)), np.nan)
    if min(m, n) > 1:
        spread = np.atleast_2d(np.cov(beyond)) / m + np.atleast_2d(np.cov(below)) / n
    return Aurocs(beyond.mean(axis=1), spread, m, n)


def newcombe(area: float, m: int, n: int, level: float = LEVEL) -> Estimate:
    """An AUROC of m abnormal and n normal samples, with the areas from which it lies no further than chance has it.

    R. G. Newcombe 2006, "Confidence intervals for an effect size measure based on the Mann-Whitney statistic, part 2",
    method 5; the variance is that of Hanley & McNeil 1982.
    """
    from scipy.optimize import brentq
    from scipy.stats import norm

    z, more = float(norm.ppf((1 + level) / 2)), (m + n) / 2 - 1

    def apart(true: float) -> float:
        variance = true * (1 - true) * (1 + more * ((1 - true) / (2 - true) + true / (1 + true))) / (m * n)
        return float((area - true) ** 2 - z**2 * variance)

    # At 0 and at 1 the variance vanishes, so that these are roots too, but not the ends of an interval.
    low = 0.0 if area <= 0 else float(brentq(apart, 0.0, min(area, 1 - LEAST)))
    high = 1.0 if area >= 1 else float(brentq(apart, max(area, LEAST), 1.0))
    return Estimate(area, low, high)


def threshold_of(normal: Doubles, quantile: float) -> float:
    """A score that at most a share 1 - quantile of these normal samples lie above."""
    return float(np.quantile(normal, quantile, method="higher"))


def confusion(scores: Doubles, abnormal: Mask, threshold: float) -> Confusion:
    """What lies above the threshold is called abnormal."""
    called = scores > threshold
    found, alarms = int((called & abnormal).sum()), int((called & ~abnormal).sum())
    return Confusion(threshold, found, int(abnormal.sum()) - found, alarms, int((~abnormal).sum()) - alarms)


def collapse(scores: Doubles) -> str:
    """Why a score can hardly rank these samples, as the end of a sentence; empty where it can."""
    values = len(np.unique(scores))
    if values == 1:
        return (
            f"is the same number for all {len(scores):,} samples: it has collapsed, and its AUROC of 0.5 is no finding"
        )
    if values < min(FEW_VALUES, len(scores)):
        return f"has only {values} distinct values for {len(scores):,} samples, so that most of its ranks are ties"
    return ""
