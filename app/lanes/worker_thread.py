"""One thread with one worker: started when first needed, asked to leave at the end, never terminated."""

from __future__ import annotations

from PySide6.QtCore import QObject, QThread, QTimer, Signal, Slot


class WorkerThread(QObject):
    """Runs a worker object's slots in a thread of its own. closed : the thread has ended."""

    closed = Signal()

    def __init__(self, worker: QObject, name: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        # Both are kept until `finished`: a QThread destroyed while it runs aborts the process.
        self._worker = worker
        self._thread = QThread()
        self._thread.setObjectName(name)
        worker.moveToThread(self._thread)
        self._thread.finished.connect(self._finished)

    @property
    def is_open(self) -> bool:
        """Whether the thread runs."""
        return self._thread.isRunning()

    def open(self) -> None:
        """Start the thread unless it runs."""
        if not self._thread.isRunning():
            self._thread.start()

    def close(self) -> None:
        """Ask the thread to leave after what it is doing; `closed` follows, always later than this call."""
        if self._thread.isRunning():
            self._thread.quit()
        else:
            QTimer.singleShot(0, self, self._finished)

    @Slot()
    def _finished(self) -> None:
        self._thread.wait()
        self.closed.emit()
