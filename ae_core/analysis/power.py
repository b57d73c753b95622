"""What a score is worth here: whether it can tell apart what is known to be different."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from ae_core.analysis.scores.base import Measured

TOLD = 3.0  # spreads apart
TOLD_P = 0.01
MOST = 99.0  # where the spread is nothing


@dataclass(frozen=True)
class Several:
    """A number over repeats. spread : the standard deviation of one repeat (over n - 1), NaN of a single one.

    p : the median of the p-values, None where the score is no test. n : repeats.
    """

    mean: float
    spread: float
    p: float | None
    n: int

    @classmethod
    def of(cls, found: Sequence[Measured]) -> Several:
        """Of at least one repeat."""
        values = np.array([one.value for one in found])
        spread = float(values.std(ddof=1)) if len(found) > 1 else float("nan")
        tests = [one.p for one in found if one.p is not None]
        return cls(float(values.mean()), spread, float(np.median(tests)) if tests else None, len(found))


def separation(one: Several, other: Several) -> float:
    """How many spreads the means are apart, of the root mean square of both spreads, up to 99; NaN without spreads."""
    apart = abs(one.mean - other.mean)
    spread = math.sqrt((one.spread**2 + other.spread**2) / 2)
    if math.isnan(apart) or math.isnan(spread):
        return float("nan")
    return MOST if apart > MOST * spread else apart / spread if spread else 0.0


def tells(one: Several, usual: Several) -> bool:
    """Whether a score can tell one row from the usual one: by the test where it is one, else by 3 spreads.

    By a test means a median p below 0.01 where the usual row has one above.
    """
    if one.p is not None and usual.p is not None:
        return one.p < TOLD_P <= usual.p
    return separation(one, usual) >= TOLD
