"""The map of one run among others, under its mark."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from app.comparing.legend import RunTag
from app.widgets.latent_map import LatentMap
from app.widgets.map_camera import Camera

if TYPE_CHECKING:
    from ae_core.comparison.maps import Map
    from ae_core.comparison.opened import Compared

SMALLEST = (72, 56)  # pixels of a map, of which eight have to find room
REACH = 1.9  # root mean squared distances from the middle that are in view at first, each way


class MapCell(QWidget):
    """view : the map. `sight` is which part it shows, in sizes of its own map, so that maps of other units compare."""

    def __init__(self, place: int, run: Compared, laid: Map) -> None:
        super().__init__()
        self.laid = laid
        self.view = LatentMap()
        self.view.setMinimumSize(*SMALLEST)
        self.view.setObjectName(f"compare.map{place}")
        self.view.setAccessibleName(f"Map of {run.title}")
        self.tag = RunTag(place, run.mark, told(laid, place), f"{run.title}: {laid.plane}")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self.tag.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        column.addWidget(self.tag)
        column.addWidget(self.view, 1)

    @property
    def sight(self) -> tuple[float, float, float]:
        """Middle of what is in view, and pixels for the smaller side of the widget, all in sizes of the map."""
        camera, laid = self.view.camera, self.laid
        x, y = (camera.x - laid.middle[0]) / laid.size, (camera.y - laid.middle[1]) / laid.size
        return x, y, camera.scale * laid.size / max(min(camera.width, camera.height), 1)

    def look(self, sight: tuple[float, float, float]) -> None:
        """Show the same part as another map."""
        laid, view = self.laid, self.view
        x, y, share = sight
        width, height = max(view.width(), 1), max(view.height(), 1)
        scale = share * min(width, height) / laid.size
        view.look(Camera(laid.middle[0] + x * laid.size, laid.middle[1] + y * laid.size, scale, width, height))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """What was in view stays."""
        sight = self.sight
        super().resizeEvent(event)
        self.look(sight)


def told(laid: Map, place: int) -> str:
    """How it lies, in a few words."""
    flat = f"PCA of {laid.numbers}" if laid.numbers > 2 else ""
    if laid.agreement is None:
        return f"not aligned: {laid.why}"
    lies = f"{laid.agreement:.0%} like R1" if place else "the first"
    return " · ".join(filter(None, (lies, flat)))


def whole_sight(maps: list[Map]) -> tuple[float, float, float]:
    """All points of every map in view."""
    low, high = np.full(2, np.inf), np.full(2, -np.inf)
    for laid in maps:
        known = (laid.xy[np.isfinite(laid.xy).all(axis=1)] - np.array(laid.middle)) / laid.size
        if len(known):
            low, high = np.minimum(low, known.min(axis=0)), np.maximum(high, known.max(axis=0))
    if not np.isfinite([low, high]).all():
        return 0.0, 0.0, 1 / (2 * REACH)
    x, y = (low + high) / 2
    return float(x), float(y), 0.86 / max(float((high - low).max()), 1e-9)
