"""The network that says which noise is in a code."""

from __future__ import annotations

import math

import torch
from torch import Tensor, nn
from torch.nn import functional

from ae_core.latent.diffusion.schedule import Schedule

EMBEDDED = 32  # numbers that tell the network the time
LONGEST = 10_000


class Denoiser(nn.Module):
    """z_t, t -> eps.

    What the layers give is v (Salimans & Ho 2022), from which eps = noise_t z_t + signal_t v: with v = 0, as it starts,
    that is the best answer for codes from N(0, I), so that only what differs from these has to be learned.
    """

    def __init__(self, schedule: Schedule, latent_dim: int, width: int, blocks: int) -> None:
        super().__init__()
        self.schedule = schedule
        self.inlet = nn.Linear(latent_dim, width)
        self.blocks = nn.ModuleList(Block(width) for _ in range(blocks))
        self.outlet = nn.Linear(width, latent_dim)

    def forward(self, z: Tensor, t: Tensor) -> Tensor:
        """(n, d) the noise in codes z (n, d) after t (n,) int64 steps, or (1,) where that is the same for all."""
        signal, noise = self.schedule.scales(t)
        return noise * z + signal * self.velocity(z, t)

    def velocity(self, z: Tensor, t: Tensor) -> Tensor:
        """(n, d) v = signal_t eps - noise_t z_0."""
        time, hidden = embedded(t), self.inlet(z)
        for block in self.blocks:
            hidden = block(hidden, time)
        out: Tensor = self.outlet(hidden)
        return out


class Block(nn.Module):
    """h + W silu(scale(t) U norm(h) + shift(t))."""

    def __init__(self, width: int) -> None:
        super().__init__()
        self.norm = nn.LayerNorm(width)
        self.up = nn.Linear(width, width)
        self.timed = nn.Linear(EMBEDDED, 2 * width)
        self.down = nn.Linear(width, width)

    def forward(self, hidden: Tensor, time: Tensor) -> Tensor:
        """(n, width), at the embedded time (n, EMBEDDED)."""
        scale, shift = self.timed(time).chunk(2, dim=1)
        added: Tensor = self.down(functional.silu(torch.addcmul(shift, self.up(self.norm(hidden)), 1 + scale)))
        return hidden + added


def embedded(t: Tensor) -> Tensor:
    """(n, EMBEDDED) sines and cosines of steps t (n,), as a transformer is given positions (Vaswani et al. 2017)."""
    half = EMBEDDED // 2
    pace = torch.exp(-math.log(LONGEST) / half * torch.arange(half))
    angle = t[:, None] * pace
    return torch.cat([angle.cos(), angle.sin()], dim=1)


def fresh_denoiser(schedule: Schedule, latent_dim: int, width: int, blocks: int, source: torch.Generator) -> Denoiser:
    """With weights drawn from `source` as torch draws those of linear layers, but nothing for v to begin with."""
    with torch.device("meta"):  # where nothing is drawn from the random numbers of the process
        made = Denoiser(schedule, latent_dim, width, blocks)
    made = made.to_empty(device="cpu")
    for part in made.modules():
        if isinstance(part, nn.Linear):
            bound = part.in_features**-0.5
            nn.init.uniform_(part.weight, -bound, bound, generator=source)
            nn.init.uniform_(part.bias, -bound, bound, generator=source)
        elif isinstance(part, nn.LayerNorm):
            part.reset_parameters()
    nn.init.zeros_(made.outlet.weight)
    nn.init.zeros_(made.outlet.bias)
    return made
