"""Whether keys are text where the focus is."""

from __future__ import annotations

from PySide6.QtWidgets import QAbstractSpinBox, QComboBox, QLineEdit, QPlainTextEdit, QTextEdit, QWidget


def takes_text(widget: QWidget | None) -> bool:
    """Whether somebody may be in the middle of typing there; a list to choose from is no place to type."""
    if isinstance(widget, QComboBox):
        return widget.isEditable()
    return isinstance(widget, QAbstractSpinBox | QLineEdit | QPlainTextEdit | QTextEdit)
