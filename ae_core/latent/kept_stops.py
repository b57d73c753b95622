"""Places in the space of codes that somebody has named, to go by again."""

from __future__ import annotations

from base64 import b64decode, b64encode
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from ae_core.errors import RunError
from ae_core.latent.kept import amount, code, count, read_kept, words, write_kept

if TYPE_CHECKING:
    from ae_core.data.base import Dataset

FILE = "stops.json"


@dataclass(frozen=True, eq=False)
class KeptStop:
    """code : (latent_dim,) float64, as it was at an epoch. sample : whose it is, None for what is not one of the data.

    members : (m,) int64 the samples whose mean it is. own : (*shape) a sample that somebody made, as the data set would
    store it. Without any of the three it is but a place.
    """

    name: str
    code: NDArray[np.float64]
    sample: int | None
    epoch: float
    members: NDArray[np.int64] | None = None
    own: NDArray[Any] | None = None

    @property
    def what(self) -> str:
        """What it is, in a few words, whatever it is called."""
        if self.sample is not None:
            return f"sample {self.sample:,}"
        if self.members is not None:
            return f"mean of {len(self.members):,} samples"
        return "own sample" if self.own is not None else f"place of epoch {self.epoch:.4g}"


def write_stops(path: Path, stops: Sequence[KeptStop]) -> None:
    """Replace the file atomically. Raises OSError."""
    write_kept(path, "stop", [_told(stop) for stop in stops])


def read_stops(path: Path, latent_dim: int, dataset: Dataset) -> tuple[KeptStop, ...]:
    """The stops in a file, none where there is no file.

    latent_dim : numbers in a code. dataset : that they are of. Raises RunError.
    """
    return read_kept(path, "stop", lambda told, where: _read(told, latent_dim, dataset, where))


def _told(stop: KeptStop) -> dict[str, Any]:
    told = {"name": stop.name, "code": stop.code.tolist(), "sample": stop.sample, "epoch": stop.epoch}
    if stop.members is not None:
        told["members"] = stop.members.tolist()
    if stop.own is not None:
        told["own"] = b64encode(stop.own.astype(_little(stop.own.dtype)).tobytes()).decode()
    return told


def _read(told: Mapping[str, Any], latent_dim: int, dataset: Dataset, where: str) -> KeptStop:
    sample, members, own = (told.get(field) for field in ("sample", "members", "own"))
    return KeptStop(
        words(told.get("name"), f"{where}: name"),
        code(told.get("code"), f"{where}: code", latent_dim),
        None if sample is None else count(sample, f"{where}: sample", dataset.n - 1),
        amount(told.get("epoch"), f"{where}: epoch"),
        None if members is None else _members(members, dataset.n, f"{where}: members"),
        None if own is None else _own(own, dataset, f"{where}: own"),
    )


def _members(told: Any, n: int, where: str) -> NDArray[np.int64]:
    if not isinstance(told, list) or not told:
        raise RunError(f"{where}: a list of samples was expected")
    found = np.unique([count(one, where, n - 1) for one in told])
    if len(found) < len(told):
        raise RunError(f"{where}: a sample is there twice")
    return found.astype(np.int64)


def _own(told: Any, dataset: Dataset, where: str) -> NDArray[Any]:
    """The bytes of a sample, as base64, in the data set's own type."""
    dtype, form = _little(dataset.x.dtype), dataset.form
    problem = RunError(f"{where}: the bytes of one sample of this data set were expected")
    try:
        raw = b64decode(told, validate=True)
    except (TypeError, ValueError):
        raise problem from None
    if len(raw) != dtype.itemsize * int(np.prod(dataset.shape)):
        raise problem
    found = np.frombuffer(raw, dtype).reshape(dataset.shape).astype(dataset.x.dtype)
    known = np.isfinite(found) | (np.isnan(found) & form.padded)
    if not known.all() or (form.tokens and not np.isin(found, np.arange(form.tokens)).all()):
        raise problem
    return found


def _little(dtype: np.dtype[Any]) -> np.dtype[Any]:
    return dtype.newbyteorder("<")
