"""Cross-entropy for values in [0, 1]."""

from __future__ import annotations

import torch
from torch import Tensor
from torch.nn.functional import binary_cross_entropy_with_logits

from ae_core.data.base import Dataset, Form
from ae_core.model.likelihoods.base import Likelihood, LikelihoodSpec, likelihoods, numbers_only

CHUNK = 1024  # samples looked at together; grey ones are found in the first


class BernoulliNll(Likelihood):
    """Binary cross-entropy on logits, stable for any logit."""

    def elements(self, output: Tensor, x: Tensor) -> Tensor:
        """(n, *shape) -x log p - (1 - x) log(1 - p), p = sigmoid(output), in nats."""
        return binary_cross_entropy_with_logits(output, x, reduction="none")

    def mean(self, output: Tensor) -> Tensor:
        """The probability of a one, sigmoid(output)."""
        return torch.sigmoid(output)


@likelihoods.register("bernoulli", "Bernoulli")
class Bernoulli(LikelihoodSpec):
    """Cross-entropy of pixels in [0, 1], summed over the elements; a true likelihood only for black and white."""

    def build(self, form: Form) -> Likelihood:
        """Nothing to learn."""
        return BernoulliNll(form)

    def refusal(self, dataset: Dataset) -> str | None:
        """Only for values known to lie in [0, 1]."""
        if refused := numbers_only(dataset):
            return refused
        if dataset.value_range is None or dataset.value_range[0] < 0 or dataset.value_range[1] > 1:
            return f"A Bernoulli likelihood needs values in [0, 1]; for {dataset.name} choose gaussian or mse."
        return None

    def notice(self, dataset: Dataset) -> str | None:
        """Values between 0 and 1 need the normaliser of a continuous Bernoulli (Loaiza-Ganem & Cunningham 2019)."""
        if self.is_normalised(dataset):
            return None
        return (
            "Grey values: their cross-entropy is not a normalised likelihood, so compare its nats only with other "
            "Bernoulli runs, or choose continuous_bernoulli."
        )

    @property
    def is_density(self) -> bool:
        """Of 0 and 1 they are a probability."""
        return False

    def is_normalised(self, dataset: Dataset) -> bool:
        """Of black and white alone."""
        chunks = (dataset.to_model(dataset.x[start : start + CHUNK]) for start in range(0, dataset.n, CHUNK))
        return not any(((chunk > 0) & (chunk < 1)).any() for chunk in chunks)
