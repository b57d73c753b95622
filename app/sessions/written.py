"""Arrays and sets of samples as JSON: readable where they are short, compact where they are long."""

from __future__ import annotations

import base64
import binascii
import math
import re
from typing import Annotated, Any

import numpy as np
from numpy.typing import NDArray
from pydantic import Field

from ae_core.errors import SpecError
from ae_core.spec import Spec

KINDS = ("bool", "uint8", "int8", "int16", "int32", "int64", "float16", "float32", "float64")
MOST_BYTES = 1 << 28
RANGE = re.compile(r"([0-9]{1,12})(?:-([0-9]{1,12}))?")
MOST_SAMPLES = 10_000_000


class SavedArray(Spec):
    """dtype : of KINDS, little-endian. data : the elements in C order, as base64."""

    dtype: str
    shape: tuple[Annotated[int, Field(ge=0)], ...]
    data: str


def array_text(array: NDArray[Any]) -> SavedArray:
    """An array as text."""
    whole = np.asarray(array, order="C")
    raw = whole.astype(whole.dtype.newbyteorder("<"), copy=False).tobytes()
    return SavedArray(dtype=whole.dtype.name, shape=whole.shape, data=base64.b64encode(raw).decode("ascii"))


def array_of(saved: SavedArray, field: str, finite: bool = True) -> NDArray[Any]:
    """The array. finite : whether its numbers must be; samples of varied length are padded with NaN.

    Raises SpecError that names the field.
    """
    if saved.dtype not in KINDS:
        raise SpecError(f"{field}.dtype: {saved.dtype!r} is none of {', '.join(KINDS)}")
    dtype = np.dtype(saved.dtype)
    size = math.prod(saved.shape) * dtype.itemsize
    if size > MOST_BYTES or len(saved.shape) > 8:
        raise SpecError(f"{field}.shape: {list(saved.shape)} is more than a session holds")
    try:
        raw = base64.b64decode(saved.data, validate=True)
    except (binascii.Error, ValueError):
        raise SpecError(f"{field}.data: is not base64") from None
    if len(raw) != size:
        raise SpecError(f"{field}.data: {size:,} bytes were expected for its shape, found {len(raw):,}")
    array = np.frombuffer(raw, dtype=dtype.newbyteorder("<")).astype(dtype).reshape(saved.shape)
    if finite and not np.isfinite(array).all():
        raise SpecError(f"{field}.data: has numbers that are not finite")
    return array


def ids_text(ids: NDArray[np.int64]) -> str:
    """Ascending numbers as "0-99, 105"."""
    if not len(ids):
        return ""
    breaks = np.flatnonzero(np.diff(ids) != 1)
    firsts, lasts = ids[np.append(0, breaks + 1)].tolist(), ids[np.append(breaks, len(ids) - 1)].tolist()
    return ", ".join(str(a) if a == b else f"{a}-{b}" for a, b in zip(firsts, lasts, strict=True))


def ids_of(text: str, field: str) -> NDArray[np.int64]:
    """The numbers again. Raises SpecError that names the field."""
    parts = []
    total = 0
    for part in text.split(",") if text.strip() else []:
        found = RANGE.fullmatch(part.strip())
        if found is None:
            raise SpecError(f'{field}: numbers as in "3, 7, 10-25" were expected, not {part.strip()[:40]!r}')
        first, last = int(found[1]), int(found[2] or found[1])
        total += last - first + 1
        if last < first or total > MOST_SAMPLES:
            raise SpecError(f"{field}: {part.strip()!r} is no range of samples")
        parts.append(np.arange(first, last + 1, dtype=np.int64))
    return np.concatenate(parts) if parts else np.empty(0, dtype=np.int64)
