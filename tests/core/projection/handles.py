"""Waiting for what a projection process says."""

from __future__ import annotations

from collections.abc import Callable
from multiprocessing import active_children, connection

import numpy as np

from ae_core.projection.base import Floats
from ae_core.projection.process import ProjectionProcess, Update

UMAP_JSON = {"name": "umap", "n_neighbors": 8, "seed": 3}


def look_again() -> None:
    """Wait until a worker ends or for a moment, whichever comes first; a busy wait would starve the worker."""
    connection.wait([child.sentinel for child in active_children()], timeout=0.005)


def until(handle: ProjectionProcess, enough: Callable[[Update], bool]) -> Update:
    """The first update that is enough; the test's time limit ends a wait in vain."""
    while True:
        update = handle.poll()
        if update is not None and enough(update):
            return update
        look_again()


def until_warm(handle: ProjectionProcess) -> None:
    while not handle.is_warm:
        assert handle.poll() is None
        look_again()


def moved(update: Update) -> bool:
    return update.frame is not None and update.frame.fraction > 0


def ended(update: Update) -> bool:
    return update.state != "moving"


def many() -> Floats:
    """Enough codes for a UMAP to be still under way when the test acts."""
    return np.random.default_rng(0).normal(size=(3000, 4)).astype(np.float32)


def the_worker() -> int | None:
    (child,) = active_children()
    return child.pid
