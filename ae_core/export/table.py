"""Named columns as a file: CSV, TSV, Parquet or NPZ by its ending."""

from __future__ import annotations

import io
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ae_core.errors import UserError
from ae_core.storage import write_atomic

Columns = Mapping[str, NDArray[Any]]


def _csv(columns: Columns) -> bytes:
    import polars

    return polars.DataFrame(dict(columns)).write_csv().encode()


def _tsv(columns: Columns) -> bytes:
    import polars

    return polars.DataFrame(dict(columns)).write_csv(separator="\t").encode()


def _parquet(columns: Columns) -> bytes:
    import polars

    buffer = io.BytesIO()
    polars.DataFrame(dict(columns)).write_parquet(buffer)
    return buffer.getvalue()


def npz(arrays: Columns) -> bytes:
    """Named arrays of any shape as a compressed NPZ file, without pickled objects."""
    buffer = io.BytesIO()
    plain = {name: np.asarray(array) for name, array in arrays.items()}
    np.savez_compressed(buffer, allow_pickle=False, **plain)
    return buffer.getvalue()


_WRITERS: dict[str, Callable[[Columns], bytes]] = {".csv": _csv, ".tsv": _tsv, ".parquet": _parquet, ".npz": npz}
TABLES = tuple(_WRITERS)


def save_table(path: Path, columns: Columns) -> None:
    """Write columns of equal length atomically. Raises UserError for an unknown ending."""
    writer = _WRITERS.get(path.suffix.lower())
    if writer is None:
        raise UserError(f"{path.name}: tables are saved as {', '.join(TABLES)}")
    write_atomic(path, writer(columns))
