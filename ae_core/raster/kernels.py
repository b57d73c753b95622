"""The loops of a raster, compiled when this file is first imported and read from the disk ever after; they hold no GIL.

Inner loops run over slices from their beginning: an index that might be negative keeps a loop from taking several
numbers at once. `plain` has the same functions in numpy, for as long as these are not compiled, and to hold them
against.
"""

from __future__ import annotations

import numpy as np

from ae_core.compiling import compiled

_POINTS = "f4[::1], f4[::1], i8, i8, f8, f8, f8, f8"
_BLOCK = 1024  # points whose pixels are found at once, in vector registers


@compiled("void(f4[::1], f4[::1], f8, f8, f8, f8, f8, f8, i4, i4[::1])", inline="always")
def _find(x, y, ax, bx, ay, by, columns, rows, stride, cells):  # type: ignore[no-untyped-def]
    for j in range(len(x)):
        column = x[j] * ax + bx
        row = y[j] * ay + by
        inside = (column >= 0.0) & (column < columns) & (row >= 0.0) & (row < rows)  # never of a NaN
        cells[j] = np.int32(row) * stride + np.int32(column) if inside else np.int32(-1)


@compiled(f"void({_POINTS}, i4[:, ::1])")
def splat(x, y, first, last, ax, bx, ay, by, index):  # type: ignore[no-untyped-def]
    """As `plain.splat`."""
    height, width = index.shape
    columns, rows, stride = float(width), float(height), np.int32(width)
    flat = index.reshape(-1)
    cells = np.empty(_BLOCK, dtype=np.int32)
    for start in range(first, last, _BLOCK):
        length = min(_BLOCK, last - start)
        _find(x[start : start + length], y[start : start + length], ax, bx, ay, by, columns, rows, stride, cells)
        for j in range(length):
            cell = cells[j]
            if cell >= 0 and flat[cell] < start + j:
                flat[cell] = start + j


@compiled("void(i4[:, ::1], i8[::1], i8[::1], u4[:, ::1], u2[::1], u4[:, ::1])")
def shade(index, dx, dy, table, codes, image):  # type: ignore[no-untyped-def]
    """As `plain.shade`."""
    height, width = image.shape
    margin = (index.shape[0] - height) // 2
    best, part = np.empty(width, dtype=np.int32), np.empty(width, dtype=np.int32)
    for row in range(height):
        best[:] = -1
        for k in range(len(dx)):
            left = margin - dx[k]
            near = index[row + margin - dy[k], left : left + width]
            for column in range(width):
                found, before = near[column], best[column]
                part[column] = np.int32(k) if found > before else part[column]
                best[column] = max(found, before)
        for column in range(width):
            if best[column] >= 0:
                image[row, column] = table[codes[best[column]], part[column]]


@compiled(f"void({_POINTS}, i4[:, ::1])")
def count(x, y, first, last, ax, bx, ay, by, counts):  # type: ignore[no-untyped-def]
    """As `plain.count`."""
    height, width = counts.shape
    columns, rows, stride = float(width), float(height), np.int32(width)
    flat = counts.reshape(-1)
    cells = np.empty(_BLOCK, dtype=np.int32)
    for start in range(first, last, _BLOCK):
        length = min(_BLOCK, last - start)
        _find(x[start : start + length], y[start : start + length], ax, bx, ay, by, columns, rows, stride, cells)
        for j in range(length):
            if cells[j] >= 0:
                flat[cells[j]] += 1


@compiled("void(i4[:, ::1], f4[::1], f4[:, ::1])")
def blur(counts, weights, smooth):  # type: ignore[no-untyped-def]
    """As `plain.blur`."""
    height, width = counts.shape
    reach = len(weights) - 1
    along = np.zeros((height + 2 * reach, width), dtype=np.float32)
    padded = np.zeros(width + 2 * reach, dtype=np.float32)
    for row in range(height):
        for column in range(width):
            padded[reach + column] = counts[row, column]
        for k in range(-reach, reach + 1):
            part, shifted = weights[abs(k)], padded[reach + k : reach + k + width]
            for column in range(width):
                along[reach + row, column] += part * shifted[column]
    for row in range(height):
        smooth[row, :] = 0.0
        for k in range(2 * reach + 1):
            part, near = weights[abs(k - reach)], along[row + k]
            for column in range(width):
                smooth[row, column] += part * near[column]


@compiled("void(f4[:, ::1], i8, i8, u4[::1], u4[:, ::1])")
def tint(levels, cell, margin, table, image):  # type: ignore[no-untyped-def]
    """As `plain.tint`."""
    height, width = image.shape
    across = levels.shape[1]
    line = np.empty(across, dtype=np.float32)
    before = np.empty(width, dtype=np.int32)
    share = np.empty(width, dtype=np.float32)
    for column in range(width):
        place = (np.float32(column) + np.float32(0.5)) / np.float32(cell) + np.float32(margin - 0.5)
        before[column] = np.int32(place)
        share[column] = place - np.float32(before[column])
    for row in range(height):
        place = (np.float32(row) + np.float32(0.5)) / np.float32(cell) + np.float32(margin - 0.5)
        above = np.int32(place)
        down = place - np.float32(above)
        for column in range(across):
            line[column] = levels[above, column] + down * (levels[above + 1, column] - levels[above, column])
        for column in range(width):
            left = line[before[column]]
            found = np.int32(left + share[column] * (line[before[column] + 1] - left))
            if found >= 1:
                image[row, column] = table[found]
