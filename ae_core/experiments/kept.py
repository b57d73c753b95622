"""An outcome as files."""

from __future__ import annotations

import zipfile
import zlib
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ae_core.errors import RunError
from ae_core.experiments.base import ExperimentSpec, Outcome, Table
from ae_core.storage import write_atomic, write_json

FORMAT, ARRAYS = 1, "arrays.npz"


def as_json(spec: ExperimentSpec, runs: Sequence[str], outcome: Outcome) -> dict[str, Any]:
    """What result.json says: settings, runs, what was found, and the table by its columns."""
    about = {"format": FORMAT, "experiment": spec.name, "settings": spec.model_dump(mode="json"), "runs": list(runs)}
    found = {"sentence": outcome.sentence, "notices": list(outcome.notices), **outcome.facts}
    return {**about, **found, "table": {name: list(column) for name, column in outcome.table.items()}}


def save(folder: Path, result: Mapping[str, Any], outcome: Outcome) -> None:
    """Write figure.png, table.csv, arrays.npz and other files where there are any and, when these are there,
    result.json, each atomically. Raises OSError."""
    from ae_core.export.pictures import png
    from ae_core.export.table import npz

    write_atomic(folder / "figure.png", png(outcome.figure))
    write_atomic(folder / "table.csv", csv(outcome.table))
    if outcome.arrays:
        write_atomic(folder / ARRAYS, npz(outcome.arrays))
    for name, content in outcome.files.items():
        write_atomic(folder / name, content)
    write_json(folder / "result.json", result)


def read_arrays(folder: Path) -> dict[str, NDArray[Any]]:
    """The arrays of an outcome that was saved here, none where it has none. Raises RunError that names the file."""
    path = folder / ARRAYS
    if not path.exists():
        return {}
    try:
        with np.load(path, allow_pickle=False) as kept:
            return {name: kept[name] for name in kept.files}
    except (OSError, ValueError, EOFError, zipfile.BadZipFile, zlib.error) as problem:
        raise RunError(f"{path}: is not a readable NPZ file ({problem})") from None


def csv(table: Table) -> bytes:
    """The table with a line of names; what is not known is empty."""
    import polars

    return polars.DataFrame({name: list(column) for name, column in table.items()}).write_csv().encode()
