"""Where a run stands between rate and distortion (Alemi et al. 2018, "Fixing a broken ELBO", section 3)."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

import numpy as np

from ae_core.analysis.diagnostics.base import Diagnostic, Floats, Subject, diagnostics
from ae_core.analysis.diagnostics.posterior import kl_per_dimension
from ae_core.analysis.finding import Finding, Number, Plane, Trace
from ae_core.data.base import Form
from ae_core.errors import UserError

if TYPE_CHECKING:
    from ae_core.model.spec import ModelSpec

LINES = 5
SPLIT = "val"


@diagnostics.register("rate_distortion", "Rate and distortion")
class RateDistortion(Diagnostic):
    """The nats that the code costs against the nats that the reconstruction costs; equal ELBO along the lines."""

    order = 30

    @classmethod
    def fits(cls, model: ModelSpec, form: Form) -> bool:
        """Codes with a variance, drawn to N(0, I) or to nothing."""
        return model.is_drawn_to_standard_normal

    def find(self, subject: Subject) -> Finding:
        """Measured on this model, which need not be that of a validation, and the validations up to its epoch."""
        here = _measured(subject)
        if not np.isfinite(here).all():
            raise UserError("Rate and distortion are not finite numbers, so there is nothing to show.")
        rate, distortion = (float(value) for value in here)
        unit = "nats/sample" if subject.spec.likelihood.unit == "nats" else "nats/sample + constant"
        numbers = (
            Number("rate", rate, "nats/sample", "KL to the prior: what the code costs; usually 5 to 40 for digits."),
            Number("distortion", distortion, unit, "The reconstruction's negative log-likelihood."),
            Number("-ELBO", rate + distortion, unit, "Rate + distortion: an upper bound of what a sample costs."),
        )
        words = f"A sample costs {rate:.1f} nats for its code and {distortion:.1f} for what the code leaves out."
        plane = Plane("Rate and distortion", "rate, nats", "distortion, nats", _traces(_trail(subject), here))
        caveat = subject.spec.likelihood.notice(subject.dataset)
        return Finding(words, subject.basis, numbers, (plane,), (caveat,) if caveat else ())


def in_nats(subject: Subject, reconstruction: Floats) -> Floats:
    """The reconstruction term as a negative log-likelihood of unit scale, up to a constant, where it is not in nats."""
    likelihood = subject.spec.likelihood
    return reconstruction if likelihood.unit == "nats" else reconstruction / subject.model.likelihood.scale()


def _trail(subject: Subject) -> Floats:
    """(k, 2) rate and distortion at each validation up to the epoch of the model."""
    curves = subject.curves
    if (SPLIT, "kl") not in curves or (SPLIT, "reconstruction") not in curves:
        return np.empty((0, 2))
    epochs, rate = curves[SPLIT, "kl"]
    known = min(len(rate), len(curves[SPLIT, "reconstruction"][1]))
    points = np.stack([rate[:known], in_nats(subject, curves[SPLIT, "reconstruction"][1][:known])], axis=1)
    kept = points[epochs[:known] <= subject.epoch + 1e-6]
    return kept[np.isfinite(kept).all(1)]


def _measured(subject: Subject) -> Floats:
    import torch

    from ae_core.device import generator

    mean, log_var = subject.posterior
    assert log_var is not None
    noise, terms = generator(torch.device("cpu"), seed=0), []
    with torch.no_grad():
        for rows in subject.chunks():
            x = subject.x(rows)
            terms.append(subject.model.likelihood.nll(subject.model(x, noise).output, x).double().numpy())
    distortion = in_nats(subject, np.concatenate(terms)).mean()
    return np.array([kl_per_dimension(mean, log_var).sum(), distortion])


def _traces(trail: Floats, here: Floats) -> tuple[Trace, ...]:
    """trail : (k, 2) of the validations. here : (2,) of the model."""
    # The untrained model is so far away that it would press everything else into a corner.
    seen = trail[1:] if len(trail) > 2 else trail
    shown = np.concatenate([seen, here[None]])
    (left, bottom), (right, top) = shown.min(0), shown.max(0)
    room = np.maximum(0.15 * np.array([right - left, top - bottom]), 0.02 * np.abs(here) + 0.5)
    low, high = np.array([left, bottom]) - room, np.array([right, top]) + room
    low = np.maximum(low, [0.0, -math.inf])
    costs = [*np.linspace(low.sum(), high.sum(), LINES + 2)[1:-1]]
    lines = [Trace("equal ELBO", line, "line", "quiet") for cost in costs if len(line := _equal(cost, low, high))]
    mine = Trace(f"ELBO {-here.sum():.1f} nats", _equal(float(here.sum()), low, high), "line", "second")
    name = "each validation" if len(seen) == len(trail) else "each validation after the first"
    way = (Trace(name, seen, "points"),) if len(seen) else ()
    return (*lines, mine, *way, Trace("now", here[None], "point"))


def _equal(cost: float, low: Floats, high: Floats) -> Floats:
    """(2, 2) the ends of the line rate + distortion = cost inside a box, or (0, 2) where it misses the box."""
    start, end = max(low[0], cost - high[1]), min(high[0], cost - low[1])
    return np.array([[start, cost - start], [end, cost - end]]) if start < end else np.empty((0, 2))
