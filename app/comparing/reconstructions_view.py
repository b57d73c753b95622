"""What each run makes of the same test samples."""

from __future__ import annotations

from PySide6.QtCore import Slot
from PySide6.QtGui import QResizeEvent

from ae_core.data.base import TEST
from app.comparing.linked import Linked
from app.comparing.view import ComparisonView
from app.selection import Selection
from app.widgets.image_grid import ImageGrid
from app.widgets.image_sheet import Row
from app.widgets.line import Line
from app.widgets.pictures import Text

BESIDE, GAP, SMALLEST = 72, 6, 56  # pixels of the captions, between pictures, and of a picture


class ReconstructionsView(ComparisonView):
    """A column a sample: the input, and below it a row for each run. A click selects the sample."""

    name, title = "reconstructions", "Reconstructions"
    tip = "The same test samples, as each run gives them back"

    def __init__(self, linked: Linked) -> None:
        super().__init__(linked)
        self.grid = ImageGrid()
        self.grid.setObjectName("compare.grid")
        self.grid.setAccessibleName("Reconstructions by each run")
        self.grid.clicked.connect(self._select)
        self.said = Line()
        self.page.addWidget(self.grid, 1)
        self.page.addWidget(self.said)

    def redraw(self) -> None:
        comparison = self.comparison
        assert comparison is not None
        words = comparison.dataset.vocabulary
        rows = [Row("Input", comparison.inputs, text=Text(words) if words else None)]
        for run, outputs in zip(comparison.runs, comparison.outputs, strict=True):
            rows.append(Row(run.mark, outputs, text=Text(words, comparison.inputs) if words else None))
        each = (self.width() - self.scaled(BESIDE)) // max(len(comparison.shown), 1) - GAP
        self.grid.set_rows(rows, [str(sample) for sample in comparison.shown], max(each, self.scaled(SMALLEST)))
        total, shown = len(comparison.dataset.rows(TEST)), min(self.grid.shown, len(comparison.shown))
        self.said.set_text(f"{shown} of {total:,} test samples, each with its number below")

    def resizeEvent(self, event: QResizeEvent) -> None:
        """All samples beside each other where that can be."""
        super().resizeEvent(event)
        if self.comparison is not None:
            self.redraw()

    @Slot(int)
    def _select(self, index: int) -> None:
        if self.comparison is not None:
            self.linked.select(Selection.of([int(self.comparison.shown[index])]))
