"""Many points as one picture, and the index of the point under every pixel. Numpy only; no Qt."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

import numpy as np
from numpy.typing import NDArray

Pixels = NDArray[np.intp]


@dataclass(frozen=True)
class Stamp:
    """A soft-edged disc. dx, dy : (k,) pixels from its centre; coverage : (k,) in [0, 1], 0 on its outline."""

    dx: Pixels
    dy: Pixels
    coverage: NDArray[np.float64]


@cache
def disc(radius: float) -> Stamp:
    """A disc of a radius in pixels, with a ring of background around it that keeps neighbours apart."""
    reach = int(np.ceil(radius + 1))
    dy, dx = np.mgrid[-reach : reach + 1, -reach : reach + 1]
    coverage = np.clip(radius + 0.5 - np.hypot(dx, dy), 0.0, 1.0)
    inside = np.hypot(dx, dy) < radius + 1.0
    return Stamp(dx[inside], dy[inside], coverage[inside])


def background(height: int, width: int, colour: NDArray[np.uint8]) -> NDArray[np.uint32]:
    """(height, width) uint32 0xffRRGGBB of one colour."""
    return np.full((height, width), packed(colour[None].astype(np.float64))[0], dtype=np.uint32)


def packed(colours: NDArray[np.float64]) -> NDArray[np.uint32]:
    """(...) uint32 0xffRRGGBB of (..., 3) values in 0..255."""
    v = np.rint(colours).astype(np.uint32)
    return np.asarray(np.uint32(0xFF000000) + v @ np.array([65536, 256, 1], dtype=np.uint32), dtype=np.uint32)


def stamp(
    image: NDArray[np.uint32],
    xy: NDArray[np.intp],
    codes: NDArray[np.intp],
    colours: NDArray[np.uint8],
    ground: NDArray[np.uint8],
    radius: float,
) -> None:
    """Draw discs into `image`; where they overlap the later one is on top.

    xy : (n, 2) pixel columns and rows, also outside the picture. codes : (n,) into colours (m, 3).
    ground : (3,) the colour of outlines and soft edges.
    """
    height, width = image.shape
    shape = disc(radius)
    reach = int(shape.dx.max())
    near = ((xy >= -reach) & (xy < np.array([width, height]) + reach)).all(axis=1)
    x, y = xy[near, 0, None] + shape.dx, xy[near, 1, None] + shape.dy
    inside = (x >= 0) & (x < width) & (y >= 0) & (y < height)
    # Numpy writes in index order, so that the largest index wins a pixel that several points share.
    image[y[inside], x[inside]] = _shades(colours, ground, shape)[codes[near]][inside]


def _shades(colours: NDArray[np.uint8], ground: NDArray[np.uint8], shape: Stamp) -> NDArray[np.uint32]:
    part = shape.coverage[None, :, None]
    return packed(part * colours[:, None, :].astype(np.float64) + (1.0 - part) * ground)


def index_buffer(height: int, width: int, xy: NDArray[np.intp]) -> NDArray[np.int32]:
    """(height, width) int32: the largest index among the points whose centre lies in a pixel, -1 where none does."""
    buffer = np.full((height, width), -1, dtype=np.int32)
    inside = ((xy >= 0) & (xy < np.array([width, height]))).all(axis=1)
    rows = np.flatnonzero(inside)
    buffer[xy[rows, 1], xy[rows, 0]] = rows
    return buffer


def pick(buffer: NDArray[np.int32], x: int, y: int, radius: int) -> int:
    """The index whose centre is nearest to a pixel and within `radius` of it, or -1; among equals the largest."""
    top, left = max(y - radius, 0), max(x - radius, 0)
    window = buffer[top : y + radius + 1, left : x + radius + 1]
    rows, columns = np.nonzero(window >= 0)
    if not len(rows):
        return -1
    distance = (rows + top - y) ** 2 + (columns + left - x) ** 2
    nearest = distance.min()
    return int(window[rows, columns][distance == nearest].max()) if nearest <= radius**2 else -1
