"""Training codes, shaken."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from ae_core.errors import SpecError
from ae_core.latent.distances import nearest_distance
from ae_core.latent.samplers.base import Floats, SamplerSpec, samplers
from ae_core.spec import knob

JUDGED = 500  # codes whose neighbours say how far apart codes are


@samplers.register("resampled", "Training codes, shaken")
class ResampledSampler(SamplerSpec):
    """A training code with a little noise: near to the data by construction, and as near to copying it.

    The simplest of the mixtures of posteriors of which VampPrior (Tomczak & Welling 2018) learns the places.
    """

    noise: float = knob(
        0.5, "How long the noise is on average, in units of the usual distance between nearest codes.", ge=0, le=10
    )

    def sample(self, n: int, codes: Floats, temperature: float, rng: np.random.Generator) -> NDArray[np.floating]:
        """A training code + temperature * noise in a random direction."""
        if len(codes) < 2:
            raise SpecError("shaken codes need at least 2 codes")
        some = codes[:: -(-len(codes) // JUDGED)]
        apart = float(np.median(nearest_distance(some, codes, rank=2)))
        length = self.noise * apart / np.sqrt(codes.shape[1])
        around = codes[rng.integers(len(codes), size=n)].astype(np.float64)
        return np.asarray(around + temperature * length * rng.standard_normal((n, codes.shape[1])))

    def notice(self, prior: object) -> str | None:
        """What it is not."""
        return "These are training codes with a little noise: they look real because they are nearly copies."
