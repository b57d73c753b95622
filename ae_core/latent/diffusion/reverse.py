"""From noise to codes, and back."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise
from math import sqrt

import torch
from torch import Tensor

from ae_core.latent.diffusion.fitting import Diffusion
from ae_core.latent.diffusion.network import Denoiser

REFINED = 3  # times that a step of the inversion is corrected


def drawn(
    diffusion: Diffusion, n: int, steps: int, ancestral: bool, source: torch.Generator, temperature: float = 1.0
) -> Tensor:
    """(n, d) float64 codes; see `states`."""
    z = _start(diffusion, n, source, temperature)
    for state in states(diffusion.network, z, steps, ancestral, source, temperature):
        z = state
    return diffusion.codes(z)


def trajectory(
    diffusion: Diffusion, n: int, steps: int, ancestral: bool, source: torch.Generator, temperature: float = 1.0
) -> Tensor:
    """(steps + 1, n, d) float64 the way of n codes from noise, in the units of the codes; its last row is `drawn`."""
    start = _start(diffusion, n, source, temperature)
    path = list(states(diffusion.network, start, steps, ancestral, source, temperature))
    return torch.stack([diffusion.codes(z) for z in path])


def states(
    network: Denoiser, start: Tensor, steps: int, ancestral: bool, source: torch.Generator, temperature: float = 1.0
) -> Iterator[Tensor]:
    """The start (n, d) and each state after it, in the units of the network.

    Without `ancestral` the way is deterministic (DDIM, Song et al. 2021, equation 12 with sigma = 0). With it each step
    draws from the Gaussian of Ho et al. 2020, equation 7, with the larger of their two variances (3.2), which is exact
    for codes from N(0, I): these are standardised. temperature : scales the noise that is added on the way.
    """
    z = start
    yield z
    visited = network.schedule.visited(steps)
    for now, then in pairwise(visited):
        noise = torch.randn(z.shape, generator=source) if ancestral and then else None
        z = _step(network, z, now, then, noise, temperature)
        yield z


def inverted(diffusion: Diffusion, codes: Tensor, steps: int) -> Tensor:
    """(n, d) the noise that the deterministic way of so many steps leads from to codes (n, d), in the network's units.

    Each step backwards needs the noise at its other end; that is found by fixed-point iteration (Pan et al. 2023,
    "Effective real image editing with accelerated iterative diffusion inversion").
    """
    network, z = diffusion.network, diffusion.standardised(codes)
    visited = network.schedule.visited(steps)[::-1]
    for now, then in pairwise(visited):
        z = _step_back(network, z, now, then)
    return z


@torch.no_grad()
def _step(network: Denoiser, z: Tensor, now: int, then: int, noise: Tensor | None, temperature: float) -> Tensor:
    found: Tensor = network(z, torch.tensor([now]))
    left, goal = (float(network.schedule.remaining[t]) for t in (now, then))
    clean = (z - sqrt(1 - left) * found) / sqrt(left)
    if noise is None:
        return sqrt(goal) * clean + sqrt(1 - goal) * found
    kept, added = left / goal, 1 - left / goal
    mean = (sqrt(goal) * added * clean + sqrt(kept) * (1 - goal) * z) / (1 - left)
    return mean + temperature * sqrt(added) * noise


@torch.no_grad()
def _step_back(network: Denoiser, z: Tensor, now: int, then: int) -> Tensor:
    left, goal = (float(network.schedule.remaining[t]) for t in (now, then))
    ratio = sqrt(goal / left)
    noise = sqrt(1 - goal) - ratio * sqrt(1 - left)
    t, found = torch.tensor([then]), z
    for _ in range(1 + REFINED):
        found = ratio * z + noise * network(found, t)
    return found


def _start(diffusion: Diffusion, n: int, source: torch.Generator, temperature: float) -> Tensor:
    return temperature * torch.randn((n, len(diffusion.mean)), generator=source)
