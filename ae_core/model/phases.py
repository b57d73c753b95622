"""What a trainable thing declares: the phases that every batch runs in order."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

import torch
from torch import Tensor, nn


@dataclass(frozen=True)
class Terms:
    """loss : () what is minimised. parts : () each, the named terms to record, "loss" among them.

    vectors : (latent_dim,) each, terms resolved per code dimension. All are means over the batch.
    """

    loss: Tensor
    parts: dict[str, Tensor]
    vectors: dict[str, Tensor] = field(default_factory=dict)


@dataclass(frozen=True)
class Phase:
    """One optimisation within a batch.

    loss : (x, generator, epoch) -> Terms. repeat : how often a batch runs it. after_step : called after each step
    (averages of weights, clipping).
    """

    name: str
    parameters: Sequence[nn.Parameter]
    loss: Callable[[Tensor, torch.Generator, float], Terms]
    repeat: int = 1
    after_step: Callable[[], None] | None = None
