"""How the weights of a model are found: by what is minimised, or by a formula."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Protocol

from torch import Tensor, nn

from ae_core.data.base import Dataset, Form
from ae_core.model.phases import Phase
from ae_core.priors.base import PriorSpec
from ae_core.registry import Registry
from ae_core.spec import Spec

if TYPE_CHECKING:
    from ae_core.model.autoencoder import Autoencoder
    from ae_core.model.spec import ModelSpec


class Samples(Protocol):
    """The training split. n : its samples."""

    n: int

    def take(self, index: slice) -> Tensor:
        """(b, *shape) float32 as the model sees them."""


class Objective(nn.Module):
    """What moves the weights of one model; an opponent that learns as well is a part of it."""

    def phases(self, model: Autoencoder) -> Sequence[Phase]:
        """What every batch runs in order; the first one reports "loss"."""
        raise NotImplementedError

    def fit(self, model: Autoencoder, samples: Samples) -> Iterator[float]:
        """Compute the weights where ObjectiveSpec.is_fitted; it says which share is done, and sets them at the end."""
        raise NotImplementedError


class ObjectiveSpec(Spec):
    """The choice of an objective with its settings."""

    def build(self, model: ModelSpec, form: Form) -> Objective:
        """A fresh one, for a model of these slots on samples of this form."""
        raise NotImplementedError

    @property
    def is_fitted(self) -> bool:
        """Whether the weights are computed from the whole training split at once, and not by steps."""
        return False

    @property
    def is_contest(self) -> bool:
        """Whether its losses tell who is ahead of an opponent that learns as well, so that no epoch is the best."""
        return False

    @property
    def target(self) -> PriorSpec | None:
        """The distribution that codes are drawn from while it learns, or None."""
        return None

    @property
    def weights(self) -> Mapping[str, float] | None:
        """What each term is multiplied by in the loss, or None where the model's slots say it."""
        return None

    @property
    def output(self) -> str:
        """What the way of a sample through its code and back is called where it is shown."""
        return "Output"

    @property
    def idle(self) -> tuple[str, ...]:
        """The settings of a run that have no effect under it, by dotted path; a path stands for all below it."""
        return ()

    def refusal(self, model: ModelSpec, dataset: Dataset) -> str | None:
        """Why it cannot find the weights of this model on this data, in one sentence, or None."""
        return None

    def notice(self, model: ModelSpec, form: Form) -> str | None:
        """What the user should know of it, or None."""
        return None


objectives: Registry[ObjectiveSpec] = Registry("objective", "ae_core.model.objectives")
