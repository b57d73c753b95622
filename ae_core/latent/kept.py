"""What somebody has kept by name in a run's folder: lists in JSON files, which may come from anywhere."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any, TypeVar

import numpy as np
from numpy.typing import NDArray

from ae_core.errors import RunError
from ae_core.storage import read_json, write_json

T = TypeVar("T")
FORMAT = 1
MOST_KEPT = 1_000
LONGEST_NAME = 80
LONGEST_TEXT = 400
MOST_BYTES = 2**28


def write_kept(path: Path, kind: str, told: Sequence[Mapping[str, Any]]) -> None:
    """Replace the file atomically. kind : what each is, "region". Raises OSError."""
    write_json(path, {"format": FORMAT, f"{kind}s": list(told)})


def read_kept(path: Path, kind: str, read: Callable[[Mapping[str, Any], str], T]) -> tuple[T, ...]:
    """What is in a file, nothing where there is no file. Raises RunError.

    read : makes one of an object; told where that stands, for its errors.
    """
    if not path.exists():
        return ()
    if path.stat().st_size > MOST_BYTES:
        raise RunError(f"{path}: is larger than {MOST_BYTES // 2**20} MB, which no list of {kind}s is")
    found = read_json(path)
    if found.get("format") != FORMAT:
        raise RunError(f"{path}: format {FORMAT} was expected, found {found.get('format')!r}")
    told = found.get(f"{kind}s")
    if not isinstance(told, list) or len(told) > MOST_KEPT:
        raise RunError(f"{path}: {kind}s: a list of at most {MOST_KEPT:,} was expected")
    return tuple(read(one_object(one, where), where) for one, where in _each(told, f"{path}: {kind}"))


def _each(told: Sequence[Any], within: str) -> list[tuple[Any, str]]:
    return [(one, f"{within} {place}") for place, one in enumerate(told)]


def objects(told: Any, where: str, most: int) -> list[tuple[Mapping[str, Any], str]]:
    """Each object of a list within another, and where it stands. Raises RunError."""
    if not isinstance(told, list) or len(told) > most:
        raise RunError(f"{where}: a list of at most {most:,} was expected")
    return [(one_object(one, place), place) for one, place in _each(told, f"{where}:")]


def one_object(told: Any, where: str) -> Mapping[str, Any]:
    """An object. Raises RunError."""
    if not isinstance(told, dict):
        raise RunError(f"{where}: an object was expected, found {type(told).__name__}")
    return told


def words(told: Any, where: str, most: int = LONGEST_NAME) -> str:
    """A text that says something on one line. Raises RunError."""
    if not isinstance(told, str) or not 0 < len(told.strip()) <= most or not told.isprintable():
        raise RunError(f"{where}: a text of 1 to {most} characters was expected")
    return told


def amount(told: Any, where: str) -> float:
    """A finite number from 0 on. Raises RunError."""
    if isinstance(told, bool) or not isinstance(told, int | float) or not 0 <= told < float("inf"):
        raise RunError(f"{where}: a number from 0 on was expected, found {str(told)[:40]}")
    return float(told)


def count(told: Any, where: str, most: int) -> int:
    """A whole number from 0 to `most`. Raises RunError."""
    if isinstance(told, bool) or not isinstance(told, int) or not 0 <= told <= most:
        raise RunError(f"{where}: a whole number from 0 to {most:,} was expected")
    return told


def numbers(told: Any, where: str, expected: str) -> NDArray[np.float64]:
    """A list of finite numbers, of any depth. Raises RunError."""
    problem = RunError(f"{where}: a list of {expected} was expected")
    if not isinstance(told, list):
        raise problem
    try:
        found = np.array(told)
    except (ValueError, OverflowError):
        raise problem from None
    if found.size and (found.dtype.kind not in "iuf" or not np.isfinite(found).all()):
        raise problem
    return found.astype(np.float64)


def code(told: Any, where: str, latent_dim: int) -> NDArray[np.float64]:
    """(latent_dim,) finite numbers. Raises RunError."""
    found = numbers(told, where, f"{latent_dim:,} finite numbers")
    if found.shape != (latent_dim,):
        raise RunError(f"{where}: {latent_dim:,} finite numbers were expected, one for each of a code")
    return found
