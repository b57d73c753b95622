"""What lives in the train lane's thread: it drives one training generator after the other."""

from __future__ import annotations

import logging
import os
import sys
from collections.abc import Callable, Generator
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal, Slot

from ae_core.errors import RunError, UserError
from ae_core.training.dissected import Dissection
from ae_core.training.events import Command, Event, Finished, Measured, Preview, Refused, Started, Stepped
from app.lanes.control import Control
from app.mailbox import Mailbox

Training = Generator[Event, Command | None, None]
logger = logging.getLogger(__name__)
# So that the window and what is decoded under the cursor get a core at once; the training has all that is left.
NICENESS = 5


@dataclass(frozen=True, eq=False)
class Job:
    """One training with its own control and mailbox, so that nothing of an older one can be mistaken for it."""

    serial: int
    train: Callable[[], Training]
    control: Control
    mailbox: Mailbox


class TrainWorker(QObject):
    """Lives in the lane's thread. Every signal carries the serial of its job."""

    started = Signal(int, object)
    paused = Signal(int)
    resumed = Signal(int)
    finished = Signal(int, object)
    failed = Signal(int, str)
    refused = Signal(int, str)

    @Slot(object)
    def run(self, job: Job) -> None:
        """Drive one training to its end. Nothing escapes: what goes wrong is told by `failed`."""
        _step_back()
        try:
            end = self._drive(job)
        except UserError as problem:
            self.failed.emit(job.serial, str(problem))
        except Exception as problem:
            logger.exception("The training failed")
            self.failed.emit(job.serial, f"The training failed inside: {type(problem).__name__}: {problem}")
        else:
            # Only now has it let go of its run folder.
            self.finished.emit(job.serial, end)

    def _drive(self, job: Job) -> Finished:
        training = job.train()
        command: Command | None = None
        try:
            while True:
                event = training.send(command)
                if isinstance(event, Finished):
                    return event
                self._hand_over(job, event)
                command = self._next_command(job, event)
        except StopIteration:
            raise RunError("the training ended without saying how") from None
        finally:
            training.close()

    def _next_command(self, job: Job, event: Event) -> Command | None:
        if not isinstance(event, Stepped | Started):
            return job.control.command()
        return job.control.before_batch(
            lambda: self.paused.emit(job.serial),
            lambda: self.resumed.emit(job.serial),
            can_look=isinstance(event, Stepped),
        )

    def _hand_over(self, job: Job, event: Event) -> None:
        match event:
            case Stepped():
                job.mailbox.put_latest("step", event.step)
            case Dissection():
                job.mailbox.put_latest("dissection", event)
            case Measured():
                job.mailbox.put_scalar(event)
            case Preview():
                job.mailbox.put_latest(("frame", event.step) if event.kept else "preview", event)
            case Started():
                self.started.emit(job.serial, event)
            case Refused():
                self.refused.emit(job.serial, event.message)


def _step_back() -> None:
    """Only this thread and those that it starts; elsewhere than on Linux that would be the whole process."""
    if sys.platform == "linux":
        os.setpriority(os.PRIO_PROCESS, 0, max(NICENESS, os.getpriority(os.PRIO_PROCESS, 0)))
