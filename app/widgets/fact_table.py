"""A table to read: columns by name, numbers at the right with four digits, what is not known empty."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QKeySequence
from PySide6.QtWidgets import QAbstractItemView, QTableWidget, QTableWidgetItem, QWidget


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
        self.setHorizontalHeaderLabels([name.replace("_", " ") for name in columns])
        for place, column in enumerate(columns.values()):
            for row, value in enumerate(column):
                self.setItem(row, place, _cell(value))
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


class _Number(QTableWidgetItem):
    def __init__(self, value: float) -> None:
        super().__init__(f"{value:,}" if isinstance(value, int) else f"{value:.4g}")
        self.value = value
        self.setToolTip(repr(value))
        self.setTextAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)

    def __lt__(self, other: QTableWidgetItem) -> bool:
        return self.value < other.value if isinstance(other, _Number) else super().__lt__(other)


def _cell(value: Any) -> QTableWidgetItem:
    if isinstance(value, int | float) and not isinstance(value, bool):
        return _Number(value)
    return QTableWidgetItem("" if value is None else str(value))
