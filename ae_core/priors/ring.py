"""Gaussians on a circle."""

from __future__ import annotations

import math

import torch
from torch import Tensor

from ae_core.priors.base import priors
from ae_core.priors.gaussians import PlanarSpec
from ae_core.spec import knob

MOST = 1000


@priors.register("ring", "Ring of Gaussians")
class Ring(PlanarSpec):
    """Round Gaussians at equal distances on a circle in the first two dimensions; further dimensions are N(0, 1)."""

    components: int = knob(10, "Gaussians on the ring; one per class where labels choose them.", ge=1, le=MOST)
    radius: float = knob(3.0, "From 0 to the centre of each Gaussian; usually 2 to 5.", gt=0)
    sigma: float = knob(0.4, "Standard deviation of each Gaussian; usually a tenth of the radius or more.", gt=0)

    @property
    def n_components(self) -> int:
        """Each Gaussian is one."""
        return self.components

    @property
    def thickness(self) -> float:
        """That of each Gaussian."""
        return self.sigma

    def outline(self) -> Tensor:
        """Anticlockwise from the right."""
        angle = torch.arange(self.components, dtype=torch.float64) * (2 * math.pi / self.components)
        return self.radius * torch.stack([angle.cos(), angle.sin()], 1)
