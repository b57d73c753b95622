"""How probable codes are where the codes of a training split lie."""

from __future__ import annotations

from collections.abc import Callable, Generator
from typing import Literal

import numpy as np
from numpy.typing import NDArray

from ae_core.latent.samplers.base import finite
from ae_core.latent.samplers.kernel_density import KernelDensitySampler
from ae_core.latent.samplers.mixture import LEAST_VARIANCE, MixtureSampler

Doubles = NDArray[np.float64]
Density = Callable[[Doubles], Doubles]
Kind = Literal["mixture", "kernel"]
MOST_KERNELS, AT_ONCE = 5_000, 256
LOG_TWO_PI = float(np.log(2 * np.pi))


def fitting(codes: Doubles, kind: Kind) -> Generator[float, None, Density]:
    """Fit to codes (n, d): yields the share that is done, returns codes (k, d) to their (k,) log density in nats.

    mixture : Gaussians with full covariances, as many as the Bayesian information criterion asks for. kernel : a
    Gaussian around each code, as wide as Scott's rule has it. Of many codes evenly many are left out.
    """
    if kind == "kernel":
        yield 0.0
        return kernels(codes)
    sampler, single = MixtureSampler(), codes.astype(np.float32)
    yield from sampler.prepare(single)
    weights, means, factors = sampler.fitted(single)
    return lambda z: mixture(z, weights, means, factors)


def mixture(codes: Doubles, weights: Doubles, means: Doubles, factors: Doubles) -> Doubles:
    """(n,) log density of codes (n, d) under k Gaussians: weights (k,), means (k, d), and (k, d, d) lower factors of
    their covariances."""
    from scipy.linalg import solve_triangular
    from scipy.special import logsumexp

    parts = []
    for weight, mean, factor in zip(weights, means, factors, strict=True):
        apart = solve_triangular(factor, (codes - mean).T, lower=True)
        volume = np.log(np.diagonal(factor)).sum() + codes.shape[1] * LOG_TWO_PI / 2
        with np.errstate(divide="ignore"):  # a Gaussian of no weight
            parts.append(np.log(weight) - volume - np.square(apart).sum(axis=0) / 2)
    return np.asarray(logsumexp(parts, axis=0))


def kernels(codes: Doubles) -> Density:
    """The density of a Gaussian around each code, with the shape of their covariance (Scott 1992)."""
    from scipy.special import logsumexp

    known = finite(codes.astype(np.float32)).astype(np.float64)
    known = known[:: -(-len(known) // MOST_KERNELS)]
    n, d = known.shape
    covariance = np.atleast_2d(np.cov(known.T))
    covariance += np.eye(d) * max(LEAST_VARIANCE * float(np.trace(covariance)) / d, 1e-12)
    factor = np.linalg.cholesky(covariance) * KernelDensitySampler().width * n ** (-1 / (d + 4))
    constant = np.log(n) + np.log(np.diagonal(factor)).sum() + d * LOG_TWO_PI / 2
    whiten = np.linalg.inv(factor).T
    places = known @ whiten

    def density(z: Doubles) -> Doubles:
        return np.concatenate([_near(part @ whiten) for part in np.array_split(z, -(-len(z) // AT_ONCE) or 1)])

    def _near(z: Doubles) -> Doubles:
        squared = np.square(z).sum(1)[:, None] - 2 * z @ places.T + np.square(places).sum(1)
        return np.asarray(logsumexp(-np.maximum(squared, 0.0) / 2, axis=1) - constant)

    return density
