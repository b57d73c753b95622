"""The loops of a raster, compiled when this file is first imported and read from the disk ever after; they hold no GIL.

`plain` has the same functions in numpy, for as long as these are not compiled, and to hold them against.
"""

from __future__ import annotations

from typing import Any

import numpy as np
from numba import njit

_HOW: dict[str, Any] = {"cache": True, "nogil": True, "boundscheck": False, "error_model": "numpy"}
_POINTS = "f4[::1], f4[::1], i8, i8, f8, f8, f8, f8"
_BLOCK = 1024  # points whose pixels are found at once, in vector registers


@njit(f"void({_POINTS}, i4[:, ::1])", **_HOW)
def splat(x, y, first, last, ax, bx, ay, by, index):  # type: ignore[no-untyped-def]
    """As `plain.splat`."""
    height, width = index.shape
    columns, rows, stride = float(width), float(height), np.int32(width)
    flat = index.reshape(-1)
    cells = np.empty(_BLOCK, dtype=np.int32)
    for start in range(first, last, _BLOCK):
        count = min(_BLOCK, last - start)
        for j in range(count):
            column = x[start + j] * ax + bx
            row = y[start + j] * ay + by
            inside = (column >= 0.0) & (column < columns) & (row >= 0.0) & (row < rows)  # never of a NaN
            cells[j] = np.int32(row) * stride + np.int32(column) if inside else np.int32(-1)
        for j in range(count):
            cell = cells[j]
            if cell >= 0 and flat[cell] < start + j:
                flat[cell] = start + j


@njit("void(i4[:, ::1], i8[::1], i8[::1], u4[:, ::1], u2[::1], u4, u4[:, ::1])", **_HOW)
def shade(index, dx, dy, table, codes, ground, image):  # type: ignore[no-untyped-def]
    """As `plain.shade`."""
    height, width = image.shape
    margin = (index.shape[0] - height) // 2
    parts = np.int32(len(dx))
    best = np.empty(width, dtype=np.int32)
    for row in range(height):
        best[:] = -1
        for k in range(parts):
            near = index[row + margin - dy[k]]
            left = margin - dx[k]
            for column in range(width):  # nothing but one comparison, so that it is vectorised
                best[column] = max(best[column], near[left + column] * parts + np.int32(k))
        for column in range(width):
            found = best[column]
            image[row, column] = ground if found < 0 else table[codes[found // parts], found % parts]
