"""A page of what is kept by name: a line each, with its name, what it is, and what can be done with it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QScrollArea, QVBoxLayout, QWidget

from ae_core.latent.kept import LONGEST_NAME
from app.controls import muted, named, tool_button

if TYPE_CHECKING:
    from app.kept_on_disk import KeptOnDisk

NAME = 150  # pixels, at least


class KeptRows(QScrollArea):
    """The lines of a page, one below the other, as many as there are. rows : their layout, with room after the last."""

    def __init__(self) -> None:
        super().__init__()
        inside = QWidget()
        self.rows = QVBoxLayout(inside)
        self.rows.setContentsMargins(0, 0, 0, 0)
        self.rows.setSpacing(4)
        self.rows.addStretch(1)
        self.setWidgetResizable(True)
        self.setWidget(inside)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)


class KeptRow(QWidget):
    """prefix, place : of the names of its widgets. kind : what it is called. what : a quiet word on it."""

    def __init__(self, prefix: str, place: int, kind: str, item: Any, keeping: KeptOnDisk, what: str) -> None:
        super().__init__()
        self._item, self._keeping = item, keeping
        self.name = QLineEdit(item.name)
        named(self.name, f"{prefix}name_{place}", f"Name of the {kind}", f"Another name for this {kind}")
        self.name.setMaxLength(LONGEST_NAME)
        self.name.setMinimumWidth(NAME)
        self.name.setCursorPosition(0)
        self.name.editingFinished.connect(self._rename)
        self.what = muted(what)
        self.delete = tool_button("Delete", f"{prefix}delete_{place}", f"Forget this {kind}; undo brings it back")
        self.delete.clicked.connect(self._delete)

    def lay_out(self, *actions: QWidget) -> None:
        """Put the actions between what it is and its end."""
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(4)
        line.addWidget(self.name, 1)
        for widget in (self.what, *actions, self.delete):
            line.addWidget(widget)

    @Slot()
    def _rename(self) -> None:
        name = self.name.text().strip()
        if name and name.isprintable():
            self._keeping.rename(self._item, name)

    @Slot()
    def _delete(self) -> None:
        self._keeping.delete(self._item)
