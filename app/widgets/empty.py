"""What stands where nothing is yet: one sentence that says what will appear and what to press."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget


class Empty(QLabel):
    """A muted sentence in the middle, which lets its dock be as small as it likes."""

    def __init__(self, sentence: str, parent: QWidget | None = None) -> None:
        super().__init__(sentence, parent)
        self.setProperty("role", "muted")
        self.setWordWrap(True)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setContentsMargins(24, 16, 24, 16)
        self.setMinimumSize(1, 1)
