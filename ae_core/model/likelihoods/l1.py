"""The absolute error."""

from __future__ import annotations

from torch import Tensor

from ae_core.data.base import Dataset, Form
from ae_core.model.likelihoods.base import Likelihood, LikelihoodSpec, likelihoods, numbers_only


class AbsoluteError(Likelihood):
    """Sum of absolute differences: the negative log-likelihood of a Laplace distribution with b = 1, less D ln 2."""

    def elements(self, output: Tensor, x: Tensor) -> Tensor:
        """(n, *shape) |output - x|."""
        return (output - x).abs()


@likelihoods.register("l1", "Absolute error")
class L1(LikelihoodSpec):
    """Absolute error, summed over the elements of a sample; forgives outliers more than the squared error."""

    def build(self, form: Form) -> Likelihood:
        """Nothing to learn."""
        return AbsoluteError(form)

    def refusal(self, dataset: Dataset) -> str | None:
        """Only for numbers."""
        return numbers_only(dataset)

    @property
    def unit(self) -> str:
        """Units of the input."""
        return "units"
