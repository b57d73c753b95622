"""The linear-Gaussian model, which a linear autoencoder can match exactly."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from ae_core.data.base import Dataset, sources
from ae_core.data.densities import GaussianMixture
from ae_core.data.generated import Noisy
from ae_core.data.splitting import split_rows
from ae_core.spec import knob

MEAN_SPREAD = 0.5


@sources.register("linear_gaussian", title="Linear-Gaussian")
class LinearGaussian(Noisy):
    """A few hidden numbers seen through a random matrix and noise, with known likelihood.

    x = W z + mu + noise e with z and e standard normal, so x is normal with mean mu and covariance W W^T + noise^2 I.
    The entries of W (columns, hidden) are drawn with variance 1 / hidden and those of mu with standard deviation 0.5;
    both depend on the seed, `columns` and `hidden` alone. x (n, columns) float32, seen by the model as it is; factors
    z1, z2, ...; the density is exact, and without noise there is none.

    M. E. Tipping and C. M. Bishop, "Probabilistic principal component analysis", 1999, equation 2.
    """

    noise: float = knob(0.3, "Standard deviation of the noise on every value; usually 0.1 to 1.", ge=0, le=2)
    columns: int = knob(10, "Number of values in a sample.", ge=2, le=200)
    hidden: int = knob(3, "Number of hidden values behind a sample.", ge=1, le=50)

    def load(self) -> Dataset:
        """The samples."""
        rng = np.random.default_rng((self.seed, 1))
        weights, mean = self.parameters()
        z = rng.standard_normal((self.samples, self.hidden))
        x = z @ weights.T + mean + self.noise * rng.standard_normal((self.samples, self.columns))
        return Dataset(
            name="linear_gaussian",
            kind="tabular",
            x=x.astype(np.float32),
            split=split_rows(None, self.samples),
            columns=tuple(f"x{i + 1}" for i in range(self.columns)),
            factors={f"z{i + 1}": z[:, i] for i in range(self.hidden)},
            density=self.density() if self.noise else None,
            attribution="Made here after Tipping and Bishop, 1999",
        )

    def parameters(self) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
        """W (columns, hidden) and mu (columns,)."""
        rng = np.random.default_rng((self.seed, 0))
        weights = rng.standard_normal((self.columns, self.hidden)) / np.sqrt(self.hidden)
        return weights, MEAN_SPREAD * rng.standard_normal(self.columns)

    def density(self) -> GaussianMixture:
        """The normal distribution that the samples are drawn from."""
        weights, mean = self.parameters()
        covariance = weights @ weights.T + self.noise**2 * np.eye(self.columns)
        return GaussianMixture(np.ones(1), mean[None], covariance[None])
