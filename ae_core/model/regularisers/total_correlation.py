"""Total correlation of the codes (beta-TCVAE: Chen et al. 2018, "Isolating sources of disentanglement", eq. 4).

TC = KL(q(z) || prod_j q(z_j)), where q(z) is the mean of all posteriors. Here the batch stands for all of them: one
draw from each of its n posteriors, judged under the mixture of these n. That is the batch's own TC up to the draws,
so it is too high for the data as a whole (fewer posteriors overlap less), and the more so the smaller the batch: values
of training batches and of a validation are not comparable. Its gradient is that of the minibatch weighted estimator of
the paper (eq. 5), whose value is higher by (d - 1) log N, a constant. Well-known code of its stratified estimator
multiplies the sampling weights in once per dimension, which takes about (d - 1) log n away: a "TC" far below zero.
Of a batch with more than CELLS = n * d * n numbers to compare, as many samples as stay below are taken, spread evenly.
For the figure itself see ae_core.analysis.decomposition.
"""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from torch import Tensor

from ae_core.data.base import Form
from ae_core.model.regularisers.base import Evidence, Penalty, Regulariser, regularisers, some_of
from ae_core.model.regularisers.posterior import PosteriorSpec, kl_per_dim
from ae_core.priors.base import PriorSpec
from ae_core.spec import knob

if TYPE_CHECKING:
    from ae_core.model.spec import ModelSpec


CELLS = 2**24


def batch_total_correlation(z: Tensor, mean: Tensor, log_var: Tensor) -> Tensor:
    """() mean of log q(z) - sum_j log q(z_j) in nats, q the mean of the n posteriors; 0 for a batch of one.

    z, mean, log_var : (n, d).
    """
    squared = (z[:, :, None] - mean.T).square() * (-log_var.T).exp()
    each = -0.5 * (squared + log_var.T)  # (n, d, n); log 2 pi cancels
    joint, marginal = each.sum(1).logsumexp(1), each.logsumexp(2).sum(1)
    return (joint - marginal).mean() + (z.shape[1] - 1) * math.log(len(z))


class TotalCorrelationPenalty(Regulariser):
    """The batch's own total correlation."""

    def forward(self, evidence: Evidence) -> Penalty:
        """The estimate, from the codes that the decoder saw."""
        code = evidence.code
        assert code.log_var is not None  # refused before training otherwise
        n, d = code.z.shape
        rows = some_of(n, max(math.isqrt(CELLS // d), 2))
        value = batch_total_correlation(code.z[rows], code.mean[rows], code.log_var[rows])
        per_dim = kl_per_dim(code)
        return Penalty(value, {"kl_per_dim": per_dim}, {"kl": per_dim.sum()})


@regularisers.register("tc_estimate", "Total correlation (estimate)")
class TotalCorrelation(PosteriorSpec):
    """What the code dimensions say twice, estimated from the batch; comes on top of the KL for a beta-TCVAE."""

    extra: float = knob(
        1.0, "Weight beyond its share in the KL: beta - 1 of the paper, usually 1 to 9.", ge=0, live=True
    )

    @property
    def target(self) -> PriorSpec | None:
        """None: it asks that the dimensions be independent and leaves each of them its own distribution."""
        return None

    def weight(self, epoch: float) -> float:
        """beta - 1, all the time."""
        return self.extra

    def build(self, model: ModelSpec, form: Form) -> Regulariser:
        """Nothing to learn."""
        return TotalCorrelationPenalty(self)
