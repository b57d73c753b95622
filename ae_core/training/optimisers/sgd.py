"""Stochastic gradient descent with momentum (Sutskever et al. 2013)."""

from __future__ import annotations

from collections.abc import Sequence

import torch
from torch import nn

from ae_core.spec import knob
from ae_core.training.optimisers.base import OptimiserSpec, optimisers


@optimisers.register("sgd", "SGD")
class Sgd(OptimiserSpec):
    """Plain gradient steps with momentum; needs a smaller learning rate than Adam here, since losses are sums."""

    momentum: float = knob(0.9, "Memory of past steps; 0 for none, usually 0.9.", ge=0, lt=1)
    nesterov: bool = knob(False, "Look ahead along the momentum before taking the gradient.")

    def build(self, parameters: Sequence[nn.Parameter]) -> torch.optim.Optimizer:
        """Fused into one kernel for all parameters; Nesterov only means something with momentum."""
        nesterov = self.nesterov and self.momentum > 0
        return torch.optim.SGD(
            parameters, self.lr, self.momentum, weight_decay=self.weight_decay, nesterov=nesterov, fused=True
        )
