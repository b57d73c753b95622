"""The way of a batch as a row of stages from left to right, the present one in the accent colour."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QHelpEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from app.widgets.themed import Themed

PAD, GAP = 8, 3
LOWEST = 0.16
SIGNS = {"share": "+", "total": "=", "gradients": "\N{NABLA}", "update": "\N{GREEK CAPITAL LETTER DELTA}"}


@dataclass(frozen=True)
class Mark:
    """kind : of a stage of the model, or one of SIGNS. size : numbers that leave it. phase : whose it is."""

    name: str
    kind: str
    size: int
    phase: str


class StageRow(Themed):
    """Bars as high as what leaves a stage is large, on a logarithmic scale; then signs. chosen : one was clicked."""

    chosen = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self._marks: tuple[Mark, ...] = ()
        self._current = 0

    def set_data(self, marks: Sequence[Mark], current: int) -> None:
        """current : the place of the present one."""
        self._marks, self._current = tuple(marks), current
        if self._marks:
            self.setAccessibleDescription(f"{self._marks[current].name}, {current + 1} of {len(self._marks)}")
        self.update()

    def sizeHint(self) -> QSize:
        """A funnel and two lines of text."""
        return QSize(self.scaled(400), self.scaled(48) + 2 * self._line() + PAD)

    def minimumSizeHint(self) -> QSize:
        """As high, and narrow."""
        return QSize(self.scaled(200), self.sizeHint().height())

    def _line(self) -> int:
        return QFontMetrics(self.small_font()).height() + 2

    def _box(self, place: int) -> QRectF:
        each = (self.width() - 2 * PAD) / len(self._marks)
        height = self.height() - 2 * self._line() - PAD
        return QRectF(PAD + place * each, self._line() + PAD / 2, each, height)

    def _place_at(self, x: float) -> int:
        each = (self.width() - 2 * PAD) / max(len(self._marks), 1)
        return max(0, min(len(self._marks) - 1, int((x - PAD) / each)))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Phases above, stages in the middle, the present name below."""
        if not self._marks:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(self.small_font())
        self._draw_phases(painter)
        for place in range(len(self._marks)):
            self._draw_mark(painter, place)
        self._draw_name(painter)
        painter.end()

    def word_at(self, pos: QPoint) -> str:
        """The name of the stage there."""
        return self._marks[self._place_at(pos.x())].name if self._marks else ""

    def _draw_phases(self, painter: QPainter) -> None:
        starts = [0, *(i for i in range(1, len(self._marks)) if self._marks[i].phase != self._marks[i - 1].phase)]
        for first, after in zip(starts, [*starts[1:], len(self._marks)], strict=True):
            left, right = self._box(first).left(), self._box(after - 1).right()
            own = first <= self._current < after
            painter.setPen(QColor(self.tokens.accent if own else self.tokens.muted))
            text = self._marks[first].phase
            shown = QFontMetrics(painter.font()).elidedText(text, Qt.TextElideMode.ElideRight, int(right - left) - PAD)
            painter.drawText(QRectF(left, 0, right - left, self._line()), Qt.AlignmentFlag.AlignVCenter, shown)
            if first:
                painter.setPen(QPen(QColor(self.tokens.line), 1))
                painter.drawLine(QPointF(left, 2), QPointF(left, self.height() - self._line()))

    def _draw_mark(self, painter: QPainter, place: int) -> None:
        mark, box = self._marks[place], self._box(place)
        is_now = place == self._current
        ink = self.tokens.accent if is_now else self.tokens.muted if place < self._current else self.tokens.line
        if mark.kind in SIGNS:
            painter.setPen(QColor(self.tokens.accent if is_now else self.tokens.muted))
            sign = painter.font()
            large = painter.font()
            large.setPixelSize(max(8, min(int(box.width()), int(box.height() * 0.6))))
            large.setBold(is_now)
            painter.setFont(large)
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, SIGNS[mark.kind])
            painter.setFont(sign)
            return
        high = self._part(mark.size) * box.height()
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(ink))
        wide = min(box.width() - GAP, self.scaled(34))
        painter.drawRoundedRect(QRectF(box.center().x() - wide / 2, box.center().y() - high / 2, wide, high), 3, 3)

    def _draw_name(self, painter: QPainter) -> None:
        text = self._marks[self._current].name
        bold = painter.font()
        bold.setBold(True)
        painter.setFont(bold)
        wide = QFontMetrics(bold).horizontalAdvance(text) + 2
        middle = self._box(self._current).center().x()
        left = max(PAD, min(middle - wide / 2, self.width() - PAD - wide))
        painter.setPen(QColor(self.tokens.accent))
        line = QRectF(left, self.height() - self._line() - PAD / 2, wide, self._line())
        painter.drawText(line, Qt.AlignmentFlag.AlignVCenter, text)

    def _part(self, size: int) -> float:
        largest = max(math.log1p(mark.size) for mark in self._marks) or 1.0
        return max(LOWEST, math.log1p(size) / largest)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click chooses."""
        if event.button() == Qt.MouseButton.LeftButton and self._marks:
            self.chosen.emit(self._place_at(event.position().x()))

    def event(self, event: QEvent) -> bool:
        """The name of what is under the cursor as a tooltip."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip and self._marks:
            mark = self._marks[self._place_at(event.pos().x())]
            QToolTip.showText(event.globalPos(), f"{mark.phase}: {mark.name}", self)
            return True
        return super().event(event)
