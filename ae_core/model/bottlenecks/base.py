"""From the encoder's features to a code."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import ClassVar

import torch
from torch import Tensor, nn

from ae_core.registry import Registry
from ae_core.spec import Spec


@dataclass(frozen=True)
class Code:
    """z : (n, latent_dim), what the decoder receives. mean : (n, latent_dim), the code that encode() gives.

    log_var : (n, latent_dim), log variance of the posterior, or None where the code is a point.
    losses : () each, terms of the bottleneck's own that are added to the loss as they are, means over the batch.
    parts : () each, what else there is to record and is in no loss.
    """

    z: Tensor
    mean: Tensor
    log_var: Tensor | None = None
    losses: Mapping[str, Tensor] = field(default_factory=dict)
    parts: Mapping[str, Tensor] = field(default_factory=dict)


class Bottleneck(nn.Module):
    """Maps features (n, features) to a Code; without a generator z is the mean and nothing is random.

    after_step : called after each step of the optimiser, or None.
    maps : the names of its linear layers. is_elementwise : whether `coded` treats each number alone, with no random one
    and nothing that learns.
    """

    after_step: Callable[[], None] | None = None
    maps: ClassVar[tuple[str, ...]] = ("mean",)
    is_elementwise: ClassVar[bool] = False

    def forward(self, features: Tensor, generator: torch.Generator | None, epoch: float = math.inf) -> Code:
        """The code of each row of features. epoch : epochs done, for what changes on a schedule."""
        return self.coded({name: getattr(self, name)(features) for name in self.maps}, generator, epoch)

    def coded(self, mapped: Mapping[str, Tensor], generator: torch.Generator | None, epoch: float) -> Code:
        """The same from what its linear layers make of the features, (n, latent_dim) each, by their names."""
        raise NotImplementedError

    def settled(self, z: Tensor) -> Tensor:
        """(n, latent_dim) codes that were drawn or walked to, as the decoder may meet them; most take any place."""
        return z


class BottleneckSpec(Spec):
    """The choice of a bottleneck with its settings. loss_names : the keys of Code.losses."""

    loss_names: ClassVar[tuple[str, ...]] = ()

    def build(self, features: int, latent_dim: int) -> Bottleneck:
        """A freshly initialised bottleneck."""
        raise NotImplementedError

    def refusal(self, latent_dim: int) -> str | None:
        """Why it cannot give codes of so many numbers, in one sentence, or None."""
        return None

    def notice(self, latent_dim: int) -> str | None:
        """What the user should know of it for codes of so many numbers, or None."""
        return None

    @property
    def lends_weights(self) -> bool:
        """Whether its layer `mean` is all that stands between features and code, so that a decoder can go it back."""
        return False

    @property
    def has_jumps(self) -> bool:
        """Whether codes jump from one value to another, so that they have no derivative by the input."""
        return False

    @property
    def has_posterior(self) -> bool:
        """Whether its codes carry a log variance."""
        return False


bottlenecks: Registry[BottleneckSpec] = Registry("bottleneck", "ae_core.model.bottlenecks")
