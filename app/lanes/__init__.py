"""Threads and processes: the only place in the window's program that knows them."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal, Slot

from app.lanes.inspection import InspectLane
from app.lanes.jobs import JobLane
from app.lanes.projection import ProjectLane
from app.lanes.tasks import TaskLane
from app.lanes.train import Train, TrainLane, core_train

__all__ = ["InspectLane", "JobLane", "Lanes", "ProjectLane", "TaskLane", "TrainLane"]


class Lanes(QObject):
    """All lanes of one window. cluster : groups of codes. jobs : experiments. baselines : what a run has to beat.
    exports : runs for other programs. fit : samplers. disk : loading and saving. keep : what somebody has made, which
    is written before it closes.

    closed : every thread and process has ended.
    """

    closed = Signal()

    def __init__(self, parent: QObject | None = None, train: Train = core_train) -> None:
        super().__init__(parent)
        self.train = TrainLane(self, train)
        self.inspect = InspectLane(self)
        self.project = ProjectLane(self)
        self.cluster = ProjectLane(self, "cluster")
        self.jobs = JobLane(self)
        self.baselines = JobLane(self)
        self.exports = JobLane(self)
        self.fit = TaskLane("fit", self)
        self.disk = TaskLane("disk", self)
        self.keep = TaskLane("keep", self, finishes=True)
        self.pack = TaskLane("pack", self, finishes=True)
        self._lanes = (
            self.train, self.inspect, self.project, self.cluster, self.jobs, self.baselines, self.exports, self.fit,
            self.disk, self.keep, self.pack,
        )  # fmt: skip
        self._open: set[QObject | None] = set(self._lanes)
        self._closing = False
        for lane in self._lanes:
            lane.closed.connect(self._lane_closed)

    @property
    def is_closing(self) -> bool:
        """Whether everything has been asked to end, so that long work should hurry to."""
        return self._closing

    @property
    def is_closed(self) -> bool:
        """Whether nothing runs any more."""
        return not self._open

    def close(self) -> None:
        """Ask everything to end after what it is doing; `closed` follows."""
        if self._closing:
            return
        self._closing = True
        for lane in self._lanes:
            lane.close()

    @Slot()
    def _lane_closed(self) -> None:
        self._open.discard(self.sender())
        if not self._open:
            self.closed.emit()
