"""Where codes are expected: the model's prior, or what stands in for it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from ae_core.errors import SpecError
from ae_core.priors.base import PriorSpec

Doubles = NDArray[np.float64]
Floats = NDArray[np.float32]


class Expectation(Protocol):
    """A distribution over codes. name : as a person reads it."""

    @property
    def name(self) -> str:
        """As a person reads it."""

    def log_prob(self, z: Doubles) -> Doubles:
        """(n,) log density of codes z (n, latent_dim), in nats; -inf where it is zero."""

    def sample(self, n: int, seed: int) -> Doubles:
        """(n, latent_dim) independent draws."""


@dataclass(frozen=True)
class OfPrior:
    """The prior that the model's codes are drawn to."""

    prior: PriorSpec
    latent_dim: int

    @property
    def name(self) -> str:
        """With its kind."""
        return f"prior: {type(self.prior).title}"

    def log_prob(self, z: Doubles) -> Doubles:
        """Its own."""
        import torch  # not before the window has painted

        return np.asarray(self.prior.log_prob(torch.from_numpy(np.ascontiguousarray(z))).numpy(), np.float64)

    def sample(self, n: int, seed: int) -> Doubles:
        """Its own."""
        import torch

        drawn = self.prior.sample(n, self.latent_dim, torch.Generator().manual_seed(seed))
        return np.asarray(drawn.numpy(), np.float64)


@dataclass(frozen=True, eq=False)
class Fitted:
    """The Gaussian with the mean (d,) and covariance (d, d) of the codes."""

    mean: Doubles
    covariance: Doubles

    @property
    def name(self) -> str:
        """Says that it is no prior."""
        return "Gaussian fitted to the codes, since the model has no prior"

    def log_prob(self, z: Doubles) -> Doubles:
        """log N(z; mean, covariance)."""
        precision, (_, size) = np.linalg.inv(self.covariance), np.linalg.slogdet(self.covariance)
        away = z - self.mean
        squared = np.einsum("ni,ij,nj->n", away, precision, away)
        return np.asarray(-0.5 * (squared + size + len(self.mean) * np.log(2 * np.pi)))

    def sample(self, n: int, seed: int) -> Doubles:
        """By the root of the covariance."""
        return np.random.default_rng(seed).multivariate_normal(self.mean, self.covariance, n, method="cholesky")


def expectation(prior: PriorSpec | None, codes: Floats) -> Expectation:
    """The prior, or without one the Gaussian fitted to codes (n, latent_dim), of which those that are finite count.

    Raises SpecError where a Gaussian cannot be fitted.
    """
    if prior is not None:
        return OfPrior(prior, codes.shape[1])
    finite = codes[np.isfinite(codes).all(axis=1)].astype(np.float64)
    if len(finite) < 3 or np.linalg.matrix_rank(covariance := np.atleast_2d(np.cov(finite.T))) < codes.shape[1]:
        raise SpecError("no Gaussian can be fitted to codes that lie on one line")
    return Fitted(finite.mean(axis=0), covariance)
