"""Layers of a decoder that use the encoder's weights, or keep their own at norm 1."""

from __future__ import annotations

from collections.abc import Iterator

import torch
from torch import Tensor, nn
from torch.nn.functional import linear


class TiedLinear(nn.Module):
    """The way back through a linear layer: x W + b with the layer's W (in, out) and a bias of its own.

    The weights stay the layer's, so that they are counted, saved and stepped once.
    """

    def __init__(self, outputs: int) -> None:
        super().__init__()
        self.bias = nn.Parameter(torch.zeros(outputs))
        self._source: tuple[nn.Linear, ...] = ()  # in a tuple, where torch does not register it a second time

    def use(self, source: nn.Linear) -> None:
        """Take the weights of this layer."""
        self._source = (source,)

    @property
    def weight(self) -> Tensor:
        """(out, in), a view of the source's weights."""
        return self._source[0].weight.t()

    def forward(self, x: Tensor) -> Tensor:
        """(n, in) -> (n, out)."""
        return linear(x, self.weight, self.bias)


@torch.no_grad()
def make_unit(decoder: nn.Module) -> None:
    """Give each column of each of its linear layers, the direction of one input in the output, the norm 1."""
    for weight in _weights(decoder):
        weight.div_(weight.norm(dim=0, keepdim=True).clamp_min(1e-12))


def _weights(decoder: nn.Module) -> Iterator[Tensor]:
    return (layer.weight for layer in decoder.modules() if isinstance(layer, nn.Linear | TiedLinear))
