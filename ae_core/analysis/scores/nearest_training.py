"""Whether samples copy the training data, or miss it."""

from __future__ import annotations

import numpy as np

from ae_core.analysis.scores.base import Column, Evidence, Floats, Measured, Score, scores
from ae_core.latent.distances import Doubles, Points, nearest_distance


def nearest_ratios(drawn: Points, held_out: Points, train: Points) -> tuple[float, float]:
    """The median and the mean distance of drawn points to their nearest training point, over those of held-out ones.

    drawn (n, d), held_out (k, d), train (m, d). About 1 for new samples of the same distribution, below 1 for copies,
    above 1 off the data; NaN where held-out points are themselves copies.
    """
    own, usual = nearest_distance(drawn, train), nearest_distance(held_out, train)
    return _over(np.median(own), np.median(usual)), _over(own.mean(), usual.mean())


def _over(one: Doubles | np.floating, other: Doubles | np.floating) -> float:
    return float(one / other) if other > 0 else float("nan")


@scores.register("nearest_training", "Distance to training codes")
class NearestTraining(Score):
    """How far samples are from the nearest training code, beside held-out codes: the test against memorisation."""

    order = 50
    columns = (
        Column(
            "nearest",
            "nearest training code",
            "one",
            "Median distance to the nearest training code over that of held-out codes: 1 is right, below 1 copies, "
            "above 1 is off the data.",
        ),
        Column("nearest_mean", "nearest, of means", "one", "The same of means, in which far samples count more."),
    )

    def measure(self, drawn: Floats, evidence: Evidence, rng: np.random.Generator) -> tuple[Measured, ...]:
        """Both ratios, of the codes."""
        return tuple(Measured(value) for value in nearest_ratios(drawn, evidence.held_out, evidence.train))
