"""Draws from the prior N(0, I)."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from ae_core.latent.samplers.base import Floats, SamplerSpec, samplers
from ae_core.latent.samplers.prior import drawn
from ae_core.priors.base import PriorSpec, priors


@samplers.register("normal", "Prior N(0, I)")
class NormalSampler(SamplerSpec):
    """The standard normal prior of a variational autoencoder."""

    of_codes = False

    def sample(self, n: int, codes: Floats, temperature: float, rng: np.random.Generator) -> NDArray[np.floating]:
        """temperature * N(0, I)."""
        return drawn(priors.create("normal"), n, codes.shape[1], temperature, rng)

    def notice(self, prior: PriorSpec | None) -> str | None:
        """A model that was not drawn to N(0, I) has no reason to decode it well."""
        if prior is not None and prior.name == "normal":
            return None
        return "This model was not trained towards N(0, I), so these codes may lie where it has never seen data."
