"""A Gaussian with diagonal covariance as code (Kingma & Welling 2013, "Auto-encoding variational Bayes", eq. 10)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

import torch
from torch import Tensor, nn

from ae_core.device import widened
from ae_core.model.bottlenecks.base import Bottleneck, BottleneckSpec, Code, bottlenecks

LOG_VAR_RANGE = (-20.0, 20.0)  # exp() stays finite in float32 with room for sums, whatever the input


class GaussianCode(Bottleneck):
    """Two linear layers from the features: the posterior's mean and its log variance."""

    maps: ClassVar[tuple[str, ...]] = ("mean", "log_var")

    def __init__(self, features: int, latent_dim: int) -> None:
        super().__init__()
        self.mean = nn.Linear(features, latent_dim)
        self.log_var = nn.Linear(features, latent_dim)

    def coded(self, mapped: Mapping[str, Tensor], generator: torch.Generator | None, epoch: float) -> Code:
        """z = mean + exp(log_var / 2) * N(0, 1), or the mean without a generator."""
        mean = widened(mapped["mean"])
        log_var = widened(mapped["log_var"]).clamp(*LOG_VAR_RANGE)
        if generator is None:
            return Code(mean, mean, log_var)
        noise = torch.randn(mean.shape, generator=generator, device=mean.device, dtype=mean.dtype)
        return Code(torch.addcmul(mean, noise, (0.5 * log_var).exp()), mean, log_var)


@bottlenecks.register("gaussian", "A Gaussian")
class Gaussian(BottleneckSpec):
    """Each input has a Gaussian over codes, with a mean and a variance per dimension; the decoder sees a sample."""

    def build(self, features: int, latent_dim: int) -> Bottleneck:
        """The two linear layers."""
        return GaussianCode(features, latent_dim)

    @property
    def lends_weights(self) -> bool:
        """The layer of the mean."""
        return True

    @property
    def has_posterior(self) -> bool:
        """Its codes carry a log variance."""
        return True
