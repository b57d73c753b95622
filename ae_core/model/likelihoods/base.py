"""How the decoder's output is judged against the input: a negative log-likelihood or an error."""

from __future__ import annotations

import torch
from torch import Tensor, nn

from ae_core.data.base import Dataset, Form
from ae_core.registry import Registry
from ae_core.spec import Spec


class Likelihood(nn.Module):
    """Judges a decoder's output (n, *shape)."""

    def __init__(self, form: Form) -> None:
        super().__init__()
        self.form = form

    def nll(self, output: Tensor, x: Tensor) -> Tensor:
        """(n,) the reconstruction term of each sample, summed over its elements up to its end."""
        if not self.form.padded:
            return self.elements(output, x).flatten(1).sum(1)
        missing = torch.isnan(x)
        return self.elements(output, x.masked_fill(missing, 0.0)).masked_fill(missing, 0.0).flatten(1).sum(1)

    def elements(self, output: Tensor, x: Tensor) -> Tensor:
        """(n, *shape) the term of each element."""
        raise NotImplementedError

    def mean(self, output: Tensor) -> Tensor:
        """(n, *shape) the reconstruction in the scale of x."""
        return output

    def choose(self, output: Tensor, generator: torch.Generator | None = None, temperature: float = 1.0) -> Tensor:
        """(n, *shape) elements in the scale of x: the mean, or where elements are drawn one by one, draws of them.

        generator : draws with it; nothing is random without. temperature : above 1 draws more wildly, below 1 less.
        """
        return self.mean(output)

    def scale(self) -> float:
        """The factor s with nll = s * (unit-scale negative log-likelihood) + constant; see effective_beta."""
        return 1.0


class LikelihoodSpec(Spec):
    """The choice of a likelihood with its settings."""

    def build(self, form: Form) -> Likelihood:
        """A fresh likelihood for samples of this form."""
        raise NotImplementedError

    def refusal(self, dataset: Dataset) -> str | None:
        """Why this likelihood cannot judge this data, in one sentence, or None."""
        return None

    def notice(self, dataset: Dataset) -> str | None:
        """What the user should know of this likelihood on this data, or None."""
        return None

    def is_normalised(self, dataset: Dataset) -> bool:
        """Whether the reconstruction term of this data is minus the log of a distribution, constant and all."""
        return self.unit == "nats"

    @property
    def is_density(self) -> bool:
        """Whether its nats are of a density, which has the unit of the data in it, or of a probability, below 0."""
        return True

    @property
    def learns_scale(self) -> bool:
        """Whether Likelihood.scale moves while the model learns."""
        return False

    @property
    def unit(self) -> str:
        """What the reconstruction term is measured in."""
        return "nats"


def numbers_only(dataset: Dataset) -> str | None:
    """Why a likelihood of numbers cannot judge the words of a text, or None."""
    if dataset.kind == "text":
        return f"This likelihood judges numbers, and {dataset.name} is text; choose categorical."
    return None


def effective_beta(beta: float, scale: float) -> float:
    """The weight that the KL would have beside a unit-variance Gaussian (or Bernoulli) log-likelihood.

    scale * NLL + beta * KL has the minimum of NLL + (beta / scale) * KL. The squared error is twice the unit-variance
    Gaussian's NLL (scale 2); its mean over D elements has scale 2 / D; a Gaussian of fixed sigma has scale 1 / sigma^2.
    """
    return beta / scale


likelihoods: Registry[LikelihoodSpec] = Registry("likelihood", "ae_core.model.likelihoods")
