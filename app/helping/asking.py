"""Words on screen that can be asked: dotted where they stand alone, and anywhere by a right click or Shift+F1."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QElapsedTimer, QObject, QPoint, Slot
from PySide6.QtGui import QCursor
from PySide6.QtWidgets import QApplication, QMenu, QWidget

from app.helping.pointed import card_at, card_named
from app.plain import PlainLabel

LOOK_MS = 1000  # labels come and change while the forms do


class Asking(QObject):
    """For one window. tell : shows the card of a word."""

    def __init__(self, window: QWidget, tell: Callable[[str], object]) -> None:
        super().__init__(window)
        self._window, self._tell = window, tell
        self._since = QElapsedTimer()
        window.customContextMenuRequested.connect(self._offer)

    def mark(self) -> None:
        """Dot the labels that are words, once in a while; called with every beat of the window."""
        if self._since.isValid() and self._since.elapsed() < LOOK_MS:
            return
        self._since.start()
        for label in self._window.findChildren(PlainLabel):
            is_word = card_named(label.text()) is not None
            if is_word != label.is_word:
                label.is_word = is_word
                if is_word:
                    label.asked.connect(self._ask)
                else:
                    label.asked.disconnect(self._ask)

    def ask_pointed(self) -> bool:
        """Show the card of the word under the pointer; whether there is one."""
        widget = QApplication.widgetAt(QCursor.pos())
        if widget is None or not self._window.isAncestorOf(widget):
            return False
        card = card_at(widget, widget.mapFromGlobal(QCursor.pos()))
        if card is not None:
            self._tell(card.title)
        return card is not None

    @Slot(str)
    def _ask(self, word: str) -> None:
        self._tell(word)

    @Slot(QPoint)
    def _offer(self, pos: QPoint) -> None:
        """A menu of one line, where there is a word."""
        widget = self._window.childAt(pos)
        card = None if widget is None else card_at(widget, widget.mapFrom(self._window, pos))
        if card is None:
            return
        menu = QMenu(self._window)
        menu.setObjectName("asking")
        menu.aboutToHide.connect(menu.deleteLater)
        menu.addAction(f"What is “{card.title}”?", lambda: self._tell(card.title))
        menu.popup(self._window.mapToGlobal(pos))
