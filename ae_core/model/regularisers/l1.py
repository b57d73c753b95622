"""The L1 norm of the code (Olshausen & Field 1996; Tibshirani 1996)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from torch import Tensor

from ae_core.data.base import Form
from ae_core.model.regularisers.base import Evidence, Penalty, Regulariser, RegulariserSpec, regularisers
from ae_core.spec import knob

if TYPE_CHECKING:
    from ae_core.model.spec import ModelSpec


class L1Penalty(Regulariser):
    """Mean over the batch of the sum of |z| over the numbers of the code."""

    def forward(self, evidence: Evidence) -> Penalty:
        """Of the code that the decoder receives."""
        return Penalty(self.each(evidence).mean())

    def each(self, evidence: Evidence) -> Tensor:
        """Sum over the numbers of the code."""
        return evidence.code.z.abs().sum(1)


@regularisers.register("l1", "L1 sparsity")
class L1(RegulariserSpec):
    """Draws the numbers of a code to 0, so that few are used for each sample; with relu many are exactly 0."""

    sparsity: float = knob(
        0.1, "Weight of the sum of |z|; usually 0.01 to 1, by the size of the loss.", ge=0, title="Weight", live=True
    )

    def weight(self, epoch: float) -> float:
        """The same at every epoch."""
        return self.sparsity

    def build(self, model: ModelSpec, form: Form) -> Regulariser:
        """Nothing to learn."""
        return L1Penalty(self)

    def notice(self, model: ModelSpec, form: Form) -> str | None:
        """A decoder that may grow makes the penalty small for nothing."""
        if getattr(model.network, "unit_norm", False):
            return None
        return (
            "L1 sparsity: the decoder's weights may grow while the code shrinks, which lowers the penalty without "
            "making the code sparse; mlp has unit_norm against it."
        )
