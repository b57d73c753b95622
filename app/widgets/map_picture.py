"""The picture of a map's points for one camera, and who is where on it."""

from __future__ import annotations

from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray
from PySide6.QtGui import QImage

from app import palette
from app.theme import Tokens
from app.widgets import map_raster as raster
from app.widgets.map_camera import Camera

GREY = 150


@dataclass(frozen=True, eq=False)
class Points:
    """xy : (n, 2), rows that are not finite are left out. codes : (n,) into colours (m, 3), None for one grey.

    selected : rows that keep their colours while all others turn grey; of one or none selected, all keep them.
    """

    xy: NDArray[np.float64] = field(default_factory=lambda: np.empty((0, 2)))
    codes: NDArray[np.intp] = field(default_factory=lambda: np.empty(0, dtype=np.intp))
    colours: NDArray[np.uint8] | None = None
    selected: NDArray[np.intp] = field(default_factory=lambda: np.empty(0, dtype=np.intp))

    @property
    def radius(self) -> float:
        """Of a point in pixels: the more points, the smaller."""
        n = len(self.xy)
        return 4.0 if n <= 500 else 3.0 if n <= 3_000 else 2.0 if n <= 12_000 else 1.0


class MapPicture:
    """Drawn once; `image` borrows memory that lives as long as this object.

    spent : a picture that is not shown any more, whose memory is used again where it has the size.
    """

    def __init__(
        self, points: Points, camera: Camera, ratio: float, tokens: Tokens, spent: MapPicture | None = None
    ) -> None:
        self._ratio = ratio
        height, width = max(round(camera.height * ratio), 1), max(round(camera.width * ratio), 1)
        fits = spent is not None and spent.canvas.image.shape == (height, width)
        self.canvas: raster.Canvas = (
            spent.canvas if spent is not None and fits else raster.Canvas.of_size(height, width)
        )
        self.canvas.clear(palette.rgb(tokens.panel))
        pixels, usable = _pixels(points.xy, camera, ratio)
        chosen = np.zeros(len(points.xy), dtype=bool)
        chosen[points.selected] = True
        back, front = np.flatnonzero(usable & ~chosen), np.flatnonzero(usable & chosen)
        self._order = np.concatenate([back, front])
        raster.mark(self.canvas.index, pixels[self._order])
        for rows, grey, larger in ((back, len(front) > 1, 0.0), (front, False, 1.0)):
            self._stamp(points, pixels, rows, grey, (points.radius + larger) * ratio, tokens)
        self.image = QImage(self.canvas.image.data, width, height, 4 * width, QImage.Format.Format_RGB32)
        self.image.setDevicePixelRatio(ratio)

    def row_at(self, x: float, y: float, radius: float) -> int:
        """The row nearest to a position within a radius, both in the widget's pixels, or -1."""
        at = int(x * self._ratio), int(y * self._ratio)
        found = raster.pick(self.canvas.index, *at, round(radius * self._ratio))
        return int(self._order[found]) if found >= 0 else -1

    def _stamp(
        self,
        points: Points,
        pixels: NDArray[np.intp],
        rows: NDArray[np.intp],
        grey: bool,
        radius: float,
        tokens: Tokens,
    ) -> None:
        colours, codes = points.colours, points.codes[rows]
        if grey or colours is None:
            colours = palette.shades(tokens.panel, tokens.muted)[GREY : GREY + 1]
            codes = np.zeros_like(codes)
        raster.stamp(self.canvas.image, pixels[rows], codes, colours, palette.rgb(tokens.panel), radius)


def _pixels(xy: NDArray[np.float64], camera: Camera, ratio: float) -> tuple[NDArray[np.intp], NDArray[np.bool_]]:
    usable: NDArray[np.bool_] = np.asarray(np.isfinite(xy).all(axis=1))
    places = np.floor(camera.to_pixels(np.where(usable[:, None], xy, 0.0)) * ratio)
    return np.clip(places, -1e6, 1e6).astype(np.intp), usable
