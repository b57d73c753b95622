"""The unbiased MMD between drawn and held-out codes."""

from __future__ import annotations

import numpy as np

from ae_core.analysis.scores.base import Column, Evidence, Floats, Measured, Score, scores
from ae_core.analysis.two_sample import mmd_test

PERMUTATIONS = 500


@scores.register("mmd", "MMD^2")
class Mmd(Score):
    """Unbiased squared maximum mean discrepancy of the codes, with a permutation test (Gretton et al. 2012)."""

    order = 10
    columns = (
        Column(
            "mmd2",
            "MMD² of codes",
            "lower",
            "Unbiased, one Gaussian kernel as wide as the median distance of held-out codes; about 0 for equal "
            "distributions, often below.",
        ),
        Column(
            "mmd2_narrow",
            "MMD², narrow kernel",
            "lower",
            "The same with a kernel of half that width, which sees finer differences.",
        ),
    )

    def measure(self, drawn: Floats, evidence: Evidence, rng: np.random.Generator) -> tuple[Measured, ...]:
        """MMD^2 with p of the permutation test."""
        widths = (evidence.bandwidth, evidence.bandwidth / 2)
        told = [mmd_test(drawn, evidence.held_out, rng, PERMUTATIONS, width) for width in widths]
        return tuple(Measured(one.mmd2, one.p) for one in told)
