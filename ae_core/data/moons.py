"""The two moons."""

from __future__ import annotations

import numpy as np

from ae_core.data.base import Dataset, sources
from ae_core.data.generated import Noisy
from ae_core.data.splitting import split_rows
from ae_core.data.table import standardisation


@sources.register("moons", title="Two moons")
class Moons(Noisy):
    """Two half circles in the plane that reach into each other.

    With the angle a uniform in [0, pi): (cos a, sin a) for the upper moon and (1 - cos a, 1/2 - sin a) for the lower
    one, equally likely, plus isotropic Gaussian noise. x (n, 2) float32, standardised by the training split; labels
    are the moons; factors moon (0 upper, 1 lower) and angle. The formula is that of scikit-learn.
    """

    def load(self) -> Dataset:
        """The points."""
        rng = np.random.default_rng(self.seed)
        moon = rng.integers(0, 2, self.samples)
        angle = rng.uniform(0, np.pi, self.samples)
        upper = np.stack([np.cos(angle), np.sin(angle)], axis=1)
        x = np.where(moon[:, None] == 0, upper, (1.0, 0.5) - upper)
        stored = (x + self.noise * rng.standard_normal(x.shape)).astype(np.float32)
        split = split_rows(moon, self.samples)
        to_model, to_display, _ = standardisation(stored, split)
        return Dataset(
            name="moons",
            kind="tabular",
            x=stored,
            split=split,
            labels=moon,
            label_names=("upper", "lower"),
            columns=("x", "y"),
            factors={"moon": moon.astype(np.float64), "angle": angle},
            to_model=to_model,
            to_display=to_display,
            attribution="Made here with the formula of scikit-learn",
        )
