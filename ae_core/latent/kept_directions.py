"""Directions that somebody has named, and the epoch of the model that they were found in."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from ae_core.errors import RunError
from ae_core.latent.directions.base import Direction, Figure
from ae_core.latent.kept import LONGEST_TEXT, amount, code, count, objects, read_kept, words, write_kept

MOST_FIGURES = 10
MOST_WITHOUT = 100
MOST_SAMPLES = 2**40
FILE = "directions.json"


@dataclass(frozen=True, eq=False)
class KeptDirection:
    """epoch : of the weights whose codes it was found among; other weights have other codes."""

    direction: Direction
    epoch: float

    @property
    def name(self) -> str:
        """What it is called."""
        return self.direction.name


def write_directions(path: Path, kept: Sequence[KeptDirection]) -> None:
    """Replace the file atomically. Raises OSError."""
    write_kept(path, "direction", [_told(one) for one in kept])


def read_directions(path: Path, latent_dim: int) -> tuple[KeptDirection, ...]:
    """The directions in a file, none where there is no file. latent_dim : numbers in a code. Raises RunError."""
    return read_kept(path, "direction", lambda told, where: _read(told, latent_dim, where))


def _told(kept: KeptDirection) -> dict[str, Any]:
    one = kept.direction
    return {
        "name": one.name,
        "epoch": kept.epoch,
        "vector": one.vector.tolist(),
        "made": one.made,
        "strength": one.strength,
        "counts": list(one.counts),
        "figures": [{"name": figure.name, "value": figure.value, "n": figure.n} for figure in one.figures],
        "without": [{"name": name} for name in one.without],
        "left": one.left,
    }


def _read(told: Mapping[str, Any], latent_dim: int, where: str) -> KeptDirection:
    made, strength = (words(told.get(field), f"{where}: {field}", LONGEST_TEXT) for field in ("made", "strength"))
    direction = Direction(
        words(told.get("name"), f"{where}: name"),
        code(told.get("vector"), f"{where}: vector", latent_dim),
        made,
        strength,
        _counts(told.get("counts"), f"{where}: counts"),
        tuple(_figure(*one) for one in objects(told.get("figures"), f"{where}: figures", MOST_FIGURES)),
        tuple(
            words(one.get("name"), f"{place}: name")
            for one, place in objects(told.get("without"), f"{where}: without", MOST_WITHOUT)
        ),
        amount(told.get("left"), f"{where}: left"),
    )
    return KeptDirection(direction, amount(told.get("epoch"), f"{where}: epoch"))


def _counts(told: Any, where: str) -> tuple[int, int]:
    if not isinstance(told, list) or len(told) != 2:
        raise RunError(f"{where}: two whole numbers were expected")
    return count(told[0], where, MOST_SAMPLES), count(told[1], where, MOST_SAMPLES)


def _figure(told: Mapping[str, Any], where: str) -> Figure:
    name, value = words(told.get("name"), f"{where}: name"), amount(told.get("value"), f"{where}: value")
    return Figure(name, value, count(told.get("n"), f"{where}: n", MOST_SAMPLES))
