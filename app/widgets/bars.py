"""The numbers of a code as bars around zero."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QEvent, QPointF, QRectF, QSize
from PySide6.QtGui import QColor, QFontMetrics, QHelpEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from app.widgets.themed import Themed

Floats = NDArray[np.floating]
PAD = 8


class Bars(Themed):
    """One bar per dimension, and behind it the range that the dimension takes."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName("Code")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._values: Floats = np.empty(0)
        self._low: Floats | None = None
        self._high: Floats | None = None

    def sizeHint(self) -> QSize:
        """Low enough to leave the pictures their room."""
        return QSize(self.scaled(240), self.scaled(88))

    def minimumSizeHint(self) -> QSize:
        """Readable at the width of a narrow dock."""
        return QSize(self.scaled(120), self.scaled(64))

    def set_data(self, values: Floats, low: Floats | None = None, high: Floats | None = None) -> None:
        """values : (d,); low, high : (d,) the range of each dimension over the data, or None."""
        self._values, self._low, self._high = np.asarray(values, dtype=float), low, high
        self.update()

    def _limit(self) -> float:
        parts = [np.abs(part) for part in (self._values, self._low, self._high) if part is not None]
        finite = np.concatenate([part[np.isfinite(part)] for part in parts])
        return float(finite.max()) if finite.size and finite.max() > 0 else 1.0

    def _area(self) -> QRectF:
        metrics = QFontMetrics(self.small_font())
        left = metrics.horizontalAdvance(f"-{self._limit():.1f}") + PAD
        return QRectF(left, PAD, self.width() - left - PAD, self.height() - 2 * PAD - metrics.height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Ranges, bars, the zero line and the scale."""
        if not len(self._values):
            return
        painter = QPainter(self)
        painter.setFont(self.small_font())
        area, limit = self._area(), self._limit()
        each = area.width() / len(self._values)
        if self._low is not None and self._high is not None:
            for place, (low, high) in enumerate(zip(self._low, self._high, strict=True)):
                painter.fillRect(_box(area, limit, place, each, low, high, 0.8), QColor(self.tokens.line))
        self._draw_scale(painter, area, limit, each)
        for place, value in enumerate(np.nan_to_num(self._values)):
            painter.fillRect(_box(area, limit, place, each, 0.0, float(value), 0.5), QColor(self.tokens.accent))
        painter.end()

    def _draw_scale(self, painter: QPainter, area: QRectF, limit: float, each: float) -> None:
        metrics = QFontMetrics(painter.font())
        painter.setPen(QPen(QColor(self.tokens.muted), 1))
        middle = area.center().y()
        painter.drawLine(QPointF(area.left(), middle), QPointF(area.right(), middle))
        for text, y in ((f"{limit:.1f}", area.top()), ("0", middle), (f"-{limit:.1f}", area.bottom())):
            left = area.left() - 4 - metrics.horizontalAdvance(text)
            painter.drawText(QPointF(left, y + metrics.ascent() / 2 - 1), text)
        last = f"z{len(self._values) - 1}"
        every = max(1, int(np.ceil((metrics.horizontalAdvance(last) + PAD) / each)))
        for place in range(0, len(self._values), every):
            text = f"z{place}"
            wide = metrics.horizontalAdvance(text)
            left = min(area.left() + (place + 0.5) * each - wide / 2, self.width() - wide - 1)
            painter.drawText(QPointF(left, area.bottom() + metrics.ascent() + 3), text)

    def event(self, event: QEvent) -> bool:
        """The exact number under the cursor as a tooltip."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip and len(self._values):
            area = self._area()
            place = int((event.pos().x() - area.left()) / area.width() * len(self._values))
            if 0 <= place < len(self._values):
                QToolTip.showText(event.globalPos(), f"z{place} = {self._values[place]:.4f}", self)
            return True
        return super().event(event)


def _box(area: QRectF, limit: float, place: int, each: float, low: float, high: float, part: float) -> QRectF:
    half = area.height() / 2
    top, bottom = area.center().y() - high / limit * half, area.center().y() - low / limit * half
    left = area.left() + (place + (1 - part) / 2) * each
    return QRectF(QPointF(left, min(top, bottom)), QPointF(left + max(each * part, 1.0), max(top, bottom)))
