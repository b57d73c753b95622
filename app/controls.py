"""The small controls of the panels, each with its name, its tooltip and its reach by keyboard."""

from __future__ import annotations

from typing import Protocol

from PySide6.QtWidgets import QComboBox, QDoubleSpinBox, QLabel, QPushButton, QSpinBox, QToolButton, QWidget

from app.plain import plain_label, plain_tip

NARROWEST = 76  # pixels of a choice


class Line(Protocol):
    """Where small controls stand in a row."""

    def add(self, *widgets: QWidget) -> None:
        """Put them at the right end."""


class Tools:
    """The controls at the right of a title line, hidden while the panel has nothing that they could act on."""

    def __init__(self, line: Line, *widgets: QWidget) -> None:
        self._widgets = widgets
        line.add(*widgets)
        self.show(False)

    def show(self, shown: bool) -> None:
        """Show or hide all of them."""
        for widget in self._widgets:
            widget.setVisible(shown)


def named(widget: QWidget, name: str, accessible: str, tip: str) -> None:
    """What tests, screen readers and the mouse call it."""
    widget.setObjectName(name)
    widget.setAccessibleName(accessible)
    widget.setToolTip(plain_tip(tip))


def combo(name: str, accessible: str, tip: str) -> QComboBox:
    """A choice as wide as its longest entry, or narrower where there is no room for it."""
    made = QComboBox()
    named(made, name, accessible, tip)
    made.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
    made.setMinimumWidth(NARROWEST)
    return made


def tool_button(text: str, name: str, tip: str) -> QToolButton:
    """A flat button for a title line."""
    made = QToolButton()
    made.setText(text)
    made.setProperty("flat", True)
    named(made, name, text, tip)
    return made


def push_button(text: str, name: str, tip: str) -> QPushButton:
    """A button in a row of controls."""
    made = QPushButton(text)
    named(made, name, text, tip)
    return made


def whole_number(name: str, accessible: str, tip: str, low: int, high: int, value: int) -> QSpinBox:
    """A whole number; a typed one counts when it is finished."""
    made = QSpinBox()
    named(made, name, accessible, tip)
    made.setRange(low, high)
    made.setValue(value)
    made.setKeyboardTracking(False)
    return made


def number(name: str, accessible: str, tip: str, high: float, step: float, value: float) -> QDoubleSpinBox:
    """A number from 0 up; a typed one counts when it is finished."""
    made = QDoubleSpinBox()
    named(made, name, accessible, tip)
    made.setRange(0.0, high)
    made.setSingleStep(step)
    made.setValue(value)
    made.setKeyboardTracking(False)
    return made


def muted(text: str = "") -> QLabel:
    """A quiet line of text."""
    made = plain_label(text)
    made.setProperty("role", "muted")
    return made
