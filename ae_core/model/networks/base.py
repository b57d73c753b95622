"""An encoder and the decoder that mirrors it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal

import torch
from torch import Tensor, nn

from ae_core.data.base import Dataset, Form
from ae_core.registry import Registry
from ae_core.spec import Spec, knob

Activation = Literal["relu", "gelu", "silu", "elu", "tanh", "sigmoid", "identity"]
_ACTIVATIONS: dict[str, type[nn.Module]] = {
    "relu": nn.ReLU,
    "gelu": nn.GELU,
    "silu": nn.SiLU,
    "elu": nn.ELU,
    "tanh": nn.Tanh,
    "sigmoid": nn.Sigmoid,
    "identity": nn.Identity,
}


def activation_layer(name: Activation) -> nn.Module:
    """The named activation function as a layer."""
    return _ACTIVATIONS[name]()


@dataclass(frozen=True)
class Network:
    """encoder : (n, *shape) -> (n, features). decoder : (n, latent_dim) -> (n, *shape), before the likelihood.

    after_step : called after each step of the optimiser (weights that must keep a norm).
    """

    encoder: nn.Module
    decoder: nn.Module
    features: int
    after_step: Callable[[], None] | None = None


class ForcedDecoder(nn.Module):
    """A decoder that makes a sample element after element, and can be shown the true ones (teacher forcing)."""

    def forward(self, z: Tensor, truth: Tensor | None = None, generator: torch.Generator | None = None) -> Tensor:
        """(n, *shape) before the likelihood.

        truth : (n, *shape) the sample itself, or None to go on from its own output.
        generator : of what is drawn on the way, or None where nothing is random.
        """
        raise NotImplementedError


class NetworkSpec(Spec):
    """The choice of a network with its settings."""

    latent_dim: int = knob(
        2, "Numbers in a code; 2 can be seen whole, 8 to 32 reconstruct digits well.", ge=1, le=4096, flag="latent-dim"
    )

    def build(self, form: Form) -> Network:
        """A freshly initialised network for samples of this form."""
        raise NotImplementedError

    def refusal(self, dataset: Dataset) -> str | None:
        """Why this network cannot take this data, in one sentence, or None."""
        return None


networks: Registry[NetworkSpec] = Registry("network", "ae_core.model.networks")
