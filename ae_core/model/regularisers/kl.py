"""KL divergence from the posterior to N(0, I) (Kingma & Welling 2013, appendix B; beta: Higgins et al. 2017)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from torch import Tensor

from ae_core.data.base import Dataset, Form
from ae_core.model.regularisers.base import Evidence, Penalty, Regulariser, RegulariserSpec, regularisers
from ae_core.priors.base import PriorSpec
from ae_core.priors.normal import Normal
from ae_core.spec import knob

if TYPE_CHECKING:
    from ae_core.model.spec import ModelSpec


def kl_to_standard_normal(mean: Tensor, log_var: Tensor) -> Tensor:
    """(n, d) KL(N(mean, exp(log_var)) || N(0, 1)) of each dimension, in nats."""
    return 0.5 * (mean.square() + log_var.exp() - 1 - log_var)


class KlPenalty(Regulariser):
    """Mean over the batch, whole and per dimension."""

    def forward(self, evidence: Evidence) -> Penalty:
        """Sum over the dimensions, and each dimension as the vector "kl_per_dim"."""
        code = evidence.code
        assert code.log_var is not None  # refused before training otherwise
        per_dim = kl_to_standard_normal(code.mean, code.log_var).mean(0)
        return Penalty(per_dim.sum(), {"kl_per_dim": per_dim})


@regularisers.register("kl", "KL to the prior")
class Kl(RegulariserSpec):
    """Draws each posterior to the prior N(0, I); with weight 1 and a likelihood in nats the loss is minus the ELBO."""

    beta: float = knob(
        1.0, "Weight of the KL: 1 is the ELBO, above 1 disentangles, 0 switches it off.", ge=0, flag="beta", live=True
    )
    warm_up: float = knob(0.0, "Epochs over which the weight grows from 0 to beta; usually 0 to 10.", ge=0)

    def weight(self, epoch: float) -> float:
        """beta, reached linearly over the warm-up."""
        return self.beta * min(1.0, epoch / self.warm_up) if self.warm_up else self.beta

    @property
    def target(self) -> PriorSpec | None:
        """The standard normal."""
        return Normal()

    def build(self, model: ModelSpec, form: Form) -> Regulariser:
        """Nothing to learn."""
        return KlPenalty(self)

    def refusal(self, model: ModelSpec, dataset: Dataset) -> str | None:
        """It needs a posterior with a variance."""
        if not model.bottleneck.has_posterior:
            return (
                f"The KL needs codes with a variance, and the bottleneck is {model.bottleneck.name}; choose gaussian."
            )
        return None
