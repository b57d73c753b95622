"""The samples that look most abnormal, with what became of them and where the error is."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.controls import muted
from app.widgets.image_grid import ImageGrid
from app.widgets.image_sheet import Row
from app.widgets.pictures import Text

if TYPE_CHECKING:
    from ae_core.data.base import Dataset
    from app.workspace import Judged

LOWEST = 132  # pixels, for three rows and their numbers
ABOVE = "\N{BLACK UP-POINTING TRIANGLE}"


class Worst(QWidget):
    """Signal: chosen(id of a sample), by a click or the arrows."""

    chosen = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self._ids: NDArray[np.int64] = np.empty(0, np.int64)
        self._rows: list[Row] = []
        self._numbers: tuple[str, ...] = ()
        self.grid = ImageGrid()
        self.grid.setObjectName("anomaly.worst")
        self.grid.setAccessibleName("The samples that look most abnormal, the worst first")
        self.grid.setToolTip("Click a sample to select it")
        self.grid.setMinimumHeight(LOWEST)
        self.grid.clicked.connect(self._choose)
        self.heading = muted("")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.heading)
        column.addWidget(self.grid, 1)

    def show_samples(self, arrays: Mapping[str, NDArray[Any]], dataset: Dataset) -> None:
        """The worst by the score that the verdict is about."""
        self._ids = arrays["worst_ids"].astype(np.int64)
        text = Text(dataset.vocabulary) if dataset.form.tokens else None
        inputs, outputs, errors = (arrays[f"worst_{name}"] for name in ("inputs", "outputs", "errors"))
        self._rows = [
            Row("Input", inputs, text=text),
            Row("Output", outputs, text=text and Text(text.vocabulary, inputs)),
        ]
        if text is None:
            largest = float(np.nanmax(errors, initial=0.0)) or 1.0
            self._rows.append(Row("Error\u00b2", _grey(errors), "error", (0.0, largest)))
        self._numbers = ()

    def mark(self, judged: Judged) -> None:
        """Say of each whether it is abnormal and whether it lies above the threshold."""
        places = np.searchsorted(judged.ids, self._ids)
        called = judged.scores[places] > judged.threshold
        numbers = tuple(
            f"{ABOVE if above else ''}{'abnormal' if abnormal else 'normal'}"
            for above, abnormal in zip(called, judged.abnormal[places], strict=True)
        )
        self.heading.setText(
            f"The {len(self._ids)} that look most abnormal by the score of the verdict; {ABOVE} above the threshold"
        )
        if numbers != self._numbers:
            self._numbers = numbers
            self.grid.set_rows(self._rows, numbers)

    @Slot(int)
    def _choose(self, place: int) -> None:
        self.chosen.emit(int(self._ids[place]))


def _grey(errors: NDArray[Any]) -> NDArray[Any]:
    """Of colours their mean."""
    return errors.mean(axis=1, keepdims=True) if errors.ndim == 4 else errors
