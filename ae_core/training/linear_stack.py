"""The linear layers of several models at one place in them, as one batch of matrices."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import torch
from torch import Tensor, nn


@dataclass(frozen=True, eq=False)
class Piece:
    """A model's parameter that lives in a stack of them. at : where in `whole` it is."""

    own: nn.Parameter
    whole: nn.Parameter
    at: tuple[int | slice, ...]

    def move_in(self) -> None:
        """Put its values into the stack, and let it be a view of them from here on."""
        view = self.whole.data[self.at]
        self.own.data = view.copy_(self.own.data)


class LinearStack:
    """weight : (models, outputs, inputs). bias : (models, 1, outputs). As wide as the widest of the layers.

    What lies beyond a model's own width is zero, and stays zero where the inputs and gradients there are.
    """

    def __init__(self, layers: Sequence[nn.Linear]) -> None:
        outputs, inputs = (max(layer.weight.shape[side] for layer in layers) for side in (0, 1))
        like = layers[0].weight
        self.weight = nn.Parameter(like.new_zeros(len(layers), outputs, inputs))
        self.bias = nn.Parameter(like.new_zeros(len(layers), 1, outputs))
        self.pieces: list[Piece] = []
        for model, layer in enumerate(layers):
            out, within = (slice(side) for side in layer.weight.shape)
            parameters = dict(layer.named_parameters())
            self.pieces.append(Piece(parameters["weight"], self.weight, (model, out, within)))
            self.pieces.append(Piece(parameters["bias"], self.bias, (model, 0, out)))
        for piece in self.pieces:
            piece.move_in()

    def __call__(self, x: Tensor) -> Tensor:
        """(models * n, inputs) to (models * n, outputs), the samples of each model in a row."""
        apart = x.view(len(self.weight), -1, x.shape[-1])
        return torch.baddbmm(self.bias, apart, self.weight.mT).flatten(0, 1)
