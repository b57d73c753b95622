"""The importance-weighted bound (IWAE: Burda, Grosse & Salakhutdinov 2016, "Importance weighted autoencoders", eq. 8).

L_K = -log 1/K sum_k w_k,  w_k = p(x|z_k) p(z_k) / q(z_k|x),  z_k ~ q(z|x)

K = 1 is minus the ELBO (with a sampled KL); more draws come closer to -log p(x) from above. During a warm-up
p(z) / q(z|x) is raised to a power that grows from 0 to 1, as the weight of a KL does.
"""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

import torch
from torch import Tensor

from ae_core.data.base import Dataset, Form
from ae_core.device import generator
from ae_core.model.regularisers.base import Evidence, Penalty, Regulariser, regularisers
from ae_core.model.regularisers.posterior import PosteriorSpec, kl_per_dim
from ae_core.spec import knob

if TYPE_CHECKING:
    from ae_core.model.spec import ModelSpec

ROWS = 2048  # codes decoded together, so that a split evaluated with many draws keeps to the memory of a few


def log_ratio(z: Tensor, mean: Tensor, log_var: Tensor) -> Tensor:
    """(...) log p(z) - log q(z|x) in nats, p = N(0, I) and q = N(mean, exp(log_var)); summed over the last axis."""
    return 0.5 * ((z - mean).square() * (-log_var).exp() + log_var - z.square()).sum(-1)


def importance_weighted_loss(log_weights: Tensor) -> Tensor:
    """() -log(1/K sum_k w_k), mean over the samples. log_weights : (K, n)."""
    return math.log(len(log_weights)) - log_weights.logsumexp(0).mean()


class ImportanceWeighted(Regulariser):
    """L_K less the reconstruction term, so that the loss is L_K."""

    spec: ImportanceWeightedSpec

    def forward(self, evidence: Evidence) -> Penalty:
        """L_K - reconstruction; the KL is the part "kl", and each dimension the vector "kl_per_dim".

        The first draw is that of the pass. Where nothing may be random the pass has none, and K draws are made that are
        always the same.
        """
        per_dim = kl_per_dim(evidence.code)
        loss = importance_weighted_loss(self._log_weights(evidence))
        return Penalty(loss - evidence.nll.mean(), {"kl_per_dim": per_dim}, {"kl": per_dim.sum()})

    def _log_weights(self, evidence: Evidence) -> Tensor:
        """(K, n) log w of each draw."""
        code, draws = evidence.code, self.spec.draws
        assert code.log_var is not None  # refused before training otherwise
        if evidence.generator is None:
            return self._drawn(evidence, draws, generator(code.z.device, seed=0))
        share = self.spec.share_at(evidence.epoch)
        first = (share * log_ratio(code.z, code.mean, code.log_var) - evidence.nll)[None]
        if draws == 1:
            return first
        return torch.cat([first, self._drawn(evidence, draws - 1, evidence.generator)])

    def _drawn(self, evidence: Evidence, draws: int, source: torch.Generator) -> Tensor:
        most = max(1, ROWS // len(evidence.x))
        counts = [min(most, draws - start) for start in range(0, draws, most)]
        return torch.cat([self._some(evidence, count, source) for count in counts])

    def _some(self, evidence: Evidence, draws: int, source: torch.Generator) -> Tensor:
        code, model, x = evidence.code, evidence.model, evidence.x
        assert code.log_var is not None
        noise = torch.randn((draws, *code.mean.shape), generator=source, device=x.device, dtype=code.mean.dtype)
        z = code.mean + noise * (0.5 * code.log_var).exp()
        again = x.expand(draws, *x.shape).flatten(0, 1)
        output = model.output(z.flatten(0, 1), again, evidence.generator)
        share = self.spec.share_at(evidence.epoch)
        return share * log_ratio(z, code.mean, code.log_var) - model.likelihood.nll(output, again).view(draws, -1)


@regularisers.register("importance_weighted", "Importance-weighted bound")
class ImportanceWeightedSpec(PosteriorSpec):
    """Makes the loss the bound of K draws from each posterior (IWAE); stands in place of the KL."""

    draws: int = knob(5, "K, draws from each posterior; usually 5 to 50, and each costs a decoding.", ge=1, le=5000)

    warm_up: float = knob(0.0, "Epochs over which the prior comes in, against collapse; usually 0 to 10.", ge=0)

    def share_at(self, epoch: float) -> float:
        """The power of p(z) / q(z|x) after `epoch` epochs."""
        return min(1.0, epoch / self.warm_up) if self.warm_up else 1.0

    def weight(self, epoch: float) -> float:
        """1: any other would be no bound."""
        return 1.0

    @property
    def needs_model(self) -> bool:
        """It does."""
        return True

    def build(self, model: ModelSpec, form: Form) -> Regulariser:
        """Nothing to learn."""
        return ImportanceWeighted(self)

    def refusal(self, model: ModelSpec, dataset: Dataset) -> str | None:
        """It is the whole loss already, so nothing else may draw the posterior to the prior."""
        rivals = [entry for entry in model.regularisers.values() if entry.target or isinstance(entry, PosteriorSpec)]
        others = [entry.title for entry in rivals if entry is not self]
        if others:
            return f"The importance-weighted bound is the whole loss already; take out {' and '.join(others)}."
        return super().refusal(model, dataset)
