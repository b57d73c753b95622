"""Whether a generator has lost modes of the data."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import torch

from ae_core.analysis.diagnostics.base import MOST_SAMPLES, Diagnostic, Subject, diagnostics
from ae_core.analysis.finding import Bars, Finding, Number
from ae_core.analysis.mode_coverage import Coverage, known_modes
from ae_core.analysis.pool import features_of
from ae_core.data.base import Form
from ae_core.data.densities import GaussianMixture
from ae_core.errors import UserError
from ae_core.model.objectives.adversary import drawn

if TYPE_CHECKING:
    from ae_core.model.spec import ModelSpec


@diagnostics.register("mode_coverage", "Mode coverage")
class ModeCoverage(Diagnostic):
    """How many of the known modes generated samples reach (Lin et al. 2018), beside as many real samples."""

    order = 46

    @classmethod
    def fits(cls, model: ModelSpec, form: Form) -> bool:
        """A generator that was trained in a contest."""
        return model.objective.is_contest

    def find(self, subject: Subject) -> Finding:
        """Of 2,000 draws. Raises UserError where no modes of the data are known."""
        data = subject.dataset
        features = None if isinstance(data.density, GaussianMixture) else features_of(data)
        modes = known_modes(data, features)
        if modes is None:
            raise UserError("The modes of this data are not known: it has neither classes nor a mixture's density.")
        with torch.no_grad():
            _, samples = drawn(subject.model, MOST_SAMPLES, torch.Generator().manual_seed(0))
        fakes, real = modes.coverage(samples.numpy()), modes.coverage(subject.x().numpy())
        k, lost = len(modes.names), [name for name, count in zip(modes.names, fakes.counts, strict=True) if not count]
        without = f"; lost: {', '.join(lost)}" if lost else ""
        sentence = (
            f"Of {k} modes, {fakes.covered} are reached by {fakes.n:,} generated samples, and {real.covered} by "
            f"{real.n:,} real ones{without}. {fakes.good:.0%} of the generated samples lie in a mode, "
            f"{real.good:.0%} of the real ones ({modes.rule})."
        )
        warnings = (f"the generator has lost {len(lost)} of {k} modes.",) if lost else ()
        bars = tuple(_bars(title, one, modes.names) for title, one in (("Generated", fakes), ("Real", real)))
        return Finding(sentence, subject.basis, _numbers(fakes, real), bars, warnings)


def _numbers(fakes: Coverage, real: Coverage) -> tuple[Number, ...]:
    k = len(fakes.counts)
    return (
        Number("modes reached", fakes.covered, f"of {k}", "By one generated sample or more."),
        Number("modes reached by real samples", real.covered, f"of {k}", f"{real.n:,} held-out samples: the control."),
        Number("in a mode", fakes.good, "share of samples", f"Real ones: {real.good:.3g}."),
        Number(
            "divergence of shares", fakes.divergence, "nats",
            f"KL from the data's shares; 0 is right. Real ones: {real.divergence:.3g}.",
        ),
    )  # fmt: skip


def _bars(title: str, one: Coverage, names: tuple[str, ...]) -> Bars:
    level = (float(one.shares.mean()), "all modes alike")
    return Bars(f"{title} samples in each mode", "share", np.asarray(one.counts / one.n), names, level)
