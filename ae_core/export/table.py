"""Named columns as a file: CSV, TSV, Parquet or NPZ by its ending."""

from __future__ import annotations

import io
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ae_core.errors import UserError
from ae_core.export.settings import KEY, NOTHING, Settings, as_text
from ae_core.storage import write_atomic

Columns = Mapping[str, NDArray[Any]]


def _csv(columns: Columns, settings: Settings) -> bytes:
    import polars

    return polars.DataFrame(dict(columns)).write_csv().encode()


def _tsv(columns: Columns, settings: Settings) -> bytes:
    import polars

    return polars.DataFrame(dict(columns)).write_csv(separator="\t").encode()


def _parquet(columns: Columns, settings: Settings) -> bytes:
    import polars

    buffer = io.BytesIO()
    polars.DataFrame(dict(columns)).write_parquet(buffer, metadata={KEY: as_text(settings)} if settings else None)
    return buffer.getvalue()


def npz(arrays: Columns, settings: Settings = NOTHING) -> bytes:
    """Named arrays of any shape as a compressed NPZ file, without pickled objects; settings as one more, a text."""
    buffer = io.BytesIO()
    about = {KEY: np.array(as_text(settings))} if settings else {}
    plain = {name: np.asarray(array) for name, array in {**arrays, **about}.items()}
    np.savez_compressed(buffer, allow_pickle=False, **plain)
    return buffer.getvalue()


_WRITERS: dict[str, Callable[[Columns, Settings], bytes]] = {
    ".csv": _csv, ".tsv": _tsv, ".parquet": _parquet, ".npz": npz,
}  # fmt: skip
TABLES = tuple(_WRITERS)


def save_table(path: Path, columns: Columns, settings: Settings = NOTHING) -> None:
    """Write columns of equal length atomically. Raises UserError for an unknown ending.

    settings : how they were made, kept in the file where it has room for that beside its columns.
    """
    writer = _WRITERS.get(path.suffix.lower())
    if writer is None:
        raise UserError(f"{path.name}: tables are saved as {', '.join(TABLES)}")
    write_atomic(path, writer(columns, settings))
