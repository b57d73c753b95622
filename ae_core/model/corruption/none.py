"""No corruption: the encoder sees what the decoder must give back."""

from __future__ import annotations

import torch
from torch import Tensor

from ae_core.data.base import Dataset
from ae_core.model.corruption.base import CorruptionSpec, corruptions


@corruptions.register("none", "None")
class NoCorruption(CorruptionSpec):
    """The input as it is."""

    def corrupt(self, x: Tensor, generator: torch.Generator) -> Tensor:
        """x itself; no random number is drawn."""
        return x

    @property
    def is_none(self) -> bool:
        """It is."""
        return True

    def refusal(self, dataset: Dataset) -> str | None:
        """Suits everything."""
        return None
