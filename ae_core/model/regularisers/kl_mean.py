"""The KL of the VAE of lightning-bolts: a mean over the batch and over the numbers of the code."""

from __future__ import annotations

from ae_core.model.regularisers.base import Evidence, Penalty, regularisers
from ae_core.model.regularisers.posterior import kl_per_dim
from ae_core.model.regularisers.published_bug import WrongKl


@regularisers.register("kl_mean", "KL, mean over the code (published bug)", hidden=True)
class KlMean(WrongKl):
    """The KL divided by the size of the code: a beta of 1 is a beta of 1 / latent_dim."""

    def penalty(self, evidence: Evidence) -> Penalty:
        """KL / latent_dim."""
        return Penalty(kl_per_dim(evidence.code).mean())
