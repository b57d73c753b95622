"""Clusters from the button to the session: which codes, what comes back, how it ends."""

from __future__ import annotations

import time
from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QObject, Signal, Slot

from ae_core.errors import UserError
from ae_core.projection.clusters.base import clusterings
from app.workspace import Clusters

if TYPE_CHECKING:
    from ae_core.projection.base import Frame as MapFrame
    from app.lanes import Lanes
    from app.session import Session
    from app.widgets.latent_map import LatentMap
    from app.workspace import Floats

VIEW = "map.medoids"
COLOUR = "clusters"


@dataclass(frozen=True, eq=False)
class Job:
    """Whose clusters are being looked for. codes : (n, d) of the samples ids at one epoch."""

    title: str
    ids: NDArray[np.int64]
    codes: Floats
    epoch: float
    began: float


class Clustering(QObject):
    """Asks the cluster lane, and colours the map by what it finds.

    begun, and ended with a sentence, empty where all went well.
    """

    begun = Signal()
    ended = Signal(str)

    def __init__(self, session: Session, lanes: Lanes, parent: QObject) -> None:
        super().__init__(parent)
        self.job: Job | None = None
        self._session, self._lanes = session, lanes
        lanes.cluster.finished.connect(self._on_finished)
        lanes.cluster.failed.connect(self._fail)
        lanes.cluster.died.connect(self._fail)
        session.changed.connect(self._follow)

    @Slot(object)
    def start(self, method: Mapping[str, Any]) -> None:
        """Look for clusters among the codes of the viewed frame, by {"name": "kmeans", its settings}."""
        frame, ids = self._session.frame(), self._session.ids
        if frame is None or len(ids) != len(frame.codes):
            self.ended.emit("There are no codes yet; train a model first.")
            return
        try:
            self._lanes.cluster.start(frame.codes, method)
        except UserError as problem:
            self.ended.emit(str(problem))
            return
        title = clusterings.get(str(method["name"])).title
        self.job = Job(title, ids, frame.codes, frame.epoch, time.monotonic())
        self.begun.emit()

    @Slot()
    def cancel(self) -> None:
        """Forget it; what was found before stays."""
        if self.job is not None:
            self._end("Cancelled.")

    @Slot(object)
    def _on_finished(self, frame: MapFrame) -> None:
        job = self.job
        if job is None:
            return
        labels = frame.xy[:, 0].astype(np.int64)
        self._lanes.disk.call(
            VIEW, _medoids, job, labels,
            then=lambda middles: self._take(job, labels, middles, frame.note), failed=lambda p: self._fail(str(p)),
        )  # fmt: skip

    def _take(self, job: Job, labels: NDArray[np.int64], middles: NDArray[np.int64], note: str) -> None:
        if job is not self.job:
            return
        self._end("")
        self._session.update_workspace(clusters=Clusters(job.title, job.epoch, job.ids, labels, middles, note))
        self._session.update_view(colour=COLOUR, isolated=-1)

    @Slot(str)
    def _fail(self, message: str) -> None:
        if self.job is not None:
            self._session.note(message)
            self._end(message)

    def _end(self, sentence: str) -> None:
        self.job = None
        self._lanes.cluster.release()
        self.ended.emit(sentence)

    @Slot(object)
    def _follow(self, names: frozenset[str]) -> None:
        if "preview_ids" in names and self.job is not None and self.job.ids is not self._session.ids:
            self._end("Other samples have come.")


def label(session: Session, view: LatentMap) -> None:
    """Write the name of each cluster at its medoid while they are what the map's colours mean."""
    found, ids = session.workspace.clusters, session.ids
    if found is None or session.view.colour != COLOUR or not np.array_equal(found.ids, ids):
        view.set_labels(np.empty(0, dtype=np.intp), ())
        return
    order = np.argsort(ids)
    view.set_labels(order[np.searchsorted(ids, found.medoids, sorter=order)], found.names)


def _medoids(job: Job, labels: NDArray[np.int64]) -> NDArray[np.int64]:
    from ae_core.latent.medoids import medoids

    return medoids(job.codes, labels, job.ids)
