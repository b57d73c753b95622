"""A slider over the kept frames of a training, with "live" at its right end."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSignalBlocker, Qt, Signal, Slot
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QHBoxLayout, QSlider, QStyle, QStyleOptionSlider, QToolButton, QWidget

from app.plain import plain_label


class _Slider(QSlider):
    """Goes to where its groove is clicked, and on from there with the hand."""

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """The handle comes to the cursor, so that Qt then drags it."""
        option = QStyleOptionSlider()
        self.initStyleOption(option)
        control, style = QStyle.ComplexControl.CC_Slider, self.style()
        handle = style.subControlRect(control, option, QStyle.SubControl.SC_SliderHandle, self)
        if event.button() == Qt.MouseButton.LeftButton and not handle.contains(event.position().toPoint()):
            groove = style.subControlRect(control, option, QStyle.SubControl.SC_SliderGroove, self)
            place = round(event.position().x()) - groove.left() - handle.width() // 2
            room = groove.width() - handle.width()
            self.setValue(QStyle.sliderValueFromPosition(self.minimum(), self.maximum(), place, room))
        super().mousePressEvent(event)


class Timeline(QWidget):
    """Signal: chosen(index of the frame, or None for live). Arrows step, Home is the first frame, End is live."""

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._labels: tuple[str, ...] = ()
        self.slider = _Slider(Qt.Orientation.Horizontal)
        self.slider.setObjectName("timeline.epoch")
        self.slider.setAccessibleName("Epoch timeline")
        self.slider.setToolTip("Go back through the epochs; the right end follows the training")
        self.slider.setMinimumWidth(120)
        self.slider.valueChanged.connect(self._moved)
        self.label = plain_label("")
        self.label.setProperty("role", "muted")
        self.live = QToolButton()
        self.live.setObjectName("timeline.live")
        self.live.setText("Live")
        self.live.setProperty("flat", True)
        self.live.setCheckable(True)
        self.live.setChecked(True)
        self.live.setAccessibleName("Follow the training")
        self.live.setToolTip("Follow the training")
        self.live.clicked.connect(self._go_live)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(8, 0, 8, 0)
        layout.setSpacing(8)
        for widget, stretch in ((self.slider, 1), (self.label, 0), (self.live, 0)):
            layout.addWidget(widget, stretch)
        self.set_data((), None)

    def set_data(self, labels: Sequence[str], chosen: int | None) -> None:
        """labels : one per frame, the last is the live one ("epoch 3.5"). chosen : its index, None follows live."""
        self._labels = tuple(labels)
        last = max(len(labels) - 1, 0)
        value = last if chosen is None else min(max(chosen, 0), last)
        with QSignalBlocker(self.slider):
            self.slider.setRange(0, last)
            self.slider.setValue(value)
        self.setEnabled(len(labels) > 0)
        self.live.setChecked(chosen is None)
        self.label.setText(self._labels[value] if self._labels else "no epochs yet")

    @Slot(int)
    def _moved(self, value: int) -> None:
        live = value == self.slider.maximum()
        self.live.setChecked(live)
        self.label.setText(self._labels[value] if value < len(self._labels) else "")
        self.chosen.emit(None if live else value)

    @Slot()
    def _go_live(self) -> None:
        self.live.setChecked(True)
        if self.slider.value() == self.slider.maximum():
            self.chosen.emit(None)
        else:
            self.slider.setValue(self.slider.maximum())
