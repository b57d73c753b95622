"""Amounts as columns from zero upwards, with a level that they are compared with."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QHelpEvent, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from app.plain import plain_tip
from app.widgets.themed import Themed

Floats = NDArray[np.floating]
PAD = 8
NARROWEST, WIDEST = 4, 28  # the room that a column needs to be told from its neighbours, and what it takes at most
FAINT = 70
LABEL_GAP = 6


class Columns(Themed):
    """One column per value: filled above the level, outlined below it. The arrow keys read the values.

    Where there is no room to tell the columns apart, their outline in falling order.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleDescription("Left and right read the values one by one.")
        self.values: Floats = np.empty(0)
        self._labels: tuple[str, ...] = ()
        self._unit = ""
        self._level: tuple[float, str] | None = None
        self._read = -1

    def sizeHint(self) -> QSize:
        return QSize(self.scaled(240), self.scaled(88))

    def minimumSizeHint(self) -> QSize:
        return QSize(self.scaled(96), self.scaled(48))

    def set_data(
        self, values: Floats, labels: Sequence[str], unit: str, level: tuple[float, str] | None = None
    ) -> None:
        """values, labels : (d,). level : what to compare with and its name."""
        self.values, self._labels, self._unit, self._level = np.asarray(values, float), tuple(labels), unit, level
        self._read = min(self._read, len(self.values) - 1)
        self.update()

    def word_at(self, pos: QPoint) -> str:
        """What the columns are measured in, and the name of their level."""
        return " · ".join(filter(None, (self._unit, self._level[1] if self._level is not None else "")))

    def described(self, place: int) -> str:
        """One value in words."""
        return f"{self._labels[place]}: {self.values[place]:.4g} {self._unit}".strip()

    def _limit(self) -> float:
        finite = self.values[np.isfinite(self.values)]
        return float(finite.max()) if finite.size and finite.max() > 0 else 1.0

    def _area(self) -> QRectF:
        metrics = QFontMetrics(self.small_font())
        left = PAD + metrics.horizontalAdvance(_short(self._limit())) + 4
        # Values are read out and profiles explained above the columns.
        top = metrics.height() + 2
        return QRectF(left, top, max(self.width() - left - PAD, 1), max(self.height() - top - metrics.height() - 4, 1))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Columns, the base line, the level and the scale."""
        if not len(self.values):
            return
        painter = QPainter(self)
        painter.setFont(self.small_font())
        area, limit = self._area(), self._limit()
        (self._draw_profile if self.is_profile else self._draw_columns)(painter, area, limit)
        self._draw_scale(painter, area, limit)
        self._draw_words(painter, area)
        painter.end()

    @property
    def is_profile(self) -> bool:
        """Whether so many values have so little room that they are drawn as one outline, the highest first."""
        return bool(len(self.values)) and self._area().width() / len(self.values) < self.scaled(NARROWEST)

    @property
    def order(self) -> NDArray[np.intp]:
        """Which value is drawn in each place, from left to right."""
        places = np.arange(len(self.values))
        return np.argsort(-self._amounts(), kind="stable") if self.is_profile else places

    def _amounts(self) -> Floats:
        return np.maximum(np.nan_to_num(self.values, posinf=0.0, neginf=0.0), 0.0)

    def _draw_columns(self, painter: QPainter, area: QRectF, limit: float) -> None:
        each = area.width() / len(self.values)
        width = min(each * 0.7, self.scaled(WIDEST))
        ink = QColor(self.tokens.accent)
        painter.setPen(QPen(ink, 1))
        for place, value in enumerate(self._amounts()):
            tall = value / limit * area.height()
            box = QRectF(area.left() + (place + 0.5) * each - width / 2, area.bottom() - tall, width, tall)
            if self._level is not None and value <= self._level[0]:
                box.setTop(min(box.top(), area.bottom() - 3))
                painter.drawRect(box)
            else:
                painter.fillRect(box, ink)

    def _draw_profile(self, painter: QPainter, area: QRectF, limit: float) -> None:
        edges = np.linspace(area.left(), area.right(), len(self.values) + 1).repeat(2)[1:-1]
        heights = area.bottom() - self._amounts()[self.order].repeat(2) / limit * area.height()
        outline = [QPointF(x, y) for x, y in zip(edges, heights, strict=True)]
        ink = QColor(self.tokens.accent)
        painter.setPen(QPen(ink, self.scaled(2)))
        painter.drawPolyline(outline)
        ink.setAlpha(FAINT)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ink)
        painter.drawPolygon([area.bottomLeft(), *outline, area.bottomRight()])

    def _draw_scale(self, painter: QPainter, area: QRectF, limit: float) -> None:
        metrics = QFontMetrics(painter.font())
        painter.setPen(QPen(QColor(self.tokens.muted), 1))
        painter.drawLine(area.bottomLeft(), area.bottomRight())
        for text, y in ((_short(limit), area.top()), ("0", area.bottom())):
            x = area.left() - 4 - metrics.horizontalAdvance(text)
            painter.drawText(QPointF(x, y + metrics.ascent() / 2 - 1), text)
        for left, text in self.ticks():
            painter.drawText(QPointF(left, area.bottom() + metrics.ascent() + 3), text)

    def ticks(self) -> list[tuple[float, str]]:
        """Left end and text of each label below the base line: names, or ranks below a profile; none is cut off."""
        metrics, area = QFontMetrics(self.small_font()), self._area()
        names = [str(1 + place) for place in range(len(self.values))] if self.is_profile else self._labels
        each, wides = area.width() / len(names), [metrics.horizontalAdvance(name) for name in names]
        for every in range(1, len(names) + 1):
            if self.is_profile and _round(every) != every:
                continue
            lefts = [area.left() + (place + 0.5) * each - wides[place] / 2 for place in range(0, len(names), every)]
            inside = [max(min(x, self.width() - wide - 1), 0.0) for x, wide in zip(lefts, wides[::every], strict=True)]
            ends = [x + wide + LABEL_GAP for x, wide in zip(inside, wides[::every], strict=True)]
            if all(end <= after for end, after in zip(ends, inside[1:], strict=False)):
                break
        return list(zip(inside, names[::every], strict=True))

    def _draw_words(self, painter: QPainter, area: QRectF) -> None:
        metrics = QFontMetrics(painter.font())
        if self._level is not None and 0 < self._level[0] < self._limit():
            y = area.bottom() - self._level[0] / self._limit() * area.height()
            painter.setPen(QPen(QColor(self.tokens.warning), 1, Qt.PenStyle.DashLine))
            painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y))
        words = [f"{len(self.values):,} values, highest first"] if self.is_profile else []
        words += [self._level[1]] if self._level is not None else []
        words += [self.described(int(self.order[self._read]))] if self._read >= 0 and self.hasFocus() else []
        painter.setPen(QColor(self.tokens.muted))
        box = QRectF(area.left(), 0, area.width(), metrics.height())
        painter.drawText(
            box,
            Qt.AlignmentFlag.AlignRight,
            metrics.elidedText("  ·  ".join(words), Qt.TextElideMode.ElideRight, int(box.width())),
        )

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Left and right read the next value."""
        steps = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
        if Qt.Key(event.key()) in steps and len(self.values):
            self._read = int(np.clip(self._read + steps[Qt.Key(event.key())], 0, len(self.values) - 1))
            self.setAccessibleDescription(self.described(int(self.order[self._read])))
            self.update()
        else:
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        """The exact number under the cursor as a tooltip."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip and len(self.values):
            area = self._area()
            place = int((event.pos().x() - area.left()) / area.width() * len(self.values))
            if 0 <= place < len(self.values):
                QToolTip.showText(event.globalPos(), plain_tip(self.described(int(self.order[place]))), self)
            return True
        return super().event(event)


def _short(value: float) -> str:
    return f"{value:.3g}"


def _round(count: int) -> int:
    """The next of 1, 2, 5, 10, 20, 50, ... that is not below."""
    power = 10 ** int(np.floor(np.log10(count)))
    return int(next(step * power for step in (1, 2, 5, 10) if step * power >= count))
