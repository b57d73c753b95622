"""The standard normal distribution."""

from __future__ import annotations

import math

import torch
from torch import Tensor

from ae_core.priors.base import PriorSpec, priors


@priors.register("normal", "Standard normal")
class Normal(PriorSpec):
    """N(0, I): one round cloud, the prior of the variational autoencoder."""

    def sample(self, n: int, latent_dim: int, generator: torch.Generator, component: Tensor | None = None) -> Tensor:
        """Independent standard normal numbers."""
        return torch.randn(n, latent_dim, generator=generator, device=generator.device)

    def log_prob(self, z: Tensor) -> Tensor:
        """-(|z|^2 + d log 2 pi) / 2."""
        return -0.5 * (z.square().sum(1) + z.shape[1] * math.log(2 * math.pi))

    def mean(self, latent_dim: int) -> Tensor:
        """Zeros."""
        return torch.zeros(latent_dim)
