"""A sheet of samples of which one is chosen, by a click or by the arrow keys."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QWidget

from app.widgets.image_sheet import ImageSheet


class ImageGrid(ImageSheet):
    """Signal: clicked(index of the sample), also by the arrow keys."""

    clicked = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Choose a sample."""
        self._choose(self.index_at(event.position().toPoint()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows choose the next sample."""
        line = self._per_line() if self._tiled else self.shown
        steps = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Up: -line, Qt.Key.Key_Down: line}
        if Qt.Key(event.key()) in steps:
            self._choose(self._current + steps[Qt.Key(event.key())] if self._current >= 0 else 0)
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Frame the sample that the arrows start from."""
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """No frame without keys."""
        super().focusOutEvent(event)
        self.update()

    def _choose(self, index: int) -> None:
        if 0 <= index < self.shown:
            self._current = index
            self.update()
            self.clicked.emit(index)
