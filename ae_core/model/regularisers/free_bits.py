"""Free bits (Kingma et al. 2016, "Improved variational inference with inverse autoregressive flow", eq. 15)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ae_core.data.base import Form
from ae_core.model.regularisers.base import Evidence, Penalty, Regulariser, regularisers
from ae_core.model.regularisers.posterior import PosteriorSpec, kl_per_dim
from ae_core.spec import knob

if TYPE_CHECKING:
    from ae_core.model.spec import ModelSpec


class FreeBitsPenalty(Regulariser):
    """sum_j max(free, mean over the batch of KL_j): below `free` a dimension is not drawn any further."""

    spec: FreeBits

    def forward(self, evidence: Evidence) -> Penalty:
        """The floored sum; the KL itself is the part "kl", and each dimension the vector "kl_per_dim"."""
        per_dim = kl_per_dim(evidence.code)
        return Penalty(per_dim.clamp(min=self.spec.free).sum(), {"kl_per_dim": per_dim}, {"kl": per_dim.sum()})


@regularisers.register("free_bits", "KL with free bits")
class FreeBits(PosteriorSpec):
    """The KL, of which each dimension has some nats for nothing, so that none is given up early in the training."""

    free: float = knob(
        0.25, "Nats that each dimension may use for nothing, in the mean over the batch; usually 0.1 to 1.", ge=0,
        live=True,
    )  # fmt: skip
    beta: float = knob(1.0, "Weight of what goes beyond.", ge=0, live=True)

    def weight(self, epoch: float) -> float:
        """beta, all the time."""
        return self.beta

    @property
    def weighs_kl(self) -> bool:
        """Its weight is beta."""
        return True

    def build(self, model: ModelSpec, form: Form) -> Regulariser:
        """Nothing to learn."""
        return FreeBitsPenalty(self)
