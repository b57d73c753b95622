"""The difference of two methods on the same samples."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

RESAMPLED = 1000
LEVEL = 0.95


@dataclass(frozen=True)
class Difference:
    """Mean of `a - b` over n samples, and the interval that holds 95 % of its bootstrap means."""

    mean: float
    low: float
    high: float
    n: int

    @property
    def is_clear(self) -> bool:
        """Whether zero lies outside the interval."""
        return self.low > 0 or self.high < 0


def difference(a: NDArray[np.floating], b: NDArray[np.floating], seed: int = 0) -> Difference:
    """Of two numbers of each sample, (n,) each, by the percentile bootstrap over samples (Efron 1979)."""
    apart = np.asarray(a, dtype=np.float64) - b
    rng = np.random.default_rng(seed)
    means = np.array([apart[rng.integers(0, len(apart), len(apart))].mean() for _ in range(RESAMPLED)])
    low, high = np.quantile(means, [(1 - LEVEL) / 2, (1 + LEVEL) / 2])
    return Difference(float(apart.mean()), float(low), float(high), len(apart))
