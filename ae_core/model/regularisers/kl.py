"""KL divergence from the posterior to N(0, I) (Kingma & Welling 2013, appendix B; beta: Higgins et al. 2017)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from torch import Tensor

from ae_core.data.base import Form
from ae_core.model.regularisers.base import Evidence, Penalty, Regulariser, regularisers
from ae_core.model.regularisers.posterior import PosteriorSpec, kl_per_dim, kl_to_standard_normal
from ae_core.spec import knob

if TYPE_CHECKING:
    from ae_core.model.spec import ModelSpec


class KlPenalty(Regulariser):
    """Mean over the batch, whole and per dimension."""

    def forward(self, evidence: Evidence) -> Penalty:
        """Sum over the dimensions, and each dimension as the vector "kl_per_dim"."""
        per_dim = kl_per_dim(evidence.code)
        return Penalty(per_dim.sum(), {"kl_per_dim": per_dim})

    def each(self, evidence: Evidence) -> Tensor:
        """Sum over the dimensions."""
        assert evidence.code.log_var is not None  # refused before training otherwise
        return kl_to_standard_normal(evidence.code.mean, evidence.code.log_var).sum(1)


@regularisers.register("kl", "KL to the prior")
class Kl(PosteriorSpec):
    """Draws each posterior to the prior N(0, I); with weight 1 and a likelihood in nats the loss is minus the ELBO."""

    beta: float = knob(
        1.0, "Weight of the KL: 1 is the ELBO, above 1 disentangles, 0 switches it off.", ge=0, flag="beta", live=True
    )
    warm_up: float = knob(0.0, "Epochs over which the weight grows from 0 to beta; usually 0 to 10.", ge=0)

    def weight(self, epoch: float) -> float:
        """beta, reached linearly over the warm-up."""
        return self.beta * min(1.0, epoch / self.warm_up) if self.warm_up else self.beta

    @property
    def weighs_kl(self) -> bool:
        """Its weight is beta."""
        return True

    def build(self, model: ModelSpec, form: Form) -> Regulariser:
        """Nothing to learn."""
        return KlPenalty(self)
