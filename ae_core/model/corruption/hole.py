"""A hole, to be filled from around it (Pathak et al. 2016, "Context encoders: feature learning by inpainting")."""

from __future__ import annotations

import torch
from torch import Tensor

from ae_core.data.base import Dataset
from ae_core.model.corruption.base import CorruptionSpec, corruptions
from ae_core.spec import knob


@corruptions.register("hole", "Hole")
class Hole(CorruptionSpec):
    """A square of each picture, or a stretch of each series, is set to 0, somewhere else in each sample."""

    share: float = knob(0.2, "Share of the elements in the hole; usually 0.05 to 0.3.", gt=0, le=1, live=True)

    def corrupt(self, x: Tensor, generator: torch.Generator) -> Tensor:
        """x (n, channels, height, width) or (n, steps, features) with the elements of the hole replaced by 0."""
        inside = torch.ones_like(x, dtype=torch.bool)
        axes = (2, 3) if x.dim() == 4 else (1,)
        for axis in axes:
            side = max(round(self.share ** (1 / len(axes)) * x.shape[axis]), 1)
            shape = [1] * x.dim()
            shape[0], shape[axis] = len(x), x.shape[axis]
            inside &= _stretch(len(x), x.shape[axis], side, generator, x.device).view(shape)
        return x * ~inside  # a product, so that what is missing stays missing

    def refusal(self, dataset: Dataset) -> str | None:
        """A row of a table has no neighbourhood."""
        if dataset.kind == "tabular":
            return (
                f"A hole is cut from neighbouring values, and those of {dataset.name} are in no order; choose masking."
            )
        return super().refusal(dataset)


def _stretch(n: int, length: int, side: int, generator: torch.Generator, device: torch.device) -> Tensor:
    """(n, length) whether each place lies in a stretch of `side` places, one for each sample."""
    start = torch.randint(0, length - side + 1, (n, 1), generator=generator, device=device)
    place = torch.arange(length, device=device)
    return (place >= start) & (place < start + side)
