"""torch's fused optimisers without what they do in Python around their kernel at every step."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import torch
from torch import Tensor


class LeanAdam(torch.optim.Adam):
    """torch.optim.Adam(fused=True), bit for bit, for one group of parameters.

    Its own step() takes as long in Python (collecting states, checks, profiling hooks) as in the kernel for networks of
    half a million weights. Here the states are collected once, and the kernel is called at once.
    """

    kernel: Callable[..., None] = staticmethod(torch._fused_adam_)
    _collected: tuple[list[Tensor], ...] | None = None

    @torch.no_grad()
    def step(self, closure: Any = None) -> None:  # type: ignore[override]
        """One step from the gradients of all parameters."""
        if self._collected is None:
            super().step(closure)  # makes the states
            self._collect()
            return
        parameters, means, squares, steps = self._collected
        gradients = [parameter.grad for parameter in parameters]
        if any(gradient is None for gradient in gradients):
            super().step(closure)
            return
        group = self.param_groups[0]
        torch._foreach_add_(steps, 1)
        self.kernel(
            parameters,
            gradients,
            means,
            squares,
            [],
            steps,
            lr=group["lr"],
            beta1=group["betas"][0],
            beta2=group["betas"][1],
            weight_decay=group["weight_decay"],
            eps=group["eps"],
            amsgrad=False,
            maximize=False,
        )

    step.hooked = True  # type: ignore[attr-defined]  # else torch wraps it in a profiler's record

    def load_state_dict(self, state_dict: Any) -> None:
        """Go on from a state; what was collected belongs to the old one."""
        self._collected = None
        super().load_state_dict(state_dict)

    def _collect(self) -> None:
        parameters = self.param_groups[0]["params"]
        states = [self.state[parameter] for parameter in parameters]
        if all(states):
            kept = ("exp_avg", "exp_avg_sq", "step")
            self._collected = (parameters, *([state[name] for state in states] for name in kept))


class LeanAdamW(LeanAdam):
    """torch.optim.AdamW(fused=True), in the same way."""

    kernel = staticmethod(torch._fused_adamw_)

    def __init__(self, parameters: Any, **settings: Any) -> None:
        super().__init__(parameters, decoupled_weight_decay=True, **settings)
