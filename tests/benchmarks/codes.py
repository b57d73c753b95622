"""Codes to be projected: the bundled digits on their first principal components."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from ae_core.data.base import sources

# Each digit as it is, and moved by up to two pixels, so that there are more than 5,000.
MOVES = [(0, 0), (1, 0), (0, 1), (-1, 0), (0, -1), (1, 1), (-1, -1), (1, -1), (-1, 1), (2, 0), (0, 2), (-2, 0), (0, -2)]


def digit_codes(n: int, dimensions: int = 16) -> NDArray[np.float32]:
    """(n, dimensions) principal components of n digits; the same for the same n."""
    x = np.asarray(sources.create("mnist").load().x, dtype=np.float32).reshape(-1, 28, 28) / 255
    moved = (np.roll(x, move, axis=(1, 2)) for move in MOVES)
    pixels = np.concatenate([part for part, _ in zip(moved, range(-(-n // len(x))), strict=False)])[:n].reshape(n, -1)
    centred = pixels - pixels.mean(axis=0)
    _, axes = np.linalg.eigh(centred.T @ centred)
    return np.ascontiguousarray(centred @ axes[:, ::-1][:, :dimensions], dtype=np.float32)
