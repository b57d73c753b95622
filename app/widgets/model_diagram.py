"""A model as a funnel of layers, with its bottleneck in the accent colour."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.widgets.themed import Themed

PAD = 8
NARROWEST = 0.12


@dataclass(frozen=True)
class Layer:
    """shape : as text. size : how many numbers leave it. kind : encoder, bottleneck, decoder or end."""

    name: str
    shape: str
    parameters: int
    size: int
    kind: str = "encoder"


class ModelDiagram(Themed):
    """One line per layer: a bar as wide as its output is large, on a logarithmic scale, with its numbers."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName("Diagram of the model")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._layers: tuple[Layer, ...] = ()

    def set_data(self, layers: Sequence[Layer]) -> None:
        """The layers from the input to the output."""
        self._layers = tuple(layers)
        self.setAccessibleDescription("; ".join(f"{one.name} {one.shape}" for one in self._layers))
        self.updateGeometry()
        self.update()

    def _row(self) -> int:
        return QFontMetrics(self.small_font()).height() + 6

    def sizeHint(self) -> QSize:
        """A line per layer and one for the sum."""
        return QSize(self.scaled(300), 2 * PAD + self._row() * (len(self._layers) + 1))

    def minimumSizeHint(self) -> QSize:
        """All lines."""
        return QSize(self.scaled(220), self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """The funnel in the middle, names at the left, numbers at the right."""
        if not self._layers:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(self.small_font())
        metrics = QFontMetrics(painter.font())
        numbers = [_thousands(one.parameters) if one.parameters else "" for one in self._layers]
        names, right = self._columns(metrics, numbers)
        for place, (layer, count) in enumerate(zip(self._layers, numbers, strict=True)):
            line = QRectF(PAD, PAD + place * self._row(), self.width() - 2 * PAD, self._row())
            left = line.left() + names + PAD
            self._draw_layer(painter, QRectF(left, line.top(), line.right() - right - left, line.height()), place)
            painter.setPen(QColor(self.tokens.accent if layer.kind == "bottleneck" else self.tokens.text))
            name = metrics.elidedText(layer.name, Qt.TextElideMode.ElideRight, names)
            painter.drawText(line, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, name)
            painter.setPen(QColor(self.tokens.muted))
            if right:
                painter.drawText(line, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, count)
        total = sum(one.parameters for one in self._layers)
        foot = QRectF(PAD, PAD + len(self._layers) * self._row(), self.width() - 2 * PAD, self._row())
        painter.drawText(foot, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, f"{total:,} parameters")
        painter.end()

    def _columns(self, metrics: QFontMetrics, numbers: Sequence[str]) -> tuple[int, int]:
        """The widths of the names, and of the numbers with the gap before them, 0 for none: sizes are never cut."""
        names = max(metrics.horizontalAdvance(one.name) for one in self._layers)
        right = PAD + max(metrics.horizontalAdvance(text) for text in [*numbers, "0.0M"])
        room = self.width() - 3 * PAD - max(metrics.horizontalAdvance(one.shape) for one in self._layers)
        right = right if names + right <= room else 0
        return max(min(names, room - right), 0), right

    def _draw_layer(self, painter: QPainter, area: QRectF, place: int) -> None:
        layer = self._layers[place]
        bottleneck = layer.kind == "bottleneck"
        upper, lower = self._part(place), self._part(min(place + 1, len(self._layers) - 1))
        middle, half = area.center().x(), area.width() / 2
        lower = upper if bottleneck or place + 1 == len(self._layers) else lower
        shape = QPolygonF(
            [
                QPointF(middle - upper * half, area.top() + 1), QPointF(middle + upper * half, area.top() + 1),
                QPointF(middle + lower * half, area.bottom()), QPointF(middle - lower * half, area.bottom()),
            ]
        )  # fmt: skip
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self.tokens.accent if bottleneck else self.tokens.line))
        painter.drawPolygon(shape)
        width = QFontMetrics(painter.font()).horizontalAdvance(layer.shape)
        fits = width < 2 * upper * half - 4
        painter.setPen(QColor(self.tokens.on_accent if bottleneck and fits else self.tokens.text))
        if fits:
            painter.drawText(area, Qt.AlignmentFlag.AlignCenter, layer.shape)
        else:
            beside = QRectF(area)
            beside.setLeft(min(middle + upper * half + 6, area.right() - width))
            painter.drawText(beside, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, layer.shape)

    def _part(self, place: int) -> float:
        largest = max(math.log1p(one.size) for one in self._layers) or 1.0
        return max(NARROWEST, math.log1p(self._layers[place].size) / largest)


def _thousands(n: int) -> str:
    for limit, letter in ((1_000_000, "M"), (1_000, "k")):
        if n >= limit:
            return f"{n / limit:.1f}{letter}"
    return str(n)
