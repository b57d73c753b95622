"""The words of a halt: a title, a number that the last row can read, and quieter lines."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app import theme
from app.plain import plain_label

LARGE = 34


class Telling(QWidget):
    """head : the number. lines : what it is."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title, self.head, self.lines = plain_label(""), plain_label(""), plain_label("")
        self.title.setProperty("role", "title")
        self.lines.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self.head.setObjectName("slow_motion.number")
        self.lines.setObjectName("slow_motion.lines")
        for label in (self.title, self.head, self.lines):
            label.setWordWrap(True)
            label.setMinimumSize(1, 1)
            label.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 0, 0, 0)
        column.addWidget(self.title)
        column.addWidget(self.head)
        column.addWidget(self.lines)
        column.addStretch(1)
        self._resize()

    def say(self, title: str, head: str, lines: Sequence[str]) -> None:
        """Shown instead of what was said before."""
        self.title.setText(title)
        self.head.setText(head)
        self.head.setVisible(bool(head))
        self.lines.setText("\n".join(lines))

    def _resize(self) -> None:
        self.head.setFont(theme.font(LARGE, bold=True))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._resize()
