"""An encoder and the decoder that mirrors it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import Any, Literal, Protocol, runtime_checkable

import torch
from torch import Tensor, nn

from ae_core.data.base import Dataset, Form
from ae_core.registry import Registry
from ae_core.spec import Spec, knob

Activation = Literal["relu", "leaky_relu", "gelu", "silu", "elu", "tanh", "sigmoid", "identity"]
SLOPE = 0.2  # of the leaky ReLU, as usual for discriminators (Radford et al. 2015)
ACTIVATIONS: dict[str, Callable[[], nn.Module]] = {
    "relu": nn.ReLU,
    "leaky_relu": partial(nn.LeakyReLU, SLOPE),
    "gelu": nn.GELU,
    "silu": nn.SiLU,
    "elu": nn.ELU,
    "tanh": nn.Tanh,
    "sigmoid": nn.Sigmoid,
    "identity": nn.Identity,
}


def activation_layer(name: Activation) -> nn.Module:
    """The named activation function as a layer."""
    return ACTIVATIONS[name]()


class Turned(nn.Module):
    """(n, t, d) to (n, d, t) and back: convolutions have their channels first."""

    def forward(self, x: Tensor) -> Tensor:
        """Its last two dimensions the other way round."""
        return x.transpose(1, 2)


@dataclass(frozen=True)
class Network:
    """encoder : (n, *shape) -> (n, features). decoder : (n, latent_dim) -> (n, *shape), before the likelihood.

    after_step : called after each step of the optimiser (weights that must keep a norm).
    tie : called once with the bottleneck's linear layer, whose weights the decoder uses backwards.
    """

    encoder: nn.Module
    decoder: nn.Module
    features: int
    after_step: Callable[[], None] | None = None
    tie: Callable[[nn.Linear], None] | None = None


Choose = Callable[[Tensor], Tensor]


class ForcedDecoder(nn.Module):
    """A decoder that makes a sample element after element, and can be shown the true ones (teacher forcing).

    spec : its network's settings; replaced when a live one changes.
    """

    spec: Any

    def forward(self, z: Tensor, truth: Tensor, choose: Choose, generator: torch.Generator | None = None) -> Tensor:
        """(n, *shape) before the likelihood, each element after the true ones before it, or its own in training.

        truth : (n, *shape) the sample itself. choose : from the output of a step to elements in the scale of x.
        generator : of what is drawn on the way, or None where nothing is random.
        """
        raise NotImplementedError

    def generate(self, z: Tensor, choose: Choose) -> Tensor:
        """(n, *shape) in the scale of x, each element after the chosen ones before it."""
        raise NotImplementedError


@dataclass(frozen=True)
class Row:
    """One layer in the diagram of a network. shape : of one sample after it."""

    name: str
    shape: tuple[int, ...]
    parameters: int

    @classmethod
    def of(cls, name: str, shape: tuple[int, ...], part: nn.Module) -> Row:
        """A row with the count of what the part learns."""
        return cls(name, shape, sum(p.numel() for p in part.parameters()))


@runtime_checkable
class Described(Protocol):
    """An encoder or decoder that is no plain chain of layers, and says itself what the diagram shows."""

    def rows(self) -> list[Row]:
        """Its layers in the order in which a sample meets them."""


def full_length_only(dataset: Dataset) -> str | None:
    """Why a network that sees samples as a whole cannot take texts and series that end early, or None."""
    if dataset.kind == "text":
        return f"Only a recurrent network reads words, and {dataset.name} is text; choose recurrent."
    if dataset.form.padded:
        return f"Some samples of {dataset.name} end early, which only a recurrent network can read; choose it."
    return None


class NetworkSpec(Spec):
    """The choice of a network with its settings."""

    latent_dim: int = knob(
        2, "Numbers in a code; 2 can be seen whole, 8 to 32 reconstruct digits well.", ge=1, le=4096, flag="latent-dim"
    )

    def build(self, form: Form) -> Network:
        """A freshly initialised network for samples of this form."""
        raise NotImplementedError

    @property
    def is_tied(self) -> bool:
        """Whether the decoder uses the weights of the encoder and of the bottleneck's linear layer."""
        return False

    @property
    def is_linear(self) -> bool:
        """Whether encoder and decoder are linear maps with a shift, so that principal components cannot be beaten."""
        return False

    def refusal(self, dataset: Dataset) -> str | None:
        """Why this network cannot take this data, in one sentence, or None."""
        return None


networks: Registry[NetworkSpec] = Registry("network", "ae_core.model.networks")
