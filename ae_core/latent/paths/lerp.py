"""The straight line."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from ae_core.latent.paths.base import PathSpec, paths


@paths.register("lerp", "Straight line")
class Lerp(PathSpec):
    """The straight line from A to B."""

    def between(self, a: NDArray[np.float64], b: NDArray[np.float64], t: NDArray[np.float64]) -> NDArray[np.float64]:
        """a + t (b - a)."""
        return a + t * (b - a)
