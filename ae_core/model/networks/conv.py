"""Strided convolutions for images and for sequences."""

from __future__ import annotations

import math
from collections.abc import Iterator
from itertools import pairwise
from typing import Annotated, NamedTuple

from annotated_types import Ge, Le
from pydantic import Field
from torch import nn

from ae_core.data.base import Dataset, Form
from ae_core.model.dropout import Dropout
from ae_core.model.networks.base import (
    Activation,
    Network,
    NetworkSpec,
    Turned,
    activation_layer,
    full_length_only,
    networks,
)
from ae_core.spec import knob

Channels = Annotated[int, Ge(1), Le(4096)]


class _Layers(NamedTuple):
    conv: type[nn.Conv1d] | type[nn.Conv2d]
    transposed: type[nn.ConvTranspose1d] | type[nn.ConvTranspose2d]
    norm: type[nn.BatchNorm1d] | type[nn.BatchNorm2d]


_LAYERS = {
    1: _Layers(nn.Conv1d, nn.ConvTranspose1d, nn.BatchNorm1d),
    2: _Layers(nn.Conv2d, nn.ConvTranspose2d, nn.BatchNorm2d),
}


@networks.register("conv", "Convolutional")
class Conv(NetworkSpec):
    """Convolutions that halve a picture or a series at each layer, and transposed ones that double it back."""

    channels: Annotated[tuple[Channels, ...], Field(min_length=1, max_length=8)] = knob(
        (32, 64), "Channels of the encoder's layers; each halves a picture's height and width, or a series' length."
    )
    dense: int = knob(
        128, "Width of the layer between convolutions and code, 0 for none; small codes need it.", ge=0, le=65536
    )
    activation: Activation = knob("relu", "Function after each hidden layer.")
    dropout: float = knob(0.0, "Share of hidden values set to zero in training; usually 0 to 0.3.", ge=0, lt=1)
    batch_norm: bool = knob(False, "Normalise each channel over the batch.")

    def build(self, form: Form) -> Network:
        """Kernels of 4 with stride 2, which leave no chessboard pattern; an odd side is restored by output padding."""
        series = form.kind == "sequence"
        first, *outer = reversed(form.shape) if series else form.shape
        sides = [tuple(side >> depth for side in outer) for depth in range(len(self.channels) + 1)]
        channels = (first, *self.channels)
        inner = (channels[-1], *sides[-1])
        features = math.prod(inner)
        dense = [self.dense] if self.dense else []
        turned = [Turned()] if series else []
        inwards = [*turned, *self._down(channels, len(outer)), nn.Flatten(), *self._dense([features, *dense])]
        outwards = [*self._dense([self.latent_dim, *dense, features]), nn.Unflatten(1, inner)]
        decoder = nn.Sequential(*outwards, *self._up(channels, sides), *turned)
        return Network(nn.Sequential(*inwards), decoder, [features, *dense][-1])

    def _dense(self, widths: list[int]) -> Iterator[nn.Module]:
        for before, after in pairwise(widths):
            yield nn.Linear(before, after)
            yield activation_layer(self.activation)

    def _down(self, channels: tuple[int, ...], dims: int) -> Iterator[nn.Module]:
        for before, after in pairwise(channels):
            yield _LAYERS[dims].conv(before, after, 4, stride=2, padding=1)
            yield from self._after(after, dims)

    def _up(self, channels: tuple[int, ...], sides: list[tuple[int, ...]]) -> Iterator[nn.Module]:
        dims = len(sides[0])
        for depth in reversed(range(len(self.channels))):
            odd = tuple(side % 2 for side in sides[depth])
            before, after = channels[depth + 1], channels[depth]
            yield _LAYERS[dims].transposed(before, after, 4, stride=2, padding=1, output_padding=odd)  # type: ignore[arg-type]
            if depth:
                yield from self._after(after, dims)

    def _after(self, channels: int, dims: int) -> Iterator[nn.Module]:
        if self.batch_norm:
            yield _LAYERS[dims].norm(channels)
        yield activation_layer(self.activation)
        if self.dropout:
            yield Dropout(self.dropout)

    def refusal(self, dataset: Dataset) -> str | None:
        """Only images of at least 8x8 and series of at least 8 steps whose side survives the halvings."""
        if dataset.kind == "tabular":
            return f"A convolutional network needs pictures or series, and {dataset.name} is tabular; choose mlp."
        if refused := full_length_only(dataset):
            return refused
        images = dataset.kind == "image"
        side = min(dataset.shape[1:]) if images else dataset.shape[0]
        if side < 8:
            needed, given = ("pictures of at least 8x8", "have a side of") if images else ("at least 8 steps", "have")
            return f"A convolutional network needs {needed}, and these {given} {side}; choose mlp."
        if side >> len(self.channels) == 0:
            return f"{len(self.channels)} halvings leave nothing of a side of {side}; use fewer channels entries."
        return None
