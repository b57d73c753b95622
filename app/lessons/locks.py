"""Keeps widgets from being used, and gives them back as the program wants them by then."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QEvent, QObject, Qt, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from app.lessons.stage import Stage

CHANGED = (QEvent.Type.EnabledChange, QEvent.Type.ActionChanged)


class Locks(QObject):
    """A panel that enables a locked widget meanwhile is not obeyed before the end."""

    def __init__(self, stage: Stage, parent: QObject) -> None:
        super().__init__(parent)
        self._stage = stage
        self._wanted: dict[QWidget | QAction, bool] = {}
        self._names: frozenset[str] = frozenset()
        stage.session.changed.connect(self._follow)

    def lock(self, names: Iterable[str]) -> None:
        """Exactly these, by their object names; also those that come later."""
        self.free()
        self._names = frozenset(names)
        self._find()

    def free(self) -> None:
        """Give all of them back."""
        self._names = frozenset()
        wanted, self._wanted = self._wanted, {}
        for one, on in wanted.items():
            if isinstance(one, QAction):
                one.changed.disconnect(self._hold_actions)
            else:
                one.removeEventFilter(self)
                one.destroyed.disconnect(self._forget)
            one.setEnabled(on)
        if wanted:
            self._stage.window.refresh()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in CHANGED and isinstance(watched, QWidget) and watched in self._wanted:
            self._hold(watched)
        return False

    @Slot(object)
    def _follow(self, _names: object) -> None:
        if self._names:
            self._find()

    def _find(self) -> None:
        for name in self._names:
            found = self._stage.found(name)
            if isinstance(found, QWidget | QAction) and found not in self._wanted:
                self._take(found)

    def _take(self, found: QWidget | QAction) -> None:
        self._wanted[found] = found.isEnabled() if isinstance(found, QAction) else _own(found)
        found.setEnabled(False)
        if isinstance(found, QAction):
            found.changed.connect(self._hold_actions)
        else:
            found.installEventFilter(self)
            found.destroyed.connect(self._forget)

    @Slot()
    def _hold_actions(self) -> None:
        for one in list(self._wanted):
            if isinstance(one, QAction):
                self._hold(one)

    def _hold(self, one: QWidget | QAction) -> None:
        if one.isEnabled():
            self._wanted[one] = True
            one.setEnabled(False)

    @Slot(QObject)
    def _forget(self, gone: QObject) -> None:
        self._wanted = {one: on for one, on in self._wanted.items() if one is not gone}


def _own(widget: QWidget) -> bool:
    """Whether it would be enabled by itself, whatever it lies in."""
    return not widget.testAttribute(Qt.WidgetAttribute.WA_ForceDisabled)
