"""What a threshold finds and misses."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from app.controls import muted
from app.plain import plain_label

if TYPE_CHECKING:
    from ae_core.analysis.detection import Confusion

NAMES = ("found", "missed", "false_alarms", "passed")


class ConfusionCounts(QWidget):
    """The four kinds of samples by what they are and what they are called, and the shares that follow from them."""

    def __init__(self) -> None:
        super().__init__()
        grid = QGridLayout(self)
        grid.setContentsMargins(4, 0, 4, 0)
        grid.setHorizontalSpacing(6)
        grid.setVerticalSpacing(1)
        self.counts = {name: plain_label() for name in NAMES}
        self._words = {name: muted() for name in NAMES}
        for line, name in enumerate(NAMES):
            self.counts[name].setObjectName(f"anomaly.{name}")
            grid.addWidget(self.counts[name], line, 0, Qt.AlignmentFlag.AlignRight)
            grid.addWidget(self._words[name], line, 1)
        self.shares = muted()
        self.shares.setObjectName("anomaly.shares")
        grid.addWidget(self.shares, len(NAMES), 0, 1, 2)
        grid.setColumnStretch(1, 1)

    def show_counts(self, at: Confusion) -> None:
        """Of one threshold."""
        words = {
            "found": f"found of {at.found + at.missed:,} abnormal", "missed": "missed",
            "false_alarms": f"false alarms of {at.false_alarms + at.passed:,} normal", "passed": "passed as normal",
        }  # fmt: skip
        for name in NAMES:
            self.counts[name].setText(f"{getattr(at, name):,}")
            self._words[name].setText(words[name])
        precision = f"{at.precision:.1%}" if at.found + at.false_alarms else "none called so"
        self.shares.setText(
            f"Recall {at.recall:.1%}\nFalse alarm rate {at.false_alarm_rate:.1%}\nPrecision {precision}"
        )
