"""Long work in a process of its own. It is asked, not listened to, and never waited for."""

from __future__ import annotations

import json
import os
import shutil
import signal
import tempfile
import threading
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from multiprocessing import connection, get_context, parent_process
from multiprocessing.connection import Connection
from multiprocessing.context import SpawnProcess
from multiprocessing.process import BaseProcess
from multiprocessing.util import Finalize
from typing import Any, Literal

from ae_core.errors import UserError
from ae_core.languages.saying import speak, spoken
from ae_core.progress import watched

State = Literal["moving", "done", "failed"]
PART = "part"  # of the step under way that is done, where it tells so (`progress.tell`); beside what the last one said
# A generator of JSON objects, one for each step of up to some seconds; the last one is the result.
Work = Callable[[Mapping[str, Any]], Iterator[Mapping[str, Any]]]
NICENESS = 10  # below a training, which is what somebody watches
LONGEST_GOODBYE = 5.0  # seconds; a killed process is gone within milliseconds
LAST_STEP = 2.0  # seconds that one has to keep what it has, when nobody is left who would hear of it


@dataclass(frozen=True)
class Update:
    """What is new: with "moving" what the last step said, with "done" the result, with "failed" why in `message`."""

    state: State
    said: Mapping[str, Any] = field(default_factory=dict)
    message: str = ""


class _Alone(Exception):
    """Nobody is left who would hear of it."""


class Job:
    """One piece of work, begun with its making. It may be held between two steps, and is killed by `close`.

    Whatever it writes to the folder for temporary files goes with it, even when it is killed: it has one of its own.
    It may have jobs itself. None outlives the process that began it, however that ends.

    paced : whether it is held after each step that it has told, until `hold(False)`. Nothing is sent to it within a
    step: of what it does not read, the pipe has room for some hundred words, and then the sender waits for it.
    """

    def __init__(self, work: Work, request: Mapping[str, Any], paced: bool = False) -> None:
        self._scratch = tempfile.mkdtemp(prefix="latentarium-job-")
        # Forking would copy a process in which Qt and OpenMP run, which neither survives.
        context = get_context("spawn")
        self._pipe, theirs = context.Pipe()
        self._process: SpawnProcess = context.Process(
            target=_serve, args=(theirs, work, dict(request), self._scratch, paced, spoken()), name="job", daemon=False
        )  # what Python calls a daemon may have no processes of its own
        self._process.start()
        # At an exit too, or that would wait for its end.
        self._end = Finalize(None, _end, (self._process, self._scratch), exitpriority=0)
        theirs.close()  # or its death would not close the pipe
        self._held = self._over = False
        self._paced = paced

    @property
    def is_held(self) -> bool:
        """Whether it waits before its next step."""
        return self._held

    def hold(self, held: bool) -> None:
        """Wait after the step under way, or go on."""
        if held != self._held and not self._over:
            self._held = held
            try:
                self._pipe.send_bytes(b"hold" if held else b"go on")
            except OSError:
                return  # it has died; the next poll says so

    def poll(self) -> Update | None:
        """What is new, at once; None if nothing is. An end is told once."""
        if self._over:
            return None
        alive = self._process.is_alive()  # asked first: what it said before it ended is then in the pipe
        last: Update | None = None
        try:
            while self._pipe.poll():
                last = Update(**json.loads(self._pipe.recv_bytes()))
                if last.state != "moving":
                    self.close()
                    return last
                self._held = self._held or (self._paced and PART not in last.said)  # that is told within a step
        except (EOFError, OSError):
            alive = False
        if not alive and last is None:
            self._process.join(LONGEST_GOODBYE)
            status = self._process.exitcode
            self.close()
            return Update("failed", message=f"Its process ended unexpectedly ({_reason(status)}).")
        return last

    def leave(self) -> None:
        """Hear no more of it: it ends after the step under way, and keeps what work keeps that is given up."""
        self._pipe.close()

    def close(self, patience: float = 0.0) -> None:
        """End it, whatever it is doing. patience : seconds that it has to end itself, once it was left."""
        if not self._over:
            self._over = True
            self._process.join(patience)
            self._end()
            self._process.close()
            self._pipe.close()

    def _waits_on(self) -> list[Connection | int]:
        return [] if self._over else [self._pipe, self._process.sentinel]


def _end(process: SpawnProcess, scratch: str) -> None:
    process.kill()
    process.join(LONGEST_GOODBYE)
    shutil.rmtree(scratch, ignore_errors=True)


def wait(jobs: Sequence[Job], seconds: float) -> None:
    """Until one of them has something to tell, or so many seconds have passed."""
    connection.wait([one for job in jobs for one in job._waits_on()], seconds)


def close(jobs: Sequence[Job], patience: float = LAST_STEP) -> None:
    """End several at once. patience : seconds that all of them have for the step under way."""
    for job in jobs:
        job.leave()
    until = time.monotonic() + patience
    for job in jobs:
        job.close(max(0.0, until - time.monotonic()))


def _serve(pipe: Connection, work: Work, request: Mapping[str, Any], scratch: str, paced: bool, language: str) -> None:
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C is for the parent to act on
    if hasattr(os, "nice"):
        os.nice(max(0, NICENESS - os.nice(0)))  # not below the job whose job it is
    os.environ.setdefault("OMP_WAIT_POLICY", "PASSIVE")  # threads that wait must not spin: others need the cores
    tempfile.tempdir = scratch
    speak(language)
    parent = parent_process()
    if parent is not None:
        threading.Thread(target=_end_with, args=(parent, scratch), daemon=True).start()
    try:
        _say(pipe, _end_of(pipe, work, request, paced))
    except (_Alone, EOFError, OSError):
        shutil.rmtree(scratch, ignore_errors=True)  # nobody is left who would


def _end_with(parent: BaseProcess, scratch: str) -> None:
    """A step may take long, and one that is held takes none: neither may go on for nobody."""
    connection.wait([parent.sentinel])
    time.sleep(LAST_STEP)
    shutil.rmtree(scratch, ignore_errors=True)
    os._exit(1)


def _end_of(pipe: Connection, work: Work, request: Mapping[str, Any], paced: bool) -> Update:
    said: Mapping[str, Any] = {}

    def within(fraction: float) -> None:
        _say(pipe, Update("moving", {**said, PART: fraction}))

    try:
        with watched(within):
            for said in work(request):
                _say(pipe, Update("moving", said))
                _wait_while_held(pipe, paced)
    except UserError as problem:
        return Update("failed", message=str(problem))
    except _Alone:
        raise
    except Exception as problem:  # whatever else goes wrong must be told
        return Update("failed", message=f"It failed inside: {type(problem).__name__}: {problem}")
    return Update("done", said)


def _wait_while_held(pipe: Connection, held: bool = False) -> None:
    parent = parent_process()
    if parent is not None and not parent.is_alive():
        raise _Alone
    while held or pipe.poll():
        held = pipe.recv_bytes() == b"hold"


def _say(pipe: Connection, update: Update) -> None:
    pipe.send_bytes(json.dumps({"state": update.state, "said": dict(update.said), "message": update.message}).encode())


def _reason(status: int | None) -> str:
    return f"signal {-status}" if status is not None and status < 0 else f"status {status}"
