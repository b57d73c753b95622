"""The table of autoencoder, PCA and GAN, read from a result and checked: it comes from a file."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from ae_core.experiments.compare_best import clearly_best

CEILING = "training samples"
SPREAD = " \N{PLUS-MINUS SIGN}"


@dataclass(frozen=True)
class Measured:
    """A row. means, spreads : of each kind of model, None where it is not known. ceiling : of training samples.

    better : "higher", "lower" or "" where neither is. best : the place of the one that is clearly best, or None.
    """

    title: str
    how: str
    better: str
    means: tuple[float | None, ...]
    spreads: tuple[float | None, ...]
    ceiling: float | None
    best: int | None


@dataclass(frozen=True)
class Comparison:
    """kinds : of models, with the number of trainings of each."""

    kinds: tuple[str, ...]
    seeds: tuple[int, ...]
    rows: tuple[Measured, ...]

    @property
    def has_ceiling(self) -> bool:
        """Whether any measure could be taken of training samples."""
        return any(row.ceiling is not None for row in self.rows)


def read_comparison(said: Mapping[str, Any]) -> Comparison | None:
    """None where it is not what it should be. said : result.json."""
    table, seeds = said.get("table"), said.get("seeds")
    if not isinstance(table, dict) or not isinstance(seeds, dict) or not seeds:
        return None
    kinds = tuple(map(str, seeds))
    names = ("measure", "how", "better", *kinds, *(kind + SPREAD for kind in kinds), CEILING)
    columns = [table.get(name) for name in names]
    if not all(isinstance(column, list) and column for column in columns) or len({len(c) for c in columns if c}) != 1:
        return None
    if not all(isinstance(count, int) and count > 0 for count in seeds.values()):
        return None
    counts = tuple(seeds.values())
    return Comparison(kinds, counts, tuple(_row(cells, counts) for cells in zip(*columns, strict=True)))


def _row(cells: tuple[Any, ...], seeds: tuple[int, ...]) -> Measured:
    title, how, better, *numbers, ceiling = cells
    known = tuple(map(_number, numbers))
    means, spreads = known[: len(seeds)], known[len(seeds) :]
    best = clearly_best(means, spreads, seeds, str(better))
    return Measured(str(title), str(how), str(better), means, spreads, _number(ceiling), best)


def _number(value: Any) -> float | None:
    is_number = isinstance(value, int | float) and not isinstance(value, bool) and math.isfinite(value)
    return float(value) if is_number else None
