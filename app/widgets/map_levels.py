"""How a map's points are drawn: as was asked for, or by how crowded the view is. No Qt."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal

import numpy as np

from app.widgets import map_raster as raster
from app.widgets.map_camera import Camera
from app.widgets.map_points import Points

Level = Literal["points", "density", "contours", "thumbnails"]
Mode = Literal["auto", "points", "density", "contours", "thumbnails"]
MODES: tuple[tuple[Mode, str], ...] = (
    ("auto", "Auto"),
    ("points", "Points"),
    ("density", "Density"),
    ("contours", "Contours"),
    ("thumbnails", "Thumbnails"),
)
MOST_COUNTED = 1_000_000
DISC = 5.0  # pixels that the smallest point covers
# Shares of the view that points or thumbnails would cover side by side. Between the two numbers what there was stays,
# so that nothing flickers where they would be crossed again and again.
SPREAD, CROWDED = 0.7, 1.1
ROOM, TIGHT = 0.7, 1.2
NEAR = 2.0  # thumbnails come by themselves only after somebody has zoomed in


@dataclass(frozen=True)
class Crowd:
    """in_view : points. area : of the view in pixels. near : its magnification, 1 where everything is in view.

    tile : the area of a thumbnail; infinite where there are none.
    """

    in_view: float
    area: float
    near: float
    tile: float

    @classmethod
    def of(cls, points: Points, camera: Camera, near: float, tile: float) -> Crowd:
        """Counted exactly up to a million points, and beyond from the first million of the shuffled ones."""
        n = len(points.xy)
        some, whole = min(n, MOST_COUNTED), np.zeros((1, 1), dtype=np.int32)
        ax, ay = camera.scale / camera.width, -camera.scale / camera.height
        raster.functions.count(points.x, points.y, 0, some, ax, 0.5 - camera.x * ax, ay, 0.5 - camera.y * ay, whole)
        return cls(float(whole[0, 0]) * n / max(some, 1), float(camera.width * camera.height), near, tile)


def level_for(mode: Mode, before: Level, crowd: Callable[[], Crowd]) -> Level:
    """What is drawn next; `before` is what is drawn now."""
    return automatic(before, crowd()) if mode == "auto" else mode


def automatic(before: Level, crowd: Crowd) -> Level:
    """Density where points would cover the view, their own pictures where there is room for them, else points."""
    if crowd.in_view * DISC > crowd.area * (SPREAD if before == "density" else CROWDED):
        return "density"
    if crowd.near >= NEAR and crowd.in_view * crowd.tile < crowd.area * (TIGHT if before == "thumbnails" else ROOM):
        return "thumbnails"
    return "points"
