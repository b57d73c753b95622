"""Whether a classifier tells drawn from held-out codes."""

from __future__ import annotations

import numpy as np

from ae_core.analysis.classifier_test import classifier_test
from ae_core.analysis.scores.base import Column, Evidence, Floats, Measured, Score, scores


@scores.register("classifier", "Classifier two-sample test")
class Classifier(Score):
    """How often a small network tells a drawn code from a held-out one (Lopez-Paz & Oquab 2017, C2ST)."""

    order = 15
    columns = (
        Column(
            "c2st",
            "classifier accuracy",
            "lower",
            "On codes it was not trained on: 0.5 where it cannot tell drawn from held-out ones, 1 where it always can.",
        ),
    )

    def measure(self, drawn: Floats, evidence: Evidence, rng: np.random.Generator) -> tuple[Measured, ...]:
        """The accuracy with its exact p-value."""
        told = classifier_test(drawn, evidence.held_out, rng)
        return (Measured(told.accuracy, told.p),)
