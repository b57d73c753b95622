"""The generative adversarial network (Goodfellow et al. 2014, "Generative adversarial nets")."""

from __future__ import annotations

from typing import TYPE_CHECKING

import torch
from torch import Tensor

from ae_core.data.base import Form
from ae_core.model.discriminator import discriminator_loss, generator_loss
from ae_core.model.objectives.adversary import AdversarialSpec, Contest
from ae_core.model.objectives.base import Objective, objectives
from ae_core.model.phases import Terms
from ae_core.spec import knob

if TYPE_CHECKING:
    from ae_core.model.spec import ModelSpec


class NonSaturating(Contest):
    """Real or generated, by a logistic loss."""

    def fooling(self, of_fakes: Tensor) -> Tensor:
        """-mean log D(G(z)); ln 2 where nobody can tell."""
        return generator_loss(of_fakes)

    def telling(self, x: Tensor, fakes: Tensor, generator: torch.Generator) -> Terms:
        """-mean log D(x) - mean log(1 - D(G(z))); 2 ln 2 where nobody can tell."""
        loss = discriminator_loss(self.judge(x), self.judge(fakes))
        return Terms(loss, {self.opponent: loss}, weights={self.opponent: 1.0})


@objectives.register("gan", "GAN, non-saturating")
class Gan(AdversarialSpec):
    """The decoder learns to fool a discriminator that learns to tell its samples from real ones."""

    repeat: int = knob(1, "Steps of the discriminator for each of the generator; usually 1 to 5.", ge=1, le=100)

    def build(self, model: ModelSpec, form: Form) -> Objective:
        """A fresh discriminator."""
        return NonSaturating(model, form, self.repeat)
