"""A Fréchet distance of features that were learned here."""

from __future__ import annotations

import numpy as np

from ae_core.analysis.frechet import frechet_distance
from ae_core.analysis.scores.base import Column, Doubles, Evidence, Floats, Measured, Score, scores

LOCAL = "Features of a small classifier trained here: not comparable with papers, nor with another n."


@scores.register("fid_local", "FID-local")
class FidLocal(Score):
    """Fréchet distance of decoded samples in features of a small classifier trained here (after Heusel et al. 2017).

    Against decoded held-out codes it judges the codes alone; against the samples themselves the decoder as well. Biased
    upwards in 1/n. Not comparable with the FID of papers, whose features are another network's.
    """

    order = 40
    columns = (
        Column("fid_decoded", "FID-local, decoded", "lower", f"Against decoded held-out codes. {LOCAL}"),
        Column("fid_real", "FID-local, real", "lower", f"Against held-out samples. {LOCAL}"),
    )

    @classmethod
    def lacks(cls, evidence: Evidence) -> str | None:
        """Features and a decoder."""
        if evidence.features_of(evidence.held_out[:1]) is None or evidence.real is None:
            return "FID-local is left out: it needs samples with at least two classes, and texts have no features here."
        return None

    def measure(self, drawn: Floats, evidence: Evidence, rng: np.random.Generator) -> tuple[Measured, ...]:
        """Both, of the decoded codes."""
        own = evidence.features_of(drawn)
        return tuple(_distance(own, other) for other in (evidence.decoded_features, evidence.real_features))


def _distance(own: Doubles | None, other: Doubles | None) -> Measured:
    return Measured(float("nan") if own is None or other is None else frechet_distance(own, other))
