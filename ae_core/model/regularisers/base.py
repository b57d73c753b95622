"""Penalties beside the reconstruction, each with its weight."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import torch
from torch import Tensor, nn

from ae_core.data.base import Dataset, Form
from ae_core.model.bottlenecks.base import Code
from ae_core.model.phases import Phase
from ae_core.priors.base import PriorSpec
from ae_core.registry import Registry
from ae_core.spec import Spec

if TYPE_CHECKING:
    from ae_core.model.autoencoder import Autoencoder, Pass
    from ae_core.model.spec import ModelSpec


@dataclass(frozen=True)
class Penalty:
    """value : () mean over the batch, unweighted. vectors : (latent_dim,) each, terms per code dimension.

    parts : () each, what else there is to record beside the value ("kl" beside the KL's distance from a target).
    """

    value: Tensor
    vectors: dict[str, Tensor] = field(default_factory=dict)
    parts: dict[str, Tensor] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Evidence:
    """What a penalty is made from.

    x : (n, *shape), clean. way : how it went through the model. nll : (n,) its reconstruction term. epoch : epochs
    done.
    generator : of random numbers, or None where nothing may be random. labels : (n,) int64, or None.
    """

    x: Tensor
    way: Pass
    nll: Tensor
    model: Autoencoder
    epoch: float
    generator: torch.Generator | None = None
    labels: Tensor | None = None

    @property
    def code(self) -> Code:
        """The code of each sample."""
        return self.way.code


class Regulariser(nn.Module):
    """A penalty on one batch; `spec` is replaced when a live setting changes."""

    def __init__(self, spec: RegulariserSpec) -> None:
        super().__init__()
        self.spec = spec

    def forward(self, evidence: Evidence) -> Penalty:
        """The unweighted penalty of a batch."""
        raise NotImplementedError

    def each(self, evidence: Evidence) -> Tensor | None:
        """(n,) the penalty of each sample, whose mean is that of the batch; None where it is not such a mean."""
        return None

    def phases(self, model: Autoencoder) -> Sequence[Phase]:
        """Optimisations that it brings along; most bring none."""
        return ()


def some_of(n: int, most: int) -> slice | Tensor:
    """The rows of a batch of n for a term that compares all of them with all: all, or `most` spread evenly over it."""
    return slice(None) if n <= most else torch.arange(most) * n // most


class RegulariserSpec(Spec):
    """The choice of a regulariser with its settings."""

    def weight(self, epoch: float) -> float:
        """Its weight in the loss after `epoch` epochs."""
        raise NotImplementedError

    @property
    def target(self) -> PriorSpec | None:
        """The distribution that it draws the codes to, with its settings, or None."""
        return None

    @property
    def holds_kl(self) -> bool:
        """Whether it alone says how large the KL to the prior is to be, so that a second such term would undo it."""
        return False

    @property
    def weighs_kl(self) -> bool:
        """Whether its weight multiplies a KL in nats, so that the weight is what papers call beta."""
        return False

    @property
    def is_contest(self) -> bool:
        """Whether its value tells who is ahead of an opponent that learns as well, and nothing of the model's quality.

        Such a term cannot be compared between epochs, so it has no say in which weights are the best.
        """
        return False

    @property
    def needs_model(self) -> bool:
        """Whether it calls the model again, beside what a pass has given."""
        return False

    @property
    def flaw(self) -> str:
        """What is wrong with it on purpose, one sentence, so that a class can find it; empty for all that are right."""
        return ""

    @property
    def uses_labels(self) -> bool:
        """Whether it looks at the classes of the samples."""
        return False

    def build(self, model: ModelSpec, form: Form) -> Regulariser:
        """The penalty, for a model of these slots on samples of this form."""
        raise NotImplementedError

    def refusal(self, model: ModelSpec, dataset: Dataset) -> str | None:
        """Why it cannot work in this model on this data, in one sentence, or None."""
        return None

    def notice(self, model: ModelSpec, form: Form) -> str | None:
        """What the user should know of it in this model (what it chose and why), or None."""
        return None


regularisers: Registry[RegulariserSpec] = Registry("regulariser", "ae_core.model.regularisers")
