"""A point as code."""

from __future__ import annotations

import math

import torch
from torch import Tensor, nn

from ae_core.device import widened
from ae_core.model.bottlenecks.base import Bottleneck, BottleneckSpec, Code, bottlenecks


class PointCode(Bottleneck):
    """One linear layer from the features to the code."""

    def __init__(self, features: int, latent_dim: int) -> None:
        super().__init__()
        self.mean = nn.Linear(features, latent_dim)

    def forward(self, features: Tensor, generator: torch.Generator | None, epoch: float = math.inf) -> Code:
        """z = mean = the linear map of the features."""
        mean = widened(self.mean(features))
        return Code(mean, mean)


@bottlenecks.register("deterministic", "A point")
class Deterministic(BottleneckSpec):
    """Each input has one code, a point."""

    def build(self, features: int, latent_dim: int) -> Bottleneck:
        """The linear layer."""
        return PointCode(features, latent_dim)
