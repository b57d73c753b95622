"""Runs are read for a comparison in the disk lane, and judged there when somebody wants to see their scores."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from ae_core.errors import Cancelled, UserError
from app.long_work import LongWork

if TYPE_CHECKING:
    from ae_core.comparison.reading import Comparison
    from ae_core.comparison.scores import Scores
    from ae_core.comparison.walks import Walked
    from ae_core.data.base import Dataset
    from app.lanes import Lanes
    from app.session import Session
    from app.watch import Watch
    from app.widgets.progress import Progress

READ, SCORE, WALK = "compare.read", "compare.score", "compare.walk"


class Reading(QObject):
    """Signals: read(Comparison); scored(Scores), or unscored; walked(Walked); failed(sentence), empty where it was
    given up.
    """

    read = Signal(object)
    scored = Signal(object)
    unscored = Signal()
    walked = Signal(object)
    failed = Signal(str)

    def __init__(self, session: Session, lanes: Lanes, progress: Progress, parent: QObject) -> None:
        super().__init__(parent)
        self._session, self._lanes = session, lanes
        self._reads = LongWork(lanes, READ, "reading the runs", progress, self)
        self._scores = LongWork(lanes, SCORE, "judging the runs", progress, self)
        for work in (self._reads, self._scores):
            progress.cancelled.connect(work.cancel)

    def begin(self, paths: Sequence[Path]) -> None:
        """Read these runs instead of whatever is being read."""
        self._scores.drop()
        self._lanes.inspect.cancel(WALK)
        dataset = self._session.workspace.dataset
        self._reads.begin(_compared, tuple(paths), dataset, then=self.read.emit, failed=self._fail)

    def drop(self) -> None:
        """Read nothing more."""
        self._reads.drop()
        self._scores.drop()
        self._lanes.inspect.cancel(WALK)

    def score(self, comparison: Comparison) -> None:
        """Judge the runs, unless that is under way."""
        if not self._scores.busy:
            self._scores.begin(_scored, comparison, then=self.scored.emit, failed=self._leave_unscored)

    def walk(self, comparison: Comparison, a: int, b: int) -> None:
        """Between other samples; the last that was asked for is the one that is answered."""
        self._lanes.inspect.call(WALK, _walked, comparison, a, b, then=self.walked.emit, failed=self._fail)

    def _leave_unscored(self, problem: Exception) -> None:
        self.unscored.emit()
        self._fail(problem)

    def _fail(self, problem: Exception) -> None:
        if isinstance(problem, Cancelled):
            self.failed.emit("")
        else:
            self.failed.emit(str(problem) if isinstance(problem, UserError) else f"{type(problem).__name__}: {problem}")


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


def _walked(comparison: Comparison, a: int, b: int) -> Walked:
    from ae_core.comparison.walks import walked

    return walked(comparison.runs, comparison.dataset, a, b)
