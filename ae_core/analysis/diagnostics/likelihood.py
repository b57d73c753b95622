"""What the samples are worth to the model as a density: log p(x), and how far the ELBO lies below it."""

from __future__ import annotations

import math
from dataclasses import replace
from typing import TYPE_CHECKING

import numpy as np

from ae_core.analysis.diagnostics.base import Diagnostic, Subject, diagnostics
from ae_core.analysis.finding import Bars, Finding, Number
from ae_core.analysis.likelihood import by_draws, check_weights, effective_draws, log_mean_exp, log_weights, refusal
from ae_core.data.base import Form
from ae_core.device import generator
from ae_core.errors import UserError

if TYPE_CHECKING:
    from torch import Tensor

    from ae_core.model.spec import ModelSpec

DRAWS = 64  # a power of two, so that each bound is made of the same draws
MOST_SAMPLES = 128
FEW = 2.0  # effective draws


@diagnostics.register("likelihood", "Held-out likelihood")
class HeldOutLikelihood(Diagnostic):
    """log p(x) in nats by importance sampling with 64 draws (Burda et al. 2016, section 5), and its gap to the ELBO."""

    order = 35

    @classmethod
    def fits(cls, model: ModelSpec, form: Form) -> bool:
        """Codes with a variance, and a reconstruction in nats."""
        return model.bottleneck.has_posterior and model.likelihood.unit == "nats"

    def find(self, subject: Subject) -> Finding:
        """Of up to 128 of the samples; always the same draws. Raises UserError where nothing is normalised."""
        if reason := refusal(subject.spec, subject.dataset):
            raise UserError(reason)
        places = np.linspace(0, len(subject.ids) - 1, min(MOST_SAMPLES, len(subject.ids))).astype(int)
        few = replace(subject, ids=subject.ids[places])
        weights = _weights(few)
        bounds = bounds_by_draws(weights)
        each = log_mean_exp(weights).numpy()
        n, value = len(each), float(each.mean())
        error = float(each.std(ddof=1)) / math.sqrt(n) if n > 1 else math.inf
        gap = value - bounds[1]
        effective = float(effective_draws(weights).mean())
        below = f"{gap:.2f} nats below it" if math.isfinite(gap) else "-inf: some draws lie where the prior is 0"
        words = f"A sample has a log-likelihood of {value:.1f} nats, give or take {error:.1f}; the ELBO is {below}."
        basis = f"{few.basis}, {DRAWS} draws each"
        numbers = _numbers(value, error, bounds[1], effective)
        return Finding(words, basis, numbers, (_gains(bounds),), _warnings(effective))


def bounds_by_draws(weights: Tensor) -> dict[int, float]:
    """The mean bound with 1, 2, 4, ... draws, in nats; each is at least as high as the one before (its Theorem 1).

    weights : (k, n) log weights of k draws, a power of two. The first is the ELBO, the last the estimate of log p(x).
    """
    return {size: float(each.mean()) for size, each in by_draws(weights).items()}


def _gains(bounds: dict[int, float]) -> Bars:
    """What more draws gain over one, or over the fewest with a finite bound."""
    finite = {draws: bound for draws, bound in bounds.items() if math.isfinite(bound)}
    fewest = min(finite)
    over = "the ELBO" if fewest == 1 else f"{fewest} draws"
    gains = np.array(list(finite.values())) - finite[fewest]
    return Bars(f"Gain over {over} by draws", "nats", gains, tuple(map(str, finite)))


def _weights(subject: Subject) -> Tensor:
    import torch

    with torch.no_grad():
        weights = log_weights(subject.model, subject.x(), DRAWS, generator(torch.device("cpu"), seed=0))
    check_weights(weights)
    return weights


def _numbers(value: float, error: float, elbo: float, effective: float) -> tuple[Number, ...]:
    gap = "The mean KL from the posterior to the true one, as far as the draws show; 0 where the encoder is exact."
    return (
        Number("log p(x)", value, "nats/sample", "Higher is better; above 0 is possible for a density."),
        Number("standard error", error, "nats", "Of the mean over the samples, from their spread."),
        Number("ELBO", elbo, "nats/sample", "From the same draws, with beta 1."),
        Number("gap to the ELBO", value - elbo, "nats", gap),
        Number("draws", DRAWS, "per sample", "More would raise the estimate a little."),
        Number("effective draws", effective, f"of {DRAWS}", "Near 1 a single draw decides, and log p(x) is too low."),
    )


def _warnings(effective: float) -> tuple[str, ...]:
    if effective < FEW:
        return (
            f"{effective:.1f} of {DRAWS} draws count: the posteriors miss where the samples lie, and log p(x) is "
            "higher than estimated.",
        )
    return ()
