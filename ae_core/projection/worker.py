"""What the projection process does: one job at a time, told by JSON, and chores while there is none."""

from __future__ import annotations

import importlib
import json
import os
import signal
from collections.abc import Iterator, Mapping
from dataclasses import asdict
from multiprocessing import parent_process
from multiprocessing.connection import Connection
from typing import Any

import numpy as np

from ae_core.errors import UserError
from ae_core.projection.base import ProjectionSpec, projections
from ae_core.projection.clusters.base import ClusteringSpec, clusterings
from ae_core.projection.inbox import Inbox
from ae_core.projection.kept import Kept
from ae_core.projection.neighbours import Floats
from ae_core.projection.quality import judging
from ae_core.projection.segment import Segment
from ae_core.registry import Registry
from ae_core.spec import Slot

# Enough for the window to go first; a training steps back as far, where it can. At 10 and more one that cannot would
# leave a projection a tenth of a core.
NICENESS = 5
METHODS: dict[str, Registry[Any]] = {"project": projections, "cluster": clusterings}


def serve(pipe: Connection) -> None:
    """Answer requests, one after the other, until the other end closes or the parent is gone.

    Requests: {"do": "warm"}; {"do": "project", "job", "method", "segment", "n", "d"}, the same with "cluster"; and
    what an `Inbox` takes to be about a job.
    Answers: {"state": "compiled"} (the map's kernels), {"state": "warm"}; and for each job, in the end,
    {"state": "stopped", "job"}, {"state": "failed", "job", "message"} or {"state": "done", "job"}. After "done", when
    nothing else is asked for, {"state": "judged", "job", "quality", "has_overlap"}, and then the overlap's bytes.
    """
    _step_back()
    inbox, kept = Inbox(pipe), Kept()
    judgement: Iterator[None] = iter(())
    warming: Iterator[None] = iter(())
    try:
        while True:
            if inbox.is_empty and (_one_more(judgement) or _one_more(warming)):
                continue
            request = inbox.take()
            if request["do"] == "warm":
                warming = _warm(pipe)
            else:
                judgement = _made(pipe, request, inbox, kept)
    except (EOFError, OSError):
        return


def _step_back() -> None:
    # Ctrl-C is for the parent to act on; the window goes first; threads that wait must not spin, because a training
    # needs the same cores.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    if hasattr(os, "nice"):
        os.nice(NICENESS)
    os.environ.setdefault("OMP_WAIT_POLICY", "PASSIVE")


def _send(pipe: Connection, answer: Mapping[str, Any]) -> None:
    pipe.send_bytes(json.dumps(answer).encode())


def _one_more(chores: Iterator[None]) -> bool:
    return next(chores, "none left") is None


def _warm(pipe: Connection) -> Iterator[None]:
    """Import and compile what the methods need, a piece a step, so that a request need not wait for all of it.

    The map's own kernels come first: the window reads them from the disk, and compiles nothing itself.
    """
    importlib.import_module("ae_core.raster.kernels")
    _send(pipe, {"state": "compiled"})
    yield
    for name in projections.names():
        yield from projections.create(name).rehearse()
    codes = np.random.default_rng(0).normal(size=(256, 4)).astype(np.float32)
    yield from (None for _ in judging(codes, codes[:, :2]))
    _send(pipe, {"state": "warm"})


def _made(pipe: Connection, request: Mapping[str, Any], inbox: Inbox, kept: Kept) -> Iterator[None]:
    """Write frame after frame into the shared memory and say how it ended; what is left to do is to judge a map."""
    job: dict[str, Any] = {"job": request["job"]}
    segment = None
    try:
        segment = Segment.open(request["segment"], request["n"], request["d"])
        spec: ProjectionSpec | ClusteringSpec = Slot(METHODS[request["do"]]).read(request["method"])
        codes = segment.codes()
        for frame in spec.frames(codes, kept):
            segment.write(frame)
            _stop_without_parent()
            if frame.fraction < 1 and not inbox.wants_more(request["job"]):
                _send(pipe, job | {"state": "stopped"})
                return iter(())
    except UserError as problem:
        _send(pipe, job | {"state": "failed", "message": str(problem)})
    except FileNotFoundError:
        # Its memory is gone: it was forgotten before it began.
        _send(pipe, job | {"state": "stopped"})
    except EOFError:
        raise
    except Exception as problem:  # whatever else goes wrong must reach the window instead of ending the worker
        method = request["method"].get("name", "projection")
        message = f"{method} stopped: {type(problem).__name__}: {problem}"
        _send(pipe, job | {"state": "failed", "message": message})
    else:
        _send(pipe, job | {"state": "done"})
        if request["do"] == "project":
            return _judge(pipe, job, codes, frame.xy)
    finally:
        if segment is not None:
            segment.close()
    return iter(())


def _judge(pipe: Connection, job: Mapping[str, Any], codes: Floats, xy: Floats) -> Iterator[None]:
    for found in judging(codes, xy):
        if found is not None:
            numbers = asdict(found) | {"overlap": None}
            _send(pipe, {**job, "state": "judged", "quality": numbers, "has_overlap": found.overlap is not None})
            if found.overlap is not None:
                pipe.send_bytes(found.overlap.tobytes())
        yield


def _stop_without_parent() -> None:
    parent = parent_process()
    if parent is not None and not parent.is_alive():
        raise EOFError
