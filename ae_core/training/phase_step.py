"""One step of a phase, the same for everything that is trained."""

from __future__ import annotations

from typing import Protocol

import torch
from torch import Tensor

from ae_core.model.phases import Phase


class Onlooker(Protocol):
    """Somebody who is told how a step goes."""

    def descended(self) -> None:
        """The gradients are there, and no weight has moved."""

    def stepped(self) -> None:
        """The weights have moved."""


def step_down(
    phase: Phase,
    optimiser: torch.optim.Optimizer,
    loss: Tensor,
    gradient_clip: float = 0.0,
    onlooker: Onlooker | None = None,
) -> None:
    """Move the phase's parameters down the gradient of its loss (). gradient_clip : the longest one, 0 for any."""
    for parameter in phase.parameters:  # here, so that the new gradients take the place of the old ones
        parameter.grad = None
    loss.backward()  # type: ignore[no-untyped-call]
    if onlooker:
        onlooker.descended()
    if gradient_clip:
        torch.nn.utils.clip_grad_norm_(phase.parameters, gradient_clip)
    optimiser.step()
    if phase.after_step:
        phase.after_step()
    if onlooker:
        onlooker.stepped()
