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
    """All lanes of one window. cluster : groups of codes. jobs : experiments. fit : samplers. disk : loading
    and saving.

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
        self.fit = TaskLane("fit", self)
        self.disk = TaskLane("disk", self)
        self._open = {"train", "inspect", "project", "cluster", "jobs", "fit", "disk"}
        self._closing = False
        self.train.closed.connect(self._train_closed)
        self.inspect.closed.connect(self._inspect_closed)
        self.project.closed.connect(self._project_closed)
        self.cluster.closed.connect(self._cluster_closed)
        self.jobs.closed.connect(self._jobs_closed)
        self.fit.closed.connect(self._fit_closed)
        self.disk.closed.connect(self._disk_closed)

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
        for lane in (self.train, self.inspect, self.project, self.cluster, self.jobs, self.fit, self.disk):
            lane.close()

    def _lane_closed(self, name: str) -> None:
        self._open.discard(name)
        if not self._open:
            self.closed.emit()

    @Slot()
    def _train_closed(self) -> None:
        self._lane_closed("train")

    @Slot()
    def _inspect_closed(self) -> None:
        self._lane_closed("inspect")

    @Slot()
    def _project_closed(self) -> None:
        self._lane_closed("project")

    @Slot()
    def _cluster_closed(self) -> None:
        self._lane_closed("cluster")

    @Slot()
    def _jobs_closed(self) -> None:
        self._lane_closed("jobs")

    @Slot()
    def _fit_closed(self) -> None:
        self._lane_closed("fit")

    @Slot()
    def _disk_closed(self) -> None:
        self._lane_closed("disk")
