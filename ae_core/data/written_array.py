"""A data set as an .npz that the source `array` reads as exactly the same, to be taken to another machine."""

from __future__ import annotations

import re
import zipfile
from pathlib import Path
from typing import Any

import numpy as np
from numpy.lib import format as npy
from numpy.typing import NDArray

from ae_core.data.array import Array
from ae_core.data.base import Dataset
from ae_core.data.checks import GIGABYTE, row_chunks
from ae_core.errors import DataError
from ae_core.progress import tell

ENDING = ".npz"
LONGEST_NAME = 80


def array_source(path: str, most_bytes: int) -> Array:
    """What reads such a file, and takes no more memory for one of its arrays."""
    return Array(path=path, layout="channels-first", memory_gb=most_bytes / GIGABYTE)


def file_name(dataset: Dataset) -> str:
    """A name for the file, after which the data is called again; without what a file cannot be called."""
    plain = re.sub(r"[^\w ()+-]+", "_", dataset.name).strip()[:LONGEST_NAME].strip()
    return f"{plain or 'data'}{ENDING}"


def write_array(dataset: Dataset, path: Path, most_bytes: int) -> None:
    """Write the file and read it again. Raises DataError where that is not the same data, OSError, Cancelled."""
    arrays: dict[str, NDArray[Any]] = {**dataset.factors, "split": dataset.split}
    if dataset.labels is not None:
        arrays["y"] = _names(dataset.label_names)[dataset.labels]
    if dataset.attribution:
        arrays["attribution"] = np.array([dataset.attribution])
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED, compresslevel=1) as file:
        for name, array in {**arrays, "x": dataset.x}.items():
            _write(file, name, array)
    read = array_source(str(path), most_bytes).load()
    if not _is_same(read, dataset):
        raise DataError(f"{dataset.name} is of a kind that an array file does not hold")


def _write(file: zipfile.ZipFile, name: str, array: NDArray[Any]) -> None:
    """Part by part, so that it can be given up."""
    about = {"descr": npy.dtype_to_descr(array.dtype), "fortran_order": False, "shape": array.shape}
    with file.open(f"{name}.npy", "w", force_zip64=True) as member:
        npy.write_array_header_1_0(member, about)
        for rows in row_chunks(array):
            member.write(array[rows].tobytes())
            tell(rows.stop, len(array))


def _names(names: tuple[str, ...]) -> NDArray[Any]:
    """Values that sort as the names stand: whole numbers where that is their order, otherwise texts."""
    if all(re.fullmatch(r"0|-?[1-9][0-9]{0,17}", name) for name in names):
        numbers = np.array([int(name) for name in names], dtype=np.int64)
        if (np.diff(numbers) > 0).all():
            return numbers
    return np.array(names)


def _is_same(one: Dataset, other: Dataset) -> bool:
    told = ("fingerprint", "kind", "form", "label_names", "columns", "vocabulary", "value_range", "attribution")
    scales = [(getattr(one, of), getattr(other, of)) for of in ("to_model", "to_display")]
    return all(getattr(one, name) == getattr(other, name) for name in told) and all(
        np.array_equal(a.scale, b.scale) and np.array_equal(a.shift, b.shift) for a, b in scales
    )
