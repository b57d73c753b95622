"""How much of a prior lies where a model has no codes, in any number of dimensions."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from ae_core.errors import SpecError
from ae_core.latent.distances import nearest_distance

Doubles = NDArray[np.float64]
Points = NDArray[np.floating]
USUAL = 0.99  # of held-out codes that lie no further from the nearest training code
RESAMPLED = 200


@dataclass(frozen=True)
class HoleShare:
    """value : the share of the draws in holes. error : its standard error. chance : what it would be, on average, if
    the codes had the distribution of the prior.

    reach : the distance to the nearest training code beyond which a draw is in a hole. draws, codes, held_out : how
    many there were.
    """

    value: float
    error: float
    chance: float
    reach: float
    draws: int
    codes: int
    held_out: int

    @property
    def words(self) -> str:
        """The share with what it means; a sentence without its end."""
        return (
            f"{_percent(self.value)} ± {100 * self.error:.1f} % of what is drawn from the prior falls into holes: "
            f"further from every training code than {USUAL:.0%} of the held-out codes are (if codes were distributed "
            f"like the prior, it would be {_percent(self.chance)})"
        )


def hole_share(drawn: Points, codes: Points, held_out: Points) -> HoleShare:
    """Which share of the draws (m, d) of a prior lies further from the nearest of the codes (n, d) of training samples
    than 99 % of the codes (k, d) of held-out samples do, by Euclidean distance.

    If draws and held-out codes are of one distribution, the next draw exceeds the j-th smallest of k distances with
    probability (k + 1 - j) / (k + 1), whatever the distribution and the dimension: `chance`. The standard error is that
    over draws and held-out codes, from 200 resamplings of both; the training codes are as they are. What lies close to
    the edge of the codes is not counted, so the share is rather too small, the less the more codes there are. Raises
    SpecError where there are too few.
    """
    parts = [_finite(part) for part in (drawn, codes, held_out)]
    if min(map(len, parts)) < 2:
        raise SpecError("holes cannot be judged: 2 draws, 2 training codes and 2 held-out codes at least are needed")
    new, real, left = parts
    away, usual = nearest_distance(new, real), np.sort(nearest_distance(left, real))
    rank = min(int(np.ceil(USUAL * (len(usual) + 1))), len(usual))
    value = float((away > usual[rank - 1]).mean())
    chance = (len(usual) + 1 - rank) / (len(usual) + 1)
    error = _error(away, usual, rank)
    return HoleShare(value, error, chance, float(usual[rank - 1]), len(new), len(real), len(left))


def _error(away: Doubles, usual: Doubles, rank: int) -> float:
    rng = np.random.default_rng(0)
    found = []
    for _ in range(RESAMPLED):
        reach = np.sort(rng.choice(usual, len(usual)))[rank - 1]
        found.append((rng.choice(away, len(away)) > reach).mean())
    return float(np.std(found))


def _finite(points: Points) -> Doubles:
    return points[np.isfinite(points).all(axis=1)].astype(np.float64)


def _percent(share: float) -> str:
    return f"{100 * share:.1f} %"
