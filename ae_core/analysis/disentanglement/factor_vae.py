"""The score of FactorVAE (Kim & Mnih 2018, "Disentangling by factorising", section 4).

One factor is held and all others vary: the dimension that varies least, for its spread, votes for that factor.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from ae_core.analysis.disentanglement.levels import Doubles, Levels

VOTES = 800
LEAST = 2  # samples that a level needs, so that it has a variance


def votes(
    codes: Doubles, factors: Levels, spread: Doubles, group: int, rng: np.random.Generator, count: int = VOTES
) -> NDArray[np.int64]:
    """(d, k) how often each dimension varied least while each factor was held.

    codes : (n, d) of dimensions that vary. factors : (n, k) levels. spread : (d,) the variance of each dimension over
    the training split. A factor, one of its levels and `group` samples of that level are drawn for each vote, samples
    with replacement, since a data set has only so many of each.
    """
    holders = [[rows for level in np.unique(one) if len(rows := np.flatnonzero(one == level)) >= LEAST]
               for one in factors.T]  # fmt: skip
    found = np.zeros((codes.shape[1], factors.shape[1]), dtype=np.int64)
    open_ = [k for k, some in enumerate(holders) if some]
    if not codes.shape[1] or not open_:
        return found
    for k, times in zip(open_, np.bincount(rng.integers(0, len(open_), count), minlength=len(open_)), strict=True):
        held = [holders[k][place] for place in rng.integers(0, len(holders[k]), times)]
        drawn = np.array([rows[rng.integers(0, len(rows), group)] for rows in held], dtype=np.int64)
        least = (codes[drawn.reshape(times, group)].var(axis=1) / spread).argmin(axis=1)
        found[:, k] = np.bincount(least, minlength=len(found))
    return found


def accuracy(train: NDArray[np.int64], test: NDArray[np.int64]) -> float:
    """The share of votes (d, k) in `test` that name the factor that their dimension mostly voted for in `train`.

    1 over the number of factors is chance; 0 where no dimension varies, and so none can vote.
    """
    if not test.sum():
        return 0.0
    named = train.argmax(axis=1)
    return float(test[np.arange(len(test)), named].sum() / test.sum())
