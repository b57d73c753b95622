"""The S-curve."""

from __future__ import annotations

import numpy as np

from ae_core.data.base import Dataset, sources
from ae_core.data.generated import Noisy
from ae_core.data.splitting import split_rows
from ae_core.data.table import standardisation


@sources.register("s_curve", title="S-curve")
class SCurve(Noisy):
    """A sheet bent into an S in space: two numbers make each point.

    (sin a, h, sign(a) (cos a - 1)) plus isotropic Gaussian noise, with the angle a uniform in [-3 pi / 2, 3 pi / 2) and
    the height h in [0, 2). x (n, 3) float32, standardised by the training split; factors angle and height.
    The formula is that of scikit-learn.
    """

    def load(self) -> Dataset:
        """The points."""
        rng = np.random.default_rng(self.seed)
        angle = rng.uniform(-1.5 * np.pi, 1.5 * np.pi, self.samples)
        height = rng.uniform(0, 2, self.samples)
        x = np.stack([np.sin(angle), height, np.sign(angle) * (np.cos(angle) - 1)], axis=1)
        stored = (x + self.noise * rng.standard_normal(x.shape)).astype(np.float32)
        split = split_rows(None, self.samples)
        to_model, to_display, _ = standardisation(stored, split)
        return Dataset(
            name="s_curve",
            kind="tabular",
            x=stored,
            split=split,
            columns=("x", "y", "z"),
            factors={"angle": angle, "height": height},
            to_model=to_model,
            to_display=to_display,
            attribution="Made here with the formula of scikit-learn",
        )
