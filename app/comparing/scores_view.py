"""How good the runs are, beside controls of the same size."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView

from app.comparing.linked import Linked
from app.comparing.view import ComparisonView
from app.controls import muted, named
from app.plain import plain_tip
from app.widgets.fact_table import FactTable, Measured
from app.widgets.tall_scroll import TallScroll

if TYPE_CHECKING:
    from ae_core.comparison.reading import Comparison
    from ae_core.comparison.scores import Scores

LEAST, PAD = 60, 12  # pixels of the names, and beside what stands in a cell
JUDGING = "The runs are being judged on their test split."
GIVEN_UP = "The runs are not judged. Turn to this page again to judge them."


class ScoresView(ComparisonView):
    """A row a run or control, a column a measure. Signal: wanted() once somebody looks and there is nothing to see."""

    name, title = "scores", "Scores"
    tip = "On the test split, beside principal components of the same size"
    wanted = Signal()

    def __init__(self, linked: Linked) -> None:
        super().__init__(linked)
        self.scores: Scores | None = None
        self.table = FactTable()
        named(self.table, "compare.scores_table", "Scores", "")
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.said = muted(JUDGING)
        self.said.setObjectName("compare.scores_said")
        self.said.setWordWrap(True)
        self.said.setMinimumWidth(1)  # long words must not dictate how wide the window is
        self.said.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.page.addWidget(self.table, 3)
        self.page.addWidget(TallScroll(self.said), 2)

    def show_comparison(self, comparison: Comparison) -> None:
        self.scores = None
        super().show_comparison(comparison)
        if self.isVisible():
            self.wanted.emit()

    def show_scores(self, scores: Scores) -> None:
        """What was found of the comparison."""
        self.scores = scores
        self.redraw()

    @Slot()
    def give_up(self) -> None:
        """Nobody judges them any more."""
        if self.scores is None:
            self.said.setText(GIVEN_UP)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self.comparison is not None and self.scores is None:
            self.said.setText(JUDGING)
            self.wanted.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share_width()

    def _share_width(self) -> None:
        """Names have what they need, but leave enough for the numbers, which are worth nothing when they are cut."""
        needed = [self.table.sizeHintForColumn(place) + PAD for place in range(self.table.columnCount())]
        if needed:
            size = self.table.horizontalHeader().sectionSize(1)
            rest = self.table.viewport().width() - size - len(needed[2:]) * max(needed[2:], default=0)
            self.table.horizontalHeader().resizeSection(0, max(min(needed[0], rest), LEAST))

    def redraw(self) -> None:
        scores = self.scores
        self.table.setVisible(scores is not None)
        if scores is None:
            self.said.setText(JUDGING)
            return
        from ae_core.comparison.scores import ERRORS, STAR  # with torch, which the window paints before

        columns: dict[str, list[Any]] = {
            "Model": [row.title for row in scores.rows], "Numbers": [row.latent_dim for row in scores.rows],
        }  # fmt: skip
        for measure in scores.measures:
            columns[measure.heading] = [None if cell is None else Measured(*cell) for cell in scores.cells(measure)]
        self.table.set_columns(columns)
        for place, measure in enumerate(scores.measures, start=2):
            heading = self.table.horizontalHeaderItem(place)
            if heading is not None:
                heading.setToolTip(plain_tip(f"{measure.how} · {measure.better} is better"))
        header = self.table.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Interactive)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        self._share_width()
        hows = [f"{measure.heading} {measure.how}" for measure in scores.measures]
        self.said.setText("\n".join([*hows, *scores.notes, ERRORS, STAR]))
