"""Words on screen that can be asked: dotted where they stand alone, and anywhere by a right click or Shift+F1."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QElapsedTimer, QObject, QPoint, Slot
from PySide6.QtGui import QCursor
from PySide6.QtWidgets import QApplication, QMenu, QWidget

from ae_core.glossary import Card
from app.helping.pointed import card_at, card_named, own_card
from app.plain import PlainLabel

LOOK_MS = 1000  # labels come and change while the forms do


class Asking(QObject):
    """For one window. tell : shows a card."""

    def __init__(self, window: QWidget, tell: Callable[[Card], object]) -> None:
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
            is_word = label.is_title or card_named(label.text()) is not None
            if is_word != label.is_word:
                label.is_word = is_word
                if is_word:
                    label.asked.connect(self._ask)
                else:
                    label.asked.disconnect(self._ask)

    def ask_pointed(self) -> bool:
        """Show the card of the word under the pointer, else of the setting with the keyboard; whether there is one."""
        widget, pos = QApplication.widgetAt(QCursor.pos()), QCursor.pos()
        card = None
        if widget is not None and self._window.isAncestorOf(widget):
            card = card_at(widget, widget.mapFromGlobal(pos))
        card = card or own_card(self._window.focusWidget(), QPoint())
        if card is not None:
            self._tell(card)
        return card is not None

    @Slot(object)
    def _ask(self, label: PlainLabel) -> None:
        card = own_card(label, QPoint()) or card_named(label.text())
        if card is not None:
            self._tell(card)

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
        menu.addAction(f"What is “{card.title}”?", lambda: self._tell(card))
        menu.popup(self._window.mapToGlobal(pos))
