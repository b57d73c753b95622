"""Fully connected layers."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import Annotated

from annotated_types import Ge, Le
from pydantic import Field
from torch import nn

from ae_core.data.base import Dataset, Form
from ae_core.model.dropout import Dropout
from ae_core.model.networks.base import Activation, Network, NetworkSpec, activation_layer, full_length_only, networks
from ae_core.spec import knob

Width = Annotated[int, Ge(1), Le(65536)]


@networks.register("mlp", "Fully connected")
class Mlp(NetworkSpec):
    """Fully connected encoder, and its mirror image as decoder."""

    hidden: Annotated[tuple[Width, ...], Field(max_length=16)] = knob(
        (512, 256), "Widths of the encoder's hidden layers from the input inwards; the decoder mirrors them."
    )
    activation: Activation = knob("relu", "Function after each hidden layer; identity makes the network linear.")
    dropout: float = knob(0.0, "Share of hidden values set to zero in training; usually 0 to 0.5.", ge=0, lt=1)
    batch_norm: bool = knob(False, "Normalise each hidden layer over the batch.")

    def build(self, form: Form) -> Network:
        """Flatten -> hidden layers; code -> the same layers backwards -> the shape again."""
        size = math.prod(form.shape)
        outwards = (self.latent_dim, *reversed(self.hidden))
        encoder = nn.Sequential(nn.Flatten(), *self._layers((size, *self.hidden)))
        last = nn.Linear(outwards[-1], size)
        decoder = nn.Sequential(*self._layers(outwards), last, nn.Unflatten(1, form.shape))
        return Network(encoder, decoder, features=(size, *self.hidden)[-1])

    def _layers(self, widths: Sequence[int]) -> Iterator[nn.Module]:
        for before, after in pairwise(widths):
            yield nn.Linear(before, after)
            if self.batch_norm:
                yield nn.BatchNorm1d(after)
            yield activation_layer(self.activation)
            if self.dropout:
                yield Dropout(self.dropout)

    def refusal(self, dataset: Dataset) -> str | None:
        """Only samples of full length."""
        return full_length_only(dataset)
