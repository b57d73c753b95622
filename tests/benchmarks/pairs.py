"""Comparisons inside one run: A B A B ..., and the median of the pairwise ratios."""

from __future__ import annotations

import gc
from collections.abc import Callable
from dataclasses import dataclass
from statistics import median

from tests.benchmarks.marks import Row


@dataclass(frozen=True)
class Compared:
    """ours, peer : the medians. ratio : the median of the pairs' ours / peer; low, high : the smallest and largest."""

    ours: float
    peer: float
    ratio: float
    low: float
    high: float

    def row(
        self,
        mark: str,
        case: str,
        peer_name: str,
        *,
        required: float,
        stretch: float,
        note: str,
        smaller: bool = False,
    ) -> Row:
        """The row of a ratio that should be large, or `smaller` when it should be small."""
        spread = f"pairs {self.low:.2f} to {self.high:.2f}"
        return Row(
            id=mark,
            case=case,
            ours=self.ours,
            peer=self.peer,
            peer_name=peer_name,
            ratio=self.ratio,
            mark=required,
            stretch=stretch,
            holds=self.ratio <= required if smaller else self.ratio >= required,
            note=f"{note}; {spread}",
        )


def compare(ours: Callable[[], float], peer: Callable[[], float], pairs: int) -> Compared:
    """Measure both in turn, after one round of each that does not count."""
    return compare_pairs(lambda: (ours(), peer()), pairs)


def compare_pairs(pair: Callable[[], tuple[float, float]], pairs: int, *, warm_up: bool = True) -> Compared:
    """The same for what measures (ours, peer) together. warm_up : the first round, which does not count."""
    if warm_up:
        pair()
    taken = []
    for _ in range(pairs):
        gc.collect()
        taken.append(pair())
    ratios = [a / b for a, b in taken]
    return Compared(median(a for a, _ in taken), median(b for _, b in taken), median(ratios), min(ratios), max(ratios))
