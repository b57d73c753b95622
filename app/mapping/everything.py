"""All samples on the map instead of the previewed ones, encoded with the model of the viewed frame."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from ae_core.errors import Cancelled
from app.inspection import codec_of
from app.long_work import LongWork
from app.widgets.progress import Progress
from app.workspace import Whole

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from ae_core.data.base import Dataset
    from ae_core.latent.codec import Codec
    from app.lanes import Lanes
    from app.session import Session
    from app.watch import Watch
    from app.workspace import Floats, Frame

VIEW = "map.everything"
CHUNK = 4096  # samples between two words on how far it is


class Everything(QObject):
    """Joins the menu entry, the disk lane and Workspace.whole.

    While a training runs its live frames are of the previewed samples; all are encoded when it pauses or has ended.
    """

    def __init__(self, session: Session, lanes: Lanes, menu: QMenu) -> None:
        super().__init__(menu)
        self._session, self._lanes = session, lanes
        self._wanted: Frame | None = None
        self.action: QAction = menu.addAction("All samples")
        self.action.setObjectName("map.everything")
        self.action.setCheckable(True)
        self.action.toggled.connect(self._choose)
        self.progress = Progress("the encoding of all samples")
        self.progress.cancel.setObjectName("map.everything_cancel")
        self.progress.cancelled.connect(self._give_up)
        self.work = LongWork(lanes, VIEW, "encoding all samples", self.progress, self)

    @property
    def pending(self) -> bool:
        """Whether the samples are being encoded."""
        return self.work.busy

    def follow(self) -> None:
        """Bring what is encoded up to the session."""
        workspace = self._session.workspace
        total = len(workspace.dataset.open_ids) if workspace.dataset is not None else 0
        self.action.setText(f"All {total:,} samples")
        self.action.setEnabled(total > len(workspace.preview_ids))
        self.action.blockSignals(True)
        self.action.setChecked(self._session.view.everything)
        self.action.blockSignals(False)
        frame, run = self._session.kept_frame(), workspace.run
        rests = run is not None and run.status not in ("training", "stopping")
        if not (self._session.view.everything and self.action.isEnabled() and rests) or frame is None:
            self._stop()
        elif (workspace.whole is None or workspace.whole.seen is not frame) and self._wanted is not frame:
            self._begin(frame)

    def _begin(self, frame: Frame) -> None:
        make, dataset = codec_of(self._session), self._session.workspace.dataset
        if make is None or dataset is None:
            self._stop()
            return
        self._wanted, ids = frame, dataset.open_ids
        self.work.begin(
            _encoded, make, dataset, ids, then=lambda codes: self._take(frame, ids, codes), failed=self._fail
        )

    def _take(self, frame: Frame, ids: NDArray[np.int64], codes: Floats) -> None:
        self._wanted = None
        self._session.update_workspace(whole=Whole(frame, replace(frame, codes=codes), ids))

    def _fail(self, problem: Exception) -> None:
        self._wanted = None
        if not isinstance(problem, Cancelled):
            self._session.update_view(everything=False)
            self._session.note(f"The samples could not be encoded: {problem}")

    @Slot()
    def _give_up(self) -> None:
        self._session.update_view(everything=False)

    def _stop(self) -> None:
        self.work.drop()
        self._wanted = None

    @Slot(bool)
    def _choose(self, wanted: bool) -> None:
        self._session.update_view(everything=wanted)


def _encoded(watch: Watch, make: Callable[[], Codec], dataset: Dataset, ids: NDArray[np.int64]) -> Floats:
    """Runs in the lane."""
    codec = make()
    parts = range(0, len(ids), CHUNK)
    codes = np.empty((len(ids), codec.latent_dim), dtype=np.float32)
    for start in parts:
        codes[start : start + CHUNK] = codec.encode(dataset.x[ids[start : start + CHUNK]])
        watch((start + CHUNK) / (parts[-1] + CHUNK))
    return codes
