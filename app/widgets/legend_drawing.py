"""The drawing of a map's legend: where its lines stand, and their picture."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QFontMetrics, QLinearGradient, QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QWidget

from app.widgets.legend import Legend
from app.widgets.themed import Themed

PAD = 8
GAP = 3
DOT = 14
RAMP = 132
MOST_NAMES = 20
WIDE = 480  # pixels of a map that has room for two columns
VEIL = 220  # how much of the map the legend's ground hides, of 255


class LegendDrawing(Themed):
    """Lies over the upper right corner of a map, as large as it needs to be.

    Of very many categories the largest are named, and how many more there are.
    """

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._map = parent
        self._legend: Legend | None = None
        self._isolated = self._current = -1
        self._look: object = None
        self._picture = QPixmap()

    @property
    def legend(self) -> Legend | None:
        """What it shows."""
        return self._legend

    @property
    def codes(self) -> list[int]:
        """The categories that are named, from top to bottom."""
        if self._legend is None or self._legend.ends is not None:
            return []
        # One row less where some are only counted.
        most = min(MOST_NAMES, self._columns * self._rows)
        kept = self._legend.by_size
        kept = kept if len(kept) <= most else kept[: max(most - self._columns, 1)]
        # The one that was isolated is always named, or nobody could let it go.
        if self._isolated in self._legend.by_size and self._isolated not in kept:
            kept = [*kept[:-1], self._isolated]
        return sorted(kept)

    def settle(self) -> None:
        """Take the size that is needed and the place at the corner."""
        if self._legend is not None:
            width, height = self._needed()
            self.setGeometry(self._map.width() - width - PAD, PAD, width, height)
        self.update()

    def retheme(self) -> None:
        self.settle()

    def place(self, code: int) -> QRect:
        """Where a category stands, in this widget."""
        return self._places()[code]

    def _places(self) -> dict[int, QRect]:
        """Down the first column and then the second."""
        codes, row = self.codes, self._row()
        columns = self._columns if len(codes) > self._rows else 1
        each, wide = -(-len(codes) // columns), self.width() // columns
        top = PAD // 2 + row * bool(self._title)
        return {
            code: QRect(place // each * wide, top + place % each * row, wide, row) for place, code in enumerate(codes)
        }

    # Measures

    @property
    def _metrics(self) -> QFontMetrics:
        return QFontMetrics(self.small_font())

    def _row(self) -> int:
        return self._metrics.height() + GAP

    @property
    def _rows(self) -> int:
        """Names that there is room for below each other."""
        return max((self._map.height() - 4 * PAD) // self._row() - 1 - bool(self._title), 1)

    @property
    def _columns(self) -> int:
        """A second column only where the map is low and wide."""
        many = self._legend is not None and len(self._legend.by_size) > self._rows
        return 2 if many and self._rows < MOST_NAMES and self._map.width() >= self.scaled(WIDE) else 1

    @property
    def _title(self) -> str:
        return self._legend.title if self._legend is not None else ""

    def _tail(self) -> list[str]:
        assert self._legend is not None
        more = 0 if self._legend.ends is not None else len(self._legend.by_size) - len(self.codes)
        return [text for text in (f"and {more:,} more" if more else "", self._legend.note) if text]

    def _needed(self) -> tuple[int, int]:
        assert self._legend is not None
        texts = [self._title, *self._tail()]
        wide = max(map(self._metrics.horizontalAdvance, texts))
        columns = self._columns if len(self.codes) > self._rows else 1
        names = [self._metrics.horizontalAdvance(self._legend.names[code]) + DOT + 2 for code in self.codes]
        names = [columns * max(names, default=0) + (columns - 1) * 2 * PAD]
        rows = -(-len(self.codes) // columns) + bool(self._title) + len(self._tail())
        height = rows * self._row()
        if self._legend.ends is not None:
            ends = sum(map(self._metrics.horizontalAdvance, self._legend.ends)) + PAD
            wide, height = max(wide, ends, self.scaled(RAMP)), height + self._row() + 2 * GAP + 8
        return min(max(wide, *names, 1) + 2 * PAD, max(self._map.width() - 2 * PAD, 1)), height + PAD

    # Drawing

    def paintEvent(self, event: QPaintEvent) -> None:
        """From memory: the map under it is painted with every move of the cursor, and texts take longest."""
        current = self._current if self.hasFocus() else -1
        size = self.size(), self.devicePixelRatioF(), self.small_font()
        look = self._legend, self._isolated, current, self.tokens, size
        if look != self._look:
            self._look, self._picture = look, self._drawn()
        painter = QPainter(self)
        painter.drawPixmap(0, 0, self._picture)
        painter.end()

    def _drawn(self) -> QPixmap:
        """A title, a dot before each name or a ramp between its ends, and what else is to be said."""
        ratio = self.devicePixelRatioF()
        picture = QPixmap(self.size() * ratio)
        picture.setDevicePixelRatio(ratio)
        picture.fill(Qt.GlobalColor.transparent)
        if self._legend is None:
            return picture
        painter = QPainter(picture)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(self.small_font())
        ground = QColor(self.tokens.panel)
        ground.setAlpha(VEIL)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ground)
        painter.drawRoundedRect(self.rect(), 6, 6)
        top = PAD // 2
        if self._title:
            top = self._write(painter, self._title, top, self.tokens.muted)
        top = self._draw_names(painter, top) if self._legend.ends is None else self._draw_ramp(painter, top)
        for text in self._tail():
            top = self._write(painter, text, top, self.tokens.muted)
        painter.end()
        return picture

    def _write(self, painter: QPainter, text: str, top: int, colour: str, left: int = PAD) -> int:
        painter.setPen(QColor(colour))
        shown = self._metrics.elidedText(text, Qt.TextElideMode.ElideRight, self.width() - left - PAD + 1)
        painter.drawText(left, top + GAP // 2 + self._metrics.ascent(), shown)
        return top + self._row()

    def _draw_names(self, painter: QPainter, top: int) -> int:
        assert self._legend is not None
        for code, box in self._places().items():
            lit = self._isolated in (-1, code)
            if code == self._current and self.hasFocus():
                painter.setPen(QColor(self.tokens.accent))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawRoundedRect(box.adjusted(2, 0, -2, -1), 3, 3)
            colour = self._legend.colours[code % len(self._legend.colours)]
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(*map(int, colour)) if lit else QColor(self.tokens.line))
            painter.drawEllipse(QPointF(box.left() + PAD + 4, box.top() + self._row() / 2), 4.0, 4.0)
            ink = self.tokens.text if lit else self.tokens.muted
            top = max(top, self._write(painter, self._legend.names[code], box.top(), ink, box.left() + PAD + DOT))
        return top

    def _draw_ramp(self, painter: QPainter, top: int) -> int:
        assert self._legend is not None
        low, high = self._legend.ends or ("", "")
        box = QRectF(PAD, top + GAP, self.width() - 2 * PAD, 8)
        gradient = QLinearGradient(box.topLeft(), box.topRight())
        for part in np.linspace(0.0, 1.0, 33):
            colour = self._legend.colours[round(float(part) * (len(self._legend.colours) - 1))]
            gradient.setColorAt(float(part), QColor(*map(int, colour)))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QBrush(gradient))
        painter.drawRoundedRect(box, 2, 2)
        under = top + 2 * GAP + 8
        self._write(painter, low, under, self.tokens.text)
        return self._write(
            painter, high, under, self.tokens.text, self.width() - PAD - self._metrics.horizontalAdvance(high)
        )
