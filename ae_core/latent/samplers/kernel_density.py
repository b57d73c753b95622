"""Draws from a kernel density of the codes."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from ae_core.errors import SpecError
from ae_core.latent.samplers.base import Floats, SamplerSpec, samplers
from ae_core.spec import knob


@samplers.register("kernel_density", "Kernel density")
class KernelDensitySampler(SamplerSpec):
    """A Gaussian around every training code, all with the shape of the codes' covariance (Scott 1992)."""

    width: float = knob(
        1.0, "How wide each is, in units of Scott's rule n^(-1/(d + 4)); usually 0.2 to 1.", gt=0, le=10
    )

    def sample(self, n: int, codes: Floats, temperature: float, rng: np.random.Generator) -> NDArray[np.floating]:
        """A training code + temperature * width * N(0, covariance)."""
        if len(codes) < 2:
            raise SpecError("a kernel density needs at least 2 codes")
        count, dimensions = codes.shape
        centred = codes.astype(np.float64) - codes.mean(0, dtype=np.float64)
        values, vectors = np.linalg.eigh(centred.T @ centred / (count - 1))
        spread = vectors * np.sqrt(np.clip(values, 0, None))
        bandwidth = self.width * count ** (-1 / (dimensions + 4))
        around = codes[rng.integers(count, size=n)].astype(np.float64)
        return np.asarray(around + temperature * bandwidth * rng.standard_normal((n, dimensions)) @ spread.T)
