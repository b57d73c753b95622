"""A few pictures side by side, as large as there is room, each with its name above it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from app.widgets import pictures
from app.widgets.pictures import Page
from app.widgets.qimages import to_qimage
from app.widgets.themed import Themed
from app.widgets.triptych import Part

GAP = 12


class LargePictures(Themed):
    """The first ones are shown where not all fit at a size that can be seen."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._parts: tuple[Part, ...] = ()
        self._limits: tuple[float, float] | None = None

    def set_data(self, parts: Sequence[Part], limits: tuple[float, float] | None = None) -> None:
        """limits : the values drawn as lowest and highest, None for the usual."""
        self._parts, self._limits = tuple(parts), limits
        self.setAccessibleDescription(", ".join(part.name for part in self._parts))
        self.update()

    def minimumSizeHint(self) -> QSize:
        """One small picture."""
        return QSize(self.scaled(80), self.scaled(60))

    def paintEvent(self, event: QPaintEvent) -> None:
        """As many columns as let the pictures become largest."""
        if not self._parts:
            return
        painter = QPainter(self)
        painter.setFont(self.small_font())
        columns = max(range(1, len(self._parts) + 1), key=self._edge)
        rows = -(-len(self._parts) // columns)
        width, height = self.width() // columns, self.height() // rows
        for place, part in enumerate(self._parts):
            cell = QRect((place % columns) * width, (place // columns) * height, width - GAP, height)
            self._draw(painter, part, cell, self._edge(columns))
        painter.end()

    def _line(self) -> int:
        return QFontMetrics(self.small_font()).height() + 2

    def _edge(self, columns: int) -> int:
        rows = -(-len(self._parts) // columns)
        width = (self.width() // columns - GAP) / pictures.aspect(self._parts[0].x.shape)
        return max(8, int(min(width, self.height() // rows - self._line() - 4)))

    def _draw(self, painter: QPainter, part: Part, cell: QRect, edge: int) -> None:
        painter.setPen(QColor(self.tokens.muted))
        name = QFontMetrics(painter.font()).elidedText(part.name, Qt.TextElideMode.ElideRight, cell.width())
        painter.drawText(cell, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop, name)
        page = None
        if part.text is not None:
            height = cell.height() - self._line()
            page = Page(height, cell.width(), pictures.points(part.x[None], part.text, height, cell.width()))
        rgb = pictures.tiles(part.x[None], edge, self.tokens, part.look, self._limits, part.text, page)[0]
        painter.drawImage(cell.left(), cell.top() + self._line(), to_qimage(rgb))
