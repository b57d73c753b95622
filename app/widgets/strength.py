"""A number from minus to plus so much, by a slider that the arrow keys move, and typed beside it."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker, Qt, Signal, Slot
from PySide6.QtWidgets import QDoubleSpinBox, QHBoxLayout, QSlider, QWidget
from superqt.utils import QSignalThrottler

THROTTLE_MS = 16
HUNDREDTHS = 100


class Strength(QWidget):
    """Signal: changed(), at most sixty times a second. furthest : the largest value; the smallest is its negative."""

    changed = Signal()

    def __init__(self, name: str, accessible: str, tip: str, furthest: float, value: float) -> None:
        super().__init__()
        # The slider of whole numbers: the one of fractions does not heed the arrow keys.
        self.slider, self.typed = QSlider(Qt.Orientation.Horizontal), QDoubleSpinBox()
        self.slider.setRange(-round(furthest * HUNDREDTHS), round(furthest * HUNDREDTHS))
        self.slider.setSingleStep(10)
        self.slider.setPageStep(HUNDREDTHS)
        self.typed.setRange(-furthest, furthest)
        self.typed.setSingleStep(0.1)
        self.typed.setKeyboardTracking(False)
        for widget, part in ((self.slider, name), (self.typed, f"{name}.typed")):
            widget.setObjectName(part)
            widget.setAccessibleName(accessible)
            widget.setToolTip(tip)
        self.set_value(value)
        self._throttler = QSignalThrottler(parent=self)
        self._throttler.setTimeout(THROTTLE_MS)
        self._throttler.triggered.connect(self.changed)
        self.slider.valueChanged.connect(self._slide)
        self.typed.valueChanged.connect(self._type)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.slider, 1)
        layout.addWidget(self.typed)

    @property
    def value(self) -> float:
        """Where it stands, in hundredths."""
        return self.slider.value() / HUNDREDTHS

    def set_value(self, value: float) -> None:
        """Move it."""
        self.slider.setValue(round(value * HUNDREDTHS))
        with QSignalBlocker(self.typed):
            self.typed.setValue(self.value)

    @Slot(int)
    def _slide(self, _: int) -> None:
        with QSignalBlocker(self.typed):
            self.typed.setValue(self.value)
        self._throttler.throttle()

    @Slot(float)
    def _type(self, value: float) -> None:
        self.slider.setValue(round(value * HUNDREDTHS))
