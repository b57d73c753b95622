"""Numbers with names as horizontal bars, the number at the end of its bar."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPoint, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from app.widgets.themed import Themed

PAD, GAP = 8, 6
DECADES = 5.0  # below the largest; what is smaller still has a bar of nothing


@dataclass(frozen=True)
class NamedBar:
    """value : from 0. said : the number as text."""

    name: str
    value: float
    said: str


class NamedBars(Themed):
    """Bars share the height; there are as many lines as can be read, and the last says how many were left out."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bars: tuple[NamedBar, ...] = ()
        self._is_linear = False

    def set_data(self, bars: Sequence[NamedBar], linear: bool = False) -> None:
        """From the top down. linear : bars as long as their numbers, else as the logarithms."""
        self._bars, self._is_linear = tuple(bars), linear
        self.setAccessibleDescription("; ".join(f"{bar.name} {bar.said}" for bar in self._bars))
        self.update()

    def minimumSizeHint(self) -> QSize:
        """A few short bars."""
        return QSize(self.scaled(160), self.scaled(60))

    def word_at(self, pos: QPoint) -> str:
        """The name in that line."""
        place = pos.y() // self._line()
        return self._bars[place].name if 0 <= place < len(self._bars) else ""

    def _line(self) -> int:
        return QFontMetrics(self.small_font()).height() + GAP

    def paintEvent(self, event: QPaintEvent) -> None:
        """Names at the left, bars from one line, numbers behind them."""
        if not self._bars:
            return
        painter = QPainter(self)
        painter.setFont(self.small_font())
        metrics = QFontMetrics(painter.font())
        line = self._line()
        fit = max(1, self.height() // line)
        shown = self._bars if len(self._bars) <= fit else self._bars[: fit - 1]
        left = PAD + max(metrics.horizontalAdvance(bar.name) for bar in self._bars) + PAD
        room = self.width() - left - PAD - max(metrics.horizontalAdvance(bar.said) for bar in self._bars) - PAD
        for place, bar in enumerate(shown):
            self._draw(painter, bar, QRectF(0, place * line, self.width(), line), left, max(room, 8))
        if len(shown) < len(self._bars):
            painter.setPen(QColor(self.tokens.muted))
            rest = f"and {len(self._bars) - len(shown)} more"
            painter.drawText(QRectF(PAD, len(shown) * line, self.width(), line), Qt.AlignmentFlag.AlignVCenter, rest)
        painter.end()

    def _draw(self, painter: QPainter, bar: NamedBar, line: QRectF, left: float, room: float) -> None:
        middle = Qt.AlignmentFlag.AlignVCenter
        painter.setPen(QColor(self.tokens.text))
        painter.drawText(line.adjusted(PAD, 0, 0, 0), middle, bar.name)
        long = self._part(bar.value) * room
        painter.fillRect(QRectF(left, line.top() + GAP / 2, max(long, 1), line.height() - GAP), self._ink())
        painter.drawText(line.adjusted(left + long + PAD, 0, 0, 0), middle, bar.said)

    def _ink(self) -> QColor:
        return QColor(self.tokens.accent)

    def _part(self, value: float) -> float:
        largest = max(bar.value for bar in self._bars)
        if value <= 0 or largest <= 0:
            return 0.0
        if self._is_linear:
            return value / largest
        return max(0.0, 1 + math.log10(value / largest) / DECADES)
