"""Brings data sets into the session, off the window's thread."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal, Slot

from ae_core.data.base import Dataset, DataSpec
from ae_core.errors import BrokenFiles, UserError

if TYPE_CHECKING:
    from app.lanes import Lanes
    from app.session import Session

VIEW = "data"


class DataDesk(QObject):
    """Loads what was chosen; the newest choice wins.

    loading : a data set is being read. loaded : (DataSpec, Dataset), which is in the session by then.
    broken : the sentence about files that cannot be read, where the others still can. failed : why it cannot be used.
    withdrawn : nothing is being read any more, and the data in the session stays.
    """

    loading = Signal()
    loaded = Signal(object, object)
    broken = Signal(str)
    failed = Signal(str)
    withdrawn = Signal()

    def __init__(self, session: Session, lanes: Lanes, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session, self._lanes = session, lanes
        self._spec: DataSpec | None = None

    @property
    def spec(self) -> DataSpec | None:
        """What was asked for last."""
        return self._spec

    def load(self, spec: DataSpec) -> None:
        """Read a data set; one of the other signals follows `loading`."""
        self._spec = spec
        self.loading.emit()
        self._lanes.disk.call(VIEW, _loaded, spec, then=self._on_loaded, failed=self._on_failed)

    @Slot()
    def withdraw(self) -> None:
        """Forget what is being read: the data that somebody trains on has taken its place."""
        self._lanes.disk.cancel(VIEW)
        self.withdrawn.emit()

    def _on_loaded(self, dataset: Dataset) -> None:
        run = self._session.workspace.run
        if run is not None and run.alive:
            self.withdraw()
            return
        before = self._session.workspace.dataset
        if before is not None and before.fingerprint != dataset.fingerprint:
            self._session.clear_run()
        self._session.update_workspace(dataset=dataset)
        self._session.note(f"Loaded {dataset.name}: {dataset.n:,} samples")
        for notice in dataset.notices:
            self._session.note(notice)
        self.loaded.emit(self._spec, dataset)

    def _on_failed(self, problem: Any) -> None:
        sentence = str(problem) if isinstance(problem, UserError) else f"The data could not be read: {problem}"
        self._session.note(sentence)
        (self.broken if isinstance(problem, BrokenFiles) else self.failed).emit(sentence)


def _loaded(spec: DataSpec) -> Dataset:
    """The data with its fingerprint already computed, so that nobody waits for it in the window's thread."""
    dataset = spec.load()
    _ = dataset.fingerprint
    return dataset
