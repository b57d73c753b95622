"""A run on disk is opened beside the present one: its model read, and the samples of the map encoded by it."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QObject, Signal

from ae_core.errors import Cancelled, in_words
from app.long_work import LongWork
from app.workspace import Beside, Frame

if TYPE_CHECKING:
    from ae_core.data.base import Dataset
    from ae_core.latent.beside import Listed
    from app.lanes import Lanes
    from app.selection import Ids
    from app.session import Session
    from app.watch import Watch
    from app.widgets.progress import Progress

VIEW, LIST = "beside", "beside.list"
CHUNK = 2048  # samples between two words on how far it is


class Opening(QObject):
    """Signals: listed(list of Listed) of the runs that there are; failed(sentence) where one cannot be shown."""

    listed = Signal(object)
    failed = Signal(str)

    def __init__(self, session: Session, lanes: Lanes, progress: Progress, parent: QObject) -> None:
        super().__init__(parent)
        self._session, self._lanes = session, lanes
        self._work = LongWork(lanes, VIEW, "encoding with the other model", progress, self)
        self._is_brought: Path | None = None
        self._wanted: tuple[Path, object] | None = None
        progress.cancelled.connect(self._work.cancel)

    @property
    def awaited(self) -> Path | None:
        """The run that is being opened."""
        return self._wanted[0] if self._wanted is not None and self._work.busy else None

    def look(self, runs: Path) -> None:
        """List what a folder of runs has to offer."""
        dataset = self._session.workspace.dataset
        if dataset is not None:
            self._lanes.disk.call(LIST, _listed, runs, dataset, then=self.listed.emit)

    def open(self, folder: Path) -> None:
        """Show a run beside the present one."""
        dataset, ids = self._session.workspace.dataset, self._session.ids
        if dataset is None or not len(ids):
            self.failed.emit("There is no map yet that a run could stand beside; train a model or resume a run first.")
            return
        if self._work.busy and self._wanted == (folder, ids):
            return
        self._wanted = folder, ids
        self._work.begin(_opened, folder, dataset, ids, then=self._take, failed=self._fail)

    def bring(self, folder: Path | None) -> None:
        """Show the run that came with a session, or none; no step that could be undone."""
        self._work.drop()
        self._session.update_workspace(beside=None, link=None)
        self._is_brought = folder
        if folder is not None:
            self.open(folder)

    def close(self) -> None:
        """Show none."""
        self._work.drop()
        self._session.choose(beside=None)
        self._session.update_workspace(link=None)

    def follow(self) -> None:
        """Encode anew where the map has come to show other samples; forget what is of other data."""
        beside, dataset = self._session.workspace.beside, self._session.workspace.dataset
        if beside is None:
            return
        if dataset is None or dataset.fingerprint != beside.of:
            self._work.drop()
            self._session.update_workspace(beside=None, link=None)
        elif len(self._session.ids) and not np.array_equal(beside.ids, self._session.ids):
            self.open(beside.folder)

    def _take(self, beside: Beside) -> None:
        before = self._session.workspace.beside
        # Else it is the same run, encoded anew, or came with a session.
        is_other = (before is None or before.folder != beside.folder) and beside.folder != self._is_brought
        self._is_brought = None
        (self._session.choose if is_other else self._session.update_workspace)(beside=beside)
        self._session.update_workspace(link=None)

    def _fail(self, problem: Exception) -> None:
        self._wanted = None
        if not isinstance(problem, Cancelled):
            why = in_words(problem)
            self.failed.emit(f"The run cannot be shown beside this one. {why}")


def _listed(runs: Path, dataset: Dataset) -> list[Listed]:
    from ae_core.latent.beside import runs_beside

    return runs_beside(runs, dataset)


def _opened(watch: Watch, folder: Path, dataset: Dataset, ids: Ids) -> Beside:
    """Runs in the disk lane."""
    from ae_core.latent.beside import line_of, open_beside

    record, codec = open_beside(folder, dataset)
    codes = np.empty((len(ids), codec.latent_dim), dtype=np.float32)
    for start in range(0, len(ids), CHUNK):
        codes[start : start + CHUNK] = codec.encode(dataset.x[ids[start : start + CHUNK]])
        watch(min((start + CHUNK) / len(ids), 1.0))
    epochs, val = record.results.get("epochs"), record.results.get("val")
    known = val.get("reconstruction") if isinstance(val, dict) else None
    done = float(epochs) if isinstance(epochs, (int, float)) else float("nan")
    line = line_of(folder.name, record.spec, dataset, done, known if isinstance(known, float) else None)
    none = np.empty((0, *dataset.shape), dtype=np.float32)
    frame = Frame(0, done, codes, none, None, np.empty(0, dtype=np.float32))
    return Beside(folder, dataset.fingerprint, line, codec, frame, ids)
