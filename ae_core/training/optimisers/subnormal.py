"""Moments too small for a float's full precision, which processors multiply many times slower."""

from __future__ import annotations

from collections.abc import Iterable

import torch
from torch import Tensor

EVERY = 64  # steps; a moment that is multiplied by 0.9 at each of them is subnormal for 150 before it is stuck


@torch.no_grad()
def flush_subnormals(optimisers: Iterable[torch.optim.Optimizer]) -> None:
    """Set to zero, in place, what optimisers of any kind remember of gradients that have been zero for long.

    The running mean of the gradient of a weight that nothing moves any more (of a pixel that has gone black, of a dead
    unit) becomes subnormal after some 830 steps and never zero, and Adam's kernel takes several times as long from then
    on. Such a mean (1e-38) is far below what can move a weight.
    """
    for optimiser in optimisers:
        for state in optimiser.state.values():
            for moment in state.values():
                if isinstance(moment, Tensor) and moment.ndim and moment.is_floating_point():
                    moment.masked_fill_(moment.abs() < torch.finfo(moment.dtype).tiny, 0.0)
