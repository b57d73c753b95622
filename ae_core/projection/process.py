"""The window's handle on the projection process. It never blocks on the work and is asked, not listened to."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from multiprocessing import get_context
from multiprocessing.context import SpawnProcess
from typing import Any, Literal

from ae_core.projection.base import Floats, Frame, checked
from ae_core.projection.segment import Segment
from ae_core.projection.worker import serve

State = Literal["moving", "done", "failed", "died"]
# A killed process is gone within milliseconds; this bounds the wait on a machine that swaps.
LONGEST_GOODBYE = 5.0


@dataclass(frozen=True, slots=True, eq=False)
class Update:
    """What became of a job since the last look.

    frame : with "moving" a map that is newer than the one before, with "done" the final one, else the last there is, or
    None. message : why it failed or died, one sentence.
    """

    job: int
    state: State
    frame: Frame | None = None
    message: str = ""


class ProjectionProcess:
    """One worker process and at most one job, without threads: call `poll` from a timer, and `close` at the end."""

    def __init__(self) -> None:
        self._worker: _Worker | None = None
        self._job: _Job | None = None
        self._jobs = 0
        self._warming_wanted = False
        self.is_warm = self.has_compiled = False

    def __enter__(self) -> ProjectionProcess:
        return self

    def __exit__(self, *exception: object) -> None:
        self.close()

    @property
    def job(self) -> int | None:
        """The job under way."""
        return self._job.number if self._job else None

    def warm(self) -> None:
        """Start the worker if need be and have it import and compile everything while it has nothing else to do."""
        self._warming_wanted = True
        self._running().send({"do": "warm"})

    def start(self, codes: Floats, method: Mapping[str, Any]) -> int:
        """Project `codes` (n, d) by `method`, {"name": "umap", "seed": 1}; returns the number of the job.

        A job that is under way is cancelled. Raises DataError at once, and leaves that job, for codes that cannot be
        projected; a setting that does not suit is reported by `poll` as "failed".
        """
        segment = Segment.create(checked(codes))
        self.cancel()
        self._jobs += 1
        self._job = _Job(self._jobs, segment)
        self._running().send(self._job.request(method))
        return self._job.number

    def poll(self) -> Update | None:
        """What is new about the job under way, at once; None if nothing is. An end is reported once."""
        if self._worker is None:
            return None
        # Asked first: whatever a worker said before it ended is then in the pipe.
        alive = self._worker.is_alive()
        for answer in self._worker.answers():
            if answer["state"] == "compiled":
                self.has_compiled = True
            elif answer["state"] == "warm":
                self.is_warm = True
            elif self._job and answer["job"] == self._job.number:
                return self._ended(answer["state"], answer.get("message", ""))
        if not alive:
            return self._died()
        frame = self._job.newer() if self._job else None
        return Update(self._job.number, "moving", frame) if self._job and frame else None

    def cancel(self) -> None:
        """Forget the job and end the worker that computes it; a new worker starts at once."""
        if self._job is None:
            return
        self._forget()
        self._stop()
        if self._warming_wanted:
            self.warm()

    def close(self) -> None:
        """End the worker and free all memory. The handle can be used again."""
        self._warming_wanted = False
        self._forget()
        self._stop()

    def _running(self) -> _Worker:
        if self._worker is None:
            self._worker = _Worker()
        return self._worker

    def _ended(self, state: State, message: str) -> Update | None:
        if self._job is None:
            return None
        update = Update(self._job.number, state, self._job.latest(), message)
        self._forget()
        return update

    def _died(self) -> Update | None:
        status = self._worker.status() if self._worker else None
        self._stop()
        return self._ended(
            "died", f"the projection process ended unexpectedly ({_reason(status)}); start again to retry"
        )

    def _forget(self) -> None:
        if self._job:
            self._job.segment.free()
            self._job = None

    def _stop(self) -> None:
        self.is_warm = False
        if self._worker:
            self._worker.kill()
            self._worker = None


class _Job:
    def __init__(self, number: int, segment: Segment) -> None:
        self.number = number
        self.segment = segment
        self._seen = 0

    def request(self, method: Mapping[str, Any]) -> dict[str, Any]:
        memory = {"segment": self.segment.name, "n": self.segment.n, "d": self.segment.d}
        return {"do": "project", "job": self.number, "method": dict(method), **memory}

    def latest(self) -> Frame | None:
        found = self.segment.read(seen=0)
        return found[1] if found else None

    def newer(self) -> Frame | None:
        found = self.segment.read(self._seen)
        if found is None:
            return None
        self._seen, frame = found
        return frame


class _Worker:
    def __init__(self) -> None:
        # Forking would copy a process in which Qt and OpenMP run, which neither survives.
        context = get_context("spawn")
        self._pipe, theirs = context.Pipe()
        self._process: SpawnProcess = context.Process(target=serve, args=(theirs,), name="projection", daemon=True)
        self._process.start()
        # Only the worker may hold its end, or its death would not close the pipe.
        theirs.close()

    def is_alive(self) -> bool:
        return self._process.is_alive()

    def status(self) -> int | None:
        return self._process.exitcode

    def send(self, request: Mapping[str, Any]) -> None:
        try:
            self._pipe.send_bytes(json.dumps(request).encode())
        except OSError:
            # It has died; the next poll says so.
            return

    def answers(self) -> Iterator[dict[str, Any]]:
        try:
            while self._pipe.poll():
                yield json.loads(self._pipe.recv_bytes())
        except (EOFError, OSError):
            return

    def kill(self) -> None:
        # It owns nothing that wants clearing up, so it need not be asked; it also ends amid compiled code.
        self._process.kill()
        self._process.join(LONGEST_GOODBYE)
        self._process.close()
        self._pipe.close()


def _reason(status: int | None) -> str:
    return f"signal {-status}" if status is not None and status < 0 else f"status {status}"
