"""A button that leads down to what stands below the part of a page that is in sight."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint, Slot
from PySide6.QtWidgets import QPushButton, QScrollArea, QWidget

from app.controls import named

LEAST = 48  # pixels of it that must be in sight
GAP = 16  # pixels beneath it


class WayDown(QPushButton):
    """Hidden where its target is in sight or above, or not there at all."""

    def __init__(self, name: str, words: str, tip: str, room: QScrollArea, target: QWidget) -> None:
        super().__init__(words)
        named(self, name, words, tip)
        self._room, self._target = room, target
        self.clicked.connect(self._go)
        bar = room.verticalScrollBar()
        bar.valueChanged.connect(self.look)
        bar.rangeChanged.connect(self.look)
        for widget in (target, room.viewport()):
            widget.installEventFilter(self)
        self.look()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.Show, QEvent.Type.Hide, QEvent.Type.Move, QEvent.Type.Resize):
            self.look()
        return bool(super().eventFilter(watched, event))

    @Slot()
    def look(self) -> None:
        """Whether it is needed."""
        target, viewport = self._target, self._room.viewport()
        top = target.mapTo(viewport, QPoint(0, 0)).y() if viewport.isAncestorOf(target) else 0
        self.setVisible(target.isVisibleTo(viewport) and top > viewport.height() - LEAST)

    @Slot()
    def _go(self) -> None:
        """All of it, or its beginning where it is higher than the room."""
        bar, viewport = self._room.verticalScrollBar(), self._room.viewport()
        top = bar.value() + self._target.mapTo(viewport, QPoint(0, 0)).y()
        bar.setValue(min(top, top + self._target.height() - viewport.height() + GAP))
