"""The Fréchet distance between two sets of features, each taken for a Gaussian."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray

Doubles = NDArray[np.float64]
Points = NDArray[np.floating[Any]]


def frechet_of_gaussians(mean_a: Doubles, cov_a: Doubles, mean_b: Doubles, cov_b: Doubles) -> float:
    """|mean_a - mean_b|^2 + tr(cov_a + cov_b - 2 (cov_a cov_b)^(1/2)), the squared 2-Wasserstein distance.

    Dowson & Landau 1982. means (f,), covariances (f, f). The root is that of cov_a^(1/2) cov_b cov_a^(1/2), which has
    the same trace and is symmetric, so that singular covariances give no complex numbers.
    """
    root = _root(cov_a)
    cross = np.sqrt(np.clip(np.linalg.eigvalsh(root @ cov_b @ root), 0, None)).sum()
    found = np.square(mean_a - mean_b).sum() + np.trace(cov_a) + np.trace(cov_b) - 2 * cross
    return float(max(found, 0.0))


def frechet_distance(a: Points, b: Points) -> float:
    """Between Gaussians with the means and covariances (over n - 1) of a (n, f) and b (m, f).

    Biased upwards in 1/n (Chong & Forsyth 2020): compare only distances of equal n.
    """
    return frechet_of_gaussians(*_moments(a), *_moments(b))


def _moments(points: Points) -> tuple[Doubles, Doubles]:
    exact = points.astype(np.float64)
    return exact.mean(0), np.asarray(np.atleast_2d(np.cov(exact, rowvar=False)), dtype=np.float64)


def _root(cov: Doubles) -> Doubles:
    values, vectors = np.linalg.eigh(cov)
    root: Doubles = (vectors * np.sqrt(np.clip(values, 0, None))) @ vectors.T
    return root
