"""One of several processes that train runs of a sweep. It is loaded without torch, whose threads are set before."""

from __future__ import annotations

import os
import time
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

INTERVAL = 0.1  # seconds between two steps that are told


def work(request: Mapping[str, Any]) -> Iterator[Mapping[str, Any]]:
    """Trains one run after the other that no other worker has begun. Tells the run that it trains and its share, and
    why each that has ended here has failed, or "".

    request : {"runs": [{"spec", "path"}], "data": folder (see `handed`), "begun": folder, "threads": n}.
    """
    os.environ["OMP_NUM_THREADS"] = str(request["threads"])
    from ae_core.data.handed import handed
    from ae_core.experiments.sweep_alone import trained_alone
    from ae_core.spec import read_spec
    from ae_core.training.run import RunSpec

    data, ended = handed(Path(request["data"])), dict[str, str]()
    for number, run in enumerate(request["runs"]):
        if not _begins(Path(request["begun"]), number):
            continue
        yield {"run": number, "share": 0.0, "ended": ended}
        due = 0.0
        for step in trained_alone(read_spec(RunSpec, run["spec"]), data, Path(run["path"])):
            if isinstance(step, str):
                ended[str(number)] = step
            elif time.perf_counter() >= due:
                yield {"run": number, "share": step, "ended": ended}
                due = time.perf_counter() + INTERVAL
        yield {"run": None, "share": 0.0, "ended": ended}


def _begins(begun: Path, number: int) -> bool:
    """Whether this worker is the first to begin it."""
    try:
        (begun / str(number)).touch(exist_ok=False)
    except FileExistsError:
        return False
    return True
