"""The picture of a map for one camera, drawn in the time that there is, and who is where on it."""

from __future__ import annotations

import time
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from PySide6.QtGui import QImage, QPainter

from ae_core.raster import palette
from app.theme import Tokens
from app.widgets import map_raster as raster
from app.widgets.map_camera import Camera
from app.widgets.map_points import Points
from app.widgets.map_underlay import Underlay

GREY = 150
FAINT = 0.45
MARGIN = 16
CHUNK = 65_536


@dataclass(frozen=True, eq=False)
class View:
    """What a picture shows and how. ratio : its pixels for each of the widget's. magnification : 1 shows everything.

    faint : whether points step back behind what is drawn on top of them.
    """

    points: Points
    camera: Camera
    tokens: Tokens
    ratio: float = 1.0
    magnification: float = 1.0
    faint: bool = False
    underlays: tuple[Underlay, ...] = ()

    @property
    def size(self) -> tuple[int, int]:
        """Height and width in pixels."""
        return tuple(max(round(side * self.ratio), 1) for side in (self.camera.height, self.camera.width))  # type: ignore[return-value]

    def affine(self, cell: float = 1.0, margin: float = 0.0) -> tuple[float, float, float, float]:
        """ax, bx, ay, by, by which places become columns and rows of cells so many pixels wide; see `plain`."""
        camera, scale = self.camera, self.camera.scale * self.ratio / cell
        left = camera.width / 2 * self.ratio / cell - camera.x * scale + margin
        return scale, left, -scale, camera.height / 2 * self.ratio / cell + camera.y * scale + margin


class MapPicture:
    """`image` borrows memory that lives as long as this object; `draw` until `is_complete`.

    spent : a picture that is not shown any more, whose memory is used again where it has the size.
    """

    def __init__(self, view: View, spent: MapPicture | None = None) -> None:
        self._view, self._points = view, view.points
        height, width = view.size
        fits = spent is not None and spent.canvas.image.shape == (height, width)
        self.canvas: raster.Canvas = (
            spent.canvas if spent is not None and fits else raster.Canvas.of_size(height, width, MARGIN)
        )
        self._left = len(self._points.xy)
        self._indexed = False
        self.image = QImage(self.canvas.image.data, width, height, 4 * width, QImage.Format.Format_RGB32)
        self.image.setDevicePixelRatio(view.ratio)

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
        end = time.perf_counter() + seconds
        while self._left:
            first = max(self._left - CHUNK, 0)
            self._add(first, self._left)
            self._left = first
            if time.perf_counter() > end:
                break
        self._draw_ground()
        self._render()

    def row_at(self, x: float, y: float, radius: float) -> int:
        """The row nearest to a position within a radius, both in the widget's pixels, or -1."""
        ratio = self._view.ratio
        at = int(x * ratio) + MARGIN, int(y * ratio) + MARGIN
        found = raster.pick(self._index(), *at, round(radius * ratio))
        return int(self._points.order[found]) if found >= 0 else -1

    def _add(self, first: int, last: int) -> None:
        """Take points into account."""
        raise NotImplementedError

    def _render(self) -> None:
        """Draw what has been taken into account on the ground."""
        raise NotImplementedError

    def _draw_ground(self) -> None:
        self.canvas.image.fill(raster.packed(palette.rgb(self._view.tokens.panel).astype(np.float64)[None])[0])
        if self._view.underlays:
            painter = QPainter(self.image)
            for underlay in self._view.underlays:
                underlay.draw(painter, self._view.camera, self._view.tokens)
            painter.end()

    def _index(self) -> NDArray[np.int32]:
        if not self._indexed:
            self._indexed = True
            self.canvas.index.fill(-1)
            self._splat(0, len(self._points.xy))
        return self.canvas.index

    def _splat(self, first: int, last: int) -> None:
        points, affine = self._points, self._view.affine(margin=MARGIN)
        raster.functions.splat(points.x, points.y, first, last, *affine, self.canvas.index)


class PointsPicture(MapPicture):
    """Every point as a disc in its colour."""

    def __init__(self, view: View, spent: MapPicture | None = None) -> None:
        super().__init__(view, spent)
        self._indexed = True  # it is what is drawn from
        self.canvas.index.fill(-1)
        self._disc = raster.disc(min(view.points.radius(view.magnification) * view.ratio, MARGIN - 2.0))
        ground = palette.rgb(view.tokens.panel)
        colours = _colours(view.points, view.tokens)
        if view.faint:
            colours = np.rint(FAINT * colours + (1 - FAINT) * ground).astype(np.uint8)
        self._table = self._disc.table(colours, ground)

    def _add(self, first: int, last: int) -> None:
        self._splat(first, last)

    def _render(self) -> None:
        raster.shade(self.canvas, self._disc, self._table, self._points.shades)


def _colours(points: Points, tokens: Tokens) -> NDArray[np.uint8]:
    grey = palette.shades(tokens.panel, tokens.muted)[GREY : GREY + 1]
    return grey if points.colours is None else np.concatenate([points.colours, grey])
