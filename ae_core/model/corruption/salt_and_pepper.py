"""Salt-and-pepper noise (Vincent et al. 2010, "Stacked denoising autoencoders", section 3.3)."""

from __future__ import annotations

import torch
from torch import Tensor

from ae_core.data.base import Dataset
from ae_core.model.corruption.base import CorruptionSpec, corruptions
from ae_core.spec import knob


@corruptions.register("salt_and_pepper", "Salt and pepper")
class SaltAndPepper(CorruptionSpec):
    """A share of the elements becomes 0 or 1, with equal chances."""

    share: float = knob(0.25, "Share of the elements that are replaced; usually 0.1 to 0.5.", ge=0, le=1, live=True)

    def corrupt(self, x: Tensor, generator: torch.Generator) -> Tensor:
        """x with each element replaced by 0 with probability share / 2, and by 1 with the same, if it is there."""
        draw = torch.rand(x.shape, generator=generator, device=x.device)
        peppered = x.masked_fill(draw < self.share / 2, 0.0)
        seasoned = peppered.masked_fill(draw >= 1 - self.share / 2, 1.0)
        return torch.where(x.isnan(), x, seasoned)

    def refusal(self, dataset: Dataset) -> str | None:
        """Only for values in [0, 1], whose ends are black and white."""
        if dataset.value_range != (0.0, 1.0):
            return f"Salt and pepper are the values 0 and 1, and {dataset.name} has others; choose gaussian or masking."
        return super().refusal(dataset)
