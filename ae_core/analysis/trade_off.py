"""Which of several settings is worth having, by what each is good for and what it costs."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

import numpy as np
from numpy.typing import NDArray

from ae_core.errors import UserError

By = Literal["reconstruction", "probe"]


@dataclass(frozen=True, eq=False)
class Candidate:
    """A setting, trained several times. size : numbers in its code.

    errors : (trainings,) smaller is better. scores : (trainings,) larger is better, or None where nothing is scored.
    """

    size: int
    errors: NDArray[np.float64]
    scores: NDArray[np.float64] | None = None

    @property
    def error(self) -> float:
        """The mean error over trainings."""
        return float(self.errors.mean())

    @property
    def score(self) -> float:
        """The mean score over trainings, NaN for none."""
        return math.nan if self.scores is None else float(self.scores.mean())


def standard_error(values: NDArray[np.float64]) -> float:
    """Of the mean over trainings; 0 for one."""
    return float(values.std(ddof=1) / math.sqrt(len(values))) if len(values) > 1 else 0.0


def front(candidates: Sequence[Candidate]) -> list[int]:
    """The places of those that no other one beats: none has at most the error, at least the score and at most the size,
    and is better in one of them (the Pareto front). One whose mean is no finite number is not among them."""
    aims = {place: _aims(one) for place, one in enumerate(candidates) if _is_finite(one)}
    return [
        place for place, mine in aims.items()
        if not any(all(a <= b for a, b in zip(other, mine, strict=True)) and other != mine for other in aims.values())
    ]  # fmt: skip


def chosen(candidates: Sequence[Candidate], by: By) -> int:
    """The place of the one to take by the rule of one standard error (Breiman, Friedman, Olshen & Stone 1984, section
    3.4.3): of those whose mean is within one standard error of the best one's, the smallest code; of equally small ones
    that which is better in the other measure, then that which is better in this one, then the first.

    One whose mean is no finite number is not taken. Raises UserError where all are of that kind."""
    means = [-one.error if by == "reconstruction" else one.score for one in candidates]
    worth = {place: mean for place, mean in enumerate(means) if math.isfinite(mean)}
    if not worth:
        raise UserError("No setting can be chosen: what each is worth is no finite number.")
    best = max(worth, key=worth.__getitem__)
    values = candidates[best].errors if by == "reconstruction" else candidates[best].scores
    assert values is not None
    least = worth[best] - standard_error(values)
    near = [place for place, value in worth.items() if value >= least]

    def rank(place: int) -> tuple[float, ...]:
        size, error, score = candidates[place].size, candidates[place].error, _known(candidates[place].score)
        return (size, -score, error) if by == "reconstruction" else (size, error, -score)

    return min(near, key=rank)


def _is_finite(one: Candidate) -> bool:
    return math.isfinite(one.error) and (one.scores is None or math.isfinite(one.score))


def _aims(one: Candidate) -> tuple[float, float, float]:
    return one.error, -_known(one.score), float(one.size)


def _known(score: float) -> float:
    return 0.0 if math.isnan(score) else score
