"""How much each dimension of a Gaussian code says, and whether the posterior has collapsed to the prior."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from ae_core.analysis.diagnostics.base import Diagnostic, Floats, Subject, diagnostics, indices
from ae_core.analysis.finding import Bars, Finding, Number
from ae_core.data.base import Form

if TYPE_CHECKING:
    from ae_core.model.spec import ModelSpec

ACTIVE = 0.01
# By the setting of a regulariser that helps against a collapse.
REMEDIES = {
    "beta": "lower beta",
    "free": "raise the free nats",
    "capacity": "raise the capacity",
    "warm_up": "use a warm-up of some epochs",
}


def kl_per_dimension(mean: Floats, log_var: Floats) -> Floats:
    """(d,) KL(N(mean, exp(log_var)) || N(0, 1)) of each dimension in nats, mean over the samples (n, d)."""
    return np.asarray((0.5 * (np.square(mean) + np.exp(log_var) - 1 - log_var)).mean(0))


def active_by_variance(mean: Floats) -> int:
    """How many dimensions have a posterior mean with a variance over the data above 0.01.

    Burda, Grosse & Salakhutdinov 2016, "Importance weighted autoencoders", section 5.2. mean : (n, d).
    """
    return int((mean.var(0) > ACTIVE).sum())


@diagnostics.register("posterior", "KL per dimension")
class Posterior(Diagnostic):
    """The nats that each code dimension carries, active units, and a warning when the posterior collapses."""

    order = 10
    cheap = True

    @classmethod
    def fits(cls, model: ModelSpec, form: Form) -> bool:
        """Codes with a variance, drawn to N(0, I) or to nothing."""
        return model.is_drawn_to_standard_normal

    def find(self, subject: Subject) -> Finding:
        """KL to N(0, I)."""
        mean, log_var = subject.posterior
        assert log_var is not None
        kl = kl_per_dimension(mean, log_var)
        active, varying, d = int((kl > ACTIVE).sum()), active_by_variance(mean), len(kl)
        numbers = (
            Number("KL", float(kl.sum()), "nats/sample", "What a code says of its sample; usually 5 to 40 for digits."),
            Number("active by KL", active, f"of {d}, KL > 0.01 nats", "Dimensions that differ from the prior."),
            Number(
                "active by variance",
                varying,
                f"of {d}, Var of mean > 0.01",
                "Dimensions whose posterior mean moves with the sample (Burda et al. 2016).",
            ),
        )
        bars = Bars("KL per dimension", "nats", kl, indices(d), (ACTIVE, "active above 0.01"))
        return Finding(
            _sentence(kl, active), subject.basis, numbers, (bars,), _warnings(active, d, _advice(subject.spec))
        )


def _sentence(kl: Floats, active: int) -> str:
    if not active:
        return "No dimension says anything of its sample."
    top = int(np.argmax(kl))
    return f"{active} of {len(kl)} dimensions carry {kl.sum():.1f} nats; z{top} says most, {kl[top]:.2f} nats."


def _advice(model: ModelSpec) -> str:
    """What this model's regularisers have to set against a collapse, or "" where they have nothing."""
    entries = [entry for entry in model.regularisers.values() if entry.target]
    offered = (name for name in REMEDIES if any(hasattr(entry, name) for entry in entries))
    # Who has a warm-up already needs no advice to use one.
    used = {"warm_up"} if any(getattr(entry, "warm_up", 0) for entry in entries) else set()
    return " or ".join(REMEDIES[name] for name in offered if name not in used)


def _warnings(active: int, d: int, advice: str) -> tuple[str, ...]:
    if not active:
        told = f" {advice[0].upper()}{advice[1:]}." if advice else ""
        return (f"Posterior collapse: every code is the prior, so the decoder ignores it.{told}",)
    if active < d:
        told = f"; with poor reconstructions, {advice}" if advice else ""
        return (f"{d - active} of {d} dimensions have collapsed to the prior. That saves what is not needed{told}.",)
    return ()
