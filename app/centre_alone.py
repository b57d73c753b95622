"""What stands in the centre in the whole window, for those in the last row, and back."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QByteArray
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QDockWidget, QMainWindow

from app.panels.base import Panel
from app.settings import ARRANGEMENT_VERSION


class CentreAlone:
    """Joins the action and the docks. The arrangement before comes back, and is the one that is remembered."""

    def __init__(
        self,
        window: QMainWindow,
        docks: Mapping[str, QDockWidget],
        panels: Mapping[str, Panel],
        action: QAction,
        bring_back: Callable[[QByteArray], None],
    ) -> None:
        self._window, self._docks, self._panels, self._action = window, docks, panels, action
        self._bring_back = bring_back
        self._before: QByteArray | None = None
        action.toggled.connect(self._show)

    @property
    def is_on(self) -> bool:
        """Whether one panel has the window."""
        return self._before is not None

    @property
    def arrangement(self) -> bytes:
        """Of all docks, as they are when none is alone."""
        return bytes((self._before or self._window.saveState(ARRANGEMENT_VERSION)).data())

    def _show(self, alone: bool) -> None:
        if alone:
            front = self._front()
            self._before = self._window.saveState(ARRANGEMENT_VERSION)
            for name, dock in self._docks.items():
                dock.setVisible(name == front)
        elif self._before is not None:
            before, self._before = self._before, None
            self._bring_back(before)

    def _front(self) -> str:
        """The panel of the centre that is seen; the map where none is."""
        centre = (name for name, panel in self._panels.items() if panel.area == "centre" and panel.is_seen)
        return next(centre, "map")

    def leave(self) -> None:
        """Back to the arrangement before, where one panel has the window."""
        self._action.setChecked(False)

    def end(self) -> None:
        """Without a way back, because all docks are put elsewhere."""
        self._before = None
        self._action.setChecked(False)
