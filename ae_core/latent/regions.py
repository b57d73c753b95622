"""Areas of a plane that somebody drew, and the points inside them."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageDraw

from ae_core.errors import DataError

Floats = NDArray[np.floating]
SIDE = 1024
OUTSIDE, INSIDE, EDGE = 0, 1, 2


def inside(polygon: Floats, xy: Floats) -> NDArray[np.bool_]:
    """(n,) whether each point of xy (n, 2) lies in a polygon (k, 2) by the even-odd rule; NaN lies in none.

    The polygon closes itself. A painted mask decides for all points but those near an outline, which are decided
    exactly; so a million points cost little more than a hundred thousand. Raises DataError for corners that are not
    finite.
    """
    corners = np.asarray(polygon, dtype=np.float64)
    if corners.ndim != 2 or corners.shape[1] != 2 or not np.isfinite(corners).all():
        raise DataError("The outline of a region needs two finite numbers for each of its corners.")
    places = np.asarray(xy)
    found = np.zeros(len(places), dtype=bool)
    if len(corners) < 3 or not len(places):
        return found
    low, high = corners.min(axis=0), corners.max(axis=0)
    x, y = places[:, 0], places[:, 1]
    near = np.flatnonzero((x >= low[0]) & (x <= high[0]) & (y >= low[1]) & (y <= high[1]))
    scale = (SIDE - 1) / np.where(high > low, high - low, 1.0)
    pixels = ((places[near].astype(np.float64) - low) * scale).astype(np.intp)
    told = _mask((corners - low) * scale)[pixels[:, 1], pixels[:, 0]]
    found[near] = told == INSIDE
    close = near[told == EDGE]
    found[close] = crossings(corners, places[close]) % 2 == 1
    return found


def crossings(polygon: Floats, xy: Floats) -> NDArray[np.intp]:
    """(n,) how many sides of a polygon (k, 2) a ray from each point to the right crosses."""
    x, y = np.asarray(xy, dtype=np.float64).T
    count = np.zeros(len(xy), dtype=np.intp)
    corners = np.asarray(polygon, dtype=np.float64)
    for (ax, ay), (bx, by) in zip(corners, np.roll(corners, -1, axis=0), strict=True):
        spans = (ay > y) != (by > y)
        with np.errstate(divide="ignore", invalid="ignore"):
            count += spans & (x < (bx - ax) * (y - ay) / (by - ay) + ax)
    return count


def _mask(corners: Floats) -> NDArray[np.uint8]:
    """(SIDE, SIDE) OUTSIDE, INSIDE or EDGE of each pixel; the edge is wide enough for what rounding may move."""
    line = [(float(x), float(y)) for x, y in corners]
    # Pillow fills by the even-odd rule too, but rounds corners; a line of five pixels covers that.
    picture = Image.new("L", (SIDE, SIDE), OUTSIDE)
    brush = ImageDraw.Draw(picture)
    brush.polygon(line, fill=INSIDE)
    brush.line([*line, line[0]], fill=EDGE, width=5, joint="curve")
    for x, y in line:
        brush.ellipse((x - 3, y - 3, x + 3, y + 3), fill=EDGE)
    return np.asarray(picture)
