"""What the KL is made of: information on the sample, dependence between dimensions, distance from the prior."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

import numpy as np

from ae_core.analysis.decomposition import MOST_CODES, Decomposition, decompose
from ae_core.analysis.diagnostics.base import Diagnostic, Subject, diagnostics, indices
from ae_core.analysis.finding import Bars, Finding, Number
from ae_core.data.base import Form
from ae_core.errors import UserError

if TYPE_CHECKING:
    from ae_core.model.spec import ModelSpec

NEAR_FULL = 0.9  # of log n: information that only tells the samples apart


@diagnostics.register("information", "Parts of the KL")
class Information(Diagnostic):
    """Mutual information, total correlation and dimension-wise KL, enumerated over the codes judged."""

    order = 40

    @classmethod
    def fits(cls, model: ModelSpec, form: Form) -> bool:
        """Codes with a variance, drawn to N(0, I) or to nothing."""
        return model.is_drawn_to_standard_normal

    def find(self, subject: Subject) -> Finding:
        """Against N(0, I); of at most 4,000 codes."""
        mean, log_var = subject.posterior
        assert log_var is not None
        if not (np.isfinite(mean).all() and np.isfinite(log_var).all()):
            raise UserError("The codes are not finite numbers, so there is nothing to take apart.")
        parts = decompose(mean[:MOST_CODES], log_var[:MOST_CODES])
        found = (parts.mutual_information, parts.total_correlation, parts.dimension_wise_kl)
        whole = Bars("Parts of the KL", "nats", np.array(found), ("MI", "TC", "dim. KL"))
        each = Bars("Dimension-wise KL", "nats", parts.dimension_wise, indices(len(parts.dimension_wise)))
        words = (
            f"Of {parts.kl:.2f} nats, {found[0]:.2f} tell which sample it is, {found[1]:.2f} are ties between "
            f"dimensions, and {found[2]:.2f} are each dimension's distance from the prior."
        )
        return Finding(words, subject.basis, _numbers(parts), (whole, each), _warnings(parts))


def _numbers(parts: Decomposition) -> tuple[Number, ...]:
    limit = f"nats, at most ln {parts.n:,} = {math.log(parts.n):.2f}"
    return (
        Number("mutual information", parts.mutual_information, limit, "What a code says on which sample it came from."),
        Number(
            "total correlation",
            parts.total_correlation,
            "nats",
            "Ties between dimensions; 0 where there are none.",
        ),
        Number("dimension-wise KL", parts.dimension_wise_kl, "nats", "0 where each dimension as a whole is the prior."),
        Number("KL", parts.kl, "nats, their sum", "The mean KL from posterior to prior."),
        Number("standard error", parts.error, "nats", "Of the three parts; what is smaller than it may be chance."),
    )


def _warnings(parts: Decomposition) -> tuple[str, ...]:
    if parts.n > 1 and parts.mutual_information > NEAR_FULL * math.log(parts.n):
        return (
            f"The information is near its limit ln {parts.n:,}: all these samples are told apart, and its true value "
            "may be larger.",
        )
    return ()
