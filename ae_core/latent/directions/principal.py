"""Where the codes themselves vary most."""

from __future__ import annotations

from typing import ClassVar

import numpy as np

from ae_core.errors import SpecError
from ae_core.latent.directions.base import DirectionSpec, Doubles, Figure, directions
from ae_core.latent.directions.sides import Sides
from ae_core.spec import knob


@directions.register("principal", "Principal direction")
class Principal(DirectionSpec):
    """A principal direction of all codes (Pearson 1901); its largest number is positive."""

    order: ClassVar[int] = 40
    needs_sides: ClassVar[bool] = False
    component: int = knob(1, "Which: 1 is the one along which the codes vary most.", ge=1, le=4096)

    def along(self, sides: Sides) -> Doubles:
        """(latent_dim,) a unit vector. Raises SpecError where codes have fewer numbers, and for a single code."""
        latent_dim = sides.codes.shape[1]
        if self.component > latent_dim:
            raise SpecError(f"component: {self.component} cannot be used; these codes have {latent_dim} numbers")
        if len(sides.codes) < 2:
            raise SpecError("a principal direction needs at least 2 codes")
        centred = sides.codes - sides.codes.mean(axis=0)
        vector = np.linalg.eigh(centred.T @ centred)[1][:, -self.component]
        return np.asarray(vector * np.sign(vector[np.argmax(np.abs(vector))]))

    def stride(self, sides: Sides, unit: Doubles) -> float:
        """One standard deviation of the codes along it."""
        return float((sides.codes @ unit).std(ddof=1))

    def figures(self, sides: Sides, unit: Doubles, without: Doubles) -> tuple[Figure, ...]:
        """The variance along it as a share of the sum over all numbers of the code."""
        share = (sides.codes @ unit).var() / max(float(sides.codes.var(axis=0).sum()), np.finfo(float).tiny)
        return (Figure("share of the variance", float(share), len(sides.codes)),)

    def made(self, sides: Sides) -> str:
        """Which."""
        return f"{self.title} {self.component}"

    def strength(self, sides: Sides) -> str:
        """What 1 does."""
        return "1 is one standard deviation of the codes along it"

    def no_step(self, sides: Sides) -> str:
        """All codes are the same there."""
        return "the codes do not vary along it"
