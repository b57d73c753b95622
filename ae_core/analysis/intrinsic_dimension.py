"""How many numbers samples really have, from the distances to their nearest neighbours.

Facco, d'Errico, Rodriguez & Laio 2017, "Estimating the intrinsic dimension of datasets by a minimal neighborhood
information" (TwoNN); Levina & Bickel 2004, "Maximum likelihood estimation of intrinsic dimension", with the mean of
the inverses of MacKay & Ghahramani 2005.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from ae_core.errors import SpecError

Doubles = NDArray[np.float64]
KEPT = 0.9  # of the ratios, from below: the largest are of samples at the edge (Facco et al.)
NEIGHBOURS = (10, 20)  # over which the likelihood is averaged
LEAST = 2 * NEIGHBOURS[1]


def two_nn(samples: NDArray[np.floating]) -> float:
    """From how much farther the second neighbour is than the first. samples : (n, d), of which equal ones count once.

    The slope through the origin of -log(1 - F(mu)) against log mu, mu = r2 / r1. Raises SpecError for fewer than 40
    different samples.
    """
    ratios = np.sort(np.log(np.divide(*_distances(samples, 2).T[::-1])))
    shares = np.arange(1, len(ratios) + 1) / len(ratios)
    kept = slice(0, max(int(KEPT * len(ratios)), 1))
    x, y = ratios[kept], -np.log1p(-shares[kept])
    return float((x @ y) / (x @ x))


def maximum_likelihood(samples: NDArray[np.floating], neighbours: Sequence[int] = NEIGHBOURS) -> float:
    """From the distances to the nearest k, averaged over k from 10 to 20. samples : (n, d), as in `two_nn`."""
    first, last = neighbours
    logs = np.log(_distances(samples, last))
    found = []
    for k in range(first, last + 1):
        inverse = (logs[:, k - 1 : k] - logs[:, : k - 1]).sum(axis=1) / (k - 1)
        found.append(1 / inverse.mean())
    return float(np.mean(found))


def _distances(samples: NDArray[np.floating], k: int) -> Doubles:
    """(n, k) to the nearest others of the different samples, ascending and above 0."""
    from sklearn.neighbors import NearestNeighbors

    different = np.unique(np.asarray(samples, dtype=np.float64), axis=0)
    if len(different) < LEAST:
        raise SpecError(f"the intrinsic dimension needs {LEAST} different samples at least, not {len(different)}")
    found = NearestNeighbors(n_neighbors=k + 1).fit(different).kneighbors(different)[0][:, 1:]
    return np.asarray(np.maximum(found, np.finfo(np.float64).tiny))
