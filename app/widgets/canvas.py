"""A small picture to draw on, pixel by pixel of the data, with a soft brush."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QDragEnterEvent,
    QDropEvent,
    QFocusEvent,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.widgets.qimages import to_qimage
from app.widgets.themed import Themed

Floats = NDArray[np.float32]
EDGE = 168
ARROWS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}


class Canvas(Themed):
    """Drawing with the left button lays ink, with the right one the ground; the arrows move a pen that Space puts down.

    Signals: drawn(picture (c, h, w) in [0, 1]) while it changes; dropped(path of a file); pasted().
    """

    drawn = Signal(object)
    dropped = Signal(str)
    pasted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("own.canvas")
        self.setAccessibleName("Canvas")
        self.setAccessibleDescription("Arrows move the pen, Space draws, Backspace wipes out")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.CrossCursor)
        self.setAcceptDrops(True)
        self.picture: Floats = np.zeros((1, 8, 8), np.float32)
        self.ground: Floats = np.zeros(1, np.float32)
        self.ink: Floats = np.ones(1, np.float32)
        self.radius = 1.0
        self._before, self._mask = self.picture, self.picture[0]
        self._last: tuple[float, float] | None = None
        self._pen = (0.5, 0.5)

    def set_picture(self, picture: Floats) -> None:
        """Go on from a picture (c, h, w), without a signal."""
        self.picture = np.array(picture, dtype=np.float32)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """A square in front of a class."""
        return QSize(self.scaled(EDGE), self.scaled(EDGE))

    def minimumSizeHint(self) -> QSize:
        """Small enough for a low window."""
        return QSize(self.scaled(EDGE // 2), self.scaled(EDGE // 2))

    # Drawing

    def begin(self, at: tuple[float, float]) -> None:
        """Put the brush down at (x, y) in pixels of the picture."""
        self._before, self._mask = self.picture, np.zeros(self.picture.shape[1:], np.float32)
        self._last = at

    def draw(self, to: tuple[float, float], colour: Floats) -> None:
        """Go on to (x, y); within one stroke a pixel takes the colour once, however often the brush passes."""
        if self._last is None:
            self.begin(to)
        assert self._last is not None
        cover = stroke(self.picture.shape[1:], self._last, to, self.radius)
        self._mask = np.maximum(self._mask, cover)
        self._last = to
        self.picture = self._before * (1 - self._mask) + colour[:, None, None] * self._mask
        self.update()
        self.drawn.emit(self.picture)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A dot."""
        if event.button() in (Qt.MouseButton.LeftButton, Qt.MouseButton.RightButton):
            at = self._at(event.position())
            self.begin(at)
            self.draw(at, self._colour(event.buttons()))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """A line."""
        if self._last is not None:
            self.draw(self._at(event.position()), self._colour(event.buttons()))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """The end of a stroke."""
        self._last = None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The pen without a mouse."""
        key = Qt.Key(event.key())
        _, height, width = self.picture.shape
        if key in ARROWS:
            dx, dy = ARROWS[key]
            self._pen = (
                min(max(self._pen[0] + dx / width, 0.5 / width), 1 - 0.5 / width),
                min(max(self._pen[1] + dy / height, 0.5 / height), 1 - 0.5 / height),
            )
            self.update()
        elif key in (Qt.Key.Key_Space, Qt.Key.Key_Backspace, Qt.Key.Key_Delete):
            at = (self._pen[0] * width, self._pen[1] * height)
            self.begin(at)
            self.draw(at, self.ink if key == Qt.Key.Key_Space else self.ground)
            self._last = None
        elif event.matches(QKeySequence.StandardKey.Paste):
            self.pasted.emit()
        else:
            super().keyPressEvent(event)

    def _colour(self, buttons: Qt.MouseButton) -> Floats:
        return self.ground if buttons & Qt.MouseButton.RightButton else self.ink

    # Files and clipboards

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Files are welcome."""
        if any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """The first file."""
        path = next((url.toLocalFile() for url in event.mimeData().urls() if url.isLocalFile()), None)
        if path is not None:
            event.acceptProposedAction()
            self.dropped.emit(path)

    # Painting

    def _box(self) -> QRectF:
        _, height, width = self.picture.shape
        scale = min((self.width() - 2) / width, (self.height() - 2) / height)
        box = QRectF(0, 0, width * scale, height * scale)
        box.moveCenter(QPointF(self.rect().center()) + QPointF(0.5, 0.5))
        return box

    def _at(self, position: QPointF) -> tuple[float, float]:
        box = self._box()
        _, height, width = self.picture.shape
        return (
            (position.x() - box.left()) / box.width() * width,
            (position.y() - box.top()) / box.height() * height,
        )

    def paintEvent(self, event: QPaintEvent) -> None:
        """The pixels, and the pen where the keyboard is at work."""
        painter = QPainter(self)
        rgb = np.rint(np.clip(self.picture, 0, 1) * 255).astype(np.uint8)
        box = self._box()
        painter.drawImage(box, to_qimage(np.broadcast_to(rgb, (3, *rgb.shape[1:])).transpose(1, 2, 0)))
        painter.setPen(QPen(QColor(self.tokens.accent if self.hasFocus() else self.tokens.line), 1))
        painter.drawRect(box)
        if self.hasFocus():
            size = max(self.radius, 0.5) * box.width() / self.picture.shape[2]
            at = QPointF(box.left() + self._pen[0] * box.width(), box.top() + self._pen[1] * box.height())
            painter.drawEllipse(at, size, size)
        painter.end()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the pen."""
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Hide the pen."""
        super().focusOutEvent(event)
        self.update()


def stroke(size: tuple[int, ...], start: tuple[float, float], end: tuple[float, float], radius: float) -> Floats:
    """(h, w) how much of each pixel a round brush covers on its way, in [0, 1], with an edge one pixel soft."""
    y, x = np.mgrid[0 : size[0], 0 : size[1]] + 0.5
    along, across = end[0] - start[0], end[1] - start[1]
    length = along**2 + across**2
    part = ((x - start[0]) * along + (y - start[1]) * across) / length if length else np.zeros(size)
    part = np.clip(part, 0, 1)
    distance = np.hypot(x - start[0] - part * along, y - start[1] - part * across)
    return np.clip(radius + 0.5 - distance, 0, 1).astype(np.float32)
