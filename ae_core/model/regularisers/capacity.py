"""The KL held at a growing capacity (Burgess et al. 2018, "Understanding disentangling in beta-VAE", eq. 8)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ae_core.data.base import Form
from ae_core.model.regularisers.base import Evidence, Penalty, Regulariser, regularisers
from ae_core.model.regularisers.posterior import PosteriorSpec, kl_per_dim
from ae_core.spec import knob

if TYPE_CHECKING:
    from ae_core.model.spec import ModelSpec


class CapacityPenalty(Regulariser):
    """|KL - C|, with the KL as mean over the batch."""

    spec: Capacity

    def forward(self, evidence: Evidence) -> Penalty:
        """The distance; the KL itself is the part "kl", and each dimension the vector "kl_per_dim"."""
        per_dim = kl_per_dim(evidence.code)
        kl = per_dim.sum()
        return Penalty((kl - self.spec.target_at(evidence.epoch)).abs(), {"kl_per_dim": per_dim}, {"kl": kl})


@regularisers.register("capacity", "KL at a capacity")
class Capacity(PosteriorSpec):
    """Holds the KL at a number of nats that grows with the epochs, so that the code opens up bit by bit."""

    capacity: float = knob(25.0, "Nats that the KL is held at in the end; usually 5 to 50.", ge=0, live=True)
    growth: float = knob(10.0, "Epochs over which it grows there from 0, in a straight line.", ge=0)
    gamma: float = knob(
        5.0,
        "Weight of the distance: above 1 it holds the KL there; far above, the code is filled before it says anything.",
        ge=0,
        live=True,
    )

    def target_at(self, epoch: float) -> float:
        """C after `epoch` epochs."""
        return self.capacity * min(1.0, epoch / self.growth) if self.growth else self.capacity

    def weight(self, epoch: float) -> float:
        """gamma, all the time."""
        return self.gamma

    def build(self, model: ModelSpec, form: Form) -> Regulariser:
        """Nothing to learn."""
        return CapacityPenalty(self)
