"""Regions that somebody has named: what was drawn, on which plane, and the samples that it held."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ae_core.errors import RunError
from ae_core.storage import read_json, write_json

FORMAT = 1
MOST_REGIONS = 1_000
MOST_CORNERS = 100_000
LONGEST_NAME = 80
MOST_BYTES = 2**28
FILE = "regions.json"


@dataclass(frozen=True, eq=False)
class Region:
    """outline : (k, 2) float64 corners in the coordinates of one plane, k = 0 where the samples were chosen otherwise.

    layout, epoch : of that plane ("axes" or a projection's name). ids : (n,) int64, ascending, the samples it held.
    """

    name: str
    layout: str
    epoch: float
    outline: NDArray[np.float64]
    ids: NDArray[np.int64]


def write_regions(path: Path, regions: Sequence[Region]) -> None:
    """Replace the file atomically. Raises OSError."""
    write_json(path, {"format": FORMAT, "regions": [_told(region) for region in regions]})


def read_regions(path: Path, n: int) -> tuple[Region, ...]:
    """The regions in a file, none where there is no file. n : samples in the data set. Raises RunError."""
    if not path.exists():
        return ()
    if path.stat().st_size > MOST_BYTES:
        raise RunError(f"{path}: is larger than {MOST_BYTES // 2**20} MB, which no list of regions is")
    found = read_json(path)
    if found.get("format") != FORMAT:
        raise RunError(f"{path}: format {FORMAT} was expected, found {found.get('format')!r}")
    told = found.get("regions")
    if not isinstance(told, list) or len(told) > MOST_REGIONS:
        raise RunError(f"{path}: regions: a list of at most {MOST_REGIONS:,} was expected")
    return tuple(_read(one, n, f"{path}: region {place}") for place, one in enumerate(told))


def _told(region: Region) -> dict[str, Any]:
    return {
        "name": region.name,
        "layout": region.layout,
        "epoch": region.epoch,
        "outline": region.outline.tolist(),
        "ids": region.ids.tolist(),
    }


def _read(told: Any, n: int, where: str) -> Region:
    if not isinstance(told, dict):
        raise RunError(f"{where}: an object was expected, found {type(told).__name__}")
    name, layout = (_words(told.get(field), f"{where}: {field}") for field in ("name", "layout"))
    epoch = told.get("epoch")
    if isinstance(epoch, bool) or not isinstance(epoch, int | float) or not 0 <= epoch < float("inf"):
        raise RunError(f"{where}: epoch: a number from 0 on was expected, found {str(epoch)[:40]}")
    outline = _numbers(told.get("outline"), f"{where}: outline", "pairs of finite numbers")
    if outline.size == 0:
        outline = outline.reshape(0, 2)
    if outline.ndim != 2 or outline.shape[1] != 2 or len(outline) > MOST_CORNERS:
        raise RunError(f"{where}: outline: at most {MOST_CORNERS:,} pairs of finite numbers were expected")
    ids = _numbers(told.get("ids"), f"{where}: ids", "whole numbers")
    if ids.ndim != 1 or (ids != np.floor(ids)).any() or (ids < 0).any() or (ids >= n).any():
        raise RunError(f"{where}: ids: whole numbers from 0 to {n - 1:,} were expected, one for each sample")
    return Region(name, layout, float(epoch), outline, np.unique(ids.astype(np.int64)))


def _words(told: Any, where: str) -> str:
    if not isinstance(told, str) or not 0 < len(told.strip()) <= LONGEST_NAME or not told.isprintable():
        raise RunError(f"{where}: a text of 1 to {LONGEST_NAME} characters was expected")
    return told


def _numbers(told: Any, where: str, expected: str) -> NDArray[np.float64]:
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
