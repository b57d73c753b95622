"""The few signs of the transport: drawn, because an icon font costs more at the start than all four of them."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPainterPath, QPixmap

SIDE = 16
SHARPNESS = 3


def icon(name: str, colour: str, disabled: str) -> QIcon:
    """ "train", "pause", "step" or "stop" in a colour, and in another for when it cannot be pressed."""
    made = QIcon(_pixmap(name, colour))
    made.addPixmap(_pixmap(name, disabled), QIcon.Mode.Disabled)
    return made


def _pixmap(name: str, colour: str) -> QPixmap:
    pixmap = QPixmap(SIDE * SHARPNESS, SIDE * SHARPNESS)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.scale(SHARPNESS, SHARPNESS)
    painter.fillPath(_SHAPES[name](), QColor(colour))
    painter.end()
    return pixmap


def _triangle(left: float, right: float) -> QPainterPath:
    path = QPainterPath(QPointF(left, 2.5))
    path.lineTo(right, 8.0)
    path.lineTo(left, 13.5)
    path.closeSubpath()
    return path


def _bars(*boxes: QRectF) -> QPainterPath:
    path = QPainterPath()
    for box in boxes:
        path.addRoundedRect(box, 1, 1)
    return path


def _train() -> QPainterPath:
    return _triangle(4.0, 13.5)


def _pause() -> QPainterPath:
    return _bars(QRectF(3.5, 3, 3.2, 10), QRectF(9.3, 3, 3.2, 10))


def _step() -> QPainterPath:
    return _triangle(3.0, 10.5).united(_bars(QRectF(11, 3, 2.4, 10)))


def _stop() -> QPainterPath:
    return _bars(QRectF(3.5, 3.5, 9, 9))


_SHAPES = {"train": _train, "pause": _pause, "step": _step, "stop": _stop}
