"""The weight that a KL really has: beta in nats, beside a log-likelihood of unit scale."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from ae_core.analysis.diagnostics.base import Diagnostic, Subject, diagnostics
from ae_core.analysis.finding import Finding, Number
from ae_core.data.base import Form
from ae_core.model.likelihoods.base import effective_beta
from ae_core.model.regularisers.kl import Kl

if TYPE_CHECKING:
    from ae_core.model.regularisers.base import RegulariserSpec
    from ae_core.model.spec import ModelSpec

MEANING = "1 is the ELBO of a unit-variance Gaussian or a Bernoulli; usually 0.5 to 10."
OTHER = "What this penalty weighs beside a unit-scale log-likelihood; it multiplies no KL, so it is no beta."
SCALE = "How often the unit-scale log-likelihood stands in the loss."


@diagnostics.register("effective_beta", "Effective beta")
class EffectiveBeta(Diagnostic):
    """The weight of the KL in nats, comparable between programs that scale their losses differently."""

    order = 20
    cheap = True

    @classmethod
    def fits(cls, model: ModelSpec, form: Form) -> bool:
        """A KL with a weight; a capacity's gamma and an MMD's strength are no betas."""
        return model.bottleneck.has_posterior and any(entry.weighs_kl for entry in model.regularisers.values())

    def find(self, subject: Subject) -> Finding:
        """Of each penalty at this epoch, with the scale that the likelihood has learned."""
        scale = subject.model.likelihood.scale()
        entries = sorted(subject.spec.regularisers.values(), key=lambda entry: not entry.weighs_kl)
        numbers = [_number(entry, effective_beta(entry.weight(subject.epoch), scale)) for entry in entries]
        numbers.append(Number("scale", scale, "x unit NLL", SCALE))
        return Finding(
            _sentence(subject, entries, scale),
            f"the weights in the loss at epoch {subject.epoch:.4g}; no samples",
            tuple(numbers),
        )


def _number(entry: RegulariserSpec, weight: float) -> Number:
    if entry.weighs_kl:
        return Number(f"effective beta, {entry.title}", weight, "x KL, nats", MEANING)
    return Number(f"effective weight, {entry.title}", weight, "x penalty", OTHER)


def _sentence(subject: Subject, entries: list[RegulariserSpec], scale: float) -> str:
    first, *others = entries
    own = _own_scale(subject, scale)
    now, final = (effective_beta(first.weight(epoch), own) for epoch in (subject.epoch, math.inf))
    words = [f"You are training at beta = {now:.3g} ({first.title}){_beside(entries, now, own, scale)}."]
    if not math.isclose(now, final):
        words.append(f"After its warm-up it will be {final:.3g}{_beside(entries, final, own, scale)}.")
    for other in others:
        kind = "beta" if other.weighs_kl else "weight"
        words.append(f"Beside it: {other.title}, {kind} {effective_beta(other.weight(subject.epoch), own):.3g}.")
    if subject.spec.likelihood.learns_scale:
        words.append(f"Sigma is learned: {scale**-0.5:.3g} now, and the beta beside unit variance moves with it.")
    elif subject.spec.likelihood.unit != "nats":
        words.append("The reconstruction is not in nats; this is the beta that it would have if it were.")
    return " ".join(words)


def _own_scale(subject: Subject, scale: float) -> float:
    """1 where the likelihood is normalised, so that its beta is the weight as it stands, whatever its variance."""
    return 1.0 if scale != 1 and subject.spec.likelihood.is_normalised(subject.dataset) else scale


def _beside(entries: list[RegulariserSpec], beta: float, own: float, scale: float) -> str:
    """What to add to a beta in the likelihood's own scale: programs that leave the constant out have another."""
    if math.isclose(own, scale):
        return ""
    elbo = ", the ELBO" if math.isclose(beta, 1) and [type(entry) for entry in entries] == [Kl] else ""
    return f"{elbo}; beside unit variance {effective_beta(beta, scale):.3g}"
