"""A table to read: columns by name, numbers at the right with four digits, what is not known empty."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QKeySequence
from PySide6.QtWidgets import QAbstractItemView, QTableWidget, QTableWidgetItem, QWidget

KEY = re.compile(r"[a-z][a-z0-9]*(_[a-z0-9]+)*")
SHORT = {
    "ari", "auroc", "dci", "elbo", "fid", "ica", "id", "kl", "lr", "mig", "mmd2", "mse", "nmi", "pca", "psnr", "roc",
    "sap", "ssim", "umap",
}  # fmt: skip


def in_words(text: str) -> str:
    """What programs call it as people do: "auroc_low" is "AUROC low". Anything but such a key stays as it is."""
    if not KEY.fullmatch(text):
        return text
    return " ".join(word.upper() if word in SHORT else word for word in text.split("_"))


@dataclass(frozen=True)
class Measured:
    """A number with what stands in its cell, such as its error beside it."""

    value: float
    text: str


class FactTable(QTableWidget):
    """Sorted by a click on a column; Ctrl+C copies what is selected, with tabs between its cells."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setAlternatingRowColors(True)
        self.verticalHeader().hide()

    def set_columns(self, columns: Mapping[str, Sequence[Any]]) -> None:
        """Show another table; all columns are equally long."""
        self.setSortingEnabled(False)
        self.clear()
        self.setColumnCount(len(columns))
        self.setRowCount(max((len(column) for column in columns.values()), default=0))
        self.setHorizontalHeaderLabels([in_words(name) for name in columns])
        for place, column in enumerate(columns.values()):
            for row, value in enumerate(column):
                self.setItem(row, place, _Cell(value))
        self.resizeColumnsToContents()
        self.setSortingEnabled(True)
        self.horizontalHeader().setSortIndicator(-1, Qt.SortOrder.AscendingOrder)

    def keyPressEvent(self, event: Any) -> None:
        """Copy by the usual keys."""
        if event.matches(QKeySequence.StandardKey.Copy):
            QGuiApplication.clipboard().setText(self.selected_text())
        else:
            super().keyPressEvent(event)

    def selected_text(self) -> str:
        """The selected cells, a line a row."""
        rows: dict[int, list[str]] = {}
        for index in sorted(self.selectedIndexes(), key=lambda one: (one.row(), one.column())):
            rows.setdefault(index.row(), []).append(str(index.data()))
        return "\n".join("\t".join(cells) for cells in rows.values())


class _Cell(QTableWidgetItem):
    """Numbers are sorted before words, and what is not known comes last.

    What is no cell of ours is never compared: Qt's own comparison, asked for by Python, calls this one without end.
    """

    def __init__(self, value: Any) -> None:
        given, value = (value, value.value) if isinstance(value, Measured) else (None, value)
        is_number = isinstance(value, int | float) and not isinstance(value, bool)
        text = "" if value is None else _figures(value) if is_number else in_words(str(value))
        super().__init__(text if given is None else given.text)
        self.order = (2, 0.0, "") if value is None else (0, value, "") if is_number else (1, 0.0, text)
        if is_number:
            self.setToolTip(repr(value))
            self.setTextAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)

    def __lt__(self, other: QTableWidgetItem) -> bool:
        return isinstance(other, _Cell) and self.order < other.order


def _figures(value: float) -> str:
    return f"{value:,}" if isinstance(value, int) else f"{value:.4g}"
