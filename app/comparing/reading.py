"""Runs are read for a comparison in the disk lane, and judged there when somebody wants to see their scores."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from ae_core.errors import Cancelled, in_words
from app.long_work import LongWork

if TYPE_CHECKING:
    from ae_core.comparison.reading import Comparison
    from ae_core.comparison.scores import Scores
    from ae_core.comparison.walks import Route, Walked
    from ae_core.data.base import Dataset
    from app.lanes import Lanes
    from app.session import Session
    from app.watch import Watch
    from app.widgets.progress import Progress

READ, SCORE, WALK = "compare.read", "compare.score", "compare.walk"


class Reading(QObject):
    """Scores and walks are of the comparison that was read last: those of others end when it comes.

    Signals: read(Comparison), or failed(sentence), empty where it was given up; scored(Scores), or unscored;
    walked(Walked); told(sentence) where scores or a walk could not be had.
    """

    read = Signal(object)
    scored = Signal(object)
    unscored = Signal()
    walked = Signal(object)
    failed = Signal(str)
    told = Signal(str)

    def __init__(self, session: Session, lanes: Lanes, progress: Progress, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._reads = LongWork(lanes, READ, "reading the runs", progress, self)
        self._scores = LongWork(lanes, SCORE, "judging the runs", progress, self)
        self._walks = LongWork(lanes, WALK, "walking in each run", progress, self, lanes.inspect)
        for work in (self._reads, self._scores, self._walks):
            progress.cancelled.connect(work.cancel)

    def begin(self, paths: Sequence[Path]) -> None:
        """Read these runs instead of whatever is being read."""
        self._forget()
        dataset = self._session.workspace.dataset
        self._reads.begin(
            _compared, tuple(paths), dataset, then=self._arrive, failed=lambda problem: self.failed.emit(_told(problem))
        )

    def drop(self) -> None:
        """Read nothing more."""
        self._reads.drop()
        self._forget()

    def _arrive(self, comparison: Comparison) -> None:
        self._forget()  # what was asked for while it was read is of the one before
        self.read.emit(comparison)

    def _forget(self) -> None:
        self._scores.drop()
        self._walks.drop()

    def score(self, comparison: Comparison) -> None:
        """Judge the runs, unless that is under way."""
        if not self._scores.busy:
            self._scores.begin(_scored, comparison, then=self.scored.emit, failed=self._leave_unscored)

    def walk(self, comparison: Comparison, route: Route) -> None:
        """Another way; the last that was asked for is the one that is answered."""
        self._walks.begin(_walked, comparison, route, then=self.walked.emit, failed=self._tell)

    def _leave_unscored(self, problem: Exception) -> None:
        self.unscored.emit()
        self._tell(problem)

    def _tell(self, problem: Exception) -> None:
        self.told.emit(_told(problem))


def _told(problem: Exception) -> str:
    if isinstance(problem, Cancelled):
        return ""
    return in_words(problem)


def _compared(watch: Watch, paths: tuple[Path, ...], dataset: Dataset | None) -> Comparison:
    from ae_core.comparison.reading import compared
    from ae_core.progress import watched

    with watched(watch):
        return compared(paths, dataset)


def _scored(watch: Watch, comparison: Comparison) -> Scores:
    from ae_core.comparison.scores import scored
    from ae_core.progress import watched

    with watched(watch):
        return scored(comparison.runs, comparison.dataset)


def _walked(watch: Watch, comparison: Comparison, route: Route) -> Walked:
    from ae_core.comparison.walks import walked
    from ae_core.progress import watched

    with watched(watch):
        return walked(comparison.runs, comparison.dataset, route, comparison.codes)
