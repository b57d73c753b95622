"""Where somebody puts panels is undone and redone; what a lesson or the window's size does with them is no step."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial

from PySide6.QtCore import QEvent, QObject, Slot
from PySide6.QtWidgets import QDockWidget

from app.arrangement import Arrangement, Placed
from app.session import Session
from app.steps import Deed

GRASPS = (
    QEvent.Type.MouseButtonPress,
    QEvent.Type.MouseButtonDblClick,
    QEvent.Type.NonClientAreaMouseButtonPress,
    QEvent.Type.NonClientAreaMouseButtonDblClick,
)


class PanelMoves(QObject):
    """Follows the hand on the docks; one drag is one step, however long it takes."""

    def __init__(self, session: Session, arrangement: Arrangement, docks: Mapping[str, QDockWidget]) -> None:
        super().__init__(arrangement)
        self._session, self._arrangement = session, arrangement
        self._grasped: QObject | None = None
        self._before: Placed | None = None
        self._before_menu: Placed | None = None
        for dock in docks.values():
            dock.installEventFilter(self)
            dock.topLevelChanged.connect(partial(self._take, dock))
            action = dock.toggleViewAction()
            action.toggled.connect(self._look)  # before the dock follows, and whoever shows it
            action.triggered.connect(self._open)  # after it has, by a hand alone

    def remember(self) -> None:
        """Somebody is about to put panels elsewhere."""
        self._remember(self._arrangement.present)

    def _remember(self, before: Placed | None) -> None:
        if before is not None:
            move = _Move(self._arrangement, before)
            self._session.did(Deed(move.take_back, move.take_back))

    def eventFilter(self, dock: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind in GRASPS:
            self._grasped, self._before = dock, self._arrangement.present
        elif kind == QEvent.Type.Close and isinstance(dock, QDockWidget) and not dock.isHidden():
            self.remember()
        return False

    def _take(self, dock: QDockWidget, _floats: bool) -> None:
        """It was lifted, or a floating one has found a place: that comes after the button has been let go."""
        if dock is self._grasped and self._arrangement.present is not None:
            self._grasped = None
            self._remember(self._before)

    @Slot()
    def _look(self) -> None:
        self._before_menu = self._arrangement.present

    @Slot(bool)
    def _open(self, shown: bool) -> None:
        if shown:  # otherwise it was closed, which is seen above
            self._remember(self._before_menu)


class _Move:
    """How the docks are to stand when it is taken back, and then how they stood until that."""

    def __init__(self, arrangement: Arrangement, other: Placed) -> None:
        self._arrangement, self._other = arrangement, other

    def take_back(self) -> None:
        self._other = self._arrangement.swap(self._other)
