"""The map in the whole window, for those in the last row, and back."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QByteArray
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QDockWidget, QMainWindow

from app.settings import ARRANGEMENT_VERSION


class MapAlone:
    """Joins the action and the docks. The arrangement before comes back, and is the one that is remembered."""

    def __init__(self, window: QMainWindow, docks: Mapping[str, QDockWidget], action: QAction) -> None:
        self._window, self._docks, self._action = window, docks, action
        self._before: QByteArray | None = None
        action.toggled.connect(self._show)

    @property
    def arrangement(self) -> bytes:
        """Of all docks, as they are when the map is not alone."""
        return bytes((self._before or self._window.saveState(ARRANGEMENT_VERSION)).data())

    def _show(self, alone: bool) -> None:
        if alone:
            self._before = self._window.saveState(ARRANGEMENT_VERSION)
            for name, dock in self._docks.items():
                dock.setVisible(name == "map")
        elif self._before is not None:
            before, self._before = self._before, None
            self._window.restoreState(before, ARRANGEMENT_VERSION)

    def end(self) -> None:
        """Without a way back, because all docks are put elsewhere."""
        self._before = None
        self._action.setChecked(False)
