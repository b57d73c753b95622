"""What the colours of a map mean; a click on a category isolates it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, Qt, Signal
from PySide6.QtGui import QEnterEvent, QHelpEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QToolTip, QWidget

from app.plain import plain_tip
from app.widgets.legend import Legend
from app.widgets.legend_drawing import LegendDrawing


class MapLegend(LegendDrawing):
    """Signals: isolated(code), -1 for all; entered() by the mouse."""

    isolated = Signal(int)
    entered = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("map.legend")
        self.setAccessibleName("Legend of the map")
        self.setAccessibleDescription("Up and down choose a category, Enter isolates it, Escape shows all.")
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setMouseTracking(True)
        self.hide()

    def set_data(self, legend: Legend | None, isolated: int = -1) -> None:
        """Show this, or nothing with None. isolated : the category that alone is coloured, or -1."""
        if legend is self._legend and isolated == self._isolated:
            return
        self._legend, self._isolated = legend, isolated
        self._current = min(self._current, len(legend.names) - 1) if legend is not None else -1
        self.setVisible(legend is not None)
        self.settle()

    def word_at(self, pos: QPoint) -> str:
        """The category there, else what the colours are."""
        code = self._code_at(pos)
        if self._legend is None:
            return ""
        return self._legend.names[code] if code >= 0 else self._legend.title

    def _code_at(self, position: QPoint) -> int:
        return next((code for code, box in self._places().items() if box.contains(position)), -1)

    def _isolate(self, code: int) -> None:
        self.isolated.emit(-1 if code == self._isolated else code)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """What lies beneath is not clicked."""
        event.accept()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click isolates a category; another one shows all again."""
        code = self._code_at(event.position().toPoint())
        if (
            event.button() == Qt.MouseButton.LeftButton
            and self.rect().contains(event.position().toPoint())
            and code >= 0
        ):
            self._isolate(code)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """The hand says what can be clicked."""
        over = self._code_at(event.position().toPoint()) >= 0
        self.setCursor(Qt.CursorShape.PointingHandCursor if over else Qt.CursorShape.ArrowCursor)

    def enterEvent(self, event: QEnterEvent) -> None:
        """No point is under the cursor any more."""
        self.entered.emit()
        super().enterEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Up and down choose, Enter isolates, Escape shows all."""
        key, codes = Qt.Key(event.key()), self.codes
        if key in (Qt.Key.Key_Up, Qt.Key.Key_Down) and codes:
            step = 1 if key == Qt.Key.Key_Down else -1
            place = codes.index(self._current) + step if self._current in codes else 0
            self._current = codes[place % len(codes)]
            self.setAccessibleDescription(self._legend.names[self._current] if self._legend is not None else "")
            self.update()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space) and self._current in codes:
            self._isolate(self._current)
        elif key == Qt.Key.Key_Escape and self._isolated >= 0:
            self.isolated.emit(-1)
        else:
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        """How many points a category has, as a tooltip; Escape is ours while there is something to let go."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip and self._legend is not None:
            code = self._code_at(event.pos())
            if code >= 0:
                count = "" if self._legend.counts is None else f": {int(self._legend.counts[code]):,} points"
                what = "Click to show all" if code == self._isolated else "Click to isolate"
                QToolTip.showText(event.globalPos(), plain_tip(f"{self._legend.names[code]}{count}. {what}."), self)
            return True
        overrides = isinstance(event, QKeyEvent) and event.type() == QEvent.Type.ShortcutOverride
        if overrides and event.key() == Qt.Key.Key_Escape and self._isolated >= 0:  # type: ignore[attr-defined]
            event.accept()  # here it lets go, and does nothing else in the window
            return True
        return super().event(event)
