"""The Gaussian likelihood with a fixed or a learned standard deviation."""

from __future__ import annotations

import math
from typing import Literal

import torch
from torch import Tensor, nn

from ae_core.data.base import Dataset, Form
from ae_core.model.likelihoods.base import Likelihood, LikelihoodSpec, likelihoods, numbers_only
from ae_core.spec import knob

LOG_SIGMA_RANGE = (-7.0, 7.0)  # a perfect fit drives a learned sigma to 0 and its likelihood to infinity


class GaussianNll(Likelihood):
    """Proper negative log-likelihood of N(output, sigma^2), with log sigma and 0.5 log 2 pi."""

    log_sigma: Tensor

    def __init__(self, form: Form, sigma: float, learned: bool) -> None:
        super().__init__(form)
        start = torch.tensor(math.log(sigma))
        if learned:
            self.log_sigma = nn.Parameter(start)
        else:
            self.register_buffer("log_sigma", start)

    def elements(self, output: Tensor, x: Tensor) -> Tensor:
        """(n, *shape) in nats."""
        log_sigma = self.log_sigma.clamp(*LOG_SIGMA_RANGE)
        squared = ((output - x) * (-log_sigma).exp()).square()
        return 0.5 * squared + log_sigma + 0.5 * math.log(2 * math.pi)

    def scale(self) -> float:
        """1 / sigma^2. Synchronises with the device."""
        return math.exp(-2 * float(self.log_sigma.detach().clamp(*LOG_SIGMA_RANGE)))


@likelihoods.register("gaussian", "Gaussian")
class GaussianLikelihood(LikelihoodSpec):
    """Gaussian noise around the decoder's output, in nats; its sigma sets how much the reconstruction weighs."""

    noise: Literal["fixed", "learned"] = knob(
        "fixed", "Whether sigma stays as given or is learned, one number for all elements (optimum: the RMS error)."
    )
    sigma: float = knob(1.0, "Standard deviation, or its start when learned; usually 0.1 to 1.", ge=0.001, le=1000)

    def build(self, form: Form) -> Likelihood:
        """With sigma as a parameter when it is learned."""
        return GaussianNll(form, self.sigma, self.learns_scale)

    def refusal(self, dataset: Dataset) -> str | None:
        """Only for numbers."""
        return numbers_only(dataset)

    @property
    def learns_scale(self) -> bool:
        """With its sigma."""
        return self.noise == "learned"
