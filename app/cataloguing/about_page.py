"""What somebody writes on a run: its name, tags and a note."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from app.controls import muted, named

LONGEST_NAME, LONGEST_NOTE = 120, 4000  # letters, as about.json takes them
if TYPE_CHECKING:
    from ae_core.training.about import About
    from ae_core.training.catalogue import CatalogueEntry

NARROWEST = 60  # pixels of a field


class AboutPage(QWidget):
    """Signal: written(the entry, an About) when somebody has finished a field."""

    written = Signal(object, object)

    def __init__(self) -> None:
        super().__init__()
        self._entry: CatalogueEntry | None = None
        self._known: About | None = None  # what the fields have shown or sent last
        self.name, self.tags, self.note = QLineEdit(), QLineEdit(), QLineEdit()
        named(self.name, "runs.name", "Name", "Another name for the run; its folder keeps its own")
        named(self.tags, "runs.tags", "Tags", "Words to find it by, with commas between them")
        named(self.note, "runs.note", "Note", "Whatever is to be remembered of it")
        self.tags.setPlaceholderText("Tags")
        self.note.setPlaceholderText("Note")
        self.trouble = muted("")
        self.trouble.setWordWrap(True)
        row = QHBoxLayout()
        row.setSpacing(8)
        for field, most, share in (
            (self.name, LONGEST_NAME, 3),
            (self.tags, LONGEST_NOTE, 2),
            (self.note, LONGEST_NOTE, 4),
        ):
            field.setMaxLength(most)
            field.setMinimumWidth(NARROWEST)
            field.editingFinished.connect(self._write)
            row.addWidget(field, share)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addLayout(row)
        layout.addWidget(self.trouble)

    def show_entry(self, entry: CatalogueEntry | None) -> None:
        """Show what is written on a run; what is being typed about the same one stays."""
        before, self._entry = self._entry, entry
        self.setEnabled(entry is not None)
        is_same = entry is not None and before is not None and before.path == entry.path
        self._known = about = entry.about if entry is not None else None
        for field in self._fields:
            field.setEnabled(entry is not None and entry.is_writable)
        self.name.setPlaceholderText(entry.path.name if entry is not None else "Name")
        texts = (about.name, ", ".join(about.tags), about.note) if about else ("", "", "")
        for field, text in zip(self._fields, texts, strict=True):
            if not (is_same and field.hasFocus() and field.isModified()):  # what is finished, undo may have taken back
                _show(field, text)
        self.trouble.setText(entry.trouble if entry is not None else "")
        self.trouble.setVisible(bool(self.trouble.text()))

    @property
    def _fields(self) -> tuple[QLineEdit, ...]:
        return self.name, self.tags, self.note

    @Slot()
    def _write(self) -> None:
        from ae_core.training.about import About, tags_of

        entry = self._entry
        if entry is None:
            return
        tags = tags_of(self.tags.text())
        about = About(self.name.text().strip(), tags, self.note.text().strip())
        for field in self._fields:
            field.setModified(False)
        if about != self._known:
            self._known = about
            self.written.emit(entry, about)


def _show(field: QLineEdit, text: str) -> None:
    """Where it says something else; the cursor stays in what is the same."""
    if field.text() != text:
        with QSignalBlocker(field):
            field.setText(text)
