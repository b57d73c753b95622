"""What lies in the plane of a map, beneath its points: a picture, or a density as a soft shade with its lines."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPen, QPolygonF, QTransform

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

    lines : drawn over it in the theme's colour of priors. ovals : (m, k, 2) closed lines in the colour of text.
    placed : a turn (2, 2) or reflection and a shift (2,) that lay all of this in the plane, box @ turn + shift.
    """

    image: QImage
    box: Box
    opacity: float = 1.0
    lines: Sequence[map_contours.Line] = ()
    ovals: NDArray[np.floating] | None = None
    placed: tuple[NDArray[np.floating], NDArray[np.floating]] | None = None

    def draw(self, painter: QPainter, camera: Camera, tokens: Tokens) -> None:
        """Onto a picture of the map."""
        painter.save()
        if self.placed is not None:
            painter.setTransform(_in_pixels(camera, *self.placed), True)
        x, y, width, height = self.box
        corners = camera.to_pixels(np.array([[x, y + height], [x + width, y]]))
        painter.setRenderHints(QPainter.RenderHint.SmoothPixmapTransform | QPainter.RenderHint.Antialiasing)
        painter.setOpacity(self.opacity)
        painter.drawImage(QRectF(*corners[0], *(corners[1] - corners[0])), self.image)
        painter.setOpacity(1.0)
        map_contours.draw(painter, camera, self.lines, tokens.prior, tokens, named=self.placed is None)
        if self.ovals is not None:
            painter.setPen(QPen(QColor(tokens.text), 1.0))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            for oval in self.ovals:
                painter.drawPolyline(QPolygonF([QPointF(x, y) for x, y in camera.to_pixels(oval)]))
        painter.restore()


def _in_pixels(camera: Camera, turn: NDArray[np.floating], shift: NDArray[np.floating]) -> QTransform:
    """The same movement of what is drawn as of the plane."""
    size = camera.scale
    seen = QTransform(size, 0, 0, -size, camera.width / 2 - camera.x * size, camera.height / 2 + camera.y * size)
    moved = QTransform(*turn.ravel().tolist(), *shift.tolist())
    return seen.inverted()[0] * moved * seen


def picture(rgb: NDArray[np.uint8], box: Box) -> Underlay:
    """A picture (h, w, 3) over a box, paled so that it stays behind."""
    return Underlay(to_qimage(rgb), box, STRENGTH)


def heat(
    values: NDArray[np.floating], box: Box, ramp: NDArray[np.uint8], ovals: NDArray[np.floating] | None = None
) -> tuple[Underlay, float, float]:
    """Positive values (rows, columns), rows upwards, by the colours of a ramp (m, 3) on a logarithmic scale, and the
    values of its two ends: all but the outer hundredths lie between them. What is not finite counts as the lowest.
    """
    values = np.where(np.isfinite(values), values, 0.0)
    positive = values[values > 0]
    low, high = np.percentile(positive, [1, 99]) if positive.size else (1.0, 1.0)
    share = np.log(np.maximum(values, low) / low) / max(float(np.log(high / low)), 1e-12)
    places = np.rint(np.clip(share, 0, 1) * (len(ramp) - 1)).astype(np.intp)
    return Underlay(to_qimage(ramp[places[::-1]]), box, STRENGTH, ovals=ovals), float(low), float(high)


def diverging(values: NDArray[np.floating], box: Box, ramp: NDArray[np.uint8], reach: float) -> Underlay:
    """Values (rows, columns), rows upwards, by the colours of a ramp (m, 3) from -reach to reach; NaN counts as 0."""
    share = np.clip(np.nan_to_num(values, posinf=reach, neginf=-reach) / reach, -1, 1)
    places = np.rint((share + 1) / 2 * (len(ramp) - 1)).astype(np.intp)
    return Underlay(to_qimage(ramp[places[::-1]]), box, STRENGTH)


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
