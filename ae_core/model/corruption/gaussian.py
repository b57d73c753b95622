"""Additive Gaussian noise (Vincent et al. 2010, "Stacked denoising autoencoders", section 3.3)."""

from __future__ import annotations

import torch
from torch import Tensor

from ae_core.model.corruption.base import CorruptionSpec, corruptions
from ae_core.spec import knob


@corruptions.register("gaussian", "Gaussian noise")
class GaussianNoise(CorruptionSpec):
    """Noise of one standard deviation added to every element; the result is not clipped."""

    sigma: float = knob(
        0.3,
        "Standard deviation of the noise in the units that the network sees (pixels in [0, 1]); usually 0.1 to 0.5.",
        ge=0,
        le=100,
        live=True,
    )

    def corrupt(self, x: Tensor, generator: torch.Generator) -> Tensor:
        """x + sigma * N(0, 1), independently for every element."""
        noise = torch.randn(x.shape, generator=generator, device=x.device, dtype=x.dtype)
        return torch.add(x, noise, alpha=self.sigma)
