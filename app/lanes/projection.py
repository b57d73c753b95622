"""The project lane: t-SNE, UMAP and PCA in a process of their own, asked by the window's timer."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer, Signal

from ae_core.errors import UserError
from app.workspace import Floats

if TYPE_CHECKING:
    from ae_core.projection.process import Kind, ProjectionProcess


class ProjectLane(QObject):
    """One projection at a time; it can be paused, and cancelling forgets it.

    moved : a Frame (xy, fraction, note) of the job under way. finished : its last Frame. judged : then, if nothing
    else is asked for, the Quality of that map. failed : why it ended.
    died : the worker is gone and the next start makes a new one. closed : the process has ended.
    compiled : the worker has compiled what the map is drawn with, once.
    kind : "cluster" for clusterings, which go the same way.
    """

    moved = Signal(object)
    finished = Signal(object)
    judged = Signal(object)
    failed = Signal(str)
    died = Signal(str)
    compiled = Signal()
    closed = Signal()

    def __init__(self, parent: QObject | None = None, kind: Kind = "project") -> None:
        super().__init__(parent)
        self._kind = kind
        self._process: ProjectionProcess | None = None
        self._closing = False

    @property
    def busy(self) -> bool:
        """Whether a projection is under way."""
        return self._process is not None and self._process.job is not None

    @property
    def is_warm(self) -> bool:
        """Whether the worker has compiled what the first projection needs."""
        return self._process is not None and self._process.is_warm

    def warm(self) -> None:
        """Start the worker and let it compile, before somebody asks for a projection."""
        if not self._closing:
            self._opened().warm()

    def start(self, codes: Floats, method: Mapping[str, Any]) -> int:
        """Project codes (n, d) by {"name": "tsne", ...}; a job under way is cancelled. Raises UserError."""
        if self._closing:
            raise UserError("Nothing more is begun: the window is closing.")
        return self._opened().start(codes, method)

    @property
    def is_paused(self) -> bool:
        """Whether the job under way stands still."""
        return self._process is not None and self._process.is_paused

    def pause(self, paused: bool) -> None:
        """Hold the job under way between two frames, or let it go on."""
        if self._process is not None:
            (self._process.pause if paused else self._process.resume)()

    def cancel(self) -> None:
        """Forget the job under way; its last frame stays where it is shown."""
        if self._process is not None:
            self._process.cancel()

    def poll(self) -> None:
        """Tell what is new; the window's timer calls this."""
        if self._process is None:
            return
        had_compiled = self._process.has_compiled
        update = self._process.poll()
        if self._process.has_compiled and not had_compiled:
            self.compiled.emit()
        if update is None:
            return
        match update.state:
            case "moving":
                self.moved.emit(update.frame)
            case "done":
                self.finished.emit(update.frame)
            case "judged":
                self.judged.emit(update.quality)
            case "failed":
                self.failed.emit(update.message)
            case "died":
                self.died.emit(update.message)

    def release(self) -> None:
        """Give the process and its memory back; the next start makes a new one."""
        if self._process is not None:
            self._process.close()
            self._process = None

    def close(self) -> None:
        """End the process; `closed` follows."""
        self._closing = True
        self.release()
        QTimer.singleShot(0, self, self.closed.emit)

    def _opened(self) -> ProjectionProcess:
        if self._process is None:
            from ae_core.projection.process import ProjectionProcess

            self._process = ProjectionProcess(self._kind)
        return self._process
