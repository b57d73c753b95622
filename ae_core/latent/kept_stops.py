"""Places in the space of codes that somebody has named, to go by again."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ae_core.errors import RunError
from ae_core.latent.kept import amount, code, count, read_kept, words, write_kept

FILE = "stops.json"


@dataclass(frozen=True, eq=False)
class KeptStop:
    """code : (latent_dim,) float64, as it was at an epoch. sample : whose it is, None for a place without one.

    members : (m,) the samples whose mean it is, or None. own : whether it is of a sample that is not of the data.
    """

    name: str
    code: NDArray[np.float64]
    sample: int | None
    epoch: float
    members: NDArray[np.int64] | None = None
    own: bool = False

    @property
    def kind(self) -> str:
        """What it is, in words."""
        if self.sample is not None:
            return f"sample {self.sample:,}"
        if self.members is not None:
            return f"mean of {len(self.members):,} samples"
        return f"{'own sample, as of' if self.own else 'place of'} epoch {self.epoch:.4g}"


def write_stops(path: Path, stops: Sequence[KeptStop]) -> None:
    """Replace the file atomically. Raises OSError."""
    write_kept(path, "stop", [_told(stop) for stop in stops])


def read_stops(path: Path, latent_dim: int, n: int) -> tuple[KeptStop, ...]:
    """The stops in a file, none where there is no file.

    latent_dim : numbers in a code. n : samples in the data set. Raises RunError.
    """
    return read_kept(path, "stop", lambda told, where: _read(told, latent_dim, n, where))


def _told(stop: KeptStop) -> dict[str, Any]:
    told: dict[str, Any] = {"name": stop.name, "code": stop.code.tolist(), "sample": stop.sample, "epoch": stop.epoch}
    if stop.members is not None:
        told["members"] = stop.members.tolist()
    if stop.own:
        told["own"] = True
    return told


def _read(told: Mapping[str, Any], latent_dim: int, n: int, where: str) -> KeptStop:
    sample = told.get("sample")
    return KeptStop(
        words(told.get("name"), f"{where}: name"),
        code(told.get("code"), f"{where}: code", latent_dim),
        None if sample is None else count(sample, f"{where}: sample", n - 1),
        amount(told.get("epoch"), f"{where}: epoch"),
        _members(told.get("members"), n, f"{where}: members"),
        told.get("own") is True,
    )


def _members(told: Any, n: int, where: str) -> NDArray[np.int64] | None:
    if told is None:
        return None
    if not isinstance(told, list) or not 0 < len(told) <= n:
        raise RunError(f"{where}: a list of 1 to {n:,} samples was expected")
    return np.array([count(one, where, n - 1) for one in told], dtype=np.int64)
