"""Distributions over codes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ae_core.registry import Registry
from ae_core.spec import Spec

if TYPE_CHECKING:  # the window names samplers before torch is loaded
    import torch
    from torch import Tensor


class PriorSpec(Spec):
    """A distribution over codes with a density and samples. Everything is computed where its arguments are."""

    @property
    def n_components(self) -> int:
        """The parts that a label can ask for; 1 where it is one piece."""
        return 1

    def refusal(self, latent_dim: int) -> str | None:
        """Why codes of so many numbers cannot follow it, in one sentence, or None."""
        return None

    def sample(self, n: int, latent_dim: int, generator: torch.Generator, component: Tensor | None = None) -> Tensor:
        """(n, latent_dim) float32 independent draws on the generator's device.

        component : (n,) int64 in [0, n_components), the part that each draw is taken from; drawn as well where it is
        None, every part as often.
        """
        raise NotImplementedError

    def log_prob(self, z: Tensor) -> Tensor:
        """(n,) log density of each code, in nats and of the dtype of z; -inf where it is zero."""
        raise NotImplementedError

    def mean(self, latent_dim: int) -> Tensor:
        """(latent_dim,) its mean."""
        raise NotImplementedError


priors: Registry[PriorSpec] = Registry("prior", "ae_core.priors")
