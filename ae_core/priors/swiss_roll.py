"""A spiral with some thickness."""

from __future__ import annotations

import math

import torch
from torch import Tensor

from ae_core.priors.base import priors
from ae_core.priors.gaussians import PlanarSpec
from ae_core.spec import knob

LEAST_CENTRES = 400
FINE = 20_000
INNER, OUTER = 1.5 * math.pi, 4.5 * math.pi  # angles of the usual roll


@priors.register("swiss_roll", "Swiss roll")
class SwissRoll(PlanarSpec):
    """A spiral of one and a half turns in the first two dimensions; further dimensions are N(0, 1).

    A mixture of at least 400 equal Gaussians whose centres lie at equal distances along r = size * angle / 4.5 pi,
    so that density and samples agree exactly. A component is one of the equally long pieces of the roll, from the
    inside outwards.
    """

    components: int = knob(10, "Pieces of equal length; one per class where labels choose them.", ge=1, le=1000)
    size: float = knob(3.0, "Radius of the outer end; usually 2 to 5.", gt=0)
    sigma: float = knob(0.15, "Thickness of the roll as a standard deviation; usually a twentieth of the size.", gt=0)

    @property
    def n_components(self) -> int:
        """Each piece is one."""
        return self.components

    @property
    def thickness(self) -> float:
        """That of the roll."""
        return self.sigma

    def outline(self) -> Tensor:
        """The middles of equally long steps along the spiral."""
        angle = torch.linspace(INNER, OUTER, FINE, dtype=torch.float64)
        spiral = self.size / OUTER * angle[:, None] * torch.stack([angle.cos(), angle.sin()], 1)
        length = torch.cat([angle.new_zeros(1), spiral.diff(dim=0).norm(dim=1).cumsum(0)])
        k = self.components * math.ceil(LEAST_CENTRES / self.components)
        middles = (torch.arange(k, dtype=torch.float64) + 0.5) / k * length[-1]
        return spiral[torch.searchsorted(length, middles)]
