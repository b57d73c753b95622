"""Draws from a mixture of Gaussians fitted to the codes."""

from __future__ import annotations

import warnings
from collections.abc import Generator
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ae_core.errors import SpecError
from ae_core.latent.samplers.base import Floats, samplers
from ae_core.latent.samplers.fitted import FittedSampler
from ae_core.spec import knob

COUNTS = (1, 2, 5, 10, 20, 30, 50)
ITERATIONS = 100
LEAST_VARIANCE = 1e-6  # of the mean one, added to each, so that a collapsed part has a shape too


@samplers.register("mixture", "Gaussian mixture")
class MixtureSampler(FittedSampler):
    """A mixture of Gaussians with full covariances, fitted to the training split's codes (Ghosh et al. 2020, RAE)."""

    is_quick = True  # 0.1 to 3 s of one core for the most codes, of 2 to 128 numbers
    shaped_by = ("components",)
    most_codes = 5_000

    components: int = knob(
        0,
        "How many Gaussians; 0 takes as many as the Bayesian information criterion asks for, of 1, 2, 5, 10 ... 50.",
        ge=0,
        le=500,
    )

    def sample(self, n: int, codes: Floats, temperature: float, rng: np.random.Generator) -> NDArray[np.floating]:
        """A part by its weight, then its mean + temperature * N(0, its covariance)."""
        weights, means, factors = self.fitted(codes)
        parts = rng.choice(len(weights), size=n, p=weights)
        noise = rng.standard_normal((n, codes.shape[1]))
        return np.asarray(means[parts] + temperature * np.einsum("nij,nj->ni", factors[parts], noise))

    def fitting(self, codes: Floats) -> Generator[float, None, tuple[Any, Any, Any]]:
        """weights (k,), means (k, d) and lower factors (k, d, d) of the covariances, by the best of the counts."""
        exact, best = codes.astype(np.float64), None
        if self.components > max(len(codes) // 2, 1):
            raise SpecError(f"{self.components} Gaussians cannot be fitted to {len(codes)} codes")
        counts = (self.components,) if self.components else [1, *(k for k in COUNTS[1:] if k <= len(codes) // 2)]
        for count in counts:
            found = _mixture(exact, count)
            score = found.bic(exact)
            if best is not None and score >= best[0]:
                break
            best = score, found
            yield sum(k for k in counts if k <= count) / sum(counts)
        assert best is not None
        return best[1].weights_, best[1].means_, np.linalg.cholesky(best[1].covariances_)


def _mixture(codes: NDArray[np.float64], count: int) -> Any:
    from sklearn.exceptions import ConvergenceWarning
    from sklearn.mixture import GaussianMixture

    least = LEAST_VARIANCE * max(float(codes.var(axis=0).mean()), 1e-12)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", ConvergenceWarning)
        return GaussianMixture(count, random_state=0, reg_covar=least, max_iter=ITERATIONS).fit(codes)
