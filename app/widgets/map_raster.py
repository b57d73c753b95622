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


@dataclass(frozen=True, eq=False)
class Canvas:
    """Memory for one picture, drawn on again and again: fresh memory costs more than all the points.

    image : (height, width) uint32 0xffRRGGBB. index : (height, width) int32.
    """

    image: NDArray[np.uint32]
    index: NDArray[np.int32]

    @classmethod
    def of_size(cls, height: int, width: int) -> Canvas:
        """An empty one."""
        return cls(np.empty((height, width), dtype=np.uint32), np.empty((height, width), dtype=np.int32))

    def clear(self, colour: NDArray[np.uint8]) -> None:
        """One colour and no points."""
        self.image.fill(packed(colour[None].astype(np.float64))[0])
        self.index.fill(-1)


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
    xy, shades = xy[near], _shades(colours, ground, shape)[codes[near]]
    whole = ((xy >= reach) & (xy < np.array([width, height]) - reach)).all()
    places = (xy[:, 1] * width + xy[:, 0])[:, None] + (shape.dy * width + shape.dx)
    # Numpy writes in index order, so that the largest index wins a pixel that several points share.
    if whole:
        image.reshape(-1)[places] = shades
        return
    x, y = xy[:, 0, None] + shape.dx, xy[:, 1, None] + shape.dy
    inside = (x >= 0) & (x < width) & (y >= 0) & (y < height)
    image.reshape(-1)[places[inside]] = shades[inside]


def _shades(colours: NDArray[np.uint8], ground: NDArray[np.uint8], shape: Stamp) -> NDArray[np.uint32]:
    part = shape.coverage[None, :, None]
    return packed(part * colours[:, None, :].astype(np.float64) + (1.0 - part) * ground)


def mark(buffer: NDArray[np.int32], xy: NDArray[np.intp]) -> None:
    """Write into each pixel the largest index among the points (n, 2) whose centre lies in it."""
    height, width = buffer.shape
    inside = ((xy >= 0) & (xy < np.array([width, height]))).all(axis=1)
    rows = np.flatnonzero(inside)
    buffer[xy[rows, 1], xy[rows, 0]] = rows


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
