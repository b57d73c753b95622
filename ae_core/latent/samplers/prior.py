"""Draws from the distribution that the model's codes were drawn to."""

from __future__ import annotations

from typing import Annotated, Self

import numpy as np
from numpy.typing import NDArray

from ae_core.errors import SpecError
from ae_core.latent.samplers.base import Floats, SamplerSpec, samplers
from ae_core.priors.base import PriorSpec, priors
from ae_core.spec import Slot, knob


def drawn(prior: PriorSpec, n: int, latent_dim: int, temperature: float, rng: np.random.Generator) -> Floats:
    """(n, latent_dim) draws whose deviations from the prior's mean are scaled."""
    import torch  # not before the window has painted, which names the samplers

    source = torch.Generator().manual_seed(int(rng.integers(2**63)))
    mean = prior.mean(latent_dim)
    codes: Floats = (mean + temperature * (prior.sample(n, latent_dim, source) - mean)).numpy()
    return codes


@samplers.register("prior", "The model's prior")
class PriorSampler(SamplerSpec):
    """The model's own prior with its settings, whatever it is: a ring, a Swiss roll, a box."""

    of_codes = False

    prior: Annotated[PriorSpec, Slot(priors)] = knob("normal", "The distribution that the codes were drawn to.")

    @classmethod
    def suited(cls, prior: PriorSpec | None) -> Self:
        """That of the model. Raises SpecError where it has none."""
        if prior is None:
            raise SpecError("This model has no prior to draw from; use the sampler gaussian.")
        return cls(prior=prior)

    def sample(self, n: int, codes: Floats, temperature: float, rng: np.random.Generator) -> NDArray[np.floating]:
        """mean + temperature * (draw - mean)."""
        return drawn(self.prior, n, codes.shape[1], temperature, rng)
