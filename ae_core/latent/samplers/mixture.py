"""Draws from a mixture of Gaussians fitted to the codes."""

from __future__ import annotations

import hashlib
import warnings
from functools import lru_cache
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ae_core.errors import SpecError
from ae_core.latent.samplers.base import Floats, SamplerSpec, samplers
from ae_core.spec import knob

COUNTS = (1, 2, 5, 10, 20, 30, 50)
ITERATIONS = 100
MOST_CODES = 5_000  # that are fitted to
LEAST_VARIANCE = 1e-6  # of the mean one, added to each, so that a collapsed part has a shape too


@samplers.register("mixture", "Gaussian mixture")
class MixtureSampler(SamplerSpec):
    """A mixture of Gaussians with full covariances, fitted to the training split's codes (Ghosh et al. 2020, RAE)."""

    components: int = knob(
        0,
        "How many Gaussians; 0 takes as many as the Bayesian information criterion asks for, of 1, 2, 5, 10 ... 50.",
        ge=0,
        le=500,
    )

    def sample(self, n: int, codes: Floats, temperature: float, rng: np.random.Generator) -> NDArray[np.floating]:
        """A part by its weight, then its mean + temperature * N(0, its covariance)."""
        if len(codes) < 2:
            raise SpecError("a Gaussian mixture needs at least 2 codes to fit")
        weights, means, factors = fitted(codes, self.components)
        parts = rng.choice(len(weights), size=n, p=weights)
        noise = rng.standard_normal((n, codes.shape[1]))
        return np.asarray(means[parts] + temperature * np.einsum("nij,nj->ni", factors[parts], noise))


def fitted(codes: Floats, components: int) -> tuple[Any, Any, Any]:
    """weights (k,), means (k, d) and lower factors (k, d, d) of the covariances; the last few fits are kept."""
    some = np.ascontiguousarray(codes[:: -(-len(codes) // MOST_CODES)], dtype=np.float64)
    digest = hashlib.blake2b(some.data.cast("B"), digest_size=16).hexdigest()
    return _fit(_Keyed(some, digest), components)


class _Keyed:
    """Codes that are compared by their digest."""

    def __init__(self, codes: NDArray[np.float64], digest: str) -> None:
        self.codes, self._key = codes, (codes.shape, digest)

    def __hash__(self) -> int:
        return hash(self._key)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, _Keyed) and self._key == other._key


@lru_cache(maxsize=8)
def _fit(keyed: _Keyed, components: int) -> tuple[Any, Any, Any]:
    codes, best = keyed.codes, None
    for count in (components,) if components else COUNTS:
        if count > len(codes) // 2 and count > 1:
            if components:
                raise SpecError(f"{components} Gaussians cannot be fitted to {len(codes)} codes")
            break
        found = _mixture(codes, count)
        score = found.bic(codes)
        if best is not None and score >= best[0]:
            break
        best = score, found
    assert best is not None
    return best[1].weights_, best[1].means_, np.linalg.cholesky(best[1].covariances_)


def _mixture(codes: NDArray[np.float64], count: int) -> Any:
    from sklearn.exceptions import ConvergenceWarning
    from sklearn.mixture import GaussianMixture

    least = LEAST_VARIANCE * max(float(codes.var(axis=0).mean()), 1e-12)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", ConvergenceWarning)
        return GaussianMixture(count, random_state=0, reg_covar=least, max_iter=ITERATIONS).fit(codes)
