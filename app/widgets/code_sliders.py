"""A slider for every dimension of a code."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QEvent, QSignalBlocker, Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QGridLayout, QScrollArea, QVBoxLayout, QWidget
from superqt import QLabeledDoubleSlider
from superqt.utils import QSignalThrottler

from app.plain import plain_label

Floats = NDArray[np.float32]
THROTTLE_MS = 16
DECIMALS = 2


class CodeSliders(QWidget):
    """Sliders z0, z1, ... in a scroll area. Signal: changed((d,) float32), at most sixty times a second."""

    changed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sliders: list[QLabeledDoubleSlider] = []
        self._throttler = QSignalThrottler(parent=self)
        self._throttler.setTimeout(THROTTLE_MS)
        self._throttler.triggered.connect(self._tell)
        self._area = QScrollArea()
        self._area.setWidgetResizable(True)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._area)

    @property
    def values(self) -> Floats:
        """(d,) where the sliders stand."""
        return np.array([slider.value() for slider in self._sliders], dtype=np.float32)

    def set_data(self, values: Floats, low: Floats, high: Floats) -> None:
        """Move the sliders to (d,) values within (d,) ranges, without a signal."""
        if len(values) != len(self._sliders):
            self._build(len(values))
        for slider, value, least, most in zip(self._sliders, values, low, high, strict=True):
            with QSignalBlocker(slider):
                slider.setRange(float(min(least, value)), float(max(most, value, least + 1e-3)))
                slider.setValue(float(value))

    def slider(self, dimension: int) -> QLabeledDoubleSlider:
        """The slider of one dimension."""
        return self._sliders[dimension]

    def changeEvent(self, event: QEvent) -> None:
        """Numbers need room for a larger font, which the labels only get after this event."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            QTimer.singleShot(0, self, self._measure)

    @Slot()
    def _measure(self) -> None:
        for slider in self._sliders:
            slider.setDecimals(DECIMALS)

    def _build(self, n: int) -> None:
        page = QWidget()
        page.setObjectName("code_sliders")
        grid = QGridLayout(page)
        grid.setContentsMargins(8, 0, 8, 0)
        grid.setSpacing(4)
        self._sliders = [self._made(place) for place in range(n)]
        for place, slider in enumerate(self._sliders):
            name = plain_label(f"z{place}")
            name.setProperty("role", "muted")
            grid.addWidget(name, place, 0)
            grid.addWidget(slider, place, 1)
        grid.setRowStretch(n, 1)
        self._area.setWidget(page)

    def _made(self, place: int) -> QLabeledDoubleSlider:
        slider = QLabeledDoubleSlider(Qt.Orientation.Horizontal)
        slider.setObjectName(f"inspector.code.{place}")
        slider.setAccessibleName(f"Code dimension {place}")
        slider.setToolTip(f"Dimension {place} of the code; the picture follows while it moves")
        slider.setDecimals(DECIMALS)
        slider.valueChanged.connect(self._ask)
        return slider

    @Slot(float)
    def _ask(self, _: float) -> None:
        self._throttler.throttle()

    @Slot()
    def _tell(self) -> None:
        self.changed.emit(self.values)
