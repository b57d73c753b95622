"""Several small decoders, which agree where there are codes and not elsewhere.

Syrota, Moreno-Munoz & Hauberg 2024, "Decoder ensembling for learned latent geometries" (arXiv:2408.07507).
"""

from __future__ import annotations

from collections.abc import Generator
from dataclasses import dataclass
from itertools import pairwise

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

Floats = NDArray[np.floating]
MEMBERS, HIDDEN, BATCH, STEPS = 8, 64, 60, 400
RATE = 3e-3
MOST_PAIRS = 4_000
MOST_DIRECTIONS = 32  # of the samples; distances in the others are small, and cost as much
MOST_FOR_DIRECTIONS = 1_000
LEAST = 1e-6


@dataclass(frozen=True, eq=False)
class Ensemble:
    """m decoders of one shape. weights, biases : of each layer, (m, in, out) and (m, 1, out).

    mean, scale : (d,) of the codes that they know. unit : what a distance of 1 in their output is in samples.
    """

    weights: tuple[Tensor, ...]
    biases: tuple[Tensor, ...]
    mean: Tensor
    scale: Tensor
    unit: float

    def __call__(self, z: Tensor) -> Tensor:
        """(m, k, r) what each makes of codes (k, d), or (m, k, d): coordinates along r directions of the samples."""
        h = ((z - self.mean) / self.scale).expand(len(self.weights[0]), *z.shape[-2:])
        for place, (weight, bias) in enumerate(zip(self.weights, self.biases, strict=True)):
            h = torch.baddbmm(bias, torch.nn.functional.silu(h) if place else h, weight)
        return h * self.unit

    def energy(self, z: Tensor) -> Tensor:
        """The expected energy of a curve through codes (k, d) at even times from 0 to 1.

        The mean squared speed where each end of a step is decoded by a decoder of its own: it counts where they differ,
        the more the finer the steps are, so that only curves of as many steps compare.
        """
        decoded = self(z)
        middle, spread = decoded.mean(0), decoded.var(0, unbiased=False).sum(1)
        apart: Tensor = (middle[1:] - middle[:-1]).square().sum() + spread[1:].sum() + spread[:-1].sum()
        return (len(z) - 1) * apart


def fitting(codes: Floats, samples: Floats, seed: int = 0, steps: int = STEPS) -> Generator[float, None, Ensemble]:
    """Fit an ensemble to what codes (n, d) decode to, samples (n, *shape); yields the share that is done.

    Each member begins elsewhere and sees a resampling of its own (the bootstrap).
    """
    some = slice(None, None, -(-len(codes) // MOST_PAIRS))
    z, x = _rows(codes[some]), _rows(samples[some])
    goal, unit = _directions(x)
    source = torch.Generator().manual_seed(seed)
    made = _fresh(z, goal.shape[1], unit, source)
    rows = torch.randint(len(z), (MEMBERS, len(z)), generator=source)
    optimiser = torch.optim.Adam([*made.weights, *made.biases], lr=RATE, fused=True)
    for step in range(steps):
        optimiser.param_groups[0]["lr"] = RATE * (1 - step / steps)
        batch = rows.gather(1, torch.randint(len(z), (MEMBERS, BATCH), generator=source))
        with torch.enable_grad():
            loss = ((made(z[batch]) - goal[batch]) / unit).square().mean((1, 2)).sum()
            optimiser.zero_grad()
            loss.backward()  # type: ignore[no-untyped-call]
        optimiser.step()
        yield (step + 1) / steps
    weights, biases = (tuple(part.detach() for part in parts) for parts in (made.weights, made.biases))
    return Ensemble(weights, biases, made.mean, made.scale, unit)


def fitted(codes: Floats, samples: Floats, seed: int = 0, steps: int = STEPS) -> Ensemble:
    """The same at once."""
    work = fitting(codes, samples, seed, steps)
    while True:
        try:
            next(work)
        except StopIteration as end:
            ensemble: Ensemble = end.value
            return ensemble


def _rows(part: Floats) -> Tensor:
    return torch.from_numpy(np.nan_to_num(part.reshape(len(part), -1)).astype(np.float32))


def _directions(x: Tensor) -> tuple[Tensor, float]:
    """(n, r) the coordinates of samples (n, D) along their first principal directions, and their mean size."""
    centred = x - x.mean(0)
    rank = min(MOST_DIRECTIONS, *x.shape)
    # Evenly many of all, since they may be sorted.
    _, _, directions = torch.linalg.svd(centred[:: -(-len(centred) // MOST_FOR_DIRECTIONS)], full_matrices=False)
    rank = min(rank, len(directions))
    goal = centred @ directions[:rank].T
    return goal, max(float(goal.square().mean().sqrt()), LEAST)


def _fresh(z: Tensor, r: int, unit: float, source: torch.Generator) -> Ensemble:
    sizes = list(pairwise([z.shape[1], HIDDEN, HIDDEN, r]))
    weights = tuple(torch.randn(MEMBERS, *size, generator=source) * (2 / size[0]) ** 0.5 for size in sizes)
    biases = tuple(torch.zeros(MEMBERS, 1, out) for _, out in sizes)
    for part in (*weights, *biases):
        part.requires_grad_()
    return Ensemble(weights, biases, z.mean(0), z.std(0).clamp(min=LEAST), unit)
