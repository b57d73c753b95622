"""How weights follow their gradients."""

from __future__ import annotations

from collections.abc import Sequence

import torch
from torch import nn

from ae_core.registry import Registry
from ae_core.spec import Spec, knob


class OptimiserSpec(Spec):
    """The choice of an optimiser with its settings."""

    lr: float = knob(
        1e-3,
        "Learning rate: the size of a step; usually 1e-4 to 1e-2.",
        title="Learning rate",
        gt=0,
        flag="lr",
        live=True,
    )
    weight_decay: float = knob(0.0, "Pull of every weight towards zero; usually 0 to 0.01.", ge=0)

    def build(self, parameters: Sequence[nn.Parameter]) -> torch.optim.Optimizer:
        """A fresh optimiser of these parameters."""
        raise NotImplementedError


optimisers: Registry[OptimiserSpec] = Registry("optimiser", "ae_core.training.optimisers")
