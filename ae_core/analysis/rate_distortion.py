"""What a reconstruction costs in bits, and what it loses."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

Doubles = NDArray[np.float64]
SHOWN = 12  # outputs of each point that are kept


@dataclass(frozen=True, eq=False)
class RatePoint:
    """One way to write samples, at one of its settings.

    size : numbers in a code, None without one. setting : the step or the quality, None where there is none.
    rate, whole : bits of a test sample without and with what a file says of itself. estimate : the entropy of the
    same, None where nothing is estimated. errors : (n,) squared error of each test sample, summed over its elements.
    ssim : (n,) of pictures. held : rate, whole and mean error of the validation split, by which settings are chosen.
    decoder : bytes of what has to be there before the first sample can be read. outputs : (m, D) what came
    back of the first of them.
    file : the test samples as they were written, where all of them are one file of codes.
    """

    method: str
    title: str
    size: int | None
    setting: float | None
    rate: float
    whole: float
    estimate: float | None
    errors: Doubles
    ssim: Doubles | None
    held: tuple[float, float, float]
    decoder: int
    outputs: Doubles
    file: bytes = b""

    @property
    def error(self) -> float:
        """Mean over the test split."""
        return float(self.errors.mean())


def frontier(points: Sequence[RatePoint], whole: bool = False) -> list[RatePoint]:
    """Those that lose less than every cheaper one, by the validation split; the cheapest first.

    whole : with headers.
    """
    best, found = float("inf"), []
    for one in sorted(points, key=lambda one: (one.held[1 if whole else 0], one.held[2])):
        if one.held[2] < best:
            found.append(one)
            best = one.held[2]
    return found


def within(points: Sequence[RatePoint], rate: float) -> RatePoint | None:
    """The one that loses least of those that cost no more bits without headers, by the validation split."""
    affordable = [one for one in points if one.held[0] <= rate]
    return min(affordable, key=lambda one: (one.held[2], one.held[0]), default=None)


def as_good(points: Sequence[RatePoint], error: float) -> RatePoint | None:
    """The cheapest file of those that lose no more, by the validation split."""
    return min((one for one in points if one.held[2] <= error), key=lambda one: one.held[1], default=None)


def enough(points: Sequence[RatePoint], unrounded: float, more: float) -> RatePoint:
    """The cheapest whose validation error is at most (1 + more) times that of codes that are not rounded; where there
    is none, the one that loses least."""
    good = [one for one in points if one.held[2] <= (1 + more) * unrounded]
    return min(good, key=lambda one: one.held[0]) if good else min(points, key=lambda one: one.held[2])


def pays_after(decoder: int, rate: float, other_decoder: int, other_rate: float) -> float:
    """Samples from which on the first way costs less than the other, decoders counted; infinite where it never does.

    decoder : bytes once. rate : bits of each sample.
    """
    saved = other_rate - rate
    if saved <= 0:
        return float("inf") if decoder >= other_decoder else 0.0
    return max(0.0, 8 * (decoder - other_decoder) / saved)
