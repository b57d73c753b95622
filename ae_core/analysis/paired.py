"""The difference of two methods on the same samples."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

from ae_core.analysis.few_repeats import margin, widened

Doubles = NDArray[np.float64]
RESAMPLED = 1000
LEVEL = 0.95


@dataclass(frozen=True)
class Difference:
    """Mean of `a - b` over n samples, with its 95 % interval."""

    mean: float
    low: float
    high: float
    n: int

    @property
    def is_clear(self) -> bool:
        """Whether zero lies outside the interval."""
        return self.low > 0 or self.high < 0


def difference(a: NDArray[np.floating], b: NDArray[np.floating] | float, seed: int = 0) -> Difference:
    """By the percentile bootstrap over samples (Efron 1979), and Student's t over trainings where there are several.

    a, b : (n,) a number of each sample, or (trainings, n). The samples drawn are the same for both, so that what makes
    a sample hard cancels; trainings are those of each alone. With b = 0 it is the mean of `a` itself.
    """
    a = np.atleast_2d(np.asarray(a, dtype=np.float64))
    b = np.atleast_2d(np.broadcast_to(np.asarray(b, dtype=np.float64), a.shape[1:]) if np.ndim(b) == 0 else b)
    mean = float(a.mean() - b.mean())
    drawn = _shares(a.shape[1], seed) @ (a.mean(axis=0) - b.mean(axis=0))
    low, high = np.quantile(drawn, [(1 - LEVEL) / 2, (1 + LEVEL) / 2])
    low, high = widened(mean, float(low), float(high), margin(LEVEL, a.mean(axis=1), b.mean(axis=1)))
    return Difference(mean, low, high, a.shape[1])


@lru_cache(maxsize=3)
def _shares(n: int, seed: int) -> Doubles:
    """(RESAMPLED, n) how much each of n counts where n are drawn with replacement; a row sums to 1."""
    rng = np.random.default_rng(seed)
    return np.stack([np.bincount(rng.integers(0, n, n), minlength=n) for _ in range(RESAMPLED)]) / n
