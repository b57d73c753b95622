"""The running average of a network's weights."""

from __future__ import annotations

import copy
from typing import Generic, TypeVar

import torch
from torch import Tensor, nn

N = TypeVar("N", bound=nn.Module)


class Average(Generic[N]):
    """Of the weights of a network after each step, with a memory that grows to `decay`: 1 - decay is a step's share."""

    def __init__(self, network: N, decay: float) -> None:
        self._followed: list[Tensor] = list(network.parameters())
        self.network = copy.deepcopy(network).requires_grad_(False)
        self._weights: list[Tensor] = list(self.network.parameters())
        self._decay, self._steps = decay, 0

    @torch.no_grad()
    def take(self) -> None:
        """One more step. The first ones are forgotten soon: they hold little but the random start."""
        self._steps += 1
        memory = min(self._decay, self._steps / (self._steps + 10))
        torch._foreach_lerp_(self._weights, self._followed, 1 - memory)
