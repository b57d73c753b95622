"""Draws from a Gaussian fitted to the codes."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from ae_core.errors import SpecError
from ae_core.latent.samplers.base import Floats, SamplerSpec, samplers
from ae_core.priors.base import PriorSpec


@samplers.register("gaussian", "Fitted Gaussian")
class GaussianSampler(SamplerSpec):
    """A Gaussian with the mean and full covariance of the training split's codes, for models without a prior."""

    def sample(self, n: int, codes: Floats, temperature: float, rng: np.random.Generator) -> NDArray[np.floating]:
        """mean + temperature * N(0, covariance)."""
        if len(codes) < 2:
            raise SpecError("a fitted Gaussian needs at least 2 codes to fit")
        centred = codes.astype(np.float64) - codes.mean(0, dtype=np.float64)
        covariance = centred.T @ centred / (len(codes) - 1)
        values, vectors = np.linalg.eigh(covariance)
        spread = vectors * np.sqrt(np.clip(values, 0, None))
        noise = rng.standard_normal((n, codes.shape[1]))
        return np.asarray(codes.mean(0, dtype=np.float64) + temperature * noise @ spread.T)

    def notice(self, prior: PriorSpec | None) -> str | None:
        """Where the model has no prior, this stands in for it."""
        if prior is None:
            return "This model has no prior; these codes are drawn from a Gaussian fitted to its training codes."
        return None
