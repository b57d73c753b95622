"""Gaussians at random places."""

from __future__ import annotations

import torch
from torch import Tensor

from ae_core.priors.base import priors
from ae_core.priors.gaussians import GaussiansSpec
from ae_core.spec import knob


@priors.register("mixture", "Mixture of Gaussians")
class Mixture(GaussiansSpec):
    """Round Gaussians of equal weight at places of their own, in any number of dimensions."""

    components: int = knob(10, "Gaussians; one per class where labels choose them.", ge=1, le=1000)
    spread: float = knob(2.0, "Standard deviation of the places around 0; usually 1 to 5.", ge=0)
    sigma: float = knob(0.4, "Standard deviation of each Gaussian; usually a fifth of the spread.", gt=0)
    places: int = knob(0, "Equal numbers give equal places.", ge=0, lt=2**63)

    @property
    def n_components(self) -> int:
        """Each Gaussian is one."""
        return self.components

    def centres(self, latent_dim: int) -> Tensor:
        """spread * N(0, I), drawn once."""
        source = torch.Generator().manual_seed(self.places)
        return self.spread * torch.randn(self.components, latent_dim, generator=source, dtype=torch.float64)

    def widths(self, latent_dim: int) -> Tensor:
        """sigma in every dimension."""
        return torch.full((latent_dim,), self.sigma, dtype=torch.float64)
