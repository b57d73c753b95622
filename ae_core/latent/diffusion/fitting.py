"""Fits a diffusion to codes, step by step."""

from __future__ import annotations

from collections.abc import Generator
from dataclasses import dataclass

import torch
from torch import Tensor

from ae_core.latent.diffusion.average import Average
from ae_core.latent.diffusion.network import Denoiser, fresh_denoiser
from ae_core.latent.diffusion.schedule import SCHEDULES, Schedule
from ae_core.model.phases import Phase, Terms
from ae_core.training.feed import derived_seed
from ae_core.training.optimisers.adam import Adam
from ae_core.training.phase_step import step_down
from ae_core.training.schedules.cosine import Cosine

BATCH = 256
LEARNING_RATE = 2e-3
MEMORY = 0.999
TOLD_EVERY = 20  # steps
FLAT = 1e-6  # of the widest deviation: the least that a code without spread is divided by


@dataclass(frozen=True)
class Recipe:
    """How a diffusion is fitted. steps : of the optimiser. width, blocks : of the network. schedule : of the noise."""

    steps: int = 2000
    width: int = 128
    blocks: int = 3
    schedule: str = "cosine"
    seed: int = 0


@dataclass(frozen=True, eq=False)
class Diffusion:
    """network : with the averaged weights. mean, deviation : (d,) of the codes, which it knows standardised.

    loss : the mean squared error of v over the last steps of the fit.
    """

    network: Denoiser
    mean: Tensor
    deviation: Tensor
    loss: float

    @property
    def schedule(self) -> Schedule:
        """Of its noise."""
        return self.network.schedule

    def standardised(self, codes: Tensor) -> Tensor:
        """(n, d) float32 as the network knows codes (n, d)."""
        return ((codes.double() - self.mean) / self.deviation).float()

    def codes(self, z: Tensor) -> Tensor:
        """(n, d) float64 codes of what the network knows."""
        return z.double() * self.deviation + self.mean


@dataclass(frozen=True)
class Fitting:
    """How far a fit is. steps : done. loss : the mean squared error of v over the last of them."""

    steps: int
    loss: float


def fit(codes: Tensor, recipe: Recipe) -> Generator[Fitting, None, Diffusion]:
    """Fits to codes (n, d) and returns the diffusion; between two words the caller may wait, or close it.

    Not `training.loop.train`, which drives an autoencoder over a data set into a folder of its own: here are codes
    without splits, and nothing is kept on disk. What takes a step is the same, a phase and its optimiser.
    All random numbers come from generators of its own.
    """
    mean, deviation = moments(codes)
    z = ((codes.double() - mean) / deviation).float()
    schedule = SCHEDULES[recipe.schedule]()
    starts, noises = (torch.Generator().manual_seed(derived_seed(recipe.seed, place)) for place in range(2))
    network = fresh_denoiser(schedule, z.shape[1], recipe.width, recipe.blocks, starts)
    average = Average(network, MEMORY)
    phase = Phase("denoising", list(network.parameters()), Denoising(network), after_step=average.take)
    optimiser, rate = Adam(lr=LEARNING_RATE).build(phase.parameters), Cosine()
    recent: list[Tensor] = []
    loss = float("nan")
    for step in range(recipe.steps):
        optimiser.param_groups[0]["lr"] = LEARNING_RATE * rate.factor(step, recipe.steps, ())
        batch = z.index_select(0, torch.randint(len(z), (BATCH,), generator=noises))
        terms = phase.loss(batch, noises, float(step))
        step_down(phase, optimiser, terms.loss)
        recent.append(terms.loss.detach())
        if len(recent) == TOLD_EVERY or step + 1 == recipe.steps:
            loss, recent = float(torch.stack(recent).mean()), []
            yield Fitting(step + 1, loss)
    return Diffusion(average.network.eval(), mean, deviation, loss)


def moments(codes: Tensor) -> tuple[Tensor, Tensor]:
    """(d,) float64 means and standard deviations of codes (n, d); where all are equal the latter are tiny, not 0."""
    exact = codes.double()
    deviation = exact.std(0, correction=0)
    return exact.mean(0), deviation.clamp(min=max(FLAT * float(deviation.max()), 1e-12))


class Denoising:
    """The loss of a batch: the squared error of v, summed over the dimensions, at a random step of each code.

    In terms of eps it is weighted by 1 / signal_t^2 (Salimans & Ho 2022: SNR + 1). The steps of a batch are spread
    evenly (Kingma et al. 2021, appendix I.1), so that its loss varies less.
    """

    def __init__(self, network: Denoiser) -> None:
        self._network = network

    def __call__(self, x: Tensor, generator: torch.Generator, epoch: float, labels: Tensor | None = None) -> Terms:
        """x : (n, d) standardised codes."""
        steps = self._network.schedule.steps
        offset = torch.rand((), generator=generator, dtype=torch.float64)
        share = (torch.arange(len(x)) / len(x) + offset) % 1
        t = (share * steps).long().clamp(max=steps - 1) + 1
        noise = torch.randn(x.shape, generator=generator)
        signal, spread = self._network.schedule.scales(t)
        wanted = signal * noise - spread * x
        loss = (self._network.velocity(signal * x + spread * noise, t) - wanted).square().sum(1).mean()
        return Terms(loss, {"loss": loss})
