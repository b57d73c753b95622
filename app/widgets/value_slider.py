"""A number within a range of its own, moved by hand or by keys, that knows the value it came from."""

from __future__ import annotations

import math

from PySide6.QtCore import QSignalBlocker, Qt, Signal, Slot
from PySide6.QtGui import QMouseEvent, QWheelEvent
from PySide6.QtWidgets import QHBoxLayout, QSlider, QWidget

from app.plain import plain_label

PARTS = 800  # of the range, from one end of the slider to the other


class _Slider(QSlider):
    """One of whole numbers: that of fractions does not heed the arrow keys. Signal: sent_home() by a double-click."""

    sent_home = Signal()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self.sent_home.emit()

    def wheelEvent(self, event: QWheelEvent) -> None:
        # The wheel scrolls the rows that it stands in.
        event.ignore()


class ValueSlider(QWidget):
    """A slider with its value as a number beside it; a double-click brings it back. Signal: changed() by the user.

    home : the value that it came from.
    """

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.slider, self.number = _Slider(Qt.Orientation.Horizontal), plain_label()
        self.slider.setRange(0, PARTS)
        self.slider.setSingleStep(PARTS // 80)
        self.slider.setPageStep(PARTS // 8)
        self.number.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.home = self._value = 0.0
        self._low, self._high = 0.0, 1.0
        self.slider.valueChanged.connect(self._slide)
        self.slider.sent_home.connect(self.go_home)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addWidget(self.slider, 1)
        layout.addWidget(self.number)

    @property
    def value(self) -> float:
        """Where it stands; at home, exactly there."""
        return self._value

    @property
    def ends(self) -> tuple[float, float]:
        """The least and the largest value."""
        return self._low, self._high

    def set_data(self, low: float, high: float, home: float, value: float) -> None:
        """Take a range, widened where home or the value lie beyond it, without a signal."""
        self._low, self._high, self.home = min(low, home, value), max(high, home, value), home
        # No number jumps when it becomes negative or longer.
        widest = max(map(self._written, (self._low, self._high)), key=len)
        self.number.setMinimumWidth(self.number.fontMetrics().horizontalAdvance(widest))
        self._show(value)

    def set_value(self, value: float) -> None:
        """Move it, as the user does."""
        self._show(min(max(value, self._low), self._high))
        self.changed.emit()

    @Slot()
    def go_home(self) -> None:
        """Back to the value that it came from."""
        self.set_value(self.home)

    @Slot(int)
    def _slide(self, place: int) -> None:
        share = place / PARTS
        self.set_value(self._low * (1 - share) + self._high * share)

    def _show(self, value: float) -> None:
        self._value = value
        span = self._high - self._low
        with QSignalBlocker(self.slider):
            self.slider.setValue(round(PARTS * (value - self._low) / span) if span > 0 else 0)
        self.number.setText(self._written(value))

    def _written(self, value: float) -> str:
        span = self._high - self._low
        decimals = min(max(2 - math.floor(math.log10(span)), 0), 6) if span > 0 else 2
        # Adding 0.0 takes the sign off a zero.
        return f"{round(value, decimals) + 0.0:.{decimals}f}".replace("-", "\N{MINUS SIGN}")
