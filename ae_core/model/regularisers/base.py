"""Penalties beside the reconstruction, each with its weight."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from torch import Tensor, nn

from ae_core.model.bottlenecks.base import BottleneckSpec, Code
from ae_core.model.phases import Phase
from ae_core.registry import Registry
from ae_core.spec import Spec

if TYPE_CHECKING:
    from ae_core.model.autoencoder import Autoencoder


@dataclass(frozen=True)
class Penalty:
    """value : () mean over the batch, unweighted. vectors : (latent_dim,) each, the same per code dimension."""

    value: Tensor
    vectors: dict[str, Tensor] = field(default_factory=dict)


class Regulariser(nn.Module):
    """A penalty on one batch; `spec` is replaced when a live setting changes."""

    def __init__(self, spec: RegulariserSpec) -> None:
        super().__init__()
        self.spec = spec

    def forward(self, x: Tensor, code: Code, model: Autoencoder) -> Penalty:
        """The unweighted penalty of the batch x (n, *shape) with its code."""
        raise NotImplementedError

    def phases(self, model: Autoencoder) -> Sequence[Phase]:
        """Optimisations that it brings along; most bring none."""
        return ()


class RegulariserSpec(Spec):
    """The choice of a regulariser with its settings."""

    def weight(self, epoch: float) -> float:
        """Its weight in the loss after `epoch` epochs."""
        raise NotImplementedError

    @property
    def prior(self) -> str | None:
        """The name of the distribution that it draws the codes to, or None."""
        return None

    def build(self) -> Regulariser:
        """The penalty."""
        raise NotImplementedError

    def refusal(self, bottleneck: BottleneckSpec) -> str | None:
        """Why it cannot work on these codes, in one sentence, or None."""
        return None


regularisers: Registry[RegulariserSpec] = Registry("regulariser", "ae_core.model.regularisers")
