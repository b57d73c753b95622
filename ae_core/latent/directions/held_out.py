"""How well a direction tells two sides apart, by samples that it was not found from."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
from numpy.typing import NDArray

from ae_core.latent.directions.sides import A, B, Sides

Doubles = NDArray[np.float64]
FOLDS = 5


def told_apart(sides: Sides, along: Callable[[Sides], Doubles]) -> tuple[float, float] | None:
    """AUROC and balanced accuracy of projecting on a direction, the mean over up to 5 folds; None for a side of one.

    along : finds it anew from all folds but the one that is judged. The accuracy is the mean over both sides of how
    many lie beyond the middle between the projected means of the other folds. At 0.5 nothing is told apart, at 1 all.
    So does White 2016 (arXiv:1609.04468) judge attribute vectors, by one held-out set (AtDot).
    """
    folds = min(FOLDS, *sides.counts)
    if folds < 2:
        return None
    sides = sides.only((sides.side == A) | (sides.side == B))
    place = _dealt(sides.side, folds)
    judged = [_judged(sides.only(place != fold), sides.only(place == fold), along) for fold in range(folds)]
    auroc, accuracy = np.mean(judged, axis=0)
    return float(auroc), float(accuracy)


def auroc(a: Doubles, b: Doubles) -> float:
    """How probable it is that a value of a (n,) is larger than one of b (m,); equal ones count half (Mann-Whitney)."""
    from scipy.stats import rankdata

    ranks = rankdata(np.concatenate([a, b]))[: len(a)]
    return float((ranks.sum() - len(a) * (len(a) + 1) / 2) / (len(a) * len(b)))


def _dealt(side: NDArray[np.int8], folds: int) -> NDArray[np.intp]:
    """(n,) the fold of each sample: every fold has its share of both sides, at random but always the same."""
    place, rng = np.empty(len(side), dtype=np.intp), np.random.default_rng(0)
    for one in (A, B):
        rows = np.flatnonzero(side == one)
        place[rng.permutation(rows)] = np.arange(len(rows)) % folds
    return place


def _judged(known: Sides, held: Sides, along: Callable[[Sides], Doubles]) -> tuple[float, float]:
    vector = along(known)
    a, b, middle = held.a @ vector, held.b @ vector, (known.a.mean(0) + known.b.mean(0)) @ vector / 2
    beyond = [np.where(a == middle, 0.5, a > middle).mean(), np.where(b == middle, 0.5, b < middle).mean()]
    return auroc(a, b), float(np.mean(beyond))
