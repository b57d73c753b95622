"""A button with a title and a sentence beneath."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QPushButton, QSizePolicy, QVBoxLayout

from app.controls import muted, named
from app.plain import plain_label


class Tile(QPushButton):
    """Its lines are broken, so that it is as high as its width needs.

    hint : what a reader of screens and a tip are told. usual : pixels of the width that it has for choice.
    """

    def __init__(self, name: str, title: str, sentence: str, hint: str = "", usual: int = 200) -> None:
        super().__init__()
        named(self, name, title, hint or sentence)
        self.title, self.sentence, self._usual = plain_label(title), muted(sentence), usual
        self.title.setProperty("role", "title")
        self.column = QVBoxLayout(self)
        for label in (self.title, self.sentence):
            label.setWordWrap(True)
            label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            self.column.addWidget(label)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self.column.totalHeightForWidth(width)

    def sizeHint(self) -> QSize:
        return QSize(self._usual, self.heightForWidth(self._usual))
