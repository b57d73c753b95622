"""Where a text ends, and how many of its tokens are wrong."""

from __future__ import annotations

import torch
from torch import Tensor

from ae_core.data.base import PAD


def counted(tokens: Tensor) -> Tensor:
    """(n, t) bool: the tokens of each text with the PAD that ends it; without it a model would never learn to stop.

    tokens : (n, t) of any dtype.
    """
    return (tokens == PAD).cumsum(1) - (tokens == PAD).long() == 0


def ended(tokens: Tensor) -> Tensor:
    """(n, t) the same texts with nothing behind the first PAD."""
    return torch.where(counted(tokens), tokens, PAD)


def wrong_tokens(output: Tensor, x: Tensor) -> Tensor:
    """(n,) how many tokens of x differ in the output, its end included: half the squared distance of one-hot codes."""
    return ((output != x) & counted(x)).sum(1).float()
