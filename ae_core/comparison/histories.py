"""What the histories of several runs have to be drawn together."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from ae_core.comparison.opened import Compared

Doubles = NDArray[np.float64]
FIRST = ("squared_error", "loss", "reconstruction", "kl")  # the first is the one that runs of every likelihood share
SPLITS = {"val": "validation", "train": "training", "test": "test"}


@dataclass(frozen=True, eq=False)
class Curve:
    """A term of one run on one split by epoch. epochs, values : (m,)."""

    run: Compared
    epochs: Doubles
    values: Doubles


def terms(runs: Sequence[Compared]) -> list[tuple[str, str]]:
    """(term, split) of everything that any of them has measured; what all can be compared by comes first."""
    known = dict.fromkeys((term, row.split) for run in runs for row in run.history for term in row.terms)
    splits = list(SPLITS)

    def rank(one: tuple[str, str]) -> tuple[int, str, int]:
        term, split = one
        return FIRST.index(term) if term in FIRST else len(FIRST), term, splits.index(split) if split in splits else 9

    return sorted(known, key=rank)


def curves(runs: Sequence[Compared], term: str, split: str) -> list[Curve]:
    """Of those runs that have it."""
    found = []
    for run in runs:
        rows = [(row.epoch, row.terms[term]) for row in run.history if row.split == split and term in row.terms]
        if rows:
            epochs, values = np.array(rows, dtype=np.float64).T
            found.append(Curve(run, epochs, values))
    return found
