"""A point as code."""

from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar, Literal

import torch
from torch import Tensor, nn

from ae_core.device import widened
from ae_core.model.bottlenecks.base import Bottleneck, BottleneckSpec, Code, bottlenecks
from ae_core.model.networks.base import activation_layer
from ae_core.spec import knob

CodeActivation = Literal["identity", "sigmoid", "relu", "tanh"]


class PointCode(Bottleneck):
    """One linear layer from the features to the code, and a function of each of its numbers."""

    is_elementwise: ClassVar[bool] = True

    def __init__(self, features: int, latent_dim: int, activation: CodeActivation = "identity") -> None:
        super().__init__()
        self.mean = nn.Linear(features, latent_dim)
        self.activation = activation_layer(activation)

    def coded(self, mapped: Mapping[str, Tensor], generator: torch.Generator | None, epoch: float) -> Code:
        """z = mean = activation(the linear map of the features)."""
        mean: Tensor = self.activation(widened(mapped["mean"]))
        return Code(mean, mean)


@bottlenecks.register("deterministic", "A point")
class Deterministic(BottleneckSpec):
    """Each input has one code, a point."""

    activation: CodeActivation = knob(
        "identity",
        "Function of each number of a code: identity for a plain one, relu or sigmoid for sparse and contractive ones.",
    )

    def build(self, features: int, latent_dim: int) -> Bottleneck:
        """The linear layer and the function."""
        return PointCode(features, latent_dim, self.activation)

    @property
    def lends_weights(self) -> bool:
        """Its linear layer."""
        return True
