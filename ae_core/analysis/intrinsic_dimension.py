"""How many numbers samples really have, from the distances to their nearest neighbours.

Facco, d'Errico, Rodriguez & Laio 2017, "Estimating the intrinsic dimension of datasets by a minimal neighborhood
information" (TwoNN); Levina & Bickel 2004, "Maximum likelihood estimation of intrinsic dimension", with the mean of
the inverses of MacKay & Ghahramani 2005.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from ae_core.errors import SpecError

Doubles = NDArray[np.float64]
KEPT = 0.9  # of the ratios, from below: the largest are of samples at the edge (Facco et al.)
NEIGHBOURS = (10, 20)  # over which the likelihood is averaged
LEAST = 2 * NEIGHBOURS[1]
RESAMPLED = 200


@dataclass(frozen=True)
class Dimension:
    """An estimate with the interval that holds 95 % of its bootstrap values. n : different samples it is made of.

    The neighbourhoods are drawn again, not the samples, whose copies would lie at distance 0 from each other; what
    the estimate makes wrong itself (in many dimensions, of few samples, it is too low) is not in the interval.
    """

    value: float
    low: float
    high: float
    n: int


def two_nn(samples: NDArray[np.floating]) -> Dimension:
    """From how much farther the second neighbour is than the first. samples : (n, d), of which equal ones count once.

    The slope through the origin of -log(1 - F(mu)) against log mu, mu = r2 / r1. Raises SpecError for fewer than 40
    different samples, and where nearly every first neighbour is as far as the second.
    """
    first, second = _distances(samples, 2).T
    return _estimated(np.log(second / first)[:, None], _slope)


def maximum_likelihood(samples: NDArray[np.floating], neighbours: Sequence[int] = NEIGHBOURS) -> Dimension:
    """From the distances to the nearest k, averaged over k from 10 to 20. samples : (n, d), as in `two_nn`."""
    first, last = neighbours
    logs = np.log(_distances(samples, last))
    inverses = [(logs[:, k - 1 : k] - logs[:, : k - 1]).sum(axis=1) / (k - 1) for k in range(first, last + 1)]
    return _estimated(np.stack(inverses, axis=1), lambda rows: float(np.mean(1 / _some(rows.mean(axis=0)))))


def _slope(ratios: Doubles) -> float:
    x = np.sort(ratios[:, 0])
    kept = max(int(KEPT * len(x)), 1)
    x, y = x[:kept], -np.log1p(-np.arange(1, kept + 1) / len(x))
    return float((x @ y) / _some(x @ x))


def _some(value: Doubles) -> Doubles:
    if not np.all(value):
        raise SpecError("the intrinsic dimension is not defined where the neighbours of a sample are equally far")
    return value


def _estimated(rows: Doubles, of: Callable[[Doubles], float]) -> Dimension:
    """of : the estimate from what each neighbourhood says, (n, m)."""
    rng = np.random.default_rng(0)
    n = len(rows)
    low, high = np.quantile([of(rows[rng.integers(0, n, n)]) for _ in range(RESAMPLED)], [0.025, 0.975])
    return Dimension(of(rows), float(low), float(high), n)


def _distances(samples: NDArray[np.floating], k: int) -> Doubles:
    """(n, k) to the nearest others of the different samples, ascending and above 0."""
    from sklearn.neighbors import NearestNeighbors

    different = np.unique(np.asarray(samples, dtype=np.float64), axis=0)
    if len(different) < LEAST:
        raise SpecError(f"the intrinsic dimension needs {LEAST} different samples at least, not {len(different)}")
    found = NearestNeighbors(n_neighbors=k + 1).fit(different).kneighbors(different)[0][:, 1:]
    return np.asarray(np.maximum(found, np.finfo(np.float64).tiny))
