"""Points on a regular grid and back, by cubic B-splines."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray

from ae_core.compiling import compiled

Floats = NDArray[np.float32]


@compiled(fastmath=True)
def spread(x: Floats, y: Floats, grid: Floats) -> None:
    """Add 1 for each point to the 4 x 4 knots around it. x, y : (n,) in units of the grid, 1 to its size less 3."""
    wx, wy = np.empty(4, dtype=np.float32), np.empty(4, dtype=np.float32)
    for i in range(x.size):
        row, column = int(x[i]) - 1, int(y[i]) - 1
        _weights(x[i] - row - 1, wx)
        _weights(y[i] - column - 1, wy)
        for a in range(4):
            for b in range(4):
                grid[row + a, column + b] += wx[a] * wy[b]


@compiled(fastmath=True)
def gather(x: Floats, y: Floats, grid: Floats, slope: Floats, values: Floats) -> None:
    """Write the spline through `grid` at each point into `values` (n,) and its two derivatives into `slope` (n, 2)."""
    for i in range(x.size):
        _gather(x[i], y[i], grid, slope[i], values[i : i + 1])


@compiled(fastmath=True)
def _gather(x: Any, y: Any, grid: Floats, slope: Floats, value: Floats) -> None:
    row, column = int(x) - 1, int(y) - 1
    wx, wy = np.empty(4, dtype=np.float32), np.empty(4, dtype=np.float32)
    dx, dy = np.empty(4, dtype=np.float32), np.empty(4, dtype=np.float32)
    s, t = x - row - 1, y - column - 1
    _weights(s, wx)
    _weights(t, wy)
    _slopes(s, dx)
    _slopes(t, dy)
    total, along_x, along_y = 0.0, 0.0, 0.0
    for a in range(4):
        for b in range(4):
            knot = grid[row + a, column + b]
            total += wx[a] * wy[b] * knot
            along_x += dx[a] * wy[b] * knot
            along_y += wx[a] * dy[b] * knot
    value[0], slope[0], slope[1] = total, along_x, along_y


@compiled(fastmath=True, inline="always")
def _weights(t: Any, w: Floats) -> None:
    """The four pieces of the spline at 0 <= t < 1 behind the second knot."""
    u = 1 - t
    w[0], w[3] = u * u * u / 6, t * t * t / 6
    w[1], w[2] = 2 / 3 - t * t + t * t * t / 2, 2 / 3 - u * u + u * u * u / 2


@compiled(fastmath=True, inline="always")
def _slopes(t: Any, w: Floats) -> None:
    u = 1 - t
    w[0], w[3] = -u * u / 2, t * t / 2
    w[1], w[2] = 1.5 * t * t - 2 * t, 2 * u - 1.5 * u * u
