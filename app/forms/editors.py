"""One small editor per kind of setting. Each has `value()`, `show_value(value)`, and says `edited` or `committed`."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import Any, Protocol, cast

from PySide6.QtCore import QSignalBlocker, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QWheelEvent
from PySide6.QtWidgets import QCheckBox, QComboBox, QHBoxLayout, QLineEdit, QMenu, QToolButton, QWidget

from ae_core.spec import Leaf
from app.file_dialogs import ask_file, ask_folder
from app.forms import text


class Editor(Protocol):
    """edited : the text moved, nothing is decided yet. committed : the user means it."""

    edited: Any
    committed: Any

    def value(self) -> Any:
        """What stands in the field. Raises SpecError where it cannot be read."""

    def show_value(self, value: Any) -> None:
        """Put a value into the field without saying so."""


class Switch(QCheckBox):
    """A yes or no."""

    edited = Signal()
    committed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.toggled.connect(self._toggled)

    def value(self) -> bool:
        return self.isChecked()

    def show_value(self, value: bool) -> None:
        with QSignalBlocker(self):
            self.setChecked(value)

    @Slot(bool)
    def _toggled(self, _on: bool) -> None:
        self.committed.emit()


class Choice(QComboBox):
    """One of a few words. The wheel scrolls the form unless the box has the focus."""

    edited = Signal()
    committed = Signal()

    def __init__(self, options: Iterable[tuple[Any, str, str]]) -> None:
        """options : (value, label, tooltip)."""
        super().__init__()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(8)
        for value, label, tip in options:
            self.addItem(label, value)
            self.setItemData(self.count() - 1, tip, Qt.ItemDataRole.ToolTipRole)
        self.activated.connect(self._activated)

    def value(self) -> Any:
        return self.currentData()

    def show_value(self, value: Any) -> None:
        with QSignalBlocker(self):
            self.setCurrentIndex(self.findData(getattr(value, "name", value)))

    def wheelEvent(self, event: QWheelEvent) -> None:
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()

    @Slot(int)
    def _activated(self, _index: int) -> None:
        self.committed.emit()


class Entry(QLineEdit):
    """Anything that is written: numbers, lists, words. Up and Down step through round numbers."""

    edited = Signal()
    committed = Signal()

    def __init__(self, leaf: Leaf) -> None:
        super().__init__()
        self._leaf = leaf
        self._kind = text.plain(leaf.annotation)
        if text.is_optional(leaf.annotation):
            self.setPlaceholderText("none")
        self.textEdited.connect(self._edited)
        self.editingFinished.connect(self._finished)

    def value(self) -> Any:
        return text.read(self._leaf, self.text())

    def show_value(self, value: Any) -> None:
        wanted = text.shown(value)
        if wanted != self.text():
            self.setText(wanted)
        self.setCursorPosition(0)
        self.setModified(False)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        direction = {Qt.Key.Key_Up: 1, Qt.Key.Key_Down: -1}.get(Qt.Key(event.key()), 0)
        if direction and self._kind in (int, float) and not self.isReadOnly():
            self._step(direction)
        else:
            super().keyPressEvent(event)

    def _step(self, direction: int) -> None:
        try:
            value = float(self.text())
        except ValueError:
            return
        moved = text.stepped(value, direction, self._kind is int)
        low, high = self._leaf.lower, self._leaf.upper
        moved = max(moved, low) if low is not None else moved
        moved = min(moved, high) if high is not None else moved
        self.setText(text.shown(int(moved) if self._kind is int else moved))
        self.setModified(True)
        self._finished()

    @Slot(str)
    def _edited(self, _text: str) -> None:
        self.edited.emit()

    @Slot()
    def _finished(self) -> None:
        if self.isModified():
            self.setModified(False)
            self.committed.emit()


class PathEntry(QWidget):
    """A place on disk: written, or chosen."""

    edited = Signal()
    committed = Signal()

    def __init__(self, leaf: Leaf) -> None:
        super().__init__()
        self._entry = Entry(leaf)
        self._entry.edited.connect(self.edited)
        self._entry.committed.connect(self.committed)
        self._button = QToolButton()
        self._button.setText("Choose…")
        self._button.setAccessibleName(f"Choose {leaf.title.lower()}")
        self._button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu = QMenu(self._button)
        menu.addAction("File…", self._choose_file)
        menu.addAction("Folder…", self._choose_folder)
        self._button.setMenu(menu)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._entry, 1)
        row.addWidget(self._button)
        self.setFocusProxy(self._entry)

    def value(self) -> Any:
        return self._entry.value()

    def show_value(self, value: Any) -> None:
        self._entry.show_value(value)

    @Slot()
    def _choose_file(self) -> None:
        self._take(ask_file(self, "Choose a file", near=self._entry.text()))

    @Slot()
    def _choose_folder(self) -> None:
        self._take(ask_folder(self, "Choose a folder", near=self._entry.text()))

    def _take(self, chosen: Path | None) -> None:
        if chosen is not None:
            self._entry.setText(str(chosen))
            self.committed.emit()


def editor_for(leaf: Leaf) -> tuple[QWidget, Editor]:
    """The editor that suits a setting, as the widget and as its interface (they are one object)."""
    widget = _widget_for(leaf)
    return widget, cast("Editor", widget)


def _widget_for(leaf: Leaf) -> QWidget:
    if leaf.slot is not None:
        entries = ((name, leaf.slot.get(name)) for name in leaf.slot.names())
        return Choice((name, entry.title, entry.summary) for name, entry in entries)
    if leaf.choices is not None:
        return Choice((word, str(word).replace("_", " "), "") for word in leaf.choices)
    kind = text.plain(leaf.annotation)
    if kind is bool:
        return Switch()
    return PathEntry(leaf) if _is_place(leaf.path, kind) else Entry(leaf)


def _is_place(path: str, kind: Any) -> bool:
    """Places are Path, or text that is called a path."""
    return kind is Path or (kind is str and path.rpartition(".")[2] == "path")
