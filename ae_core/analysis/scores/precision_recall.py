"""Improved precision and recall."""

from __future__ import annotations

import numpy as np

from ae_core.analysis.balls import balls_around, radii
from ae_core.analysis.scores.base import Column, Evidence, Floats, Measured, Score, scores
from ae_core.latent.distances import Points

K = 3  # as in the paper


def precision_recall(drawn: Points, real: Points, k: int = K) -> tuple[float, float]:
    """The share of drawn points (n, d) within the real ones' balls, and of real points (m, d) within the drawn ones'.

    A ball reaches to the k-th nearest point of its own set. Kynkäänniemi et al. 2019, arXiv:1904.06991, equations 1-3.
    """
    precise = balls_around(drawn, real, radii(real, k)) > 0
    recalled = balls_around(real, drawn, radii(drawn, k)) > 0
    return float(precise.mean()), float(recalled.mean())


@scores.register("precision_recall", "Precision and recall")
class PrecisionRecall(Score):
    """How many drawn codes lie where data is, and how much of the data is reached (Kynkäänniemi et al. 2019)."""

    order = 20
    columns = (
        Column("precision", "precision", "higher", f"Share of drawn codes among held-out ones (k = {K}), 0 to 1."),
        Column("recall", "recall", "higher", f"Share of held-out codes among drawn ones (k = {K}), 0 to 1."),
    )

    def measure(self, drawn: Floats, evidence: Evidence, rng: np.random.Generator) -> tuple[Measured, ...]:
        """Both, of the codes."""
        return tuple(Measured(value) for value in precision_recall(drawn, evidence.held_out))
