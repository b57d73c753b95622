"""Codes rounded to a lattice, and how probable each place of it is."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

Doubles = NDArray[np.float64]
Symbols = NDArray[np.int32]
MOST_LEVELS = 65_000  # places of one number; a finer step is widened
MOST_FREQUENCY = 65_535


@dataclass(frozen=True, eq=False)
class Quantiser:
    """Evenly spaced places for each of d numbers, each number for itself.

    origin, step : (d,) float32, the lowest place and the distance to the next. frequencies : d arrays (levels,) uint16
    above 0, how often each place is expected, up to a factor.
    """

    origin: NDArray[np.float32]
    step: NDArray[np.float32]
    frequencies: tuple[NDArray[np.uint16], ...]

    @property
    def levels(self) -> NDArray[np.int64]:
        """(d,) places of each number; with one place it tells nothing and costs nothing."""
        return np.array([len(one) for one in self.frequencies], dtype=np.int64)

    def symbols(self, codes: Doubles) -> Symbols:
        """(n, d) the nearest place of each number; what lies beyond the last place is moved to it."""
        places = np.rint((codes - self.origin.astype(np.float64)) / self.step.astype(np.float64))
        return np.asarray(places.clip(0, self.levels - 1), dtype=np.int32)

    def codes(self, symbols: Symbols) -> Doubles:
        """(n, d) the codes at these places."""
        return np.asarray(self.origin.astype(np.float64) + symbols * self.step.astype(np.float64))

    def bits(self, symbols: Symbols) -> Doubles:
        """(n,) -log2 of the probability of each sample's places: what no coder with these frequencies can go below."""
        total = np.zeros(len(symbols))
        for place, one in enumerate(self.frequencies):
            total -= np.log2(one / one.sum(dtype=np.float64))[symbols[:, place]]
        return total


def fitted(codes: Doubles, step: Doubles) -> Quantiser:
    """A quantiser with places from the smallest to the largest of the given codes, one of them at their median.

    codes : (n, d), of the training split. step : (d,), infinite for a number that tells nothing. Each place counts as
    often as it is met and half a time more (Krichevsky & Trofimov 1981), so that none is impossible.
    """
    middle = np.median(codes, axis=0)
    span = np.abs(codes - middle).max(axis=0)
    widest = np.where(span > 0, 4 * span, 1.0)
    width = np.clip(step, 2 * span / MOST_LEVELS, widest).astype(np.float32)
    ranks = np.rint((codes - middle) / width.astype(np.float64)).astype(np.int64)
    lowest = ranks.min(axis=0)
    origin = (middle + lowest * width.astype(np.float64)).astype(np.float32)
    counts = [np.bincount(column) for column in (ranks - lowest).T]
    return Quantiser(origin, width, tuple(_frequencies(one) for one in counts))


def whole(codes: Doubles, size: int) -> Quantiser:
    """A quantiser of whole numbers 0 to size - 1, which are its places as they are. codes : (n, d), as for `fitted`."""
    ranks = np.rint(codes).astype(np.int64)
    counts = [np.bincount(column, minlength=size) for column in ranks.T]
    zeros = np.zeros(len(counts), np.float32)
    return Quantiser(zeros, zeros + 1, tuple(_frequencies(one) for one in counts))


def _frequencies(counts: NDArray[np.int64]) -> NDArray[np.uint16]:
    doubled = 2 * counts + 1
    if doubled.max() > MOST_FREQUENCY:
        doubled = np.rint(doubled * (MOST_FREQUENCY / doubled.max())).clip(1).astype(np.int64)
    return doubled.astype(np.uint16)


def gains(decode: Callable[[Doubles], Doubles], codes: Doubles) -> Doubles:
    """(d,) how far the output moves with each number of the code: Euclidean, the root mean square over samples.

    By central differences over one standard deviation of that number; 0 for one that never differs. Rounding errors of
    numbers whose steps are inverse to these weigh alike in the output. decode : codes (n, d) to (n, D).
    """
    found = np.zeros(codes.shape[1])
    for place, spread in enumerate(codes.std(axis=0)):
        if spread > 0:
            apart = np.zeros(codes.shape[1])
            apart[place] = spread / 2
            moved = decode(codes + apart) - decode(codes - apart)
            found[place] = np.sqrt(np.square(moved).sum(axis=1).mean()) / spread
    return found
