"""The weight that a penalty really has: beta in nats, beside a log-likelihood of unit scale."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from ae_core.analysis.diagnostics.base import Diagnostic, Subject, diagnostics
from ae_core.analysis.finding import Finding, Number
from ae_core.data.base import Form
from ae_core.model.likelihoods.base import effective_beta

if TYPE_CHECKING:
    from ae_core.model.spec import ModelSpec

MEANING = "1 is the ELBO of a unit-variance Gaussian or a Bernoulli; usually 0.5 to 10."


@diagnostics.register("effective_beta", "Effective beta")
class EffectiveBeta(Diagnostic):
    """The weight of the KL in nats, comparable between programs that scale their losses differently."""

    order = 20
    cheap = True

    @classmethod
    def fits(cls, model: ModelSpec, form: Form) -> bool:
        """A penalty on codes with a variance."""
        return model.bottleneck.has_posterior and bool(model.regularisers)

    def find(self, subject: Subject) -> Finding:
        """Of each penalty at this epoch, with the scale that the likelihood has learned."""
        scale = subject.model.likelihood.scale()
        entries = subject.spec.regularisers
        now = {name: effective_beta(entry.weight(subject.epoch), scale) for name, entry in entries.items()}
        final = {name: effective_beta(entry.weight(math.inf), scale) for name, entry in entries.items()}
        numbers = [Number(f"effective beta, {entries[one].title}", now[one], "", MEANING) for one in now]
        numbers.append(
            Number("scale", scale, "x unit NLL", "How often the unit-scale log-likelihood stands in the loss.")
        )
        return Finding(_sentence(subject, now, final), f"loss at epoch {subject.epoch:.4g}", tuple(numbers))


def _sentence(subject: Subject, now: dict[str, float], final: dict[str, float]) -> str:
    first, *others = now
    words = [f"You are training at beta = {now[first]:.3g} ({subject.spec.regularisers[first].title})."]
    words += [f"{subject.spec.regularisers[one].title}: {now[one]:.3g}." for one in others]
    if not math.isclose(now[first], final[first]):
        words.append(f"After its warm-up it will be {final[first]:.3g}.")
    if subject.spec.likelihood.learns_scale:
        words.append(f"Sigma is learned: {subject.model.likelihood.scale() ** -0.5:.3g} now, and beta moves with it.")
    elif subject.spec.likelihood.unit != "nats":
        words.append("The reconstruction is not in nats; this is the beta that it would have if it were.")
    return " ".join(words)
