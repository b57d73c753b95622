"""A mixture of Gaussians whose density is known."""

from __future__ import annotations

import numpy as np

from ae_core.data.base import Dataset, sources
from ae_core.data.densities import GaussianMixture
from ae_core.data.generated import Generated
from ae_core.data.splitting import split_rows
from ae_core.spec import knob

RADIUS, ACROSS, ALONG = 2.0, 0.35, 0.12


@sources.register("mixture", title="Mixture of Gaussians")
class Mixture(Generated):
    """Gaussians on a circle in the plane, with known density and score.

    `components` equally likely Gaussians have their means evenly on a circle of radius 2, the first at the right, and
    standard deviations of 0.35 along the radius and 0.12 across it. x (n, 2) float32, seen by the model as it is;
    labels and the factor component are the Gaussian; density is exact.
    """

    components: int = knob(8, "Number of Gaussians; usually 2 to 10.", ge=1, le=20)

    def load(self) -> Dataset:
        """The samples."""
        rng = np.random.default_rng(self.seed)
        density = self.density()
        component = rng.integers(0, self.components, self.samples)
        factors = np.linalg.cholesky(density.covariances)
        noise = rng.standard_normal((self.samples, 2))
        x = density.means[component] + np.einsum("nij,nj->ni", factors[component], noise)
        return Dataset(
            name="mixture",
            kind="tabular",
            x=x.astype(np.float32),
            split=split_rows(component, self.samples),
            labels=component,
            label_names=tuple(f"Gaussian {k + 1}" for k in range(self.components)),
            columns=("x", "y"),
            factors={"component": component.astype(np.float64)},
            density=density,
            attribution="Made here",
        )

    def density(self) -> GaussianMixture:
        """The distribution that the samples are drawn from."""
        angle = 2 * np.pi * np.arange(self.components) / self.components
        outward = np.stack([np.cos(angle), np.sin(angle)], axis=1)
        around = np.stack([-np.sin(angle), np.cos(angle)], axis=1)
        spreads = ACROSS**2 * outward[:, :, None] * outward[:, None] + ALONG**2 * around[:, :, None] * around[:, None]
        return GaussianMixture(np.full(self.components, 1 / self.components), RADIUS * outward, spreads)
