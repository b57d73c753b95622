"""Work on rows shared among the processor's cores.

By threads of our own around compiled loops that let go of the interpreter, rather than by numba's: of its parallel
loops one compiled just now sums in another order than the same one read from the cache, so that the first map after an
installation was not the second; and two of them at once can end the process.
"""

from __future__ import annotations

import os
from collections import deque
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from functools import cache

# A core that a training takes away does fewer of them than the others.
PARTS_PER_CORE = 4


def cores() -> int:
    """How many processor cores this process may use."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


def share(rows: int, work: Callable[[int, int], None], least: int = 1) -> None:
    """Call `work(first, last)` for consecutive ranges that cover `rows`, and return when all is done.

    least : of rows in a range. With fewer, waking another thread takes longer than doing its share.
    """
    parts = min(PARTS_PER_CORE * cores(), rows // least)
    if parts < 2:
        work(0, rows)
        return
    bounds = [rows * part // parts for part in range(parts + 1)]
    deque(_pool().map(work, bounds[:-1], bounds[1:]), maxlen=0)


@cache
def _pool() -> ThreadPoolExecutor:
    return ThreadPoolExecutor(cores(), thread_name_prefix="share")
