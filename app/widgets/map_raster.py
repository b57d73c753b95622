"""Discs of points on one picture, and the point that lies under a pixel. Numpy only; no Qt."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from types import ModuleType

import numpy as np
from numpy.typing import NDArray

from ae_core.raster import plain
from ae_core.sharing import share


@dataclass(frozen=True, eq=False)
class Disc:
    """A soft-edged disc. dx, dy : (k,) pixels from its centre; coverage : (k,) in [0, 1], 0 on its outline."""

    dx: NDArray[np.int64]
    dy: NDArray[np.int64]
    coverage: NDArray[np.float64]

    @property
    def reach(self) -> int:
        """The furthest pixel from its centre."""
        return int(self.dx.max())

    def table(self, colours: NDArray[np.uint8], ground: NDArray[np.uint8]) -> NDArray[np.uint32]:
        """(m, k) the colour of each of its pixels for each of m colours (m, 3) on a ground (3,)."""
        part = self.coverage[None, :, None]
        return packed(part * colours[:, None, :].astype(np.float64) + (1.0 - part) * ground)


@cache
def disc(radius: float) -> Disc:
    """A disc of a radius in pixels, with a ring of background around it that keeps neighbours apart."""
    reach = int(np.ceil(radius + 1))
    dy, dx = np.mgrid[-reach : reach + 1, -reach : reach + 1].astype(np.int64)
    coverage = np.clip(radius + 0.5 - np.hypot(dx, dy), 0.0, 1.0)
    inside = np.hypot(dx, dy) < radius + 1.0
    return Disc(dx[inside], dy[inside], coverage[inside])


def packed(colours: NDArray[np.float64]) -> NDArray[np.uint32]:
    """(...) uint32 0xffRRGGBB of (..., 3) values in 0..255."""
    v = np.rint(colours).astype(np.uint32)
    return np.asarray(np.uint32(0xFF000000) + v @ np.array([65536, 256, 1], dtype=np.uint32), dtype=np.uint32)


@dataclass(frozen=True, eq=False)
class Canvas:
    """Memory for one picture, drawn on again and again: fresh memory costs more than all the points.

    image : (height, width) uint32 0xffRRGGBB. index : (height + 2 margin, width + 2 margin) int32, the number of the
    point on top in each pixel, -1 for none; the margin holds those whose disc is cut by the edge.
    """

    image: NDArray[np.uint32]
    index: NDArray[np.int32]

    @classmethod
    def of_size(cls, height: int, width: int, margin: int) -> Canvas:
        """Memory that has not been written yet."""
        index = np.empty((height + 2 * margin, width + 2 * margin), dtype=np.int32)
        return cls(np.empty((height, width), dtype=np.uint32), index)

    @property
    def margin(self) -> int:
        """Pixels around the picture."""
        return (self.index.shape[0] - self.image.shape[0]) // 2


class Functions:
    """The functions that draw: numpy's, until the compiled ones have been read from the disk (`use`)."""

    def __init__(self) -> None:
        self.use(plain)
        self.are_compiled = False

    def use(self, compiled: ModuleType) -> None:
        """Draw by a module's functions of the same names from now on."""
        names = ("splat", "shade", "count", "blur", "tint")
        self.splat, self.shade, self.count, self.blur, self.tint = (getattr(compiled, name) for name in names)
        self.are_compiled = True


functions = Functions()
SPARSE = 300_000
ROWS_PER_THREAD = 400  # at least so many in a thread's share, or waking it takes longer


def shade(canvas: Canvas, shape: Disc, table: NDArray[np.uint32], codes: NDArray[np.uint16]) -> None:
    """Draw the points of canvas.index on canvas.image; see `plain.shade`."""
    # Going from point to pixels pays while there are few of both; the compiled way asks each pixel for its points.
    few = np.count_nonzero(canvas.index >= 0) * len(shape.dx) < SPARSE
    if few:
        plain.shade(canvas.index, shape.dx, shape.dy, table, codes, canvas.image)
        return
    rim = 2 * canvas.margin

    def rows(first: int, last: int) -> None:
        part = canvas.index[first : last + rim]
        functions.shade(part, shape.dx, shape.dy, table, codes, canvas.image[first:last])

    share(len(canvas.image), rows, ROWS_PER_THREAD)


def pick(index: NDArray[np.int32], x: int, y: int, radius: int) -> int:
    """The number whose point is nearest to an element of index, within `radius`, or -1; among equals the largest."""
    top, left = max(y - radius, 0), max(x - radius, 0)
    window = index[top : max(y + radius + 1, 0), left : max(x + radius + 1, 0)]
    rows, columns = np.nonzero(window >= 0)
    if not len(rows):
        return -1
    distance = (rows + top - y) ** 2 + (columns + left - x) ** 2
    nearest = distance.min()
    return int(window[rows, columns][distance == nearest].max()) if nearest <= radius**2 else -1
