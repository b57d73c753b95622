"""Gaussian rings in the plane."""

from __future__ import annotations

import numpy as np

from ae_core.data.base import Dataset, sources
from ae_core.data.densities import Rings as RingsDensity
from ae_core.data.generated import Noisy
from ae_core.data.splitting import split_rows
from ae_core.spec import knob

OUTERMOST = 2.0


@sources.register("rings", title="Gaussian rings")
class Rings(Noisy):
    """Concentric circles blurred by Gaussian noise, with known density and score.

    The radii are 2 k / rings for k = 1 to `rings`; a sample takes one of them and an angle uniformly, and then
    isotropic Gaussian noise. x (n, 2) float32, seen by the model as it is; labels are the rings, counted from inside;
    factors ring (from 0), radius without noise, angle. The density is exact; without noise there is none.
    """

    noise: float = knob(0.1, "Standard deviation of the noise on every value; usually 0.02 to 0.3.", ge=0, le=2)
    rings: int = knob(2, "Number of rings; usually 1 to 3.", ge=1, le=10)

    def load(self) -> Dataset:
        """The samples."""
        rng = np.random.default_rng(self.seed)
        radii = OUTERMOST * np.arange(1, self.rings + 1) / self.rings
        ring = rng.integers(0, self.rings, self.samples)
        angle = rng.uniform(0, 2 * np.pi, self.samples)
        x = radii[ring, None] * np.stack([np.cos(angle), np.sin(angle)], axis=1)
        x += self.noise * rng.standard_normal(x.shape)
        return Dataset(
            name="rings",
            kind="tabular",
            x=x.astype(np.float32),
            split=split_rows(ring, self.samples),
            labels=ring,
            label_names=tuple(f"ring {k + 1}" for k in range(self.rings)),
            columns=("x", "y"),
            factors={"ring": ring.astype(np.float64), "radius": radii[ring], "angle": angle},
            density=RingsDensity(radii, self.noise) if self.noise else None,
            attribution="Made here",
        )
