"""What a performance mark is, and the rows that measuring it gives."""

from __future__ import annotations

import importlib
import pkgutil
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True)
class Size:
    """How much is measured. The small size only shows that a benchmark works; its figures mean nothing.

    pairs : measurements of ours and the peer, taken in turn. samples : of the training split.
    seconds : how long a window is watched.
    """

    pairs: int
    epochs: int
    samples: int
    seconds: float


FULL = Size(pairs=7, epochs=10, samples=4000, seconds=12.0)
SMALL = Size(pairs=1, epochs=1, samples=300, seconds=0.5)


@dataclass(frozen=True)
class Row:
    """One line of build/bench.json. ratio : ours against the peer, larger is better unless the note says otherwise."""

    id: str
    case: str
    ours: float
    peer: float
    peer_name: str
    ratio: float
    mark: float
    stretch: float
    holds: bool
    note: str


Measure = Callable[[Size], Iterator[Row]]
_MARKS: dict[str, Measure] = {}


def benchmark(mark: str) -> Callable[[Measure], Measure]:
    """Enter the decorated function as the measurement of a mark such as "TR1"."""

    def enter(measure: Measure) -> Measure:
        if mark in _MARKS:
            raise ValueError(f"{mark} is measured twice")
        _MARKS[mark] = measure
        return measure

    return enter


def marks() -> dict[str, Measure]:
    """Every mark of the files beside this one, by its id."""
    package = __name__.rpartition(".")[0]
    for module in sorted(pkgutil.iter_modules([str(Path(__file__).parent)]), key=lambda found: found.name):
        if module.name.startswith("mark_"):
            importlib.import_module(f"{package}.{module.name}")
    return dict(sorted(_MARKS.items()))
