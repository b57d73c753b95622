"""Directions as a table: a row for each, with what is known of it."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ae_core.errors import UserError
from ae_core.export.table import save_table
from ae_core.latent.kept_directions import KeptDirection


def direction_columns(kept: Sequence[KeptDirection]) -> dict[str, NDArray[Any]]:
    """name, epoch, made, strength, n_a, n_b, without, left, each figure by its name (NaN where a direction has none of
    it), z0, z1, ..., (k,) each. Raises UserError where there are none.
    """
    if not kept:
        raise UserError("No directions are kept; keep one first.")
    found = [one.direction for one in kept]
    figures = [{figure.name: figure.value for figure in one.figures} for one in found]
    columns: dict[str, NDArray[Any]] = {
        "name": np.array([one.name for one in found]),
        "epoch": np.array([one.epoch for one in kept]),
        "made": np.array([one.made for one in found]),
        "strength": np.array([one.strength for one in found]),
        "n_a": np.array([one.counts[0] for one in found]),
        "n_b": np.array([one.counts[1] for one in found]),
        "without": np.array([", ".join(one.without) for one in found]),
        "left": np.array([one.left for one in found]),
    }
    for name in dict.fromkeys(name for one in figures for name in one):
        columns[name] = np.array([one.get(name, np.nan) for one in figures])
    return columns | {f"z{place}": column for place, column in enumerate(np.stack([one.vector for one in found]).T)}


def save_directions(path: Path, kept: Sequence[KeptDirection]) -> None:
    """Write `direction_columns` atomically, by the file's ending. Raises UserError."""
    save_table(path, direction_columns(kept))
