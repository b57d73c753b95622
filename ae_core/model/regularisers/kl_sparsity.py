"""KL divergence of the mean activity from a target (Ng 2011, "Sparse autoencoder", CS294A notes, section 3)."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from torch import Tensor

from ae_core.data.base import Dataset, Form
from ae_core.model.regularisers.base import Evidence, Penalty, Regulariser, RegulariserSpec, regularisers
from ae_core.spec import knob

if TYPE_CHECKING:
    from ae_core.model.spec import ModelSpec

EDGE = 1e-6  # how near to 0 and 1 an activity counts; beyond, the value stays finite and sigmoid is flat anyway


def kl_to_target(rho: float, activity: Tensor) -> Tensor:
    """(d,) KL(Bernoulli(rho) || Bernoulli(activity)) of each number of the code, in nats. activity : (d,) in [0, 1]."""
    activity = activity.clamp(EDGE, 1 - EDGE)
    entropy = rho * math.log(rho) + (1 - rho) * math.log1p(-rho)
    return entropy - rho * activity.log() - (1 - rho) * (-activity).log1p()


class KlSparsityPenalty(Regulariser):
    """Sum over the numbers of the code; a term of the batch, not a mean over its samples."""

    spec: KlSparsity

    def forward(self, evidence: Evidence) -> Penalty:
        """With rho_hat, the mean of each number over the batch, as the vector "activity"."""
        activity = evidence.code.z.mean(0)
        return Penalty(kl_to_target(self.spec.rho, activity).sum(), {"activity": activity})


@regularisers.register("kl_sparsity", "KL to a target activity")
class KlSparsity(RegulariserSpec):
    """Draws the mean activity of each number of the code to rho; for codes in (0, 1), so with activation sigmoid."""

    sparsity: float = knob(
        1.0, "Weight of the KL; usually 0.1 to 10, by the size of the loss.", ge=0, title="Weight", live=True
    )
    rho: float = knob(
        0.05, "Target of the mean activity: the share of samples that use a number; usually 0.01 to 0.2.",
        ge=0.001, le=0.999, live=True,
    )  # fmt: skip

    def weight(self, epoch: float) -> float:
        """The same at every epoch."""
        return self.sparsity

    def build(self, model: ModelSpec, form: Form) -> Regulariser:
        """Nothing to learn."""
        return KlSparsityPenalty(self)

    def refusal(self, model: ModelSpec, dataset: Dataset) -> str | None:
        """Activities lie between 0 and 1."""
        if getattr(model.bottleneck, "activation", None) != "sigmoid":
            return (
                "The KL to a target activity needs a code in (0, 1); choose the bottleneck deterministic with "
                "activation sigmoid."
            )
        return None
