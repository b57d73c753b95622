"""Which panel somebody means."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtGui import QCursor
from PySide6.QtWidgets import QApplication

if TYPE_CHECKING:
    from app.panels.base import Panel

OTHERWISE = "map"


def panel_in_use(panels: Mapping[str, Panel]) -> Panel:
    """The panel under the pointer, else the one that has the keyboard, else the map."""
    at, focus = QCursor.pos(), QApplication.focusWidget()
    under = QApplication.widgetAt(at)
    for widget in (under, focus):
        for panel in panels.values():
            if widget is not None and (panel is widget or panel.isAncestorOf(widget)):
                return panel
    return panels[OTHERWISE]
