"""The autoencoder's own objective."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ae_core.data.base import Form
from ae_core.model.objectives.base import Objective, ObjectiveSpec, objectives
from ae_core.model.phases import Phase

if TYPE_CHECKING:
    from ae_core.model.autoencoder import Autoencoder
    from ae_core.model.spec import ModelSpec


class Reconstructing(Objective):
    """One phase that moves all weights of the model."""

    def phases(self, model: Autoencoder) -> Sequence[Phase]:
        """The model's loss."""
        return [Phase("autoencoder", model.own_parameters, model.loss, after_step=model.after_step)]


@objectives.register("reconstruction", "Reconstruction")
class Reconstruction(ObjectiveSpec):
    """An autoencoder: steps that bring samples back through their codes, with the regularisers."""

    def build(self, model: ModelSpec, form: Form) -> Objective:
        """Nothing of its own to learn."""
        return Reconstructing()
