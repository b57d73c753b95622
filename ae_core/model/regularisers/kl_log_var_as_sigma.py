"""The KL of deepchem: what the encoder gives as log sigma^2 is taken for sigma.

Its pull request 4888 of 2026 proposes the correction.
"""

from __future__ import annotations

from ae_core.model.regularisers.base import Evidence, Penalty, regularisers
from ae_core.model.regularisers.published_bug import WrongKl

TINY = 1e-20  # as it stands there


@regularisers.register("kl_log_var_as_sigma", "KL, log-variance as sigma (published bug)", hidden=True)
class KlLogVarAsSigma(WrongKl):
    """Least where the log-variance is 1 or -1, so that posteriors are drawn to variances of e or 1/e."""

    def penalty(self, evidence: Evidence) -> Penalty:
        """1/2 sum(mu^2 + s^2 - log(s^2) - 1) with s = log sigma^2."""
        code = evidence.code
        assert code.log_var is not None  # refused before training otherwise
        wrong = code.log_var.square()
        each = 0.5 * (code.mean.square() + wrong - (TINY + wrong).log() - 1)
        return Penalty(each.sum(1).mean())
