"""The Swiss roll."""

from __future__ import annotations

import numpy as np

from ae_core.data.base import Dataset, sources
from ae_core.data.generated import Noisy
from ae_core.data.splitting import split_rows
from ae_core.data.table import standardisation

HEIGHT = 21.0


@sources.register("swiss_roll", title="Swiss roll")
class SwissRoll(Noisy):
    """A sheet rolled up in space: two numbers make each point.

    (a cos a, h, a sin a) plus isotropic Gaussian noise, with the angle a uniform in [3 pi / 2, 9 pi / 2) and the height
    h in [0, 21). x (n, 3) float32, standardised by the training split; factors angle and height.

    S. Marsland, "Machine learning: an algorithmic perspective", 2009, as in scikit-learn.
    """

    def load(self) -> Dataset:
        """The points."""
        rng = np.random.default_rng(self.seed)
        angle = rng.uniform(1.5 * np.pi, 4.5 * np.pi, self.samples)
        height = rng.uniform(0, HEIGHT, self.samples)
        x = np.stack([angle * np.cos(angle), height, angle * np.sin(angle)], axis=1)
        stored = (x + self.noise * rng.standard_normal(x.shape)).astype(np.float32)
        split = split_rows(None, self.samples)
        to_model, to_display, _ = standardisation(stored, split)
        return Dataset(
            name="swiss_roll",
            kind="tabular",
            x=stored,
            split=split,
            columns=("x", "y", "z"),
            factors={"angle": angle, "height": height},
            to_model=to_model,
            to_display=to_display,
            attribution="Made here after Marsland, 2009",
        )
