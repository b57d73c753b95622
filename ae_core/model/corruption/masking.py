"""Masking noise (Vincent et al. 2008, "Extracting and composing robust features with denoising autoencoders")."""

from __future__ import annotations

import torch
from torch import Tensor

from ae_core.model.corruption.base import CorruptionSpec, corruptions
from ae_core.spec import knob


@corruptions.register("masking", "Masking")
class Masking(CorruptionSpec):
    """A share of the elements is set to 0, each by a throw of its own; the others stay as they are."""

    share: float = knob(0.25, "Share of the elements that are set to 0; usually 0.1 to 0.5.", ge=0, le=1, live=True)

    def corrupt(self, x: Tensor, generator: torch.Generator) -> Tensor:
        """x with each element replaced by 0 with probability `share`."""
        kept = torch.rand(x.shape, generator=generator, device=x.device) >= self.share
        return x * kept  # a product, so that what is missing stays missing
