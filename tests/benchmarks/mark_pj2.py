"""PJ2: the first projection of a session against the same again, by a worker that has warmed up as in use."""

from __future__ import annotations

import time
from collections.abc import Iterator
from multiprocessing import active_children, connection

import numpy as np
from numpy.typing import NDArray

from ae_core.projection.process import ProjectionProcess
from tests.benchmarks.codes import digit_codes
from tests.benchmarks.marks import Row, Size, benchmark
from tests.benchmarks.pairs import compare_pairs

Codes = NDArray[np.float32]


@benchmark("PJ2")
def measure(size: Size) -> Iterator[Row]:
    """A worker of its own for each pair. The second time the codes come in another order, so that none are known."""
    codes = digit_codes(5_000 if size.pairs > 1 else 300)
    _pair("pca", codes)  # the very first worker of a machine compiles the kernels, for all workers after it
    for method in ("umap", "tsne"):
        compared = compare_pairs(lambda method=method: _pair(method, codes), size.pairs, warm_up=False)  # type: ignore[misc]
        yield compared.row(
            "PJ2", f"{method}, {len(codes):,} x 16 codes", "the same again", required=1.5, stretch=1.2,
            note="s from asking to the last frame; smaller is better", smaller=True,
        )  # fmt: skip


def _pair(method: str, codes: Codes) -> tuple[float, float]:
    with ProjectionProcess() as handle:
        handle.warm()
        _wait_until_warm(handle)
        return _seconds(handle, method, codes), _seconds(handle, method, codes[::-1])


def _wait_until_warm(handle: ProjectionProcess) -> None:
    while not handle.is_warm:
        handle.poll()
        _look_again()


def _seconds(handle: ProjectionProcess, method: str, codes: Codes) -> float:
    start = time.perf_counter()
    handle.start(codes, {"name": method})
    while (update := handle.poll()) is None or update.state == "moving":
        _look_again()
    assert update.state == "done", update.message
    return time.perf_counter() - start


def _look_again() -> None:
    """As often as a screen is drawn; a busy wait would take a core from the worker."""
    connection.wait([child.sentinel for child in active_children()], timeout=0.016)
