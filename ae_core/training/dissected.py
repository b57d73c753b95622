"""One batch taken apart: what each place of the model gave, what the loss is made of, how the weights moved."""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Literal

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float32]
Kind = Literal["input", "corruption", "encoder", "code", "sample", "decoder", "output", "judge"]


@dataclass(frozen=True, eq=False, slots=True)
class Given:
    """What one place gave. first : (k, *shape) of the first samples of the batch. mean : (*shape) over all of it."""

    first: Floats
    mean: Floats


@dataclass(frozen=True, eq=False, slots=True)
class Stage:
    """A place on the way of the batch. values : by name, "mean" and "sigma" of a posterior; most have one, "value"."""

    name: str
    kind: Kind
    values: Mapping[str, Given]


@dataclass(frozen=True, slots=True)
class Share:
    """One term of the loss: a mean over the batch, unweighted, and its weight. vector : (latent_dim,) the same by code
    dimension where it has that, else None."""

    name: str
    value: float
    weight: float
    vector: Floats | None = None

    @property
    def part(self) -> float:
        """What it adds to the loss, rounded as the training does."""
        return float(np.float32(self.weight) * np.float32(self.value))


@dataclass(frozen=True, slots=True)
class Moved:
    """A tensor of weights in one step, as L2 norms. layer : as it is called, "encoder Linear 1". tensor : "weight".

    gradient : after the backward pass, before it is clipped. change : of the weights by the step. size : before it.
    """

    layer: str
    tensor: str
    gradient: float
    change: float
    size: float


@dataclass(frozen=True, eq=False, slots=True)
class PhaseStep:
    """One optimisation within the batch. name : of the phase. turn : which of its repetitions, from 0, of `turns`.

    total : the loss. moves : of every tensor that it moves. limit : the longest gradient allowed, 0 for any.
    """

    name: str
    turn: int
    turns: int
    stages: tuple[Stage, ...]
    shares: tuple[Share, ...]
    total: float
    moves: tuple[Moved, ...]
    limit: float = 0.0

    @property
    def gradient(self) -> float:
        """L2 norm over all the weights that it moves, before it is clipped."""
        return length(move.gradient for move in self.moves)

    @property
    def change(self) -> float:
        """L2 norm of what the step did to all of them."""
        return length(move.change for move in self.moves)


@dataclass(frozen=True, eq=False, slots=True)
class Dissection:
    """A batch that was taken while somebody watched. step : after it. epoch : epochs done before it. lr : of the step.

    positions : (b,) int64 of its samples in the training split, in the order of every `Given.first`.
    """

    step: int
    epoch: float
    lr: float
    positions: NDArray[np.int64]
    phases: tuple[PhaseStep, ...] = field(default=())


def added(shares: Sequence[Share]) -> float:
    """The sum of the parts in the order and with the rounding of the training: equal to the total, bit for bit."""
    total = np.float32(shares[0].part)
    for share in shares[1:]:
        total = np.float32(total + np.float32(share.part))
    return float(total)


def by_layer(moves: Sequence[Moved]) -> list[Moved]:
    """The tensors of a layer as one, in the order of the layers."""
    groups: dict[str, list[Moved]] = {}
    for move in moves:
        groups.setdefault(move.layer, []).append(move)
    return [
        Moved(layer, "", *(length(getattr(one, norm) for one in group) for norm in ("gradient", "change", "size")))
        for layer, group in groups.items()
    ]


def length(parts: Iterable[float]) -> float:
    """L2 norm of a vector from those of its parts."""
    return math.sqrt(sum(part * part for part in parts))
