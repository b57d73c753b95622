"""An outline that a hand draws around points: freely, as a rectangle, or with a broad brush."""

from __future__ import annotations

from typing import Literal

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainterPath, QPainterPathStroker, QPolygonF

Tool = Literal["move", "lasso", "rectangle", "brush"]
BRUSH_RADIUS = 18.0
NEAR = 2.0


class Outline:
    """One stroke of a tool from a position of the widget on; `polygon` is what it encloses, in the widget's pixels."""

    def __init__(self, tool: Tool, start: QPointF) -> None:
        self._tool: Tool = tool
        self._points = [start]

    def add(self, position: QPointF) -> None:
        """The hand has moved; steps that nobody can see are left out."""
        if (position - self._points[-1]).manhattanLength() >= NEAR:
            self._points.append(position)

    @property
    def polygon(self) -> QPolygonF:
        """Closed; empty where nothing is enclosed yet."""
        if self._tool == "rectangle":
            return QPolygonF(QRectF(self._points[0], self._points[-1]).normalized())
        if self._tool == "brush":
            return _broad(self._points)
        return QPolygonF(self._points)


def _broad(points: list[QPointF]) -> QPolygonF:
    path = QPainterPath(points[0])
    for point in points[1:] or [points[0] + QPointF(0.1, 0.0)]:
        path.lineTo(point)
    brush = QPainterPathStroker()
    brush.setWidth(2 * BRUSH_RADIUS)
    brush.setCapStyle(Qt.PenCapStyle.RoundCap)
    brush.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    return brush.createStroke(path).simplified().toFillPolygon()
