"""Fully connected layers."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator, Sequence
from functools import partial
from itertools import pairwise
from typing import Annotated

from annotated_types import Ge, Le
from pydantic import Field
from torch import nn

from ae_core.data.base import Dataset, Form
from ae_core.model.dropout import Dropout
from ae_core.model.networks.base import Activation, Network, NetworkSpec, activation_layer, full_length_only, networks
from ae_core.model.tied import TiedLinear, make_unit
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
    tied: bool = knob(False, "The decoder uses the encoder's weights backwards, with biases of its own.")
    unit_norm: bool = knob(
        False,
        "Keep each column of the decoder's weights at norm 1, so that the code cannot shrink under a penalty while the "
        "decoder grows.",
    )

    def build(self, form: Form) -> Network:
        """Flatten -> hidden layers; code -> the same layers backwards -> the shape again."""
        widths = (math.prod(form.shape), *self.hidden)
        encoder = nn.Sequential(nn.Flatten(), *self._layers(widths, nn.Linear))
        back = self._way_back if self.tied else nn.Linear
        outwards = self._layers((self.latent_dim, *reversed(self.hidden)), back)
        decoder = nn.Sequential(*outwards, back(widths[1] if self.hidden else self.latent_dim, widths[0]))
        decoder.append(nn.Unflatten(1, form.shape))
        step = partial(make_unit, decoder) if self.unit_norm else None
        if step and not self.tied:
            step()
        return Network(encoder, decoder, widths[-1], step, partial(self._tie, encoder, decoder) if self.tied else None)

    @property
    def is_tied(self) -> bool:
        """By the setting `tied`."""
        return self.tied

    @property
    def is_linear(self) -> bool:
        """Without hidden layers, or with identities between them."""
        return not self.hidden or self.activation == "identity"

    def refusal(self, dataset: Dataset) -> str | None:
        """Only samples of full length; and batch norm would undo the norms."""
        if self.unit_norm and self.batch_norm:
            return "Batch norm rescales what a decoder of unit norm keeps; switch batch_norm or unit_norm off."
        return full_length_only(dataset)

    @staticmethod
    def _way_back(_inputs: int, outputs: int) -> TiedLinear:
        return TiedLinear(outputs)

    def _tie(self, encoder: nn.Sequential, decoder: nn.Sequential, mean: nn.Linear) -> None:
        inwards = [*(layer for layer in encoder if isinstance(layer, nn.Linear)), mean]
        outwards = [layer for layer in decoder if isinstance(layer, TiedLinear)]
        for layer, source in zip(outwards, reversed(inwards), strict=True):
            layer.use(source)
        if self.unit_norm:
            make_unit(decoder)

    def _layers(self, widths: Sequence[int], linear: Callable[[int, int], nn.Module]) -> Iterator[nn.Module]:
        for before, after in pairwise(widths):
            yield linear(before, after)
            if self.batch_norm:
                yield nn.BatchNorm1d(after)
            yield activation_layer(self.activation)
            if self.dropout:
                yield Dropout(self.dropout)
