"""The uniform distribution on a box."""

from __future__ import annotations

import math

import torch
from torch import Tensor

from ae_core.priors.base import PriorSpec, priors
from ae_core.spec import knob


@priors.register("uniform", "Uniform box")
class Uniform(PriorSpec):
    """Every code of a box around 0 is as likely as any other, and none outside it can occur."""

    half_width: float = knob(1.0, "The box reaches from minus this to this in every dimension; usually 1 to 3.", gt=0)

    def sample(self, n: int, latent_dim: int, generator: torch.Generator, component: Tensor | None = None) -> Tensor:
        """Independent uniform numbers."""
        unit = torch.rand(n, latent_dim, generator=generator, device=generator.device)
        return self.half_width * (2 * unit - 1)

    def log_prob(self, z: Tensor) -> Tensor:
        """-d log(2 half_width) within the box."""
        inside = (z.abs() <= self.half_width).all(1)
        level = z.new_full((len(z),), -z.shape[1] * math.log(2 * self.half_width))
        return level.masked_fill(~inside, -math.inf)

    def mean(self, latent_dim: int) -> Tensor:
        """Zeros."""
        return torch.zeros(latent_dim)
