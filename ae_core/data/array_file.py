"""Reads .npy and .npz files that may be damaged or hostile."""

from __future__ import annotations

import math
import zipfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO, Any

import numpy as np
from numpy.lib import format as npy
from numpy.typing import NDArray

from ae_core.data.checks import MORE_MEMORY, check_room
from ae_core.errors import DataError

NPY_MAGIC = b"\x93NUMPY"
ZIP_MAGIC = b"PK"
MOST_AXES = 4
READABLE = {"b": "truth values", "i": "whole numbers", "u": "whole numbers", "f": "fractions", "U": "text", "S": "text"}
REMEDY = "save it again with numpy.save or numpy.savez"


class ArrayFile:
    """The arrays of one file, each checked against its header before memory is taken for it.

    names : what the file holds; a .npy holds one array named "x".
    Raises DataError if the file is neither a .npy nor an .npz.
    """

    def __init__(self, path: Path, memory_gb: float) -> None:
        self.path = path
        self._memory_gb = memory_gb
        with _one_sentence(path):
            with path.open("rb") as stream:
                magic = stream.read(len(NPY_MAGIC))
            self._zipped = magic.startswith(ZIP_MAGIC)
            if not self._zipped and magic != NPY_MAGIC:
                raise DataError(f"{path.name} is not a numpy file; expected a .npy or an .npz")
            self.names = self._members() if self._zipped else ("x",)

    def read(self, name: str) -> NDArray[Any]:
        """One array; a .npy comes memory-mapped. Raises DataError."""
        with _one_sentence(self.path):
            return self._unpacked(name) if self._zipped else self._mapped()

    def shape(self, name: str) -> tuple[int, ...]:
        """Of one array of an .npz, without its values; () of one that cannot be read."""
        try:
            with _one_sentence(self.path), zipfile.ZipFile(self.path) as archive:
                member = archive.getinfo(f"{name}.npy")
                with archive.open(member) as stream:
                    return self._header(stream, member.file_size, name)[0]
        except DataError:
            return ()

    def where(self, name: str) -> str:
        """How a sentence calls an array: "faces.npz: x"."""
        return f"{self.path.name}: {name}" if self._zipped else self.path.name

    def _members(self) -> tuple[str, ...]:
        with zipfile.ZipFile(self.path) as archive:
            return tuple(name.removesuffix(".npy") for name in archive.namelist() if name.endswith(".npy"))

    def _unpacked(self, name: str) -> NDArray[Any]:
        with zipfile.ZipFile(self.path) as archive:
            member = archive.getinfo(f"{name}.npy")
            with archive.open(member) as stream:
                self._header(stream, member.file_size, name)
            with archive.open(member) as stream:
                return npy.read_array(stream, allow_pickle=False)

    def _mapped(self) -> NDArray[Any]:
        with self.path.open("rb") as stream:
            shape, fortran, dtype = self._header(stream, self.path.stat().st_size, "x")
            order: Any = "F" if fortran else "C"
            return np.memmap(stream, dtype=dtype, mode="r", offset=stream.tell(), shape=shape, order=order)

    def _header(self, stream: IO[bytes], size: int, name: str) -> tuple[tuple[int, ...], bool, np.dtype[Any]]:
        """Shape, order and dtype, of values that the stream of `size` bytes holds; leaves it at the first value."""
        where = self.where(name)
        version = npy.read_magic(stream)
        if version not in ((1, 0), (2, 0)):
            raise DataError(f"{where} holds records; expected plain numbers")
        read = npy.read_array_header_1_0 if version == (1, 0) else npy.read_array_header_2_0
        shape, fortran, dtype = read(stream)
        _check_declared(shape, dtype, where)
        declared = math.prod(shape) * dtype.itemsize
        check_room(declared, self._memory_gb, where, MORE_MEMORY)
        if declared > size - stream.tell():
            raise DataError(f"{where} is cut short: it declares {declared:,} bytes of values; {REMEDY}")
        return shape, fortran, dtype


def _check_declared(shape: tuple[int, ...], dtype: np.dtype[Any], where: str) -> None:
    if dtype.kind not in READABLE:
        raise DataError(f"{where} holds values of type {dtype}; expected whole numbers, fractions or truth values")
    if not 1 <= len(shape) <= MOST_AXES:
        raise DataError(f"{where} has {len(shape)} axes; expected vectors (n, d) or images (n, h, w) or (n, h, w, c)")
    if min(shape) < 1:
        raise DataError(f"{where} has the shape {shape}, so there are no values in it")


@contextmanager
def _one_sentence(path: Path) -> Iterator[None]:
    try:
        yield
    except DataError:
        raise
    except Exception as problem:  # a damaged file raises what ast, zipfile, zlib, lzma and numpy like
        reason = str(problem).partition("\n")[0] or type(problem).__name__
        raise DataError(f"{path.name} cannot be read as .npy or .npz ({reason}); {REMEDY}") from None
