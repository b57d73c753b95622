"""From the encoder's features to a code."""

from __future__ import annotations

from dataclasses import dataclass

import torch
from torch import Tensor, nn

from ae_core.registry import Registry
from ae_core.spec import Spec


@dataclass(frozen=True)
class Code:
    """z : (n, latent_dim), what the decoder receives. mean : (n, latent_dim), the code that encode() gives.

    log_var : (n, latent_dim), log variance of the posterior, or None where the code is a point.
    """

    z: Tensor
    mean: Tensor
    log_var: Tensor | None = None


class Bottleneck(nn.Module):
    """Maps features (n, features) to a Code; without a generator z is the mean and nothing is random."""

    def forward(self, features: Tensor, generator: torch.Generator | None) -> Code:
        """The code of each row of features."""
        raise NotImplementedError


class BottleneckSpec(Spec):
    """The choice of a bottleneck with its settings."""

    def build(self, features: int, latent_dim: int) -> Bottleneck:
        """A freshly initialised bottleneck."""
        raise NotImplementedError

    @property
    def has_posterior(self) -> bool:
        """Whether its codes carry a log variance."""
        return False


bottlenecks: Registry[BottleneckSpec] = Registry("bottleneck", "ae_core.model.bottlenecks")
