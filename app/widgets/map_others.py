"""Points that lie on a map without being of it: diamonds on top of the picture, so that they cannot be mistaken."""

from __future__ import annotations

from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray
from PySide6.QtGui import QColor, QImage

from app.theme import Tokens
from app.widgets.map_camera import Camera

RADIUS = 3  # pixels from the middle of a diamond to its corners, without its edge
SMALL, MANY = 2, 500  # the same of so many that they would hide the map
LARGER = 3  # pixels more for one that is selected


@dataclass(eq=False)
class Others:
    """xy : (m, 2) places of the plane, rows that are not finite are left out. colours : (m, 3) uint8.

    marked : (m,) which of them are selected, and drawn larger on top.
    """

    xy: NDArray[np.floating]
    colours: NDArray[np.uint8]
    marked: NDArray[np.bool_] | None = None
    _shown: tuple[object, ...] = ()
    _image: QImage = field(default_factory=QImage)

    def image(self, camera: Camera, ratio: float, tokens: Tokens) -> QImage:
        """All of them on nothing, as large as the view; made anew only when the view has moved."""
        shown = (camera, ratio, tokens.text)
        if shown != self._shown:
            self._shown, self._image = shown, self._painted(camera, ratio, tokens)
        return self._image

    def _painted(self, camera: Camera, ratio: float, tokens: Tokens) -> QImage:
        width, height = round(camera.width * ratio), round(camera.height * ratio)
        corner = RADIUS if len(self.xy) < MANY else SMALL
        radius = max(corner, round(corner * ratio))
        edge = radius + max(1, round(ratio)) + LARGER
        canvas = np.zeros((height + 2 * edge, width + 2 * edge), dtype=np.uint32)
        usable = np.isfinite(self.xy).all(axis=1)
        marked = np.zeros(len(self.xy), dtype=bool) if self.marked is None else self.marked
        places = np.floor(camera.to_pixels(self.xy[usable]) * ratio)
        inside = ((places >= 0) & (places < (width, height))).all(axis=1)
        columns, rows = places[inside].astype(np.intp).T + edge
        inks, marks = _rgb(self.colours[usable][inside]), marked[usable][inside]
        thin = edge - LARGER
        # Edges first, so that no diamond has a gap where another one touches it.
        for which, reaches in ((~marks, (thin, radius)), (marks, (edge, radius + LARGER))):
            for reach, colours in zip(reaches, (_rgb(_bytes(tokens.text)), inks[which]), strict=True):
                for dy, dx in _diamond(reach):
                    canvas[rows[which] + dy, columns[which] + dx] = colours
        shown = np.ascontiguousarray(canvas[edge : edge + height, edge : edge + width])
        image = QImage(shown.data, width, height, 4 * width, QImage.Format.Format_ARGB32_Premultiplied).copy()
        image.setDevicePixelRatio(ratio)
        return image


def _diamond(reach: int) -> list[tuple[int, int]]:
    steps = range(-reach, reach + 1)
    return [(dy, dx) for dy in steps for dx in steps if abs(dy) + abs(dx) <= reach]


def _bytes(colour: str) -> NDArray[np.uint8]:
    shade = QColor(colour)
    return np.array([shade.red(), shade.green(), shade.blue()], dtype=np.uint8)


def _rgb(colours: NDArray[np.uint8]) -> NDArray[np.uint32]:
    red, green, blue = np.moveaxis(colours.astype(np.uint32), -1, 0)
    opaque: NDArray[np.uint32] = np.uint32(0xFF000000) | red << np.uint32(16) | green << np.uint32(8) | blue
    return opaque
