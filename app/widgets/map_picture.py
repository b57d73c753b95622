"""The picture of a map's points for one camera, drawn in the time that there is, and who is where on it."""

from __future__ import annotations

import time

import numpy as np
from numpy.typing import NDArray
from PySide6.QtGui import QImage

from app import palette
from app.theme import Tokens
from app.widgets import map_raster as raster
from app.widgets.map_camera import Camera
from app.widgets.map_points import Points

GREY = 150
MARGIN = 16
CHUNK = 65_536


class MapPicture:
    """`image` borrows memory that lives as long as this object; `draw` until `is_complete`.

    spent : a picture that is not shown any more, whose memory is used again where it has the size.
    """

    def __init__(
        self,
        points: Points,
        camera: Camera,
        ratio: float,
        tokens: Tokens,
        magnification: float = 1.0,
        spent: MapPicture | None = None,
    ) -> None:
        self._points, self._ratio = points, ratio
        height, width = max(round(camera.height * ratio), 1), max(round(camera.width * ratio), 1)
        fits = spent is not None and spent.canvas.image.shape == (height, width)
        self.canvas: raster.Canvas = (
            spent.canvas if spent is not None and fits else raster.Canvas.of_size(height, width, MARGIN)
        )
        self.canvas.index.fill(-1)
        self._view = _view(camera, ratio)
        self._disc = raster.disc(min(points.radius(magnification) * ratio, MARGIN - 2.0))
        self._ground = palette.rgb(tokens.panel)
        self._table = self._disc.table(_colours(points, tokens), self._ground)
        self._left = len(points.xy)
        self.image = QImage(self.canvas.image.data, width, height, 4 * width, QImage.Format.Format_RGB32)
        self.image.setDevicePixelRatio(ratio)

    @property
    def is_complete(self) -> bool:
        """Whether every point has been drawn."""
        return self._left == 0

    @property
    def drawn(self) -> int:
        """How many points have been."""
        return len(self._points.xy) - self._left

    def draw(self, seconds: float) -> None:
        """Draw more points for about so long, those on top first, and renew the picture."""
        points, end = self._points, time.perf_counter() + seconds
        while self._left:
            first = max(self._left - CHUNK, 0)
            raster.functions.splat(points.x, points.y, first, self._left, *self._view, self.canvas.index)
            self._left = first
            if time.perf_counter() > end:
                break
        ground = raster.packed(self._ground[None].astype(np.float64))[0]
        raster.shade(self.canvas, self._disc, self._table, points.shades, ground)

    def row_at(self, x: float, y: float, radius: float) -> int:
        """The row nearest to a position within a radius, both in the widget's pixels, or -1."""
        at = int(x * self._ratio) + MARGIN, int(y * self._ratio) + MARGIN
        found = raster.pick(self.canvas.index, *at, round(radius * self._ratio))
        return int(self._points.order[found]) if found >= 0 else -1


def _view(camera: Camera, ratio: float) -> tuple[float, float, float, float]:
    scale = camera.scale * ratio
    left = camera.width / 2 * ratio - camera.x * scale + MARGIN
    return scale, left, -scale, camera.height / 2 * ratio + camera.y * scale + MARGIN


def _colours(points: Points, tokens: Tokens) -> NDArray[np.uint8]:
    grey = palette.shades(tokens.panel, tokens.muted)[GREY : GREY + 1]
    return grey if points.colours is None else np.concatenate([points.colours, grey])
