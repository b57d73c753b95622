"""What hovers beside a point: input, reconstruction and error with their numbers."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QEvent, QPoint, QRect, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QEnterEvent,
    QFontMetrics,
    QImage,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QWidget

from ae_core.raster import palette
from app.widgets import pictures
from app.widgets.pictures import Floats, Look, Text
from app.widgets.qimages import to_qimage
from app.widgets.themed import Themed

EDGE = 84
SMALLEST = 48
PAD = 8
GAP = 8


class Card(Themed):
    """A small panel over its parent. Signals: entered() and left() by the mouse, clicked(modifiers)."""

    entered = Signal()
    left = Signal()
    clicked = Signal(object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._page = parent
        self.title = self.detail = ""
        self._images: list[tuple[str, QImage]] = []
        self._parts: list[tuple[str, Floats, Look]] = []
        self._limits: tuple[float, float] | None = None
        self._text: Text | None = None
        self.catch(False)
        self.hide()

    @property
    def catches(self) -> bool:
        """Whether the mouse is the card's, and not that of the page behind."""
        return not self.testAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def catch(self, mouse: bool) -> None:
        """Take the mouse, or let it through to the page behind."""
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents, not mouse)

    def set_data(
        self,
        x: Floats | None,
        reconstruction: Floats | None,
        title: str,
        detail: str = "",
        limits: tuple[float, float] | None = None,
        vocabulary: tuple[str, ...] = (),
    ) -> None:
        """x, reconstruction : (*shape) in display scale, None while not known; their difference is shown too.

        detail : lines under the title. vocabulary : of a text, whose wrong words are marked instead of the difference.
        """
        parts: list[tuple[str, Floats, Look]] = []
        if x is not None:
            parts.append(("input", x, "picture"))
        if reconstruction is not None:
            parts.append(("output", reconstruction, "picture"))
        if x is not None and reconstruction is not None and not vocabulary:
            parts.append(("error", np.abs(x - reconstruction), "error"))
        if limits is None and x is not None and x.ndim < 3:
            limits = pictures.value_range(np.concatenate([one.ravel() for _, one, _ in parts]))
        self._parts, self._limits = parts, limits
        self._text = Text(vocabulary, None if x is None else x[None]) if vocabulary else None
        self.title, self.detail = title, detail
        self.retheme()

    def retheme(self) -> None:
        """Draw anew in other colours and sizes."""
        edge = min(self.scaled(EDGE), max(min(self._page.height() // 3, self._page.width() // 5), SMALLEST))
        drawn = (
            (name, pictures.tiles(one[None], edge, self.tokens, look, self._limits, self._text)[0])
            for name, one, look in self._parts
        )
        self._images = [(name, to_qimage(rgb)) for name, rgb in drawn]
        self.resize(self._wanted_width(), self._wanted_height())
        self.update()

    def show_beside(self, point: QPoint) -> None:
        """Show next to a position of the parent, wholly inside it."""
        room = self._page.rect()
        x = point.x() + 20 if point.x() + 20 + self.width() <= room.right() else point.x() - 20 - self.width()
        y = min(max(point.y() - self.height() // 2, 4), max(room.bottom() - self.height() - 4, 4))
        self.move(max(x, 4), y)
        self.show()
        self.raise_()

    def covers(self, other: QWidget) -> bool:
        """Whether it lies over another child of its parent."""
        return self.isVisible() and self.geometry().intersects(other.geometry())

    @property
    def _lines(self) -> list[str]:
        return self.detail.split("\n") if self.detail else []

    def _line(self) -> int:
        return QFontMetrics(self.small_font()).height()

    def _wanted_width(self) -> int:
        metrics = QFontMetrics(self.font())
        images = sum(image.width() for _, image in self._images) + GAP * max(len(self._images) - 1, 0)
        small = QFontMetrics(self.small_font())
        texts = [metrics.horizontalAdvance(self.title), *map(small.horizontalAdvance, self._lines)]
        return 2 * PAD + max(images, *texts)

    def _wanted_height(self) -> int:
        images = max((image.height() for _, image in self._images), default=-self._line())
        texts = QFontMetrics(self.font()).height() + self._line() * len(self._lines)
        return 2 * PAD + texts + images + self._line() + GAP

    def paintEvent(self, event: QPaintEvent) -> None:
        """Three pictures and two lines of text."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(self.tokens.line), 1))
        painter.setBrush(QColor(*map(int, palette.rgb(self.tokens.panel))))
        painter.drawRoundedRect(self.rect().adjusted(0, 0, -1, -1), 6, 6)
        left, top = PAD, PAD
        painter.setFont(self.small_font())
        painter.setPen(QColor(self.tokens.muted))
        for name, image in self._images:
            painter.drawText(QRect(left, top, image.width(), self._line()), Qt.AlignmentFlag.AlignLeft, name)
            painter.drawImage(left, top + self._line(), image)
            left += image.width() + GAP
        if self._images:
            top += self._line() + self._images[0][1].height() + 4
        painter.setPen(QColor(self.tokens.text))
        painter.setFont(self.font())
        painter.drawText(PAD, top + QFontMetrics(self.font()).ascent(), self.title)
        painter.setFont(self.small_font())
        painter.setPen(QColor(self.tokens.muted))
        first = top + QFontMetrics(self.font()).height() + QFontMetrics(self.small_font()).ascent()
        for place, line in enumerate(self._lines):
            painter.drawText(PAD, first + place * self._line(), line)
        painter.end()

    def enterEvent(self, event: QEnterEvent) -> None:
        """The cursor comes over."""
        self.entered.emit()

    def leaveEvent(self, event: QEvent) -> None:
        """The cursor goes."""
        self.left.emit()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """What is pressed here does not reach the page behind."""
        event.accept()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click."""
        if event.button() == Qt.MouseButton.LeftButton and self.rect().contains(event.position().toPoint()):
            self.clicked.emit(event.modifiers())

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """The page behind has none for what the card hides."""
        event.accept()
