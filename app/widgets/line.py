"""One line of muted text that changes many times a second without the window being laid out anew."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.languages.speaking import said
from app.plain import plain_tip
from app.widgets.themed import Themed


class Line(Themed):
    """As wide as there is room; what does not fit ends in an ellipsis and is in the tooltip.

    caption : in small letters at the right end, as beside the controls of a title line.
    """

    def __init__(self, caption: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text = self._meaning = ""
        self._caption = caption
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    @property
    def text(self) -> str:
        """What is written."""
        return self._text

    def set_text(self, text: str, meaning: str = "") -> None:
        """Write another line. meaning : what the tooltip says of it."""
        text, meaning = said(text), said(meaning)
        if (text, meaning) == (self._text, self._meaning):
            return
        self._text, self._meaning = text, meaning
        cut = QFontMetrics(self._letters()).horizontalAdvance(text) > self.width()
        self.setToolTip(plain_tip("\n".join(part for part in (text if cut else "", meaning) if part)))
        self.setAccessibleName(text)
        self.update()

    def word_at(self, pos: QPoint) -> str:
        """All of it."""
        return self._text

    def _letters(self) -> QFont:
        return self.small_font() if self._caption else self.font()

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
        painter.setFont(self._letters())
        painter.setPen(QColor(self.tokens.muted))
        shown = painter.fontMetrics().elidedText(self._text, Qt.TextElideMode.ElideRight, self.width())
        shown = "" if shown == "\u2026" else shown  # which alone says nothing
        end = Qt.AlignmentFlag.AlignRight if self._caption else Qt.AlignmentFlag.AlignLeft
        painter.drawText(self.rect(), end | Qt.AlignmentFlag.AlignVCenter, shown)
        painter.end()


class Caption(Line):
    """The name of the control beside it: as wide as its text, and the first to give way where there is no room."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(caption=True, parent=parent)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.set_text(text)

    def sizeHint(self) -> QSize:
        """Qt's own hook."""
        return QSize(QFontMetrics(self._letters()).horizontalAdvance(self.text) + 2, self.fontMetrics().height())

    def minimumSizeHint(self) -> QSize:
        """Qt's own hook."""
        return QSize(0, self.fontMetrics().height())
