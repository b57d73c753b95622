"""Keeping the central share of what a sampler draws."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

LEAST_SHARE = 0.1
LEAST_DRAWS = 1000  # by which the middle and the spread of a sampler are judged
FLAT = 1e-10  # of the widest variance: what is thinner has no direction


def enough(n: int, share: float) -> int:
    """How many draws leave n when only this share of them is kept."""
    return max(int(np.ceil(n / share)), LEAST_DRAWS)


def central(drawn: NDArray[np.floating], share: float) -> NDArray[np.floating]:
    """Those of draws (m, d) that are kept, in their order: the share of them that lies nearest to their mean.

    Nearness is the Mahalanobis distance by the mean and covariance of the draws, so that it is the same in whatever
    units the codes are. Of a Gaussian exactly that is kept whose squared distance is below the quantile of the
    chi-square distribution. What is left out counts as drawn again (for N(0, I) that is the truncation trick of Brock
    et al. 2019, of whole codes instead of single numbers); the more is left out, the less variety is left.
    """
    centred = drawn.astype(np.float64) - drawn.mean(0, dtype=np.float64)
    values, vectors = np.linalg.eigh(centred.T @ centred / len(drawn))
    has_extent = values > FLAT * max(values[-1], 0)
    distance = np.square(centred @ vectors[:, has_extent] / np.sqrt(values[has_extent])).sum(1)
    nearest = np.argsort(distance, kind="stable")[: int(np.ceil(share * len(drawn)))]
    return drawn[np.sort(nearest)]
