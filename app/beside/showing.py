"""Brings the panel Beside to the front, and what was there before it back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

if TYPE_CHECKING:
    from app.main_window import MainWindow

TWO_MAPS = 1500  # pixels of a window that has room for both and Setup
SIDE = ("setup", "lesson")  # which share a place


class Showing:
    """Next to the map, with as much room as that; where there is too little for two maps, Setup gives its own."""

    def __init__(self, window: MainWindow) -> None:
        self._window, self._docks = window, window.docks
        self._front = ""
        self._gone: tuple[str, ...] = ()
        self._widths: dict[str, int] = {}

    def toggle(self) -> None:
        """Show it, or what it stands before."""
        if self._window.panels["beside"].is_seen:
            self._go_back()
        else:
            self._come()

    def _come(self) -> None:
        window, docks = self._window, self._docks
        dock, other = docks["beside"], docks["map"]
        sharing = window.tabifiedDockWidgets(dock)
        self._front = next((name for name, one in docks.items() if one in sharing and window.panels[name].is_seen), "")
        self._widths = {name: docks[name].width() for name in ("map", self._front) if name}
        apart = docks["setup"] not in window.tabifiedDockWidgets(other)  # as a tab it takes no room
        self._gone = tuple(name for name in self._gone if docks[name].isHidden())
        if window.width() < TWO_MAPS and docks["setup"].isVisible() and apart:
            self._gone = tuple(name for name in SIDE if not docks[name].isHidden())
            for name in self._gone:
                docks[name].hide()
            window.session.note("Setup made room for two maps; View > Setup brings it back.")
        dock.show()
        dock.raise_()
        half = (dock.width() + other.width()) // 2
        window.resizeDocks([other, dock], [half, half], Qt.Orientation.Horizontal)
        window.panels["beside"].setFocus()

    def _go_back(self) -> None:
        front = self._docks.get(self._front)
        if front is None or front.isHidden():
            self._docks["beside"].hide()
        else:
            front.raise_()
        for name in reversed(self._gone):
            self._docks[name].show()
            self._docks[name].raise_()
        docks = [self._docks[name] for name in self._widths]
        self._window.resizeDocks(docks, list(self._widths.values()), Qt.Orientation.Horizontal)
        self._front, self._gone, self._widths = "", (), {}
