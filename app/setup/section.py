"""A titled part of a long form that folds."""

from __future__ import annotations

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QLabel, QToolButton, QVBoxLayout, QWidget


class Section(QWidget):
    """A heading that opens and closes what lies below it."""

    def __init__(self, title: str, object_name: str) -> None:
        super().__init__()
        self._button = QToolButton()
        self._button.setText(title)
        self._button.setObjectName(object_name)
        self._button.setAccessibleName(f"Show {title.lower()}")
        self._button.setToolTip(f"Show or hide {title.lower()}")
        self._button.setProperty("role", "section")
        self._button.setProperty("flat", True)
        bold = self._button.font()
        bold.setBold(True)
        self._button.setFont(bold)
        self._button.setCheckable(True)
        self._button.setChecked(True)
        self._button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self._button.toggled.connect(self._toggled)
        self._content = QWidget()
        self.rows = QVBoxLayout(self._content)
        self.rows.setContentsMargins(0, 0, 0, 8)
        self.rows.setSpacing(6)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addWidget(self._button)
        layout.addWidget(self._content)
        self._toggled(True)

    @Slot(bool)
    def _toggled(self, shown: bool) -> None:
        self._button.setArrowType(Qt.ArrowType.DownArrow if shown else Qt.ArrowType.RightArrow)
        self._content.setVisible(shown)


def sentence(role: str) -> QLabel:
    """A hidden line of running text: "muted" for what explains, "bad" for what is wrong."""
    label = QLabel()
    label.setProperty("role", role)
    label.setWordWrap(True)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    label.hide()
    return label


def say(label: QLabel, text: str) -> None:
    """Show the text, or hide the line where there is none."""
    label.setText(text)
    label.setVisible(bool(text))
