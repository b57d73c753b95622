"""Whether two sets of points come from one distribution."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray
from scipy.stats import ks_2samp

from ae_core.latent.distances import squared_distances

Doubles = NDArray[np.float64]
Points = NDArray[np.floating[Any]]
PERMUTATIONS = 1000  # p can then fall below 0.001
AT_ONCE = 100


@dataclass(frozen=True)
class MmdTest:
    """mmd2 : unbiased, so about 0 and often negative for equal distributions. p : of the permutation test.

    bandwidth : of the Gaussian kernel. spread : (permutations,) MMD^2 of the pooled points split at random.
    """

    mmd2: float
    p: float
    bandwidth: float
    spread: Doubles


def median_bandwidth(*sets: Points) -> float:
    """The median distance between two points of the sets together; 1 where they are all equal."""
    squared = squared_distances(np.concatenate(sets))
    median = float(np.sqrt(np.median(squared[np.triu_indices_from(squared, 1)])))
    return median or 1.0


def mmd2(x: Points, y: Points, bandwidth: float | None = None) -> float:
    """The unbiased squared maximum mean discrepancy of x (n, d) and y (m, d).

    Gretton et al. 2012, "A kernel two-sample test", equation 3, with the kernel exp(-|a - b|^2 / (2 bandwidth^2));
    bandwidth None takes the median distance.
    """
    kernel = _kernel(x, y, bandwidth or median_bandwidth(x, y))
    first = np.arange(len(kernel)) < len(x)
    return float(_mmd2_of(kernel, first[None].astype(np.float64))[0])


def mmd_test(
    x: Points, y: Points, rng: np.random.Generator, permutations: int = PERMUTATIONS, bandwidth: float | None = None
) -> MmdTest:
    """MMD^2 and how often a random split of the points has one as large, the observed split counted among them.

    The p-value is exact: under equal distributions it is below any a in at most a share a of all cases. Raises
    ValueError for points that are not finite, which no test can judge.
    """
    if not (np.isfinite(x).all() and np.isfinite(y).all()):
        raise ValueError("points that are not finite cannot be compared")
    bandwidth = bandwidth or median_bandwidth(x, y)
    kernel = _kernel(x, y, bandwidth)
    first = (np.arange(len(kernel)) < len(x)).astype(np.float64)
    observed = float(_mmd2_of(kernel, first[None])[0])
    parts = [min(AT_ONCE, permutations - start) for start in range(0, permutations, AT_ONCE)]
    spread = np.concatenate([_mmd2_of(kernel, rng.permuted(np.tile(first, (n, 1)), axis=1)) for n in parts])
    p = (1 + np.count_nonzero(spread >= observed)) / (1 + permutations)
    return MmdTest(observed, float(p), bandwidth, spread)


def spread_of_equals(draw: Callable[[int], Points], bandwidth: float, repeats: int = 5) -> Doubles:
    """(repeats,) MMD^2 between two independent draws from one distribution: what a perfect model would have.

    draw : seed -> (n, d).
    """
    pairs = [(draw(2 * number), draw(2 * number + 1)) for number in range(repeats)]
    return np.array([mmd2(one, other, bandwidth) for one, other in pairs])


def ks_per_dimension(x: Points, y: Points) -> tuple[Doubles, Doubles]:
    """(d,) two-sample Kolmogorov-Smirnov statistics of the columns, and (d,) their p-values."""
    found = [ks_2samp(one, other) for one, other in zip(x.T, y.T, strict=True)]
    return np.array([one.statistic for one in found]), np.array([one.pvalue for one in found])


def _kernel(x: Points, y: Points, bandwidth: float) -> Doubles:
    """(n + m, n + m) with 0 in the diagonal: no point counts as its own neighbour."""
    kernel = np.exp(squared_distances(np.concatenate([x, y])) / (-2 * bandwidth**2))
    np.fill_diagonal(kernel, 0)
    return kernel


def _mmd2_of(kernel: Doubles, first: Doubles) -> Doubles:
    """(p,) MMD^2 of the points where a row of `first` (p, n + m) is 1 against the others."""
    to_first = first @ kernel
    everything = kernel.sum()
    within = (to_first * first).sum(1)
    total = to_first.sum(1)
    between = total - within
    n = first[0].sum()
    m = len(kernel) - n
    other = everything - within - 2 * between
    value: Doubles = within / (n * (n - 1)) + other / (m * (m - 1)) - 2 * between / (n * m)
    return value
