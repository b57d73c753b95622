"""Samplers against held-out data: who takes part, what they are held against, and what each score says of them."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial

import numpy as np
from numpy.typing import NDArray

from ae_core.analysis.features import Features
from ae_core.analysis.scores.base import Evidence, Floats, Measured, Score
from ae_core.errors import UserError
from ae_core.latent.samplers.base import sampler_for, samplers
from ae_core.priors.base import PriorSpec

HELD_OUT, TRAINING = "held_out", "training"
LEAST_HELD_OUT = 16  # that each half needs for its neighbourhoods


@dataclass(frozen=True, eq=False)
class Pool:
    """All codes of a frozen model that a contest uses.

    train : (m, latent_dim) of the training split, which samplers are fitted to. held_out : (k, latent_dim) of samples
    that nothing was fitted to. real : (k, *shape) these samples as the model sees them. decode, features : as Evidence
    has them.
    """

    train: Floats
    held_out: Floats
    real: Floats | None = None
    decode: Callable[[Floats], Floats] | None = None
    features: Features | None = None


@dataclass(frozen=True, eq=False)
class Round:
    """One repeat. rest : (n, latent_dim) the held-out codes that are not in the evidence."""

    number: int
    evidence: Evidence
    rest: Floats

    @property
    def n(self) -> int:
        """How many codes everybody draws."""
        return len(self.rest)


@dataclass(frozen=True)
class Contestant:
    """Someone who draws codes. control : whether this is a row to read the others by, and no sampler.

    prepare : what takes long before the first draw, in parts; it says which share is done.
    """

    name: str
    title: str
    draw: Callable[[Round], Floats]
    control: bool = False
    prepare: Callable[[], Iterator[float]] = lambda: iter(())


@dataclass(frozen=True)
class Judged:
    """What one score says of one contestant in one round: a number for each of its columns."""

    contestant: str
    number: int
    values: dict[str, Measured]


@dataclass(frozen=True)
class Turn:
    """One step of a contest. fraction : that is done, 0 to 1. note : whose turn it is. judged : what came out, if any.

    refusal : why somebody is left out from here on, in a sentence.
    """

    fraction: float
    note: str
    judged: Judged | None = None
    refusal: str | None = None


def contestants(prior: PriorSpec | None, train: Floats) -> tuple[list[Contestant], list[str]]:
    """Every registered sampler that a model drawn to `prior` can use, the two controls, and why others cannot.

    train : (m, latent_dim) what they are fitted to. The controls are held-out codes, which no sampler should be better
    than, and training codes themselves.
    """
    found, refused = [], []
    # The model's own prior is a row already where there is a sampler of its name.
    own = prior is not None and prior.name in samplers.names()
    for name in samplers.names():
        if own and name == "prior":
            continue
        try:
            sampler = sampler_for(name, prior)
        except UserError as problem:
            refused.append(f"{samplers.get(name).title} is left out: {problem}")
            continue
        draw, prepare = partial(_drawn, sampler.draw, train), partial(sampler.prepare, train)
        found.append(Contestant(name, sampler.title, draw, prepare=prepare))
    return [*found, *CONTROLS], refused


def _drawn(draw: Callable[[int, Floats, float, int], Floats], train: Floats, round_: Round) -> Floats:
    return draw(round_.n, train, 1.0, round_.number)


def _some_training(round_: Round) -> Floats:
    train = round_.evidence.train
    order = np.random.default_rng([round_.number, 1]).permutation(len(train))
    return train[order[np.arange(round_.n) % len(train)]]


CONTROLS = (
    Contestant(HELD_OUT, "Held-out codes", lambda round_: round_.rest, control=True),
    Contestant(TRAINING, "Training codes themselves", _some_training, control=True),
)


def rounds(pool: Pool, repeats: int, most: int) -> Iterator[Round]:
    """`repeats` times, the held-out codes parted at random into the evidence and as many for the control.

    most : codes in each part. Raises UserError where there are too few.
    """
    n = min(most, len(pool.held_out) // 2)
    if n < LEAST_HELD_OUT:
        raise UserError(
            f"There are {len(pool.held_out)} held-out samples; at least {2 * LEAST_HELD_OUT} are needed, one half to "
            "judge by and one to be judged."
        )
    for number in range(repeats):
        order = np.random.default_rng([number, 0]).permutation(len(pool.held_out))
        yield Round(number, _evidence(pool, order[:n]), pool.held_out[order[n : 2 * n]])


def _evidence(pool: Pool, rows: NDArray[np.intp]) -> Evidence:
    real = None if pool.real is None else pool.real[rows]
    return Evidence(pool.train, pool.held_out[rows], real, pool.decode, pool.features)


def judge(contestant: Contestant, round_: Round, scores: Sequence[type[Score]]) -> Judged:
    """All scores of what it draws in this round; equal rounds give equal scores. Raises UserError."""
    drawn = contestant.draw(round_)
    values: dict[str, Measured] = {}
    for place, score in enumerate(scores):
        rng = np.random.default_rng([round_.number, 2, place])
        found = score().measure(drawn, round_.evidence, rng)
        values |= dict(zip((column.name for column in score.columns), found, strict=True))
    return Judged(contestant.name, round_.number, values)


def contest(taking_part: Sequence[Contestant], each: Sequence[Round], scores: Sequence[type[Score]]) -> Iterator[Turn]:
    """Everybody is prepared, then judged in each round; a step is up to some seconds long."""
    for place, one in enumerate(taking_part):
        try:
            for share, note, judged in _turns(one, each, scores):
                yield Turn((place + share) / len(taking_part), note, judged)
        except UserError as problem:
            yield Turn((place + 1) / len(taking_part), one.title, refusal=f"{one.title} is left out: {problem}")


def _turns(
    one: Contestant, each: Sequence[Round], scores: Sequence[type[Score]]
) -> Iterator[tuple[float, str, Judged | None]]:
    for share in one.prepare():
        yield share / 2, f"fitting {one.title}", None
    for round_ in each:
        judged = judge(one, round_, scores)
        yield 0.5 + (round_.number + 1) / len(each) / 2, f"{one.title}, repeat {round_.number + 1}", judged
