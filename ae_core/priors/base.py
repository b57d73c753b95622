"""Distributions over codes."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from ae_core.registry import Registry
from ae_core.spec import Spec


class PriorSpec(Spec):
    """A distribution over codes with a density and samples."""

    def sample(self, n: int, latent_dim: int, rng: np.random.Generator) -> NDArray[np.float32]:
        """(n, latent_dim) independent draws."""
        raise NotImplementedError

    def log_prob(self, z: NDArray[np.float32]) -> NDArray[np.float64]:
        """(n,) log density of each code, in nats."""
        raise NotImplementedError


priors: Registry[PriorSpec] = Registry("prior", "ae_core.priors")
