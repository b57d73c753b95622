"""Principal component analysis (Pearson 1901; Hotelling 1933): the linear autoencoder without a step."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

import numpy as np
import torch
from torch import nn

from ae_core.data.base import TRAIN, Dataset, Form
from ae_core.model.bottlenecks.deterministic import Deterministic
from ae_core.model.likelihoods.mse import Mse
from ae_core.model.networks.mlp import Mlp
from ae_core.model.objectives.base import Objective, ObjectiveSpec, Samples, objectives
from ae_core.model.phases import Phase
from ae_core.model.principal import Axes, Doubles, principal_axes

if TYPE_CHECKING:
    from ae_core.model.autoencoder import Autoencoder
    from ae_core.model.spec import ModelSpec

AT_ONCE = 20_000_000  # numbers that are read as float64 in one part


class ComponentsFit(Objective):
    """x -> axes (x - mean) = z -> axes' z + mean."""

    def phases(self, model: Autoencoder) -> Sequence[Phase]:
        """The loss that the weights minimise in closed form; no step is taken."""
        return [Phase("components", model.own_parameters, model.loss)]

    def fit(self, model: Autoencoder, samples: Samples) -> Iterator[float]:
        """The first `latent_dim` components of the samples, by the variance that they explain."""
        width = int(np.prod(model.form.shape))

        def read(part: slice) -> Doubles:
            return np.asarray(samples.take(part).flatten(1).cpu().numpy(), dtype=np.float64)

        for step in principal_axes(read, samples.n, width, model.latent_dim, max(AT_ONCE // width, 1)):
            if isinstance(step, Axes):
                _give(model, step)
            else:
                yield step


@torch.no_grad()
def _give(model: Autoencoder, found: Axes) -> None:
    (outwards,) = (part for part in model.decoder.modules() if isinstance(part, nn.Linear))
    inwards = model.bottleneck.mean
    assert isinstance(inwards, nn.Linear)  # refused before training otherwise
    for parameter, value in (
        (inwards.weight, found.axes),
        (inwards.bias, -found.axes @ found.mean),
        (outwards.weight, found.axes.T),
        (outwards.bias, found.mean),
    ):
        parameter.copy_(torch.from_numpy(np.ascontiguousarray(value, dtype=np.float32)))


@objectives.register("components", "Principal components")
class Components(ObjectiveSpec):
    """PCA: the linear network that loses least, computed from the training split at once; no steps are taken."""

    def build(self, model: ModelSpec, form: Form) -> Objective:
        """Nothing of its own to learn."""
        return ComponentsFit()

    @property
    def is_fitted(self) -> bool:
        """In closed form."""
        return True

    @property
    def idle(self) -> tuple[str, ...]:
        """All that is about steps."""
        steps = ("epochs", "batch_size", "optimiser", "schedule", "gradient_clip", "early_stopping", "seed")
        return tuple(f"train.{name}" for name in steps)

    def refusal(self, model: ModelSpec, dataset: Dataset) -> str | None:
        """A linear network, points as codes, the squared error and nothing else; as many components as there are."""
        network, most = model.network, min(len(dataset.rows(TRAIN)), int(np.prod(dataset.shape)))
        if not isinstance(network, Mlp) or network.hidden or network.tied or network.unit_norm:
            return "Principal components are an mlp without hidden layers, not tied and not of unit norm."
        if not isinstance(model.bottleneck, Deterministic) or model.bottleneck.activation != "identity":
            return "A code of principal components is a plain point; choose the bottleneck deterministic, identity."
        if not isinstance(model.likelihood, Mse):
            return "Principal components minimise the squared error; choose the likelihood mse."
        if model.regularisers or not model.corruption.is_none:
            return "Principal components have neither regularisers nor a corruption; take them out."
        if network.latent_dim > most:
            return f"{dataset.name} has {most} principal components at most; set latent_dim to {most} or less."
        return None
