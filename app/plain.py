"""Text out of files and names as it is: Qt takes what looks like markup for it, and would load the pictures in it."""

from __future__ import annotations

import html
import re

from PySide6 import QtGui
from PySide6.QtCore import QPointF, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QLabel

from app.languages.speaking import said


class PlainLabel(QLabel):
    """A label whose text may be a word of the glossary: it is dotted below then, and can be clicked.

    is_title : it names a widget around it that has a card of its own, as the row of a setting.
    asked : carries the label itself.
    """

    asked = Signal(object)
    is_title = False
    _is_word = False

    def __init__(self, text: str = "") -> None:
        super().__init__()
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setText(text)

    @property
    def is_word(self) -> bool:
        """Whether it can be asked what it means."""
        return self._is_word

    @is_word.setter
    def is_word(self, is_word: bool) -> None:
        self._is_word = is_word
        if is_word:
            self.setCursor(Qt.CursorShape.WhatsThisCursor)
        else:
            self.unsetCursor()
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The text, and dots below a word that stands in one line at the left."""
        super().paintEvent(event)
        metrics, box = self.fontMetrics(), self.contentsRect()
        wide = metrics.horizontalAdvance(self.text())
        if not self._is_word or wide > box.width():
            return
        painter = QPainter(self)
        painter.setPen(QPen(self.palette().placeholderText().color(), 1, Qt.PenStyle.DotLine))
        left, low = box.left() + self.margin(), box.center().y() + metrics.height() / 2 - 1
        painter.drawLine(QPointF(left, low), QPointF(left + wide, low))
        painter.end()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click on a word asks."""
        if self._is_word and event.button() == Qt.MouseButton.LeftButton:
            self.asked.emit(self)
        super().mouseReleaseEvent(event)


def plain_label(text: str = "") -> PlainLabel:
    """A label that shows every sign of its text."""
    return PlainLabel(text)


def without_letter(text: str) -> str:
    """What an action is called, without the letter that chooses it in a menu: "&Train", or at its end "(&T)"."""
    return re.sub(r"\(&\w\)|&", "", text)


def plain_tip(text: str) -> str:
    """What a tooltip is given to show this text; the text itself where Qt would not take it for markup."""
    text = said(text)
    if not QtGui.Qt.mightBeRichText(text):
        return text
    return f'<p style="white-space: pre-wrap">{html.escape(text)}</p>'
