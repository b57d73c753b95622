"""Mixtures of Gaussians of equal weight, which rings and rolls are made of."""

from __future__ import annotations

import math
from functools import lru_cache

import torch
from torch import Tensor

from ae_core.priors.base import PriorSpec


class GaussiansSpec(PriorSpec):
    """Gaussians of equal weight and with independent dimensions; a component is a run of them of equal length.

    The density is exactly that of the samples, since both come from the same centres.
    """

    def centres(self, latent_dim: int) -> Tensor:
        """(k, latent_dim) float64 means, those of a component one after another; k is a multiple of n_components."""
        raise NotImplementedError

    def widths(self, latent_dim: int) -> Tensor:
        """(latent_dim,) float64 standard deviations, the same for every Gaussian."""
        raise NotImplementedError

    def sample(self, n: int, latent_dim: int, generator: torch.Generator, component: Tensor | None = None) -> Tensor:
        """A centre, every one as often, and normal noise around it."""
        centres, widths = _parts(self, latent_dim, generator.device, torch.float32)
        most = len(centres)
        if component is not None:
            most //= self.n_components
        picked = torch.randint(most, (n,), generator=generator, device=generator.device)
        if component is not None:
            picked = picked + most * component
        noise = torch.randn(n, latent_dim, generator=generator, device=generator.device)
        return centres[picked] + widths * noise

    def log_prob(self, z: Tensor) -> Tensor:
        """log (1/k sum_i N(z; centre_i, widths^2))."""
        centres, widths = _parts(self, z.shape[1], z.device, z.dtype)
        squared = torch.cdist(z / widths, centres / widths, compute_mode="donot_use_mm_for_euclid_dist").square()
        norm = widths.log().sum() + 0.5 * z.shape[1] * math.log(2 * math.pi) + math.log(len(centres))
        return torch.logsumexp(-0.5 * squared, 1) - norm

    def mean(self, latent_dim: int) -> Tensor:
        """The mean of the centres."""
        return self.centres(latent_dim).mean(0).float()


@lru_cache(maxsize=32)
def _parts(spec: GaussiansSpec, latent_dim: int, device: torch.device, dtype: torch.dtype) -> tuple[Tensor, Tensor]:
    centres, widths = spec.centres(latent_dim), spec.widths(latent_dim)
    return centres.to(dtype).to(device), widths.to(dtype).to(device)


class PlanarSpec(GaussiansSpec):
    """A shape in the first two dimensions of the codes; every further one is N(0, 1), on its own."""

    def outline(self) -> Tensor:
        """(k, 2) float64 centres in the plane."""
        raise NotImplementedError

    @property
    def thickness(self) -> float:
        """Standard deviation of the noise in the plane."""
        raise NotImplementedError

    def refusal(self, latent_dim: int) -> str | None:
        """It needs a plane."""
        if latent_dim < 2:
            return f"The {self.title.lower()} lies in a plane, so codes need at least 2 numbers, not {latent_dim}."
        return None

    def centres(self, latent_dim: int) -> Tensor:
        """The outline, with 0 in the further dimensions."""
        return torch.nn.functional.pad(self.outline(), (0, latent_dim - 2))

    def widths(self, latent_dim: int) -> Tensor:
        """The thickness twice, then ones."""
        widths = torch.ones(latent_dim, dtype=torch.float64)
        widths[:2] = self.thickness
        return widths
