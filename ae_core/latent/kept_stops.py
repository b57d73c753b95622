"""Places in the space of codes that somebody has named, to go by again."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ae_core.latent.kept import amount, code, count, read_kept, words, write_kept

FILE = "stops.json"


@dataclass(frozen=True, eq=False)
class KeptStop:
    """code : (latent_dim,) float64, as it was at an epoch. sample : whose it is, None for a place without one."""

    name: str
    code: NDArray[np.float64]
    sample: int | None
    epoch: float


def write_stops(path: Path, stops: Sequence[KeptStop]) -> None:
    """Replace the file atomically. Raises OSError."""
    write_kept(path, "stop", [_told(stop) for stop in stops])


def read_stops(path: Path, latent_dim: int, n: int) -> tuple[KeptStop, ...]:
    """The stops in a file, none where there is no file.

    latent_dim : numbers in a code. n : samples in the data set. Raises RunError.
    """
    return read_kept(path, "stop", lambda told, where: _read(told, latent_dim, n, where))


def _told(stop: KeptStop) -> dict[str, Any]:
    return {"name": stop.name, "code": stop.code.tolist(), "sample": stop.sample, "epoch": stop.epoch}


def _read(told: Mapping[str, Any], latent_dim: int, n: int, where: str) -> KeptStop:
    sample = told.get("sample")
    return KeptStop(
        words(told.get("name"), f"{where}: name"),
        code(told.get("code"), f"{where}: code", latent_dim),
        None if sample is None else count(sample, f"{where}: sample", n - 1),
        amount(told.get("epoch"), f"{where}: epoch"),
    )
