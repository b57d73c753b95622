"""How good the runs are, beside controls of the same size."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView

from app.comparing.linked import Linked
from app.comparing.view import ComparisonView
from app.controls import muted, named
from app.plain import plain_tip
from app.widgets.fact_table import FactTable, Measured

if TYPE_CHECKING:
    from ae_core.comparison.reading import Comparison
    from ae_core.comparison.scores import Scores

WAITING = "The runs have not been judged yet."
STAR = "★ clearly better than every other row on the same samples; ± is the standard error of the mean over them."


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
        self.said = muted(WAITING)
        self.said.setObjectName("compare.scores_said")
        self.said.setWordWrap(True)
        self.said.setMinimumSize(1, 1)  # long words must not dictate how wide the window is
        self.page.addWidget(self.table, 1)
        self.page.addWidget(self.said)

    def show_comparison(self, comparison: Comparison) -> None:
        self.scores = None
        super().show_comparison(comparison)
        if self.isVisible():
            self.wanted.emit()

    def show_scores(self, scores: Scores) -> None:
        """What was found of the comparison."""
        self.scores = scores
        self.redraw()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self.comparison is not None and self.scores is None:
            self.wanted.emit()

    def redraw(self) -> None:
        scores = self.scores
        self.table.setVisible(scores is not None)
        if scores is None:
            self.said.setText(WAITING)
            return
        from ae_core.comparison.scores import in_figures  # with torch, which the window paints before

        columns: dict[str, list[Any]] = {
            "Model": [row.title for row in scores.rows], "Numbers": [row.latent_dim for row in scores.rows],
        }  # fmt: skip
        for measure in scores.measures:
            best = scores.best(measure)
            means = [scores.mean(measure, row) for row in range(len(scores.rows))]
            columns[measure.heading] = [
                None if mean is None else Measured(mean[0], f"{'★ ' if row == best else ''}{in_figures(*mean)}")
                for row, mean in enumerate(means)
            ]
        self.table.set_columns(columns)
        for place, measure in enumerate(scores.measures, start=2):
            heading = self.table.horizontalHeaderItem(place)
            if heading is not None:
                heading.setToolTip(plain_tip(f"{measure.how}; {measure.better} is better"))
        header = self.table.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        hows = [f"{measure.heading} {measure.how}." for measure in scores.measures]
        self.said.setText("\n".join([*hows, *scores.notes, STAR]))
