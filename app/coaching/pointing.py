"""Brings a setting before somebody's eyes."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDockWidget, QScrollArea, QWidget


def point_at(setup: QDockWidget, control: str) -> bool:
    """Show Setup and give the keyboard to the field of a setting, by its dotted path; whether there is one."""
    setup.show()
    setup.raise_()
    field = setup.findChild(QWidget, control)
    if field is None or not field.isVisibleTo(setup):
        return False
    above = field.parentWidget()
    while above is not None and not isinstance(above, QScrollArea):
        above = above.parentWidget()
    if isinstance(above, QScrollArea):
        above.ensureWidgetVisible(field)
    field.setFocus(Qt.FocusReason.ShortcutFocusReason)
    return True
