"""Log-likelihood by Parzen windows."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray
from scipy.special import logsumexp

from ae_core.latent.distances import squared_distances

Doubles = NDArray[np.float64]
Points = NDArray[np.floating[Any]]
AT_ONCE = 200
SIGMAS: tuple[float, ...] = tuple(np.geomspace(0.05, 1.0, 14).tolist())


@dataclass(frozen=True)
class Parzen:
    """log_likelihood : mean over the test points, in nats. error : its standard error over them. sigma : as chosen."""

    log_likelihood: float
    error: float
    sigma: float


def parzen_log_prob(x: Points, centres: Points, sigma: float) -> Doubles:
    """(n,) log density of x (n, d) under Gaussians of deviation sigma at the centres (m, d), in nats.

    log p(x) = logsumexp_i(-|x - c_i|^2 / (2 sigma^2)) - log m - d/2 log(2 pi sigma^2)
    """
    norm = np.log(len(centres)) + 0.5 * x.shape[1] * np.log(2 * np.pi * sigma**2)
    parts = [x[start : start + AT_ONCE] for start in range(0, len(x), AT_ONCE)]
    found = [logsumexp(squared_distances(part, centres) / (-2 * sigma**2), axis=1) for part in parts]
    return np.asarray(np.concatenate(found) - norm, np.float64)


def parzen(samples: Points, validation: Points, test: Points, sigmas: Sequence[float] = SIGMAS) -> Parzen:
    """How likely the test points are under windows on a model's samples, the width chosen on the validation points.

    The protocol of Goodfellow et al. 2014 and Makhzani et al. 2015 (section 3, table 1). It says little about pictures
    (Theis et al. 2016, "A note on the evaluation of generative models") and is here to be compared with theirs.
    samples, validation, test : (n, d) each, in one scale.
    """
    sigma = max(sigmas, key=lambda one: float(parzen_log_prob(validation, samples, one).mean()))
    found = parzen_log_prob(test, samples, sigma)
    return Parzen(float(found.mean()), float(found.std(ddof=1) / np.sqrt(len(found))), float(sigma))
