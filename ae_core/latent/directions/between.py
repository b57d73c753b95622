"""What all directions from one side to another share."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from ae_core.latent.directions.base import DirectionSpec, Figure
from ae_core.latent.directions.held_out import told_apart
from ae_core.latent.directions.orthogonal import rest
from ae_core.latent.directions.sides import Sides

Doubles = NDArray[np.float64]


class Between(DirectionSpec):
    """From B to A: a strength of 1 moves the mean of B to the mean of A, as seen along the direction."""

    def stride(self, sides: Sides, unit: Doubles) -> float:
        """From the mean of B to that of A along it."""
        return float((sides.a.mean(axis=0) - sides.b.mean(axis=0)) @ unit)

    def figures(self, sides: Sides, unit: Doubles, without: Doubles) -> tuple[Figure, ...]:
        """Of samples that it was not found from; see `told_apart`."""
        told = told_apart(sides, lambda known: rest(self.along(known), without))
        if told is None:
            return ()
        n = sum(sides.counts)
        return Figure("held-out AUROC", told[0], n), Figure("held-out accuracy", told[1], n)

    def made(self, sides: Sides) -> str:
        """ "Difference of means, from 1 to 7"."""
        return f"{self.title}, from {sides.names[1]} to {sides.names[0]}"

    def strength(self, sides: Sides) -> str:
        """What 1 does."""
        return f"1 moves the mean of {sides.names[1]} to that of {sides.names[0]} along it"

    def no_step(self, sides: Sides) -> str:
        """The classes may differ there, but not by their means."""
        return f"the mean of {sides.names[0]} does not lie further along it than that of {sides.names[1]}"
