"""The train lane: one training at a time, in a thread that owns the accelerator."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Literal

from PySide6.QtCore import QObject, Qt, Signal, Slot

from ae_core.training.events import Finished, Started
from app.lanes.control import Control, Speed
from app.lanes.train_worker import Job, Training, TrainWorker
from app.lanes.worker_thread import WorkerThread
from app.mailbox import Mailbox

if TYPE_CHECKING:
    from ae_core.data.base import Dataset
    from ae_core.training.run import RunSpec

Train = Callable[["RunSpec", "Dataset", Path, bool], Training]
State = Literal["idle", "training", "paused", "stopping"]


def core_train(spec: RunSpec, dataset: Dataset, folder: Path, resume: bool) -> Training:
    """The real training; imported here because torch comes with it."""
    from ae_core.training.loop import train

    return train(spec, dataset, folder, resume=resume)


class TrainLane(QObject):
    """One training at a time. Signals are life-cycle only; numbers and pictures wait in `mailbox`.

    refused : why a live change was not made. closed : the thread has ended. state_changed : carries the new `state`.
    """

    started = Signal(object)
    paused = Signal()
    resumed = Signal()
    finished = Signal(object)
    failed = Signal(str)
    refused = Signal(str)
    state_changed = Signal(str)
    closed = Signal()
    _run = Signal(object)

    def __init__(self, parent: QObject | None = None, train: Train = core_train) -> None:
        super().__init__(parent)
        self.mailbox = Mailbox()
        self._train = train
        self._serial = 0
        self._state: State = "idle"
        self._speed: Speed = "full"
        self._control = Control()
        self._closing = False
        self._worker = TrainWorker()
        self._thread = WorkerThread(self._worker, "train", self)
        self._connect()

    def _connect(self) -> None:
        queued = Qt.ConnectionType.QueuedConnection
        self._run.connect(self._worker.run, queued)
        self._worker.started.connect(self._on_started, queued)
        self._worker.paused.connect(self._on_paused, queued)
        self._worker.resumed.connect(self._on_resumed, queued)
        self._worker.finished.connect(self._on_finished, queued)
        self._worker.failed.connect(self._on_failed, queued)
        self._worker.refused.connect(self._on_refused, queued)
        self._thread.closed.connect(self.closed)

    @property
    def state(self) -> State:
        """What the lane is doing, as far as this thread has been told."""
        return self._state

    @property
    def speed(self) -> Speed:
        """ "full", or "slow" for a few batches a second."""
        return self._speed

    @speed.setter
    def speed(self, speed: Speed) -> None:
        self._speed = speed
        self._control.set_speed(speed)

    def start(self, spec: RunSpec, dataset: Dataset, folder: Path, resume: bool = False) -> None:
        """Begin a training in `folder`, or go on with the one there. Raises RuntimeError while one is alive."""
        if self._state != "idle" or self._closing:
            raise RuntimeError("a training is already running")
        self._serial += 1
        self._control, self.mailbox = Control(self._speed), Mailbox()
        train = self._train
        job = Job(self._serial, lambda: train(spec, dataset, folder, resume), self._control, self.mailbox)
        self._enter("training")
        self._thread.open()
        self._run.emit(job)

    def pause(self) -> None:
        """Hold before the next batch; `paused` follows."""
        if self._state == "training":
            self._control.pause()

    def resume(self) -> None:
        """Go on; `resumed` follows."""
        if self._state == "paused":
            self._control.resume()

    def step(self) -> None:
        """Take one batch and hold."""
        if self._state in ("training", "paused"):
            self._control.step()

    def dissect(self) -> None:
        """Take one batch, put all of it into the mailbox, and hold."""
        if self._state in ("training", "paused"):
            self._control.dissect()

    def stop(self) -> None:
        """End after the current batch with a checkpoint; `finished` follows."""
        if self._state in ("training", "paused"):
            self._enter("stopping")
            self._control.stop()

    def change(self, path: str, value: float) -> None:
        """Set a live setting from the next batch on."""
        if self._state in ("training", "paused"):
            self._control.change(path, value)

    def close(self) -> None:
        """Stop what runs and end the thread; `closed` follows."""
        if self._closing:
            return
        self._closing = True
        if self._state == "idle":
            self._thread.close()
        else:
            self.stop()

    def _enter(self, state: State) -> None:
        if state != self._state:
            self._state = state
            self.state_changed.emit(state)

    def _is_old(self, serial: int) -> bool:
        return serial != self._serial

    @Slot(int, object)
    def _on_started(self, serial: int, event: Started) -> None:
        if not self._is_old(serial):
            self.started.emit(event)

    @Slot(int)
    def _on_paused(self, serial: int) -> None:
        if not self._is_old(serial) and self._state in ("training", "paused"):
            self._enter("paused")
            self.paused.emit()

    @Slot(int)
    def _on_resumed(self, serial: int) -> None:
        if not self._is_old(serial) and self._state == "paused":
            self._enter("training")
            self.resumed.emit()

    @Slot(int, object)
    def _on_finished(self, serial: int, event: Finished) -> None:
        if not self._is_old(serial):
            self._end()
            self.finished.emit(event)

    @Slot(int, str)
    def _on_failed(self, serial: int, message: str) -> None:
        if not self._is_old(serial) and self._state != "idle":
            self._end()
            self.failed.emit(message)

    @Slot(int, str)
    def _on_refused(self, serial: int, message: str) -> None:
        if not self._is_old(serial):
            self.refused.emit(message)

    def _end(self) -> None:
        self._enter("idle")
        if self._closing:
            self._thread.close()
