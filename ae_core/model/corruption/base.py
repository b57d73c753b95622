"""What is done to an input before the encoder sees it; the target stays clean."""

from __future__ import annotations

import torch
from torch import Tensor

from ae_core.data.base import Dataset
from ae_core.registry import Registry
from ae_core.spec import Spec


class CorruptionSpec(Spec):
    """A random change of the input."""

    def corrupt(self, x: Tensor, generator: torch.Generator) -> Tensor:
        """x (n, *shape), corrupted with new noise from `generator`; missing elements (NaN) stay missing."""
        raise NotImplementedError

    @property
    def is_none(self) -> bool:
        """Whether it leaves every input as it is."""
        return False

    def refusal(self, dataset: Dataset) -> str | None:
        """Why this data cannot be corrupted so, in one sentence, or None."""
        if dataset.kind == "text":
            return f"{self.title} changes numbers, and {dataset.name} is text; choose none, or word dropout."
        return None


corruptions: Registry[CorruptionSpec] = Registry("corruption", "ae_core.model.corruption")
