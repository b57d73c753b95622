"""What all generative adversarial networks share: generator, opponent, and a way back for real samples."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from functools import partial
from typing import TYPE_CHECKING

import torch
from torch import Tensor, nn

from ae_core.data.base import Dataset, Form
from ae_core.device import widened
from ae_core.model.bottlenecks.deterministic import Deterministic
from ae_core.model.networks.base import NetworkSpec
from ae_core.model.networks.conv import Conv
from ae_core.model.networks.mlp import Mlp
from ae_core.model.objectives.base import Objective, ObjectiveSpec
from ae_core.model.phases import Phase, Terms
from ae_core.priors.base import PriorSpec
from ae_core.priors.normal import Normal

if TYPE_CHECKING:
    from ae_core.model.autoencoder import Autoencoder
    from ae_core.model.spec import ModelSpec

REGRESSOR_RATE = 5.0  # it chases a generator that moves
SAID = (
    "A GAN has no encoder. Codes here come from a regressor, fitted by least squares to find z from G(z), which the "
    "generator never sees: what is called a reconstruction is G(E(x)), the generator's nearest guess, and was not "
    "trained to be like x. Its losses say who is ahead and not how good samples are; the last weights are the result."
)


class Opponent(nn.Module):
    """(n, *shape) -> (n,) numbers, the larger the more real it takes a sample to be.

    As large as the model's encoder, with leaky ReLUs and without batch norm, under which a gradient penalty of each
    sample has no meaning (Gulrajani et al. 2017, section 4). biased : whether a constant is added in the end.
    """

    def __init__(self, network: NetworkSpec, form: Form, biased: bool) -> None:
        super().__init__()
        plain = network.model_copy(update={"activation": "leaky_relu", "batch_norm": False, "dropout": 0.0})
        built = plain.build(form)
        self.body, self.head = built.encoder, nn.Linear(built.features, 1, bias=biased)

    def forward(self, x: Tensor) -> Tensor:
        """One number for each sample."""
        return widened(self.head(self.body(x)).squeeze(1))


@contextmanager
def held_still(part: nn.Module) -> Iterator[None]:
    """Gradients go through a part, and none to its own weights."""
    parameters = list(part.parameters())
    for parameter in parameters:
        parameter.requires_grad_(False)
    try:
        yield
    finally:
        for parameter in parameters:
            parameter.requires_grad_(True)


class Contest(Objective):
    """Three phases a batch: generator, opponent, regressor.

    z ~ N(0, I) -> G -> D (held still) -> generator's loss -> G
    z ~ N(0, I) -> G (cut off), x -> D -> opponent's loss  -> D      `repeat` times, each with new z
    z ~ N(0, I) -> G (cut off) -> E -> |z - E(G(z))|^2     -> E

    Goodfellow et al. 2014, "Generative adversarial nets", algorithm 1; the regressor is the "latent regressor" of
    Donahue et al. 2017, "Adversarial feature learning", section 4.1.

    opponent : what D is called. biased : whether a constant that D adds makes a difference.
    """

    opponent = "discriminator"
    biased = True

    def __init__(self, model: ModelSpec, form: Form, repeat: int) -> None:
        super().__init__()
        self.judge = Opponent(model.network, form, self.biased)
        self.repeat = repeat

    def phases(self, model: Autoencoder) -> Sequence[Phase]:
        """Each moves its own weights only."""
        behind = [*model.encoder.parameters(), *model.bottleneck.parameters()]
        return [
            Phase("generator", list(model.decoder.parameters()), partial(self._fool, model)),
            Phase(self.opponent, list(self.judge.parameters()), partial(self._tell, model), self.repeat),
            Phase("regressor", behind, partial(self._regress, model), lr_factor=REGRESSOR_RATE),
        ]

    def fooling(self, of_fakes: Tensor) -> Tensor:
        """() the generator's loss, from what the opponent says (n,) of its samples."""
        raise NotImplementedError

    def telling(self, x: Tensor, fakes: Tensor, generator: torch.Generator) -> Terms:
        """The opponent's loss and terms, from real and generated samples (n, *shape)."""
        raise NotImplementedError

    def _fool(
        self, model: Autoencoder, x: Tensor, generator: torch.Generator, epoch: float, labels: Tensor | None = None
    ) -> Terms:
        with held_still(self.judge):
            loss = self.fooling(self.judge(drawn(model, len(x), generator)[1]))
        return Terms(loss, {"loss": loss, "generator": loss}, weights={"generator": 1.0})

    def _tell(
        self, model: Autoencoder, x: Tensor, generator: torch.Generator, epoch: float, labels: Tensor | None = None
    ) -> Terms:
        with torch.no_grad():
            _, fakes = drawn(model, len(x), generator)
        return self.telling(x, fakes, generator)

    def _regress(
        self, model: Autoencoder, x: Tensor, generator: torch.Generator, epoch: float, labels: Tensor | None = None
    ) -> Terms:
        with torch.no_grad():
            z, fakes = drawn(model, len(x), generator)
        loss = (model.encode(fakes) - z).square().sum(1).mean()
        return Terms(loss, {"regressor": loss}, weights={"regressor": 1.0})


def drawn(model: Autoencoder, n: int, generator: torch.Generator) -> tuple[Tensor, Tensor]:
    """(n, latent_dim) z of N(0, I), and (n, *shape) the samples G(z) in the scale of x."""
    z = Normal().sample(n, model.latent_dim, generator)
    return z, model.decode(z)


class AdversarialSpec(ObjectiveSpec):
    """What is the same for every contest."""

    @property
    def is_contest(self) -> bool:
        """By name."""
        return True

    @property
    def target(self) -> PriorSpec | None:
        """N(0, I), which the generator draws from."""
        return Normal()

    @property
    def weights(self) -> dict[str, float]:
        """The main loss is the generator's."""
        return {"generator": 1.0}

    @property
    def output(self) -> str:
        """The generator's sample at the code that the regressor guesses."""
        return "G(E(x))"

    @property
    def idle(self) -> tuple[str, ...]:
        """No epoch is better than another, so there is nothing to stop early for."""
        return ("train.early_stopping",)

    def refusal(self, model: ModelSpec, dataset: Dataset) -> str | None:
        """Networks that make a sample at once, points as codes, and nothing that a contest has no use for."""
        network = model.network
        if not isinstance(network, Mlp | Conv) or (isinstance(network, Mlp) and (network.tied or network.unit_norm)):
            return "A GAN needs a network mlp or conv whose generator has weights of its own, not tied or of unit norm."
        if not isinstance(model.bottleneck, Deterministic) or model.bottleneck.activation != "identity":
            return "A GAN's regressor finds a plain point; choose the bottleneck deterministic, identity."
        if model.regularisers or not model.corruption.is_none:
            return "A GAN has neither regularisers nor a corruption; take them out."
        if model.likelihood.learns_scale:
            return "A GAN's generator has no noise around its samples to learn; choose a fixed sigma."
        return None

    def notice(self, model: ModelSpec, form: Form) -> str | None:
        """What codes and reconstructions are here."""
        return SAID
