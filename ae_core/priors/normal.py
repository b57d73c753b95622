"""The standard normal distribution."""

from __future__ import annotations

import math

import numpy as np
from numpy.typing import NDArray

from ae_core.priors.base import PriorSpec, priors


@priors.register("normal", "Standard normal")
class Normal(PriorSpec):
    """N(0, I)."""

    def sample(self, n: int, latent_dim: int, rng: np.random.Generator) -> NDArray[np.float32]:
        """Independent standard normal numbers."""
        return rng.standard_normal((n, latent_dim), dtype=np.float32)

    def log_prob(self, z: NDArray[np.float32]) -> NDArray[np.float64]:
        """-(|z|^2 + d log 2 pi) / 2."""
        z64 = z.astype(np.float64)
        log_density: NDArray[np.float64] = -0.5 * (np.square(z64).sum(1) + z.shape[1] * math.log(2 * math.pi))
        return log_density
