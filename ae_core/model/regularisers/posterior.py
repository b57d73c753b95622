"""What the penalties on a posterior have in common."""

from __future__ import annotations

from typing import TYPE_CHECKING

from torch import Tensor

from ae_core.data.base import Dataset
from ae_core.model.bottlenecks.base import Code
from ae_core.model.regularisers.base import RegulariserSpec
from ae_core.priors.base import PriorSpec
from ae_core.priors.normal import Normal

if TYPE_CHECKING:
    from ae_core.model.spec import ModelSpec


def kl_to_standard_normal(mean: Tensor, log_var: Tensor) -> Tensor:
    """(n, d) KL(N(mean, exp(log_var)) || N(0, 1)) of each dimension, in nats."""
    return 0.5 * (mean.square() + log_var.exp() - 1 - log_var)


def kl_per_dim(code: Code) -> Tensor:
    """(latent_dim,) the KL of each dimension, mean over the batch."""
    assert code.log_var is not None  # refused before training otherwise
    return kl_to_standard_normal(code.mean, code.log_var).mean(0)


class PosteriorSpec(RegulariserSpec):
    """A penalty that draws Gaussian posteriors to the prior N(0, I)."""

    @property
    def target(self) -> PriorSpec | None:
        """The standard normal."""
        return Normal()

    @property
    def holds_kl(self) -> bool:
        """Where it has the prior as its target."""
        return self.target is not None

    def refusal(self, model: ModelSpec, dataset: Dataset) -> str | None:
        """It needs a posterior with a variance."""
        if not model.bottleneck.has_posterior:
            return (
                f"{self.title} needs codes with a variance, and the bottleneck is {model.bottleneck.name}; "
                "choose gaussian."
            )
        return None
