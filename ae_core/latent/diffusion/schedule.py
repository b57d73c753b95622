"""How much of a code is left at each step of the noise."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping
from dataclasses import dataclass

import torch
from torch import Tensor

STEPS = 1000
SHORTER = 1.5  # how much shorter the last steps back are: a power of the share that is to go
OFFSET, MOST_NOISE = 0.008, 0.999  # of Nichol & Dhariwal
FIRST_RATE, LAST_RATE = 0.1, 30.0


@dataclass(frozen=True, eq=False)
class Schedule:
    """q(z_t | z_0) = N(signal_t z_0, noise_t^2 I) with signal^2 + noise^2 = 1 (Ho et al. 2020, equation 4).

    remaining : (steps + 1,) float64 falling from 1, the share signal_t^2 of the variance that is left after t steps.
    """

    remaining: Tensor

    @property
    def steps(self) -> int:
        """The last t."""
        return len(self.remaining) - 1

    def scales(self, t: Tensor) -> tuple[Tensor, Tensor]:
        """signal_t and noise_t (n, 1) float32 of steps t (n,) int64."""
        left = self.remaining[t, None]
        return left.sqrt().float(), (1 - left).sqrt().float()

    def noised(self, z: Tensor, t: Tensor, noise: Tensor) -> Tensor:
        """(n, d) codes z (n, d) after t (n,) steps, by noise (n, d) from N(0, I)."""
        signal, spread = self.scales(t)
        return signal * z + spread * noise

    def terminal_kl(self, z: Tensor) -> float:
        """KL(q(z_T | z_0) || N(0, I)) in nats, summed over the dimensions, mean over codes z (n, d)."""
        left = float(self.remaining[-1])
        each = left * (z.double().square() - 1) - math.log1p(-left)
        return float(0.5 * each.sum(1).mean())

    def visited(self, steps: int) -> list[int]:
        """T, ..., 0: the ends of so many steps on the way back, at most T.

        They are shorter towards the end, where the thin directions of the codes come out of the noise: 100 steps of
        ddim bring back 91 % of the variance of a Gaussian with a deviation of 0.055, as many even ones 74 %.
        """
        shares = [1 - step / steps for step in range(steps + 1)]
        return [max(round(self.steps * share**SHORTER), round(steps * share)) for share in shares]


def cosine() -> Schedule:
    """Falls like a squared cosine (Nichol & Dhariwal 2021, equation 17)."""
    share = torch.linspace(0, 1, STEPS + 1, dtype=torch.float64)
    wanted = torch.cos((share + OFFSET) / (1 + OFFSET) * math.pi / 2).square()
    return _of_noises((1 - wanted[1:] / wanted[:-1]).clamp(max=MOST_NOISE))


def linear() -> Schedule:
    """Noise of each step that grows linearly (Ho et al. 2020).

    They end at 20 / T, which leaves a terminal KL of 1e-3 nats at 46 dimensions; 30 / T leaves that to 6,000.
    """
    return _of_noises(torch.linspace(FIRST_RATE / STEPS, LAST_RATE / STEPS, STEPS, dtype=torch.float64))


SCHEDULES: Mapping[str, Callable[[], Schedule]] = {"cosine": cosine, "linear": linear}


def _of_noises(beta: Tensor) -> Schedule:
    """beta : (steps,) the variance that each step adds."""
    return Schedule(torch.cat([beta.new_ones(1), (1 - beta).cumprod(0)]))
