"""What lies in the plane of a map, beneath its points: a picture, or a density as a soft shade with its lines."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage, QPainter

from ae_core.raster import contours
from app.theme import Tokens
from app.widgets import map_contours
from app.widgets.map_camera import Camera
from app.widgets.qimages import to_qimage

SHARES = map_contours.SHARES
STRENGTH = 0.55  # of a picture, so that points stay in front
SHADE = 70  # of 255, where a density is highest
Box = tuple[float, float, float, float]


@dataclass(frozen=True, eq=False)
class Underlay:
    """image : over a box of the plane (x, y of the lower left corner, width, height), opaque as `opacity` says.

    lines : drawn over it in the theme's colour of priors.
    """

    image: QImage
    box: Box
    opacity: float = 1.0
    lines: Sequence[map_contours.Line] = ()

    def draw(self, painter: QPainter, camera: Camera, tokens: Tokens) -> None:
        """Onto a picture of the map."""
        x, y, width, height = self.box
        corners = camera.to_pixels(np.array([[x, y + height], [x + width, y]]))
        painter.setRenderHints(QPainter.RenderHint.SmoothPixmapTransform | QPainter.RenderHint.Antialiasing)
        painter.setOpacity(self.opacity)
        painter.drawImage(QRectF(*corners[0], *(corners[1] - corners[0])), self.image)
        painter.setOpacity(1.0)
        map_contours.draw(painter, camera, self.lines, tokens.prior, tokens, named=True)


def picture(rgb: NDArray[np.uint8], box: Box) -> Underlay:
    """A picture (h, w, 3) over a box, paled so that it stays behind."""
    return Underlay(to_qimage(rgb), box, STRENGTH)


def density(values: NDArray[np.floating], box: Box, colour: str) -> Underlay:
    """A shade of one colour, and the lines that hold 50, 80 and 95 % of a density (rows, columns), rows upwards."""
    rows, columns = values.shape
    grid = map_contours.Grid(np.array(box[:2]), np.array(box[2:]) / (columns, rows), (rows, columns))
    lines = grid.lines(values, contours.enclosing(values, values, SHARES), SHARES)
    ink = QColor(colour)
    light = (ink.red(), ink.green(), ink.blue())
    alpha = np.rint(SHADE * np.sqrt(values[::-1] / max(float(values.max()), 1e-300))).astype(np.uint32)
    # Premultiplied: a colour already takes its part of the light.
    channels = [(alpha * part // 255) << np.uint32(shift) for part, shift in zip(light, (16, 8, 0), strict=True)]
    packed = np.ascontiguousarray((alpha << np.uint32(24)) | channels[0] | channels[1] | channels[2], dtype=np.uint32)
    image = QImage(packed.data, columns, rows, 4 * columns, QImage.Format.Format_ARGB32_Premultiplied).copy()
    return Underlay(image, box, lines=lines)
