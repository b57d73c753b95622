"""What stands in the centre in the whole window, for those in the last row, and back."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QDockWidget

from app.panels.base import Panel


class CentreAlone:
    """Joins the action and the docks. keep : how they stand. bring_back : as they were kept."""

    def __init__(
        self,
        docks: Mapping[str, QDockWidget],
        panels: Mapping[str, Panel],
        action: QAction,
        keep: Callable[[], None],
        bring_back: Callable[[], None],
    ) -> None:
        self._docks, self._panels, self._action = docks, panels, action
        self._keep, self._bring_back = keep, bring_back
        self._is_on = False
        action.toggled.connect(self._show)

    @property
    def is_on(self) -> bool:
        """Whether one panel has the window."""
        return self._is_on

    def _show(self, alone: bool) -> None:
        if alone:
            front = self._front()
            self._keep()
            self._is_on = True
            for name, dock in self._docks.items():
                dock.setVisible(name == front)
        elif self._is_on:
            self._is_on = False
            self._bring_back()

    def _front(self) -> str:
        """The panel of the centre that is seen; the map where none is."""
        centre = (name for name, panel in self._panels.items() if panel.area == "centre" and panel.is_seen)
        return next(centre, "map")

    def leave(self) -> None:
        """Back to the arrangement before, where one panel has the window."""
        self._action.setChecked(False)

    def end(self) -> None:
        """Without a way back, because all docks are put elsewhere."""
        self._is_on = False
        self._action.setChecked(False)
