"""Short work in a thread of its own: the latest request of each view wins, stale answers are dropped."""

from __future__ import annotations

import logging
from collections.abc import Callable
from dataclasses import dataclass
from threading import Lock
from typing import Any

from PySide6.QtCore import QObject, Qt, Signal, Slot

from ae_core.errors import UserError
from app.lanes.worker_thread import WorkerThread

logger = logging.getLogger(__name__)
Then = Callable[[Any], None]


@dataclass(frozen=True, eq=False)
class Request:
    """One call to be made for one view."""

    view: str
    serial: int
    call: Callable[[], Any]


class Requests:
    """What waits to be done, at most one request a view, oldest view first."""

    def __init__(self) -> None:
        self._lock = Lock()
        self._waiting: dict[str, Request] = {}

    def put(self, request: Request) -> None:
        """Let a request take the place of the one that waits for its view."""
        with self._lock:
            self._waiting[request.view] = request

    def drop(self, view: str) -> None:
        """Forget what waits for a view."""
        with self._lock:
            self._waiting.pop(view, None)

    def take(self) -> Request | None:
        """The next request, or None."""
        with self._lock:
            view = next(iter(self._waiting), None)
            return None if view is None else self._waiting.pop(view)


class TaskWorker(QObject):
    """Lives in the lane's thread; answers (view, serial, result or exception)."""

    answered = Signal(str, int, object)
    failed = Signal(str, int, object)

    def __init__(self, requests: Requests) -> None:
        super().__init__()
        self._requests = requests

    @Slot()
    def work(self) -> None:
        """Answer one request. Nothing escapes."""
        request = self._requests.take()
        if request is None:
            return
        try:
            result = request.call()
        except UserError as problem:
            self.failed.emit(request.view, request.serial, problem)
        except Exception as problem:
            logger.exception("A task of %s failed", request.view)
            self.failed.emit(request.view, request.serial, problem)
        else:
            self.answered.emit(request.view, request.serial, result)


class TaskLane(QObject):
    """Asks for calls and gets their answers back in the thread that asked.

    answered : (view, serial, result). failed : (view, serial, exception). closed : the thread has ended.
    """

    answered = Signal(str, int, object)
    failed = Signal(str, int, object)
    closed = Signal()
    _wake = Signal()

    def __init__(self, name: str, parent: QObject | None = None, finishes: bool = False) -> None:
        """finishes : what was asked for is done before it closes."""
        super().__init__(parent)
        self._finishes = finishes
        self._requests = Requests()
        self._serial = 0
        self._newest: dict[str, tuple[int, Then | None, Then | None]] = {}
        self._closing = False
        self._worker = TaskWorker(self._requests)
        self._thread = WorkerThread(self._worker, name, self)
        queued = Qt.ConnectionType.QueuedConnection
        self._wake.connect(self._worker.work, queued)
        self._worker.answered.connect(self._on_answered, queued)
        self._worker.failed.connect(self._on_failed, queued)
        self._thread.closed.connect(self.closed)

    @property
    def busy(self) -> bool:
        """Whether an answer is awaited."""
        return bool(self._newest)

    def awaits(self, view: str) -> bool:
        """Whether an answer is awaited for a view."""
        return view in self._newest

    def call(
        self, view: str, function: Callable[..., Any], *args: Any, then: Then | None = None, failed: Then | None = None
    ) -> int:
        """Run function(*args) there; its serial number.

        then, failed : called here with the result or the exception, unless a later request of `view` came meanwhile.
        """
        if self._closing:
            return self._serial
        self._serial += 1
        self._newest[view] = (self._serial, then, failed)
        self._requests.put(Request(view, self._serial, lambda: function(*args)))
        self._thread.open()
        self._wake.emit()
        return self._serial

    def cancel(self, view: str) -> None:
        """Forget what was asked for a view; an answer under way is dropped."""
        self._newest.pop(view, None)
        self._requests.drop(view)

    def close(self) -> None:
        """Forget everything and end the thread; `closed` follows."""
        if self._closing:
            return
        self._closing = True
        if self._finishes and self._newest:
            return  # the last answer closes it
        for view in list(self._newest):
            self.cancel(view)
        self._thread.close()

    def _close_at_last(self) -> None:
        if self._closing and self._finishes and not self._newest:
            self._thread.close()

    @Slot(str, int, object)
    def _on_answered(self, view: str, serial: int, result: Any) -> None:
        newest, then, _ = self._newest.get(view, (0, None, None))
        if newest == serial:
            del self._newest[view]
            self.answered.emit(view, serial, result)
            if then is not None:
                then(result)
            self._close_at_last()

    @Slot(str, int, object)
    def _on_failed(self, view: str, serial: int, problem: Exception) -> None:
        newest, _, failed = self._newest.get(view, (0, None, None))
        if newest == serial:
            del self._newest[view]
            self.failed.emit(view, serial, problem)
            if failed is not None:
                failed(problem)
            self._close_at_last()
