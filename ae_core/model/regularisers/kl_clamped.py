"""The KL of PyOD's VAE since June 2024 (models/vae.py): clamped from above at a capacity that is 0 by default."""

from __future__ import annotations

from ae_core.model.regularisers.base import Evidence, Penalty, regularisers
from ae_core.model.regularisers.posterior import kl_per_dim
from ae_core.model.regularisers.published_bug import WrongKl
from ae_core.spec import knob


@regularisers.register("kl_clamped", "KL, clamped (published bug)", hidden=True)
class KlClamped(WrongKl):
    """Never more than the capacity, so that there is no gradient above it: at 0 the model has no prior at all."""

    capacity: float = knob(0.0, "The most that the term can be, in nats.", ge=0)

    def penalty(self, evidence: Evidence) -> Penalty:
        """min(KL, capacity)."""
        return Penalty(kl_per_dim(evidence.code).sum().clamp(0.0, self.capacity))
