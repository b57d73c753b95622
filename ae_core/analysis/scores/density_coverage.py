"""Density and coverage."""

from __future__ import annotations

import numpy as np

from ae_core.analysis.balls import balls_around, radii
from ae_core.analysis.scores.base import Column, Evidence, Floats, Measured, Score, scores
from ae_core.latent.distances import Points, nearest_distance

K = 5  # as in the paper


def density_coverage(drawn: Points, real: Points, k: int = K) -> tuple[float, float]:
    """In how many real balls a drawn point lies, over k, and the share of real balls that hold a drawn point.

    drawn (n, d), real (m, d); a ball reaches to the k-th nearest other real point, so that one outlier counts less
    than in precision and recall. Naeem et al. 2020, arXiv:2002.09797, equations 3 and 4.
    """
    radius = radii(real, k)
    density = balls_around(drawn, real, radius).mean() / k
    return float(density), float((nearest_distance(real, drawn) <= radius).mean())


def expected_coverage(n_drawn: int, n_real: int, k: int = K) -> float:
    """Of two samples of one distribution: 1 - (m-1)...(m-k) / ((n+m-1)...(n+m-k)), equation 7 of the paper."""
    steps = np.arange(1, k + 1)
    return float(1 - np.prod((n_real - steps) / (n_drawn + n_real - steps)))


@scores.register("density_coverage", "Density and coverage")
class DensityCoverage(Score):
    """How crowded with data the places of drawn codes are, and how much data has one near (Naeem et al. 2020)."""

    order = 30
    columns = (
        Column(
            "density",
            "density",
            "one",
            f"Held-out neighbourhoods (k = {K}) around a drawn code, over k: about 1 for equal distributions, more "
            "where only the middle is drawn.",
        ),
        Column(
            "coverage",
            "coverage",
            "higher",
            f"Share of held-out neighbourhoods (k = {K}) with a drawn code; 0.97 for equal distributions of equal n.",
        ),
    )

    def measure(self, drawn: Floats, evidence: Evidence, rng: np.random.Generator) -> tuple[Measured, ...]:
        """Both, of the codes."""
        return tuple(Measured(value) for value in density_coverage(drawn, evidence.held_out))
