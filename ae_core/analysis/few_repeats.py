"""Intervals of means over samples and over a few repeats of something else: trainings, or draws of labels.

k repeats drawn again (the bootstrap) vary (k - 1) / k as much as they should, and their quantiles do not know how badly
few of them tell a variance. So repeats have Student's t, and the margins of independent parts are put together as
Graybill & Wang 1980 do for sums of variances (MOVER in Zou & Donner 2008): the square root of the sum of their squares,
for each side alone.

Student's t knows no ends: an interval of few repeats may go on where no score can be, and is told up to there.
"""

from __future__ import annotations

import math

import numpy as np
from numpy.typing import NDArray

Doubles = NDArray[np.float64]
Ends = tuple[float, float]  # the least and the most that a score can be
ENDLESS: Ends = (-math.inf, math.inf)


def margin(level: float, *groups: Doubles) -> float:
    """Half the interval of a sum or difference of means, each of (k,) repeats, by Student's t with the degrees of
    freedom of Welch 1938; k - 1 of one group. A group of one repeat says nothing of others and counts as 0."""
    from scipy.stats import t

    parts = [(float(one.var(ddof=1)) / len(one), len(one) - 1) for one in groups if len(one) > 1]
    total = sum(variance for variance, _ in parts)
    if total <= 0:
        return 0.0
    freedom = 1 / sum((variance / total) ** 2 / each for variance, each in parts)
    return float(t.ppf((1 + level) / 2, freedom)) * math.sqrt(total)


def widened(value: float, low: float, high: float, more: float) -> tuple[float, float]:
    """The ends of an interval around a value, with the margin of another part that is independent of it."""
    return value - math.hypot(max(value - low, 0.0), more), value + math.hypot(max(high - value, 0.0), more)


def apart(mine: Ends, other: Ends) -> Ends:
    """The ends of the difference of two scores."""
    return mine[0] - other[1], mine[1] - other[0]


def within(ends: Ends, low: float, high: float) -> tuple[float, float]:
    """An interval as far as the score goes."""
    return max(low, ends[0]), min(high, ends[1])
