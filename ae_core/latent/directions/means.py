"""From the mean of one side to the mean of the other."""

from __future__ import annotations

from typing import ClassVar

import numpy as np

from ae_core.latent.directions.base import directions
from ae_core.latent.directions.between import Between, Doubles
from ae_core.latent.directions.sides import Sides


@directions.register("means", "Difference of means")
class Means(Between):
    """The mean code of A less that of B, an attribute vector (Larsen et al. 2016; White 2016)."""

    order: ClassVar[int] = 10

    def along(self, sides: Sides) -> Doubles:
        """mean(A) - mean(B)."""
        return np.asarray(sides.a.mean(axis=0) - sides.b.mean(axis=0))
