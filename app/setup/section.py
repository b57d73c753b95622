"""A titled part of a long form that folds."""

from __future__ import annotations

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QLabel, QToolButton, QVBoxLayout, QWidget

from app.plain import plain_label


class Section(QWidget):
    """A heading that opens and closes what lies below it."""

    def __init__(self, title: str, object_name: str) -> None:
        super().__init__()
        self._button = QToolButton()
        self._button.setText(title)
        self._button.setObjectName(object_name)
        self._button.setAccessibleName(f"Show {title.lower()}")
        self._button.setToolTip(f"Show or hide {title.lower()}")
        # At the same left edge as the fields below it.
        self._button.setStyleSheet(
            "QToolButton { padding: 2px 0; border: 1px solid transparent; }"
            "QToolButton:focus { border-color: palette(highlight); }"
        )
        bold = self._button.font()
        bold.setBold(True)
        self._button.setFont(bold)
        self._button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self._button.clicked.connect(self._clicked)
        self._content = QWidget()
        self.rows = QVBoxLayout(self._content)
        self.rows.setContentsMargins(0, 0, 0, 8)
        self.rows.setSpacing(6)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addWidget(self._button)
        layout.addWidget(self._content)
        self.set_open(True)

    @property
    def is_open(self) -> bool:
        """Whether the content is shown."""
        return self._content.isVisibleTo(self)

    @Slot()
    def _clicked(self) -> None:
        self.set_open(not self.is_open)

    def set_open(self, shown: bool) -> None:
        """Show or fold the content."""
        self._button.setArrowType(Qt.ArrowType.DownArrow if shown else Qt.ArrowType.RightArrow)
        self._content.setVisible(shown)


def sentence(role: str) -> QLabel:
    """A hidden line of running text: "muted" for what explains, "bad" for what is wrong."""
    label = plain_label()
    label.setProperty("role", role)
    label.setWordWrap(True)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    label.hide()
    return label


def say(label: QLabel, text: str) -> None:
    """Show the text, or hide the line where there is none."""
    label.setText(text)
    label.setVisible(bool(text))
