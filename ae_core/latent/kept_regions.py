"""Regions that somebody has named: what was drawn, on which plane, and the samples that it held."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ae_core.errors import RunError
from ae_core.latent.kept import amount, numbers, read_kept, words, write_kept

MOST_CORNERS = 100_000
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
    write_kept(path, "region", [_told(region) for region in regions])


def read_regions(path: Path, n: int) -> tuple[Region, ...]:
    """The regions in a file, none where there is no file. n : samples in the data set. Raises RunError."""
    return read_kept(path, "region", lambda told, where: _read(told, n, where))


def _told(region: Region) -> dict[str, Any]:
    return {
        "name": region.name,
        "layout": region.layout,
        "epoch": region.epoch,
        "outline": region.outline.tolist(),
        "ids": region.ids.tolist(),
    }


def _read(told: Mapping[str, Any], n: int, where: str) -> Region:
    name, layout = (words(told.get(field), f"{where}: {field}") for field in ("name", "layout"))
    epoch = amount(told.get("epoch"), f"{where}: epoch")
    outline = numbers(told.get("outline"), f"{where}: outline", "pairs of finite numbers")
    if outline.size == 0:
        outline = outline.reshape(0, 2)
    if outline.ndim != 2 or outline.shape[1] != 2 or len(outline) > MOST_CORNERS:
        raise RunError(f"{where}: outline: at most {MOST_CORNERS:,} pairs of finite numbers were expected")
    ids = numbers(told.get("ids"), f"{where}: ids", "whole numbers")
    if ids.ndim != 1 or (ids != np.floor(ids)).any() or (ids < 0).any() or (ids >= n).any():
        raise RunError(f"{where}: ids: whole numbers from 0 to {n - 1:,} were expected, one for each sample")
    return Region(name, layout, epoch, outline, np.unique(ids.astype(np.int64)))
