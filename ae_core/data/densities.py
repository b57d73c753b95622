"""Distributions that are known exactly."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]


@dataclass(frozen=True)
class GaussianMixture:
    """sum_k weights_k N(x; means_k, covariances_k). weights : (k,), means : (k, d), covariances : (k, d, d)."""

    weights: Floats
    means: Floats
    covariances: Floats

    def log_prob(self, x: Floats) -> Floats:
        """(n,) log density in nats of x (n, d)."""
        joint = self._joint(x)
        most = joint.max(axis=1, keepdims=True)
        return np.asarray(most[:, 0] + np.log(np.exp(joint - most).sum(axis=1)))

    def score(self, x: Floats) -> Floats:
        """(n, d) gradient of the log density: sum_k p(k | x) covariances_k^-1 (means_k - x)."""
        shares = np.exp(self._joint(x) - self.log_prob(x)[:, None])
        pulls = np.linalg.solve(self.covariances, (self.means[:, None] - x).transpose(0, 2, 1))
        return np.asarray(np.einsum("nk,kdn->nd", shares, pulls))

    def noised(self, sigma: float) -> GaussianMixture:
        """The distribution of x + sigma N(0, I): the same mixture with covariances_k + sigma^2 I."""
        blur = sigma**2 * np.eye(self.means.shape[1])
        return GaussianMixture(self.weights, self.means, self.covariances + blur)

    def _joint(self, x: Floats) -> Floats:
        """(n, k) log of weight times density of each component."""
        factors = np.linalg.cholesky(self.covariances)
        whitened = np.linalg.solve(factors, (x - self.means[:, None]).transpose(0, 2, 1))
        volume = np.log(np.diagonal(factors, axis1=1, axis2=2)).sum(axis=1)
        constant = np.log(self.weights) - volume - 0.5 * x.shape[1] * np.log(2 * np.pi)
        return np.asarray((constant[:, None] - 0.5 * (whitened**2).sum(axis=1)).T)


@dataclass(frozen=True)
class Rings:
    """Circles round the origin in the plane, equally likely, blurred by isotropic Gaussian noise. radii : (k,).

    With rho = |x|: p(x) = mean_k exp(-(rho^2 + radii_k^2) / (2 noise^2)) I0(rho radii_k / noise^2) / (2 pi noise^2).
    """

    radii: Floats
    noise: float

    def log_prob(self, x: Floats) -> Floats:
        """(n,) log density in nats of x (n, 2)."""
        joint = self._joint(np.linalg.norm(x, axis=1))
        most = joint.max(axis=1, keepdims=True)
        return np.asarray(most[:, 0] + np.log(np.exp(joint - most).mean(axis=1)))

    def score(self, x: Floats) -> Floats:
        """(n, 2) gradient of the log density."""
        from scipy.special import i0e, i1e  # the window opens before scipy is loaded

        rho = np.linalg.norm(x, axis=1)
        joint = self._joint(rho)
        shares = np.exp(joint - joint.max(axis=1, keepdims=True))
        shares /= shares.sum(axis=1, keepdims=True)
        argument = rho[:, None] * self.radii / self.noise**2
        slope = (shares * (self.radii * i1e(argument) / i0e(argument) - rho[:, None])).sum(axis=1) / self.noise**2
        return np.asarray(x * (slope / np.maximum(rho, np.finfo(float).tiny))[:, None])

    def noised(self, sigma: float) -> Rings:
        """The distribution of x + sigma N(0, I): the same circles, as Gaussian noises add up to one."""
        return Rings(self.radii, float(np.hypot(self.noise, sigma)))

    def _joint(self, rho: Floats) -> Floats:
        from scipy.special import i0e

        # i0e is I0 scaled by exp(-argument), which completes the square.
        far = (rho[:, None] - self.radii) ** 2 / (2 * self.noise**2)
        argument = rho[:, None] * self.radii / self.noise**2
        return np.asarray(np.log(i0e(argument)) - far - np.log(2 * np.pi * self.noise**2))
