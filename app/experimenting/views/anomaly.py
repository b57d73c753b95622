"""A search for abnormal samples: the threshold is dragged, and everything else follows it."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

import numpy as np
from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QVBoxLayout

from ae_core.analysis.detection import Confusion, confusion, counts, roc
from app.controls import combo, muted, push_button
from app.experimenting.confusion_counts import ConfusionCounts
from app.experimenting.judging import Scores, read_scores
from app.experimenting.views.base import View, views
from app.experimenting.worst import Worst
from app.mapping.colourings.verdict import VERDICT
from app.plain import plain_label
from app.selection import Selection
from app.widgets.roc_view import RocView
from app.widgets.score_histogram import ScoreHistogram

if TYPE_CHECKING:
    from app.experimenting.results import Result
    from app.session import Session
    from app.workspace import Judged

LETTERS = 12  # of the score's title that are seen at least
HONEST = "This threshold is of validation normals alone: no judged sample has led to it."


@views.register("anomaly", "Threshold")
class AnomalyView(View):
    """Histogram, ROC curve, counts, the map and the worst samples, all at one threshold; Workspace.judged holds it."""

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._scores: Scores | None = None
        self._thresholds = np.empty(0)
        self._drawn: object = None
        self._before: dict[str, Any] = {"colour": "class"}
        self.score = combo("anomaly.score", "Score", "The score that is looked at: the autoencoder's, or a control")
        self.score.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.score.setMinimumContentsLength(LETTERS)
        self.score.activated.connect(self._choose)
        self.back = push_button("Honest threshold", "anomaly.back", "Back to the threshold of the validation normals")
        self.back.clicked.connect(self._go_back)
        self.on_map = push_button("On the map", "anomaly.map", "Colour the map by what is called abnormal (test too)")
        self.on_map.setCheckable(True)
        self.on_map.toggled.connect(self._colour_map)
        self.select = push_button("Select these", "anomaly.select", "Select the samples that are called abnormal")
        self.select.clicked.connect(self._select_called)
        self.histogram, self.roc = ScoreHistogram(), RocView()
        self.histogram.setObjectName("anomaly.histogram")
        self.histogram.setAccessibleName("Scores and threshold")
        self.roc.setObjectName("anomaly.roc")
        self.roc.setAccessibleName("ROC curve")
        self.histogram.moved.connect(self._move)
        self.roc.chosen.connect(self._work_at)
        self.counts, self.honesty = ConfusionCounts(), muted("")
        self.honesty.setWordWrap(True)
        self.honesty.setObjectName("anomaly.honesty")
        self.worst = Worst()
        self.worst.chosen.connect(self._select)
        self._lay_out()
        session.changed.connect(self._follow)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        controls = QHBoxLayout()
        controls.addWidget(plain_label("Score"))
        controls.addWidget(self.score, 1)
        for button in (self.back, self.on_map, self.select):
            controls.addWidget(button)
        column.addLayout(controls)
        charts = QHBoxLayout()
        charts.addWidget(self.histogram, 3)
        charts.addWidget(self.roc, 2)
        charts.addWidget(self.counts, 0, Qt.AlignmentFlag.AlignTop)
        column.addLayout(charts, 3)
        column.addWidget(self.honesty)
        column.addWidget(self.worst, 4)

    def show_result(self, result: Result) -> bool:
        """The score that its verdict is about, unless another one of the same result is looked at already."""
        dataset = self.session.workspace.dataset
        rows = result.said.get("scores")
        titles = {
            str(row.get("score")): str(row.get("title")) for row in (rows if isinstance(rows, list) else [])
            if isinstance(row, dict)
        }  # fmt: skip
        self._scores = None if dataset is None else read_scores(result.arrays, titles, dataset.x.shape)
        if self._scores is None or dataset is None:
            return False
        self.score.clear()
        self.score.addItems(self._scores.titles)
        self.worst.show_samples(result.arrays, dataset)
        self._drawn = None
        shown = self.session.workspace.judged
        if shown is None or shown.of is not result.arrays:
            chosen = str(result.said.get("chosen", ""))
            names = self._scores.names
            self._judge(names.index(chosen) if chosen in names else 0)
        self._paint()
        return True

    # From the hand to the session

    def _judge(self, place: int) -> None:
        assert self._scores is not None
        self.session.update_workspace(judged=self._scores.judged(place))

    @Slot(int)
    def _choose(self, place: int) -> None:
        self._judge(place)

    @Slot(float)
    def _move(self, threshold: float) -> None:
        judged = self._judged
        if judged is not None and threshold != judged.threshold:
            self.session.update_workspace(judged=replace(judged, threshold=threshold))

    @Slot(int)
    def _work_at(self, place: int) -> None:
        if len(self._thresholds):
            self._move(float(self._thresholds[place]))

    @Slot()
    def _go_back(self) -> None:
        if self._judged is not None:
            self._move(self._judged.honest)

    @Slot(bool)
    def _colour_map(self, wanted: bool) -> None:
        view = self.session.view
        if wanted and view.colour != VERDICT:
            self._before = {"colour": view.colour, "test_split": view.test_split}
            self.session.update_view(colour=VERDICT, test_split=True, isolated=-1)
        elif not wanted and view.colour == VERDICT:
            self.session.update_view(**self._before, isolated=-1)

    @Slot()
    def _select_called(self) -> None:
        judged = self._judged
        if judged is not None:
            called = judged.scores > judged.threshold
            order = np.argsort(judged.scores[called], kind="stable")  # the worst is looked at
            self.session.update_view(selection=Selection.of(judged.ids[called][order]))

    @Slot(int)
    def _select(self, sample: int) -> None:
        self.session.update_view(selection=self.session.view.selection.looking_at(sample))

    # From the session to the screen

    @property
    def _judged(self) -> Judged | None:
        """Of the result that is shown here."""
        judged = self.session.workspace.judged
        return judged if judged is not None and self._scores and judged.of is self._scores.arrays else None

    @Slot(object)
    def _follow(self, changed: frozenset[str]) -> None:
        if self._scores is not None and changed & {"judged", "selection", "colour"}:
            self._paint()

    def _paint(self) -> None:
        judged = self._judged
        self.setEnabled(judged is not None)
        if judged is None:
            return
        if judged.scores is not self._drawn:
            self._draw(judged)
        now, honest = (confusion(judged.scores, judged.abnormal, at) for at in (judged.threshold, judged.honest))
        self.histogram.set_threshold(judged.threshold)
        selected = np.isin(judged.ids, self.session.view.selection.ids)
        self.histogram.set_marked(judged.scores[selected])
        self.roc.set_points(_point(now), _point(honest))
        self.counts.show_counts(now)
        is_honest = judged.threshold == judged.honest
        self.honesty.setText(HONEST if is_honest else _moved(honest))
        self.back.setEnabled(not is_honest)
        self.select.setEnabled(now.found + now.false_alarms > 0)
        self.worst.mark(judged)
        self.on_map.setChecked(self.session.view.colour == VERDICT)

    def _draw(self, judged: Judged) -> None:
        """What does not move with the threshold."""
        self._drawn = judged.scores
        self.score.setCurrentText(judged.title)
        self.histogram.set_scores(judged.scores[~judged.abnormal], judged.scores[judged.abnormal], judged.honest)
        self.histogram.setAccessibleName(f"{judged.title}: scores and threshold")
        at = counts(judged.scores, judged.abnormal).thresholds
        # What has one of these scores is called abnormal too, and the first place calls nothing so.
        self._thresholds = np.append(at[0], np.nextafter(at, -np.inf))
        self.roc.set_curve(*roc(judged.scores, judged.abnormal), "ROC")


def _point(at: Confusion) -> tuple[float, float]:
    return at.false_alarm_rate, at.recall


def _moved(honest: Confusion) -> str:
    return (
        "This threshold was moved by looking at the scores of test samples, so these counts are no estimate for new "
        f"data. The dashed one, of validation normals alone, {_told(honest)}."
    )


def _told(at: Confusion) -> str:
    return f"finds {at.found:,} with {at.false_alarms:,} false alarms"
