"""Ways from one code to another."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from ae_core.errors import SpecError
from ae_core.registry import Registry
from ae_core.spec import Spec

Floats = NDArray[np.float32]
MOST_STEPS = 1000


class PathSpec(Spec):
    """A path between two codes."""

    def points(self, a: Floats, b: Floats, steps: int) -> Floats:
        """(steps, latent_dim) from a to b, (latent_dim,) each, both ends exact. Raises SpecError but for 2 to 1,000."""
        if not 2 <= steps <= MOST_STEPS:
            raise SpecError(f"steps: {steps} cannot be used; a path has 2 (its two ends) to {MOST_STEPS:,}")
        middle = self.between(a.astype(np.float64), b.astype(np.float64), np.linspace(0, 1, steps)[:, None])
        points = middle.astype(np.float32)
        points[0], points[-1] = a, b
        return points

    def between(self, a: NDArray[np.float64], b: NDArray[np.float64], t: NDArray[np.float64]) -> NDArray[np.float64]:
        """(steps, latent_dim) at the shares t (steps, 1) of the way."""
        raise NotImplementedError


paths: Registry[PathSpec] = Registry("path", "ae_core.latent.paths")
