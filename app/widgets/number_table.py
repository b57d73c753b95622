"""Numbers that can be typed over: a row of a table, or the steps of a series."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QSignalBlocker, Qt, Signal, Slot
from PySide6.QtWidgets import QHeaderView, QTableWidget, QTableWidgetItem, QWidget

Floats = NDArray[np.float32]


class NumberTable(QTableWidget):
    """A cell for each number; an empty one is NaN. Signals: edited(values), refused(sentence)."""

    edited = Signal(object)
    refused = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("own.numbers")
        self.setAccessibleName("Values")
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self._values: Floats = np.empty(0, np.float32)
        self.cellChanged.connect(self._change)

    def set_values(self, values: Floats, names: Sequence[str] = ()) -> None:
        """values : (d,) a number a row, with its name; or (t, d) a step a row."""
        self._values = np.array(values, dtype=np.float32)
        grid = values.reshape(len(values), -1)
        with QSignalBlocker(self):
            self.setRowCount(len(grid))
            self.setColumnCount(grid.shape[1])
            self.horizontalHeader().setVisible(values.ndim == 2)
            self.setVerticalHeaderLabels([*names] or [str(place) for place in range(len(grid))])
            self.setHorizontalHeaderLabels([str(place) for place in range(grid.shape[1])])
            for row, column in np.ndindex(grid.shape):
                item = QTableWidgetItem("" if np.isnan(grid[row, column]) else f"{grid[row, column]:.6g}")
                item.setTextAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
                self.setItem(row, column, item)

    @Slot(int, int)
    def _change(self, row: int, column: int) -> None:
        item = self.item(row, column)
        text = item.text().strip() if item is not None else ""
        try:
            value = float(text.replace(",", ".")) if text else np.nan
        except ValueError:
            self.refused.emit(f'"{text}" is not a number')
            return
        grid = self._values.reshape(len(self._values), -1).copy()
        grid[row, column] = value
        self._values = grid.reshape(self._values.shape)
        self.edited.emit(self._values)
