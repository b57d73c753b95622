"""Brings data sets into the session, off the window's thread."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from ae_core.data.base import Dataset, DataSpec
from ae_core.errors import BrokenFiles, UserError
from ae_core.progress import watched
from app.watch import Watch

if TYPE_CHECKING:
    from app.lanes import Lanes
    from app.session import Session

VIEW = "data"
TICK_MS = 100


class Reading(Watch):
    """One data set on its way."""

    def __init__(self, spec: DataSpec) -> None:
        super().__init__()
        self.spec = spec


class DataDesk(QObject):
    """Loads what was chosen; the newest choice wins.

    loading : a data set is being read. loaded : (DataSpec, Dataset), which is in the session by then.
    broken : the sentence about files that cannot be read, where the others still can. failed : why it cannot be used.
    withdrawn : nothing is being read any more, and the data in the session stays.
    progressed : (share of the data that is read, seconds left or None), some times a second where a source tells.
    cancelled : the DataSpec in use, which stays, or None where there is none.
    """

    loading = Signal()
    loaded = Signal(object, object)
    broken = Signal(str)
    failed = Signal(str)
    withdrawn = Signal()
    progressed = Signal(float, object)
    cancelled = Signal(object)

    def __init__(self, session: Session, lanes: Lanes, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session, self._lanes = session, lanes
        self._spec: DataSpec | None = None
        self._used: DataSpec | None = None
        self._reading: Reading | None = None
        self._tick = QTimer(self)
        self._tick.setInterval(TICK_MS)
        self._tick.timeout.connect(self._on_tick)

    @property
    def spec(self) -> DataSpec | None:
        """What was asked for last."""
        return self._spec

    def load(self, spec: DataSpec) -> None:
        """Read a data set; one of the other signals follows `loading`."""
        self._spec = spec
        self._forget()
        self._reading = Reading(spec)
        self.loading.emit()
        self._lanes.disk.call(VIEW, _loaded, self._reading, then=self._on_loaded, failed=self._on_failed)
        self._tick.start()

    @Slot()
    def cancel(self) -> None:
        """Stop reading; the data in the session stays."""
        self._lanes.disk.cancel(VIEW)
        self._forget()
        self._spec = self._used
        self.cancelled.emit(self._used)

    @Slot()
    def withdraw(self) -> None:
        """Forget what is being read: the data that somebody trains on has taken its place."""
        self._lanes.disk.cancel(VIEW)
        self._forget()
        self.withdrawn.emit()

    def _forget(self) -> None:
        """Let the reader end at its next word."""
        self._tick.stop()
        if self._reading is not None:
            self._reading.unwanted = True
            self._reading = None

    @Slot()
    def _on_tick(self) -> None:
        if self._lanes.is_closing:
            self._forget()
        elif self._reading is not None and self._reading.done is not None:
            self.progressed.emit(self._reading.done, self._reading.seconds_left())

    def _on_loaded(self, dataset: Dataset) -> None:
        self._forget()
        self._used = self._spec
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
        self._forget()
        sentence = str(problem) if isinstance(problem, UserError) else f"The data could not be read: {problem}"
        self._session.note(sentence)
        (self.broken if isinstance(problem, BrokenFiles) else self.failed).emit(sentence)


def _loaded(reading: Reading) -> Dataset:
    """The data with its fingerprint already computed, so that nobody waits for it in the window's thread."""
    with watched(reading):
        dataset = reading.spec.load()
    _ = dataset.fingerprint
    return dataset
