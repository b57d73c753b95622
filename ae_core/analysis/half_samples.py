"""The standard error of any score of samples, from its values on random halves of them.

A half drawn without replacement from n samples has, given these n, the variance sigma^2 / n of the whole for a mean and
for whatever is smooth like one: the delete-d jackknife with d = n / 2, whose factor (n - d) / d is 1 (Shao & Wu 1989,
"A general theory for jackknife variance estimation"). Unlike in a bootstrap no sample comes twice, which would tell the
scores of mutual information and of forests what they are to find out.
"""

from __future__ import annotations

import math
from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from ae_core.analysis.detection import LEVEL, Estimate
from ae_core.analysis.few_repeats import ENDLESS, Ends, within


def half(n: int, rng: np.random.Generator) -> NDArray[np.int64]:
    """Places of half of n samples, ascending; all of fewer than four."""
    return np.sort(rng.permutation(n)[: -(-n // 2)]) if n >= 4 else np.arange(n)


def interval(value: float, of_halves: Sequence[float], comparisons: int = 1, ends: Ends = ENDLESS) -> Estimate:
    """A score with its 95 % interval, by Student's t. of_halves : (r,) the score on each half; of one, no interval.

    comparisons : intervals that are to hold together (Bonferroni). ends : of the score, and so of the interval.
    """
    from scipy.stats import t

    if len(of_halves) < 2:
        return Estimate(value, math.nan, math.nan)
    error = float(np.std(of_halves, ddof=1))
    wide = float(t.ppf(1 - (1 - LEVEL) / 2 / comparisons, len(of_halves) - 1)) * error
    return Estimate(value, *within(ends, value - wide, value + wide))
