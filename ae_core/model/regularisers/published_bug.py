"""Penalties as other programs have published them, with their bug: for lessons in which a class finds it."""

from __future__ import annotations

from ae_core.data.base import Form
from ae_core.model.regularisers.base import Evidence, Penalty, Regulariser
from ae_core.model.regularisers.posterior import PosteriorSpec
from ae_core.model.spec import ModelSpec
from ae_core.spec import knob

# What is wrong is not told: a class is to find it.
ON_PURPOSE = "This model has a published bug on purpose."


class WrongKl(PosteriorSpec):
    """Weighs like a KL, and is none. Only lessons choose it."""

    beta: float = knob(1.0, "What multiplies the term.", ge=0, live=True)

    def weight(self, epoch: float) -> float:
        """beta."""
        return self.beta

    @property
    def flaw(self) -> str:
        """What it is called wherever the model is shown."""
        return ON_PURPOSE

    def penalty(self, evidence: Evidence) -> Penalty:
        """What the published code computes."""
        raise NotImplementedError

    def build(self, model: ModelSpec, form: Form) -> Regulariser:
        """Nothing to learn."""
        return WrongPenalty(self)


class WrongPenalty(Regulariser):
    """Asks its spec."""

    def forward(self, evidence: Evidence) -> Penalty:
        """The penalty with its bug."""
        assert isinstance(self.spec, WrongKl)
        return self.spec.penalty(evidence)
