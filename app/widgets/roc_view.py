"""A ROC curve with the point that a threshold works at."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPoint, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QMouseEvent, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.widgets.themed import Themed

Doubles = NDArray[np.float64]
Point = tuple[float, float]  # share of the normal that are false alarms, share of the abnormal that are found
PAD, RADIUS = 8, 5
MOST = 2000  # corners of the curve that are drawn


class RocView(Themed):
    """Signal: chosen(place along the curve), by a click or a drag; the arrows move the threshold in its histogram."""

    chosen = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setToolTip("Click or drag along the curve to choose the threshold by its false alarms")
        self._x = self._y = np.empty(0)
        self._at: Point = (0.0, 0.0)
        self._honest: Point = (0.0, 0.0)
        self._title = ""

    def sizeHint(self) -> QSize:
        return QSize(self.scaled(200), self.scaled(160))

    def minimumSizeHint(self) -> QSize:
        return QSize(self.scaled(120), self.scaled(96))

    def set_curve(self, false_alarms: Doubles, recalls: Doubles, title: str) -> None:
        """(k,), (k,) from (0, 0) to (1, 1)."""
        self._x, self._y, self._title = false_alarms, recalls, title
        self.update()

    def set_points(self, at: Point, honest: Point) -> None:
        """Where the threshold works, and where the honest one does."""
        self._at, self._honest = at, honest
        self.setAccessibleDescription(f"False alarms {at[0]:.1%} of the normal, found {at[1]:.1%} of the abnormal.")
        self.update()

    def _area(self) -> QRectF:
        line = QFontMetrics(self.small_font()).height()
        top, left, below = line + 4, line + 6, line + 4
        return QRectF(left, top, max(self.width() - left - PAD, 1), max(self.height() - top - below, 1))

    def word_at(self, pos: QPoint) -> str:
        """What the curve is called."""
        return "ROC"

    def position(self, point: Point) -> QPointF:
        """In pixels of the widget."""
        area = self._area()
        return QPointF(area.left() + area.width() * point[0], area.bottom() - area.height() * point[1])

    def paintEvent(self, event: QPaintEvent) -> None:
        """The curve over the line of chance, the honest point hollow and the present one filled."""
        if not len(self._x):
            return
        painter = QPainter(self)
        painter.setFont(self.small_font())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area, tokens = self._area(), self.tokens
        painter.setPen(QPen(QColor(tokens.line), 1))
        painter.drawRect(area)
        painter.setPen(QPen(QColor(tokens.muted), 1, Qt.PenStyle.DashLine))
        painter.drawLine(area.bottomLeft(), area.topRight())
        every = max(1, len(self._x) // MOST)
        xs, ys = (np.append(one[::every], one[-1]) for one in (self._x, self._y))
        painter.setPen(QPen(QColor(tokens.text), self.scaled(2)))
        painter.drawPolyline(QPolygonF([self.position((x, y)) for x, y in zip(xs, ys, strict=True)]))
        radius = self.scaled(RADIUS)
        painter.setPen(QPen(QColor(tokens.warning), self.scaled(2)))
        painter.setBrush(QColor(tokens.panel))
        painter.drawEllipse(self.position(self._honest), radius + 2, radius + 2)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(tokens.accent))
        painter.drawEllipse(self.position(self._at), radius, radius)
        self._draw_words(painter, area)
        painter.end()

    def _draw_words(self, painter: QPainter, area: QRectF) -> None:
        metrics = QFontMetrics(painter.font())
        painter.setPen(QColor(self.tokens.muted))

        def fitted(text: str, room: float) -> str:
            return metrics.elidedText(text, Qt.TextElideMode.ElideRight, int(room))

        above = QRectF(area.left(), 0, area.width(), metrics.height())  # at the right, where no good threshold works
        painter.drawText(above, Qt.AlignmentFlag.AlignRight, fitted(self._title, area.width()))
        below = QRectF(area.left(), area.bottom() + 2, area.width(), metrics.height())
        painter.drawText(below, Qt.AlignmentFlag.AlignHCenter, fitted("false alarms", area.width()))
        painter.translate(metrics.ascent(), area.bottom())
        painter.rotate(-90)
        painter.drawText(
            QRectF(0, -metrics.ascent(), area.height(), metrics.height()),
            Qt.AlignmentFlag.AlignHCenter,
            fitted("found", area.height()),
        )

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Work at the nearest place of the curve."""
        self.mouseMoveEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """The same while it is dragged."""
        if event.buttons() & Qt.MouseButton.LeftButton and len(self._x):
            area, at = self._area(), event.position()
            x, y = (at.x() - area.left()) / area.width(), (area.bottom() - at.y()) / area.height()
            self.chosen.emit(int(np.argmin((self._x - x) ** 2 + (self._y - y) ** 2)))
