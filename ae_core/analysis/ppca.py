"""Probabilistic principal component analysis (Tipping & Bishop 1999, "Probabilistic principal component analysis").

x = W z + mu + e, z ~ N(0, I_q), e ~ N(0, sigma^2 I), so that x ~ N(mu, W W^T + sigma^2 I): a linear autoencoder with a
Gaussian likelihood, whose best weights and whose likelihood are known exactly.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from ae_core.errors import UserError

Doubles = NDArray[np.float64]
WIDE = 4000  # columns from which on components are found by random projection, not exactly
LEAST = 1e-12  # of all variance: what is left over must be more


@dataclass(frozen=True, eq=False)
class Spectrum:
    """mean : (D,). axes : (m, D) orthonormal. variances : (m,) of the first m principal components, descending.

    total : the variance of all D columns together.
    """

    mean: Doubles
    axes: Doubles
    variances: Doubles
    total: float


@dataclass(frozen=True, eq=False)
class Ppca:
    """mean : (D,). axes : (q, D). variances : (q,), those of W W^T + sigma^2 I along the axes. noise : sigma^2."""

    mean: Doubles
    axes: Doubles
    variances: Doubles
    noise: float

    def log_prob(self, x: Doubles) -> Doubles:
        """(n,) log density of x (n, D) in nats, exactly (eq. 4)."""
        centred = x - self.mean
        along = np.square(centred @ self.axes.T)
        beside = np.maximum(np.square(centred).sum(axis=1) - along.sum(axis=1), 0.0)
        left = x.shape[1] - len(self.variances)
        volume = np.log(self.variances).sum() + left * math.log(self.noise) + x.shape[1] * math.log(2 * math.pi)
        return np.asarray(-0.5 * ((along / self.variances).sum(axis=1) + beside / self.noise + volume))


def spectrum(x: Doubles, most: int) -> Spectrum:
    """Up to `most` principal components of x (n, D), fewer than n and than D, and no more than leave something over: a
    density on a plane is infinite. Variances are divided by n, as the likelihood has them."""
    from sklearn.decomposition import PCA

    n, wide = x.shape
    most = max(0, min(most, n - 1, wide - 1))
    total = float(x.var(axis=0).sum())
    if not most or not total:
        return Spectrum(x.mean(axis=0), np.zeros((0, wide)), np.zeros(0), total)
    fitted = PCA(most, svd_solver="covariance_eigh" if wide <= WIDE else "randomized", random_state=0).fit(x)
    variances = fitted.explained_variance_ * (n - 1) / n
    kept = int((total - np.cumsum(variances) > LEAST * total).sum())
    return Spectrum(fitted.mean_, fitted.components_[:kept], variances[:kept], total)


def ppca(known: Spectrum, size: int, noise: float | None = None) -> Ppca:
    """The model of highest likelihood with q = `size` components, or as many as there are.

    noise : sigma^2 where it is given; components that vary less than that are left out, since W has no part of them
    (appendix A). Without, it is the mean variance of what is left (eq. 8). Raises UserError where samples are all
    equal.
    """
    size, wide = min(size, len(known.variances)), len(known.mean)
    if noise is None:
        noise = float(known.total - known.variances[:size].sum()) / (wide - size)
    if not noise > 0:
        raise UserError("The samples are all equal, so that their density is infinite.")
    kept = known.variances[:size] > noise
    return Ppca(known.mean, known.axes[:size][kept], known.variances[:size][kept], noise)
