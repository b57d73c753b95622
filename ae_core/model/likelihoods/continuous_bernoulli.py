"""The continuous Bernoulli (Loaiza-Ganem & Cunningham 2019, "Fixing a pervasive error in variational autoencoders").

p(x) = C(p) p^x (1 - p)^(1 - x) on [0, 1]. With the logit l of p the normaliser (eq. 8) is l / tanh(l / 2), 2 at l = 0.
"""

from __future__ import annotations

import math

import torch
from torch import Tensor

from ae_core.data.base import Dataset, Form
from ae_core.model.likelihoods.base import Likelihood, likelihoods
from ae_core.model.likelihoods.bernoulli import Bernoulli, BernoulliNll

SMALL = 0.1  # logits below this take the series, whose remainder is then below 1e-12


def log_normaliser(logits: Tensor) -> Tensor:
    """log C of each logit; finite with a right gradient for any, also near 0 (p near 1/2)."""
    small = logits.abs() < SMALL
    far = torch.where(small, 1.0, logits)  # keeps what is not taken out of the gradient
    near = torch.where(small, logits, 0.0).square()
    series = math.log(2) + near * (1 / 12 - near * (7 / 1440 - near * 31 / 90720))
    return torch.where(small, series, (far / (far / 2).tanh()).log())


class ContinuousBernoulliNll(BernoulliNll):
    """Cross-entropy less the log of the normaliser."""

    def elements(self, output: Tensor, x: Tensor) -> Tensor:
        """(n, *shape) -log p(x) in nats, a density: it may be below zero."""
        return super().elements(output, x) - log_normaliser(output)

    def mean(self, output: Tensor) -> Tensor:
        """The distribution's mean (eq. 9): 1 / (1 - exp(-l)) - 1 / l, 1/2 at l = 0; further from the ends than p."""
        small = output.abs() < SMALL
        far = torch.where(small, 1.0, output)
        near = torch.where(small, output, 0.0)
        series = 0.5 + near / 12 - near**3 / 720
        return torch.where(small, series, -1 / torch.expm1(-far) - 1 / far)


@likelihoods.register("continuous_bernoulli", "Continuous Bernoulli")
class ContinuousBernoulli(Bernoulli):
    """A true likelihood of grey pixels in [0, 1]: the Bernoulli's cross-entropy with the normaliser that it lacks."""

    def build(self, form: Form) -> Likelihood:
        """Nothing to learn."""
        return ContinuousBernoulliNll(form)

    def is_normalised(self, dataset: Dataset) -> bool:
        """Whatever the values."""
        return True

    @property
    def is_density(self) -> bool:
        """Of the numbers between 0 and 1."""
        return True

    def notice(self, dataset: Dataset) -> str | None:
        """Nothing is amiss."""
        return None
