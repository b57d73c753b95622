"""Strided convolutions for images."""

from __future__ import annotations

import math
from collections.abc import Iterator
from itertools import pairwise
from typing import Annotated

from annotated_types import Ge, Le
from pydantic import Field
from torch import nn

from ae_core.data.base import Dataset, Form
from ae_core.model.dropout import Dropout
from ae_core.model.networks.base import Activation, Network, NetworkSpec, activation_layer, networks
from ae_core.spec import knob

Channels = Annotated[int, Ge(1), Le(4096)]


@networks.register("conv", "Convolutional")
class Conv(NetworkSpec):
    """Convolutions that halve the picture at each layer, and transposed ones that double it back."""

    channels: Annotated[tuple[Channels, ...], Field(min_length=1, max_length=8)] = knob(
        (32, 64), "Channels of the encoder's layers; each halves the picture's height and width."
    )
    dense: int = knob(
        128, "Width of the layer between convolutions and code, 0 for none; small codes need it.", ge=0, le=65536
    )
    activation: Activation = knob("relu", "Function after each hidden layer.")
    dropout: float = knob(0.0, "Share of hidden values set to zero in training; usually 0 to 0.3.", ge=0, lt=1)
    batch_norm: bool = knob(False, "Normalise each channel over the batch.")

    def build(self, form: Form) -> Network:
        """4x4 kernels with stride 2, which leave no chessboard pattern; an odd side is restored by output padding."""
        sides = self._sides(form.shape)
        channels = (form.shape[0], *self.channels)
        inner = (channels[-1], *sides[-1])
        features = math.prod(inner)
        dense = [self.dense] if self.dense else []
        inwards = [*self._down(channels), nn.Flatten(), *self._dense([features, *dense])]
        outwards = [*self._dense([self.latent_dim, *dense, features]), nn.Unflatten(1, inner)]
        encoder = nn.Sequential(*inwards)
        return Network(encoder, nn.Sequential(*outwards, *self._up(channels, sides)), [features, *dense][-1])

    def _dense(self, widths: list[int]) -> Iterator[nn.Module]:
        for before, after in pairwise(widths):
            yield nn.Linear(before, after)
            yield activation_layer(self.activation)

    def _sides(self, shape: tuple[int, ...]) -> list[tuple[int, int]]:
        height, width = shape[1:]
        return [(height >> depth, width >> depth) for depth in range(len(self.channels) + 1)]

    def _down(self, channels: tuple[int, ...]) -> Iterator[nn.Module]:
        for before, after in pairwise(channels):
            yield nn.Conv2d(before, after, 4, stride=2, padding=1)
            yield from self._after(after)

    def _up(self, channels: tuple[int, ...], sides: list[tuple[int, int]]) -> Iterator[nn.Module]:
        for depth in reversed(range(len(self.channels))):
            odd = (sides[depth][0] % 2, sides[depth][1] % 2)
            yield nn.ConvTranspose2d(channels[depth + 1], channels[depth], 4, stride=2, padding=1, output_padding=odd)
            if depth:
                yield from self._after(channels[depth])

    def _after(self, channels: int) -> Iterator[nn.Module]:
        if self.batch_norm:
            yield nn.BatchNorm2d(channels)
        yield activation_layer(self.activation)
        if self.dropout:
            yield Dropout(self.dropout)

    def refusal(self, dataset: Dataset) -> str | None:
        """Only images of at least 8x8 whose side survives the halvings."""
        if dataset.kind != "image":
            return f"A convolutional network needs pictures, and {dataset.name} is {dataset.kind}; choose mlp."
        side = min(dataset.shape[1:])
        if side < 8:
            return (
                f"A convolutional network needs pictures of at least 8x8, and these have a side of {side}; choose mlp."
            )
        if side >> len(self.channels) == 0:
            return f"{len(self.channels)} halvings leave nothing of a side of {side}; use fewer channels entries."
        return None
