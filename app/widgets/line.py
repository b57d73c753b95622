"""One line of muted text that changes many times a second without the window being laid out anew."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.widgets.themed import Themed


class Line(Themed):
    """As wide as there is room; what does not fit ends in an ellipsis and is in the tooltip."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text = ""
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    @property
    def text(self) -> str:
        """What is written."""
        return self._text

    def set_text(self, text: str) -> None:
        """Write another line."""
        if text == self._text:
            return
        self._text = text
        self.setToolTip(text if self.fontMetrics().horizontalAdvance(text) > self.width() else "")
        self.setAccessibleName(text)
        self.update()

    def sizeHint(self) -> QSize:
        """Qt's own hook."""
        return QSize(0, self.fontMetrics().height())

    def changeEvent(self, event: QEvent) -> None:
        """Qt's own hook: a larger font needs a higher line."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self.updateGeometry()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Qt's own hook."""
        painter = QPainter(self)
        painter.setPen(QColor(self.tokens.muted))
        shown = self.fontMetrics().elidedText(self._text, Qt.TextElideMode.ElideRight, self.width())
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, shown)
        painter.end()
