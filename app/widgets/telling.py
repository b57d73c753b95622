"""A title, a number as large as there is room, and quieter lines below it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from app import theme
from app.widgets.themed import Themed

LARGEST, SMALLEST = 72, 16  # of the number, at a desk
SHARE = 0.35  # of the height that the number may take
GAP = 6
WRAPPED = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap


class Telling(Themed):
    """title, head, lines : what is written. Lines that have no room are left out, the last ones first."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = self.head = ""
        self.lines: tuple[str, ...] = ()

    def say(self, title: str, head: str, lines: Sequence[str]) -> None:
        """Write this instead."""
        self.title, self.head, self.lines = title, head, tuple(lines)
        self.setAccessibleName(f"{title}: {head}" if head else title)
        self.setAccessibleDescription("\n".join(lines))
        self.update()

    def minimumSizeHint(self) -> QSize:
        """A short number."""
        return QSize(self.scaled(110), self.scaled(60))

    def word_at(self, pos: QPoint) -> str:
        """The title, whichever part of it is pointed at, and the number below."""
        return self.title

    def _title_font(self) -> QFont:
        return theme.font(theme.TITLE, bold=True)

    def _head_font(self) -> QFont:
        """The largest in which the number fits."""
        for size in range(LARGEST, SMALLEST, -2):
            font = theme.font(size, bold=True)
            metrics = QFontMetrics(font)
            if metrics.horizontalAdvance(self.head) <= self.width() and metrics.height() <= SHARE * self.height():
                return font
        return theme.font(SMALLEST, bold=True)

    def paintEvent(self, event: QPaintEvent) -> None:
        """From the top down."""
        painter = QPainter(self)
        painter.setPen(QColor(self.tokens.text))
        top = self._write(painter, self._title_font(), self.title, 0)
        if self.head:
            top = self._write(painter, self._head_font(), self.head, top)
        painter.setPen(QColor(self.tokens.muted))
        for line in self.lines:
            top = self._write(painter, self.font(), line, top, optional=True)
        painter.end()

    def _write(self, painter: QPainter, font: QFont, text: str, top: int, optional: bool = False) -> int:
        """Where the next one begins. optional : left out where it does not fit, with all that follows."""
        painter.setFont(font)
        rect = QRect(0, top, self.width(), 10_000)
        taken = painter.fontMetrics().boundingRect(rect, WRAPPED.value, text).height()
        if optional and top + taken > self.height():
            return self.height()
        painter.drawText(rect, WRAPPED.value, text)
        return top + taken + GAP
