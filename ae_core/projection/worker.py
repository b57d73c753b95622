"""What the projection process does: one job at a time, told by JSON, and warming up while there is none."""

from __future__ import annotations

import importlib
import json
import os
import signal
from collections.abc import Iterator, Mapping
from itertools import islice
from multiprocessing import parent_process
from multiprocessing.connection import Connection
from typing import Any

import numpy as np

from ae_core.errors import UserError
from ae_core.projection.base import ProjectionSpec, projections
from ae_core.projection.segment import Segment
from ae_core.spec import Slot

# Enough for the window to go first; at 10 and more a training on all cores would leave a projection a tenth of one.
NICENESS = 5


def serve(pipe: Connection) -> None:
    """Answer requests, one after the other, until the other end closes or the parent is gone.

    Requests: {"do": "warm"} and {"do": "project", "job", "method", "segment", "n", "d"}.
    Answers: {"state": "compiled"} (the map's kernels), {"state": "warm"}, {"state": "done", "job"} and
    {"state": "failed", "job", "message"}.
    """
    _step_back()
    chores: Iterator[None] = iter(())
    try:
        while True:
            if not pipe.poll() and _one_more(chores):
                continue
            request = json.loads(pipe.recv_bytes())
            if request["do"] == "warm":
                chores = _warm(pipe)
            else:
                _project(pipe, request)
    except (EOFError, OSError):
        return


def _step_back() -> None:
    # Ctrl-C is for the parent to act on; the window and a training go first; threads that wait must not spin, because
    # the training needs the same cores.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    if hasattr(os, "nice"):
        os.nice(NICENESS)
    os.environ.setdefault("OMP_WAIT_POLICY", "PASSIVE")


def _one_more(chores: Iterator[None]) -> bool:
    return next(chores, "none left") is None


def _warm(pipe: Connection) -> Iterator[None]:
    """Import and compile what the methods need, a piece a step, so that a request need not wait for all of it.

    The map's own kernels come first: the window reads them from the disk, and compiles nothing itself.
    """
    importlib.import_module("ae_core.raster.kernels")
    pipe.send_bytes(json.dumps({"state": "compiled"}).encode())
    yield
    codes = np.random.default_rng(0).normal(size=(256, 4)).astype(np.float32)
    for name in projections.names():
        yield from (None for _ in islice(projections.create(name).frames(codes), 3))
    pipe.send_bytes(json.dumps({"state": "warm"}).encode())


def _project(pipe: Connection, request: Mapping[str, Any]) -> None:
    answer = {"state": "done", "job": request["job"]}
    segment = Segment.open(request["segment"], request["n"], request["d"])
    try:
        spec: ProjectionSpec = Slot(projections).read(request["method"])
        for frame in spec.frames(segment.codes()):
            segment.write(frame)
            _stop_without_parent()
    except UserError as problem:
        answer |= {"state": "failed", "message": str(problem)}
    except EOFError:
        raise
    except Exception as problem:  # whatever else goes wrong must reach the window instead of ending the worker
        method = request["method"].get("name", "projection")
        answer |= {"state": "failed", "message": f"{method} stopped: {type(problem).__name__}: {problem}"}
    finally:
        segment.close()
    pipe.send_bytes(json.dumps(answer).encode())


def _stop_without_parent() -> None:
    parent = parent_process()
    if parent is not None and not parent.is_alive():
        raise EOFError
