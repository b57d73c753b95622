"""A line to ask in, which completes the names that it is given."""

from __future__ import annotations

import re
from collections.abc import Sequence

from PySide6.QtCore import QStringListModel, Qt, Signal, Slot
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QCompleter, QLineEdit, QListView, QWidget

_WORD = re.compile(r"`[^`]*$|[^\W\d][\w.]*$")


class QueryField(QLineEdit):
    """Signals: asked(text, modifiers) by Enter; entered() when the focus comes, the time to tell it the names."""

    asked = Signal(str, object)
    entered = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._names = QStringListModel(self)
        self._completer = QCompleter(self._names, self)
        self._list = QListView()
        self._completer.setPopup(self._list)
        self._completer.setWidget(self)
        self._completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self._completer.setFilterMode(Qt.MatchFlag.MatchContains)
        self._completer.activated.connect(self._complete)
        self.textEdited.connect(self._offer)

    def set_names(self, names: Sequence[str]) -> None:
        """What can be completed."""
        if list(names) != self._names.stringList():
            self._names.setStringList(list(names))

    def point_at(self, start: int, end: int) -> None:
        """Select a part of the text; the cursor alone where there is nothing between."""
        self.setCursorPosition(start)
        self.setSelection(start, end - start)

    @property
    def offered(self) -> list[str]:
        """The names that fit the word at the cursor."""
        model = self._completer.completionModel()
        return [str(model.index(row, 0).data()) for row in range(model.rowCount())]

    def _word(self) -> str:
        found = _WORD.search(self.text()[: self.cursorPosition()])
        return found.group() if found else ""

    @Slot(str)
    def _offer(self, _: str) -> None:
        word = self._word()
        self._completer.setCompletionPrefix(word)
        found = self.offered
        if word and found and found != [word]:
            self._list.setCurrentIndex(self._completer.completionModel().index(0, 0))
            area = self.cursorRect()
            area.setWidth(self._list.sizeHintForColumn(0) + self._list.verticalScrollBar().sizeHint().width() + 16)
            self._completer.complete(area)
        else:
            self._list.hide()

    @Slot(str)
    def _complete(self, name: str) -> None:
        place = self.cursorPosition() - len(self._word())
        rest = self.text()[self.cursorPosition() :]
        self.setText(f"{self.text()[:place]}{name}{rest}")
        self.setCursorPosition(place + len(name))

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Somebody is going to type."""
        super().focusInEvent(event)
        self.entered.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter asks; while names are offered, it is the list's."""
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if enter and not self._list.isVisible():
            self.asked.emit(self.text(), event.modifiers())
        elif enter:
            event.ignore()
        else:
            super().keyPressEvent(event)
