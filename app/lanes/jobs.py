"""The job lane: experiments in a process of their own, asked by the window's timer."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer, Signal

from ae_core.errors import UserError

if TYPE_CHECKING:
    from ae_core.jobs import Job, Work


class JobLane(QObject):
    """One job at a time, below everything else; it can be held between two steps, and cancelling kills it.

    moved : what its last step said. finished : its result. failed : why it ended. closed : the process has ended.
    """

    moved = Signal(object)
    finished = Signal(object)
    failed = Signal(str)
    closed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._job: Job | None = None
        self._closing = False

    @property
    def busy(self) -> bool:
        """Whether a job is under way."""
        return self._job is not None

    @property
    def is_held(self) -> bool:
        """Whether the job under way waits before its next step."""
        return self._job is not None and self._job.is_held

    def start(self, work: Work, request: Mapping[str, Any]) -> None:
        """Begin; see ae_core.jobs. Raises UserError while another one is under way or the window closes."""
        from ae_core.jobs import Job

        if self._closing:
            raise UserError("Nothing more is begun: the window is closing.")
        if self._job is not None:
            raise UserError("Another experiment is still running.")
        self._job = Job(work, request)

    def hold(self, held: bool) -> None:
        """Wait before the next step, or go on."""
        if self._job is not None:
            self._job.hold(held)

    def cancel(self) -> None:
        """End the job under way; nothing more is told of it."""
        if self._job is not None:
            self._job.close()
            self._job = None

    def poll(self) -> None:
        """Tell what is new; the window's timer calls this."""
        update = self._job.poll() if self._job is not None else None
        if update is None:
            return
        if update.state == "moving":
            self.moved.emit(update.said)
            return
        self._job = None
        if update.state == "done":
            self.finished.emit(update.said)
        else:
            self.failed.emit(update.message)

    def close(self) -> None:
        """End the process; `closed` follows."""
        self._closing = True
        self.cancel()
        QTimer.singleShot(0, self, self.closed.emit)
