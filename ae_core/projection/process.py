"""The window's handle on the projection process. It never blocks on the work and is asked, not listened to."""

from __future__ import annotations

import json
import time
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from multiprocessing import get_context
from multiprocessing.context import SpawnProcess
from typing import Any, Literal

import numpy as np

from ae_core.projection.base import Frame, checked
from ae_core.projection.neighbours import Floats
from ae_core.projection.quality import Quality
from ae_core.projection.segment import Segment
from ae_core.projection.worker import serve

State = Literal["moving", "done", "judged", "failed", "died"]
Kind = Literal["project", "cluster"]
# A worker looks up between two frames; one that does not for so many seconds is given up for another.
PATIENCE = 1.0
# A killed process is gone within milliseconds; this bounds the wait on a machine that swaps.
LONGEST_GOODBYE = 5.0


@dataclass(frozen=True, slots=True, eq=False)
class Update:
    """What became of a job since the last look.

    frame : with "moving" a map that is newer than the one before, with "done" the final one, else the last there is, or
    None. message : why it failed or died, one sentence. quality : with "judged", how far the final map can be believed;
    it follows "done" after a while, unless another job is started.
    """

    job: int
    state: State
    frame: Frame | None = None
    message: str = ""
    quality: Quality | None = None


class ProjectionProcess:
    """One worker process and at most one job, without threads: call `poll` from a timer, and `close` at the end.

    kind : of its jobs. Clusterings give two numbers of each code too (see clusters.base), and so go the same way.
    """

    def __init__(self, kind: Kind = "project") -> None:
        self._kind = kind
        self._worker: _Worker | None = None
        self._job: _Job | None = None
        self._jobs = 0
        self._finished = 0
        self._warming_wanted = False
        self._stop_asked: float | None = None
        self._stopping: set[int] = set()
        self.is_warm = self.has_compiled = self.is_paused = False

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
        self._job = _Job(self._jobs, segment, self._kind, method)
        self._running().send(self._job.request())
        return self._job.number

    def pause(self) -> None:
        """Hold the job under way between two frames, with everything it has computed."""
        self._hold(True)

    def resume(self) -> None:
        """Go on where it was paused."""
        self._hold(False)

    def poll(self) -> Update | None:
        """What is new about the job under way, at once; None if nothing is. An end is reported once."""
        if self._worker is None:
            return None
        # Asked first: whatever a worker said before it ended is then in the pipe.
        alive = self._worker.is_alive()
        for answer in self._worker.answers():
            update = self._heard(answer)
            if update is not None:
                return update
        if not alive:
            return self._died()
        self._lose_patience()
        frame = self._job.newer() if self._job else None
        return Update(self._job.number, "moving", frame) if self._job and frame else None

    def cancel(self) -> None:
        """Forget the job; the worker stops with its next frame and keeps what later jobs can use."""
        if self._job is None:
            return
        self._stopping.add(self._job.number)
        self._stop_asked = self._stop_asked or time.monotonic()
        self._say("stop")
        self._forget()

    def close(self) -> None:
        """End the worker and free all memory. The handle can be used again."""
        self._warming_wanted = False
        self._forget()
        self._stop()

    def _hold(self, paused: bool) -> None:
        if self._job is not None and paused != self.is_paused:
            self.is_paused = paused
            self._say("pause" if paused else "resume")

    def _say(self, word: str) -> None:
        self._running().send({"do": word, "job": self.job})

    def _heard(self, answer: Mapping[str, Any]) -> Update | None:
        if answer["state"] == "compiled":
            self.has_compiled = True
        elif answer["state"] == "warm":
            self.is_warm = True
        elif self._job and answer["job"] == self._job.number:
            self._finished = self._job.number if answer["state"] == "done" else 0
            return self._ended(answer["state"], answer.get("message", ""))
        elif answer["state"] == "judged":
            if answer["job"] == self._finished and self._job is None:
                return Update(answer["job"], "judged", quality=answer["quality"])
        else:
            self._stopping.discard(answer["job"])
            self._stop_asked = time.monotonic() if self._stopping else None
        return None

    def _lose_patience(self) -> None:
        if self._stop_asked is None or time.monotonic() - self._stop_asked < PATIENCE:
            return
        self._stop()
        if self._job is not None:
            self._running().send(self._job.request())
            if self.is_paused:
                self._say("pause")
        elif self._warming_wanted:
            self.warm()

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
        had_work = self.is_warm or self._job is not None
        self._stop()
        # One that dies of warming alone would die again.
        if self._warming_wanted and had_work:
            self.warm()
        reason = f"the projection process ended unexpectedly ({_reason(status)})"
        return self._ended("died", f"{reason}; another one takes its place, so {self._kind} again")

    def _forget(self) -> None:
        self.is_paused = False
        if self._job:
            self._job.segment.free()
            self._job = None

    def _stop(self) -> None:
        self.is_warm = False
        self._stop_asked = None
        self._stopping.clear()
        if self._worker:
            self._worker.kill()
            self._worker = None


class _Job:
    def __init__(self, number: int, segment: Segment, kind: Kind, method: Mapping[str, Any]) -> None:
        self.number = number
        self.segment = segment
        self._kind, self._method = kind, method
        self._seen = 0

    def request(self) -> dict[str, Any]:
        memory = {"segment": self.segment.name, "n": self.segment.n, "d": self.segment.d}
        return {"do": self._kind, "job": self.number, "method": dict(self._method), **memory}

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
                answer = json.loads(self._pipe.recv_bytes())
                if answer["state"] == "judged":
                    answer["quality"] = self._quality(answer)
                yield answer
        except (EOFError, OSError):
            return

    def _quality(self, answer: Mapping[str, Any]) -> Quality:
        overlap = np.frombuffer(self._pipe.recv_bytes(), dtype=np.uint8) if answer["has_overlap"] else None
        return Quality(**{**answer["quality"], "overlap": overlap})

    def kill(self) -> None:
        # It owns nothing that wants clearing up, so it need not be asked; it also ends amid compiled code.
        self._process.kill()
        self._process.join(LONGEST_GOODBYE)
        self._process.close()
        self._pipe.close()


def _reason(status: int | None) -> str:
    return f"signal {-status}" if status is not None and status < 0 else f"status {status}"
