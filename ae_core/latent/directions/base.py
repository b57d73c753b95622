"""Directions through the codes that mean something: how one is found, and what is known of it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import ClassVar

import numpy as np
from numpy.typing import NDArray

from ae_core.errors import UserError
from ae_core.latent.directions.orthogonal import LEAST_LEFT, rest
from ae_core.latent.directions.sides import Sides
from ae_core.registry import Registry
from ae_core.spec import Spec

Doubles = NDArray[np.float64]


@dataclass(frozen=True)
class Figure:
    """One number that says how good a direction is. n : the samples behind it."""

    name: str
    value: float
    n: int


@dataclass(frozen=True, eq=False)
class Direction:
    """A step in the space of codes.

    vector : (latent_dim,) float64, what a strength of 1 adds to a code. made : how it was found. strength : what a
    strength of 1 does. counts : samples on side A and on side B, (n, 0) where there are no sides. figures : how good it
    is. without : the names of the directions whose components were taken out of it. left : the share of its length
    that remained then.
    """

    name: str
    vector: Doubles
    made: str
    strength: str
    counts: tuple[int, int]
    figures: tuple[Figure, ...] = ()
    without: tuple[str, ...] = ()
    left: float = 1.0


class DirectionSpec(Spec):
    """A way to find a direction. order : its place in a list. needs_sides : whether it leads from B to A."""

    order: ClassVar[int] = 100
    needs_sides: ClassVar[bool] = True

    def along(self, sides: Sides) -> Doubles:
        """(latent_dim,) where it goes, of any length."""
        raise NotImplementedError

    def stride(self, sides: Sides, unit: Doubles) -> float:
        """How long a strength of 1 is along a unit vector (latent_dim,), in the codes' own units."""
        raise NotImplementedError

    def figures(self, sides: Sides, unit: Doubles, without: Doubles) -> tuple[Figure, ...]:
        """How good a unit vector is. without : (k, latent_dim) what was taken out of it."""
        raise NotImplementedError

    def made(self, sides: Sides) -> str:
        """How it is found, in words."""
        raise NotImplementedError

    def strength(self, sides: Sides) -> str:
        """What a strength of 1 does, in words."""
        raise NotImplementedError

    def no_step(self, sides: Sides) -> str:
        """What is wrong where a strength of 1 would be no step forwards, in words."""
        raise NotImplementedError


directions: Registry[DirectionSpec] = Registry("direction", "ae_core.latent.directions")


def offered() -> list[str]:
    """The names of all ways, the simplest first."""
    return sorted(directions.names(), key=lambda name: (directions.get(name).order, name))


def found(way: DirectionSpec, name: str, sides: Sides, against: Sequence[Direction] = ()) -> Direction:
    """The direction that a way finds, without its components along others.

    Its length is such that a strength of 1 keeps its meaning whatever was taken out. Raises UserError where A and B are
    the same along it, and where the others leave nothing of it.
    """
    latent_dim = sides.codes.shape[1]
    if any(one.vector.shape != (latent_dim,) for one in against):
        raise UserError(f"a direction to be taken out is not one of codes of {latent_dim} numbers")
    without = np.stack([one.vector for one in against]) if against else np.empty((0, latent_dim))
    whole = way.along(sides)
    remaining = rest(whole, without)
    left = _length(remaining) / max(_length(whole), np.finfo(float).tiny)
    if not _length(whole):
        raise UserError(f"{way.made(sides)}: there is no direction, for all these codes are the same along it")
    if left < LEAST_LEFT:
        names = ", ".join(one.name for one in against)
        raise UserError(f"{way.made(sides)}: nothing is left of it without {names}")
    unit = remaining / _length(remaining)
    stride = way.stride(sides, unit)
    if not stride > LEAST_LEFT * float(sides.codes.std(axis=0).max()):
        without_them = f" without {', '.join(one.name for one in against)}" if against else ""
        raise UserError(f"{way.made(sides)}{without_them}: {way.no_step(sides)}")
    figures, taken = way.figures(sides, unit, without), tuple(one.name for one in against)
    counts = sides.counts if way.needs_sides else (len(sides.codes), 0)
    return Direction(name, unit * stride, way.made(sides), way.strength(sides), counts, figures, taken, left)


def _length(vector: Doubles) -> float:
    return float(np.linalg.norm(vector))
