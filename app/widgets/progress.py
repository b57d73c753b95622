"""A thin bar for long work: how far, how long still, and a way to cancel it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from app.progress import in_words
from app.widgets.line import Line

WIDEST = "59 min 59 s left"


class Progress(QWidget):
    """Hidden until there is something to tell. Signal: cancelled()."""

    cancelled = Signal()

    def __init__(self, what: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bar = QProgressBar()
        self._bar.setAccessibleName(f"Progress of {what}")
        self._bar.setTextVisible(False)
        self._bar.setFixedHeight(4)
        self._bar.setRange(0, 1000)
        self._line = Line()
        self.cancel = QPushButton("Cancel")
        self.cancel.setAccessibleName(f"Cancel {what}")
        self.cancel.setToolTip(f"Cancel {what}; what is shown so far stays")
        self.cancel.clicked.connect(self.cancelled)
        column = QVBoxLayout()
        column.setSpacing(4)
        # A long text is cut, but never the time that is left.
        self._left = Line(caption=True)
        self._left.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)  # or the row gives it no room
        words = QHBoxLayout()
        words.setSpacing(8)
        words.addWidget(self._line, 1)
        words.addWidget(self._left)
        column.addLayout(words)
        column.addWidget(self._bar)
        self._row = row = QHBoxLayout(self)
        row.setContentsMargins(8, 4, 8, 4)
        row.setSpacing(8)
        row.addLayout(column, 1)
        row.addWidget(self.cancel)
        self.hide()

    def add(self, button: QPushButton) -> None:
        """One more thing to be done about it, before giving it up."""
        self._row.insertWidget(self._row.count() - 1, button)

    def show_progress(self, text: str, fraction: float | None, seconds_left: float | None = None) -> None:
        """fraction : in [0, 1], None where the end is not known. seconds_left : None where it is not known."""
        self._bar.setRange(0, 0 if fraction is None else 1000)
        self._bar.setValue(round(1000 * (fraction or 0.0)))
        left = f"{in_words(seconds_left)} left" if seconds_left is not None else ""
        self._left.setFixedWidth(QFontMetrics(self.font()).horizontalAdvance(WIDEST) if left else 0)
        self._line.set_text(text)
        self._left.set_text(left)
        self.show()

    @property
    def text(self) -> str:
        """What is written above the bar."""
        return " · ".join(part for part in (self._line.text, self._left.text) if part)
