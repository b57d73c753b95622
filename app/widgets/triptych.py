"""A few pictures of one sample side by side, each with its name, as large as they fit."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.widgets import pictures
from app.widgets.pictures import Floats, Look, Page, Text
from app.widgets.qimages import to_qimage
from app.widgets.themed import Themed

GAP = 8
TEXT_HEIGHT = 44


@dataclass(frozen=True, eq=False)
class Part:
    """x : (*shape) in display scale."""

    name: str
    x: Floats
    look: Look = "picture"
    text: Text | None = None


class Triptych(Themed):
    """Input, output and error, usually."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName("Input, output and error")
        # A fixed height would be that of the size hint, whatever the width.
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._parts: tuple[Part, ...] = ()
        self._limits: tuple[float, float] | None = None

    def set_data(self, parts: Sequence[Part], limits: tuple[float, float] | None = None) -> None:
        """Pictures of equal shape; limits : the values drawn as lowest and highest, None for the usual."""
        before = self._is_text, len(self._parts)
        self._parts, self._limits = tuple(parts), limits
        if before != (self._is_text, len(self._parts)):
            self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Three pictures of a comfortable size."""
        width = self.scaled(280)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """Three small ones."""
        return QSize(self.scaled(160), self.scaled(64))

    def heightForWidth(self, width: int) -> int:
        """As high as a picture is wide, and a line of text; of texts, which need the width, one below the other."""
        if self._is_text:
            return len(self._parts) * (self._line() + self.scaled(TEXT_HEIGHT) + GAP) + GAP
        return self._edge(width) + self._line() + 2 * GAP

    @property
    def _is_text(self) -> bool:
        return bool(self._parts) and self._parts[0].text is not None

    def hasHeightForWidth(self) -> bool:
        """Its height follows from its width."""
        return True

    def _line(self) -> int:
        return QFontMetrics(self.small_font()).height() + 2

    def _edge(self, width: int) -> int:
        return max(24, min((width - 2 * GAP) // max(len(self._parts), 3) - GAP, self.scaled(140)))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Names above pictures."""
        painter = QPainter(self)
        painter.setFont(self.small_font())
        painter.setPen(QColor(self.tokens.muted))
        if self._is_text:
            self._draw_texts(painter)
        elif self._parts:
            edge = min(self._edge(self.width()), self.height() - self._line() - 2 * GAP)
            self._draw_pictures(painter, int(max(edge, 24) / pictures.aspect(self._parts[0].x.shape)))
        painter.end()

    def _draw_texts(self, painter: QPainter) -> None:
        width, height, top = self.width() - 2 * GAP, self.scaled(TEXT_HEIGHT), GAP
        points = min(pictures.points(part.x[None], part.text, height, width) for part in self._parts if part.text)
        page = Page(height, width, points)
        for part in self._parts:
            rgb = pictures.tiles(part.x[None], height, self.tokens, text=part.text, page=page)[0]
            painter.drawText(QRect(GAP, top, width, self._line()), Qt.AlignmentFlag.AlignLeft, part.name)
            painter.drawImage(GAP, top + self._line(), to_qimage(rgb))
            top += self._line() + height + GAP

    def _draw_pictures(self, painter: QPainter, edge: int) -> None:
        left = GAP
        for part in self._parts:
            image = to_qimage(pictures.tiles(part.x[None], edge, self.tokens, part.look, self._limits, part.text)[0])
            painter.drawText(
                QRect(left, GAP, max(image.width(), edge), self._line()), Qt.AlignmentFlag.AlignLeft, part.name
            )
            painter.drawImage(left, GAP + self._line(), image)
            left += max(image.width(), edge) + GAP

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Other pictures fit."""
        self.update()
