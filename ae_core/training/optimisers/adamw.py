"""AdamW (Loshchilov & Hutter 2017, "Decoupled weight decay regularization")."""

from __future__ import annotations

from collections.abc import Sequence

import torch
from torch import nn

from ae_core.spec import knob
from ae_core.training.optimisers.base import OptimiserSpec, optimisers
from ae_core.training.optimisers.lean import LeanAdamW


@optimisers.register("adamw", "AdamW")
class AdamW(OptimiserSpec):
    """Adam with the weight decay applied to the weights themselves."""

    beta1: float = knob(0.9, "Memory of the gradient's mean; usually 0.5 to 0.95.", ge=0, lt=1)
    beta2: float = knob(0.999, "Memory of the gradient's square; usually 0.9 to 0.9999.", ge=0, lt=1)

    def build(self, parameters: Sequence[nn.Parameter]) -> torch.optim.Optimizer:
        """Fused into one kernel for all parameters."""
        betas = (self.beta1, self.beta2)
        return LeanAdamW(parameters, lr=self.lr, betas=betas, weight_decay=self.weight_decay, fused=True)
