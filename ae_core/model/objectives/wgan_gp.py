"""The Wasserstein GAN with gradient penalty (Gulrajani et al. 2017, "Improved training of Wasserstein GANs")."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

import torch
from torch import Tensor

from ae_core.data.base import Form
from ae_core.model.objectives.adversary import AdversarialSpec, Contest
from ae_core.model.objectives.base import Objective, objectives
from ae_core.model.phases import Terms
from ae_core.spec import knob

if TYPE_CHECKING:
    from ae_core.model.spec import ModelSpec


def gradient_penalty(critic: Callable[[Tensor], Tensor], at: Tensor) -> Tensor:
    """() mean of (|gradient of critic| - 1)^2 at samples (n, *shape); equation 3 of the paper without its lambda.

    critic : (n, *shape) -> (n,), each number from its own sample. Can be differentiated again where gradients are on.
    """
    again = torch.is_grad_enabled()
    with torch.enable_grad():
        at = at.detach().requires_grad_()
        (gradient,) = torch.autograd.grad(critic(at).sum(), at, create_graph=again)
    steepness: Tensor = gradient.flatten(1).norm(dim=1)
    return (steepness - 1).square().mean()


def between(x: Tensor, fakes: Tensor, generator: torch.Generator) -> Tensor:
    """(n, *shape) a point on the line from each real to a generated sample, uniformly."""
    share = torch.rand(len(x), *[1] * (x.ndim - 1), generator=generator, device=generator.device)
    return share * x + (1 - share) * fakes


class Wasserstein(Contest):
    """How far apart real and generated samples are for a critic whose slope is held at 1."""

    opponent = "critic"
    biased = False

    def __init__(self, model: ModelSpec, form: Form, repeat: int, weight: float) -> None:
        super().__init__(model, form, repeat)
        self.weight = weight

    def fooling(self, of_fakes: Tensor) -> Tensor:
        """-mean D(G(z))."""
        return -of_fakes.mean()

    def telling(self, x: Tensor, fakes: Tensor, generator: torch.Generator) -> Terms:
        """mean D(G(z)) - mean D(x), minus an estimate of the Wasserstein distance, and the penalty beside it."""
        value = self.judge(fakes).mean() - self.judge(x).mean()
        penalty = gradient_penalty(self.judge, between(x, fakes, generator))
        weights = {self.opponent: 1.0, "gradient_penalty": self.weight}
        parts = {self.opponent: value, "gradient_penalty": penalty}
        return Terms(value + self.weight * penalty, parts, weights=weights)


@objectives.register("wgan_gp", "Wasserstein GAN, gradient penalty")
class WganGp(AdversarialSpec):
    """The decoder brings its samples nearer to real ones as a critic of slope 1 measures it; calmer than a GAN."""

    repeat: int = knob(
        5,
        "Steps of the critic for each of the generator (the paper's n_critic), on the same real samples; usually 5.",
        ge=1, le=100,
    )  # fmt: skip
    penalty: float = knob(10.0, "Weight of the gradient penalty (the paper's lambda); usually 0.1 to 10.", ge=0)

    def build(self, model: ModelSpec, form: Form) -> Objective:
        """A fresh critic."""
        return Wasserstein(model, form, self.repeat, self.penalty)
