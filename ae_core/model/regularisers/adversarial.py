"""The adversarial autoencoder (Makhzani et al. 2015, "Adversarial autoencoders", section 2)."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Annotated

import torch
from annotated_types import Ge, Le
from pydantic import Field
from torch import Tensor

from ae_core.data.base import Dataset, Form
from ae_core.model.discriminator import Discriminator, discriminator_loss, generator_loss, steepness
from ae_core.model.phases import Phase, Terms
from ae_core.model.regularisers.base import Evidence, Penalty, Regulariser, RegulariserSpec, regularisers
from ae_core.priors.base import PriorSpec, priors
from ae_core.spec import Slot, knob

if TYPE_CHECKING:
    from ae_core.model.autoencoder import Autoencoder
    from ae_core.model.spec import ModelSpec

Width = Annotated[int, Ge(1), Le(65536)]


class AdversarialPenalty(Regulariser):
    """The generator's loss on the codes, and a discriminator with a phase of its own.

    encoder -> z --------------------> D (held still) -> generator's loss -> encoder     main phase
               z (cut off), prior's -> D              -> discriminator's loss -> D       its own phase
    """

    spec: Adversarial

    def __init__(self, spec: Adversarial, latent_dim: int) -> None:
        super().__init__(spec)
        classes = spec.prior.n_components if spec.label_conditioned else 0
        self.discriminator = Discriminator(latent_dim, spec.widths, classes)
        self._judged: tuple[Tensor, Tensor] | None = None

    def forward(self, evidence: Evidence) -> Penalty:
        """-mean log D(z): small where the codes pass for draws from the prior, ln 2 where nobody can tell."""
        z = evidence.code.z
        self._judged = (evidence.x, z.detach())
        return Penalty(generator_loss(self.discriminator(z, evidence.labels, frozen=True)))

    def phases(self, model: Autoencoder) -> Sequence[Phase]:
        """The discriminator's own optimisation, which runs after that of the autoencoder."""
        key = next(name for name, part in model.regularisers.items() if part is self)

        def loss(x: Tensor, generator: torch.Generator, epoch: float, labels: Tensor | None = None) -> Terms:
            return self.discriminate(self._codes(model, x, generator), generator, labels, f"{key}_discriminator")

        parameters = list(self.discriminator.parameters())
        return [Phase(f"{key} discriminator", parameters, loss, self.spec.repeat, lr_factor=self.spec.lr_factor)]

    def discriminate(self, z: Tensor, generator: torch.Generator, labels: Tensor | None, name: str) -> Terms:
        """How well fresh draws from the prior are told from codes (n, latent_dim): 2 ln 2 where not at all.

        The gradient penalty is part of the loss only where there are gradients, that is in training.
        """
        component = labels if self.spec.label_conditioned else None
        drawn = self.spec.prior.sample(len(z), z.shape[1], generator, component)
        steep = self.spec.gradient_penalty > 0 and torch.is_grad_enabled()
        of_prior = self.discriminator(drawn.requires_grad_(steep), labels)
        told = loss = discriminator_loss(of_prior, self.discriminator(z, labels))
        weights, others = {name: 1.0}, {}
        if steep:
            weights["steepness"], others["steepness"] = 0.5 * self.spec.gradient_penalty, steepness(of_prior, drawn)
            loss = loss + weights["steepness"] * others["steepness"]
        return Terms(loss, {name: told}, weights=weights, others=others)

    def _codes(self, model: Autoencoder, x: Tensor, generator: torch.Generator) -> Tensor:
        """The codes of x, cut off from the encoder.

        Those that the main phase has just made of the same batch, where it has: the discriminator then judges what the
        encoder was graded on, and the encoder's dropout and batch norm are not set going a second time.
        """
        if self._judged is not None and self._judged[0] is x:
            return self._judged[1]
        with torch.no_grad():
            code: Tensor = model(x, generator).code.z
        return code


@regularisers.register("adversarial", "Adversarial")
class Adversarial(RegulariserSpec):
    """Draws all codes together to any prior: a discriminator learns to tell them apart, and the encoder to fool it."""

    prior: Annotated[PriorSpec, Slot(priors)] = knob("normal", "The distribution that the codes are to have.")
    strength: float = knob(
        10.0, "Weight of fooling the discriminator beside the reconstruction; 0 switches it off.", ge=0, live=True
    )
    warm_up: float = knob(
        0.0, "Epochs over which the weight grows from 0, so that codes spread before they are drawn.", ge=0
    )
    label_conditioned: bool = knob(
        False, "Each class gets a component of the prior of its own: the class with number 3 the one with number 3."
    )
    widths: Annotated[tuple[Width, ...], Field(max_length=16)] = knob(
        (256, 256), "Widths of the discriminator's hidden layers; usually 100 to 1000."
    )
    lr_factor: float = knob(
        4.0, "The discriminator's learning rate as a multiple of the model's; one that lags misleads. 1 to 5.", gt=0
    )
    repeat: int = knob(1, "Steps of the discriminator for each of the autoencoder; usually 1 to 5.", ge=1, le=100)
    gradient_penalty: float = knob(
        1.0,
        "Keeps the discriminator smooth at the prior's samples (R1), which calms the contest; usually 0.1 to 10.",
        ge=0,
    )

    def weight(self, epoch: float) -> float:
        """The strength, reached linearly over the warm-up."""
        return self.strength * min(1.0, epoch / self.warm_up) if self.warm_up else self.strength

    @property
    def target(self) -> PriorSpec | None:
        """The prior."""
        return self.prior

    @property
    def is_contest(self) -> bool:
        """The discriminator goes on learning: the encoder's loss may rise while its codes come nearer to the prior."""
        return True

    @property
    def uses_labels(self) -> bool:
        """Where each class has a component of its own."""
        return self.label_conditioned

    def build(self, model: ModelSpec, form: Form) -> Regulariser:
        """A fresh discriminator for codes of this model."""
        return AdversarialPenalty(self, model.network.latent_dim)

    def refusal(self, model: ModelSpec, dataset: Dataset) -> str | None:
        """The prior must exist for codes of this length and, where labels choose, have a component for each class."""
        return self.prior.refusal(model.network.latent_dim) or (
            self._unlike(dataset) if self.label_conditioned else None
        )

    def _unlike(self, dataset: Dataset) -> str | None:
        classes, components = len(dataset.label_names), self.prior.n_components
        if dataset.labels is None:
            return f"A label-conditioned prior needs labels, and {dataset.name} has none."
        if classes == components:
            return None
        if components == 1:
            return f"The prior {self.prior.name} is one piece and cannot give each class its own; choose a ring."
        return f"The prior has {components} components and the data {classes} classes; set its components to {classes}."
