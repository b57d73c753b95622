"""The squared error."""

from __future__ import annotations

from torch import Tensor
from torch.nn.functional import mse_loss

from ae_core.data.base import Dataset, Form
from ae_core.model.likelihoods.base import Likelihood, LikelihoodSpec, likelihoods, numbers_only


class SquaredError(Likelihood):
    """Sum of squared differences, without the 1/2."""

    def elements(self, output: Tensor, x: Tensor) -> Tensor:
        """(n, *shape) (output - x)^2."""
        return mse_loss(output, x, reduction="none")

    def scale(self) -> float:
        """Twice the negative log-likelihood of a Gaussian with sigma = 1."""
        return 2.0


@likelihoods.register("mse", "Squared error")
class Mse(LikelihoodSpec):
    """Squared error, summed over the elements of a sample."""

    def build(self, form: Form) -> Likelihood:
        """Nothing to learn."""
        return SquaredError(form)

    def refusal(self, dataset: Dataset) -> str | None:
        """Only for numbers."""
        return numbers_only(dataset)

    @property
    def unit(self) -> str:
        """Squared units of the input."""
        return "squared units"
