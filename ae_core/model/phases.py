"""What a trainable thing declares: the phases that every batch runs in order."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Protocol

import torch
from torch import Tensor, nn


@dataclass(frozen=True)
class Terms:
    """loss : () what is minimised. parts : () each, the named terms to record, the main phase's "loss" among them.

    vectors : (latent_dim,) each, terms resolved per code dimension. All are means over the batch.
    weights : the loss is the sum of weights[name] * parts[name], added in this order. others : () each, terms of the
    loss that are not recorded.
    """

    loss: Tensor
    parts: dict[str, Tensor]
    vectors: dict[str, Tensor] = field(default_factory=dict)
    weights: dict[str, float] = field(default_factory=dict)
    others: dict[str, Tensor] = field(default_factory=dict)


class PhaseLoss(Protocol):
    """The loss of a batch."""

    def __call__(self, x: Tensor, generator: torch.Generator, epoch: float, labels: Tensor | None = None) -> Terms:
        """x : (n, *shape). labels : (n,) int64 classes, or None where the data has none."""


@dataclass(frozen=True)
class Phase:
    """One optimisation within a batch.

    parameters : those that it moves; its loss may reach others, which stay. repeat : how often a batch runs it.
    after_step : called after each step (averages of weights, clipping). lr_factor : its learning rate as a multiple of
    the run's. The generator that its loss is given is its own: what one phase draws never changes another.
    """

    name: str
    parameters: Sequence[nn.Parameter]
    loss: PhaseLoss
    repeat: int = 1
    after_step: Callable[[], None] | None = None
    lr_factor: float = 1.0
