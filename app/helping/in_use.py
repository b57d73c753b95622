"""Which panel somebody means."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtGui import QCursor
from PySide6.QtWidgets import QApplication, QTabBar, QWidget

from app.languages.speaking import heard

if TYPE_CHECKING:
    from app.panels.base import Panel

OTHERWISE = "map"


def panel_in_use(panels: Mapping[str, Panel]) -> Panel:
    """The panel under the pointer or whose tab is there, else the one in sight that has the keyboard, else the map."""
    pointed = QApplication.widgetAt(QCursor.pos())
    for widget in (pointed, QApplication.focusWidget()):
        for panel in panels.values():
            if widget is not None and panel.is_seen and (panel.isAncestorOf(widget) or _names(widget, panel)):
                return panel
    return panels[OTHERWISE]


def _names(widget: QWidget, panel: Panel) -> bool:
    """Whether it is the panel itself, its title, or the tab that stands for it."""
    if isinstance(widget, QTabBar):
        return heard(widget.tabText(widget.currentIndex())) == panel.title
    return widget is panel or panel.title_line is widget or panel.title_line.isAncestorOf(widget)
