"""Prior density against aggregate posterior in the plane: where codes are expected and none are, and the reverse.

Rosca, Lakshminarayanan & Mohamed 2018, "Distribution matching in variational inference"; Hoffman & Johnson 2016.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from scipy.ndimage import distance_transform_edt, label

from ae_core.errors import SpecError
from ae_core.latent.aggregate import Aggregate
from ae_core.latent.backdrop import Box, around, cells
from ae_core.latent.expectation import Expectation, OfPrior

Doubles = NDArray[np.float64]
FEW = 0.1  # the share of the expected density below which there are almost no codes
WITHIN = 0.95  # of the prior's mass: beyond it nobody expects codes
DRAWS = 3000
SIDE = 72  # cells along the longer side
LEAST = 0.005  # of the prior's mass in a hole that is worth a mark
MOST = 9  # marks


@dataclass(frozen=True)
class Hole:
    """A connected region without codes. mass : its share of the prior. centre : its innermost point, x and y."""

    mass: float
    centre: tuple[float, float]


@dataclass(frozen=True)
class Share:
    """A share of a distribution's mass and its standard error, by Monte Carlo."""

    value: float
    error: float


@dataclass(frozen=True, eq=False)
class Holes:
    """log_ratio : (rows, columns) float32, rows upwards, log10 of q / p in each cell of the box; NaN where neither of
    the two has any of its central 95 %. holes : the largest first.

    empty : the prior's mass in holes. astray : the codes' mass where the prior has less than a tenth of their density.
    expected, found : what p and q are, in words. has_prior : whether p is the prior of the model.
    """

    log_ratio: NDArray[np.float32]
    box: Box
    holes: tuple[Hole, ...]
    empty: Share
    astray: Share
    expected: str
    found: str
    has_prior: bool


def find_holes(p: Expectation, q: Aggregate, draws: int = DRAWS) -> Holes:
    """Holes lie within the smallest region that holds 95 % of p, where q has less than a tenth of its density.

    Both shares come from draws, with the densities themselves; only the picture and its regions from cells. Raises
    SpecError where codes have not two dimensions.
    """
    if q.means.shape[1] != 2:
        raise SpecError(f"holes are drawn in a plane, and these codes have {q.means.shape[1]} dimensions")
    of_p, of_q = p.sample(draws, seed=1), q.sample(draws, seed=2)
    p_there, p_here, q_there, q_here = (law.log_prob(drawn) for law in (p, q) for drawn in (of_p, of_q))
    inner_p, inner_q = _inner(p_there), _inner(q_here)
    empty = _share((p_there >= inner_p) & (q_there - p_there < np.log(FEW)))
    astray = _share((q_here >= inner_q) & (q_here - p_here > -np.log(FEW)))
    box = around(_trimmed(of_p, of_q))
    places, shape = cells(box, SIDE)
    log_p, log_q = p.log_prob(places).reshape(shape), q.log_prob(places).reshape(shape)
    ratio = (log_q - log_p) / np.log(10)
    is_hole = (log_p >= inner_p) & (log_q - log_p < np.log(FEW))
    area = box[2] * box[3] / log_p.size
    shown = np.where((log_p >= inner_p) | (log_q >= inner_q), ratio, np.nan).astype(np.float32)
    return Holes(
        shown, box, _regions(is_hole, np.exp(log_p) * area, box), empty, astray, p.name, q.name, isinstance(p, OfPrior)
    )


def _inner(log_density: Doubles) -> float:
    """The height above which 95 % of a distribution lies, from the densities at its draws (Hyndman 1996)."""
    return float(np.quantile(log_density, 1 - WITHIN))


def _share(inside: NDArray[np.bool_]) -> Share:
    value = float(inside.mean())
    return Share(value, float(np.sqrt(value * (1 - value) / len(inside))))


def _trimmed(*draws: Doubles) -> Doubles:
    """The corners of a box around all but the outermost draws, so that a few strays do not shrink all others."""
    ends = np.concatenate([np.quantile(one, [0.005, 0.995], axis=0) for one in draws])
    return np.stack([ends.min(axis=0), ends.max(axis=0)])


def _regions(is_hole: NDArray[np.bool_], mass: Doubles, box: Box) -> tuple[Hole, ...]:
    """Connected cells, by the mass (rows, columns) in them."""
    numbers, count = label(is_hole)
    inward = distance_transform_edt(np.pad(is_hole, 1))[1:-1, 1:-1]
    made = [_hole(numbers == number, mass, inward, box) for number in range(1, count + 1)]
    worth = [hole for hole in made if hole.mass >= LEAST]
    return tuple(sorted(worth, key=lambda hole: -hole.mass)[:MOST])


def _hole(here: NDArray[np.bool_], mass: Doubles, inward: Doubles, box: Box) -> Hole:
    row, column = np.unravel_index(int(np.where(here, inward, -1).argmax()), here.shape)
    (x, y, width, height), (rows, columns) = box, here.shape
    centre = (x + (float(column) + 0.5) * width / columns, y + (float(row) + 0.5) * height / rows)
    return Hole(float(mass[here].sum()), centre)
