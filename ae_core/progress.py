"""How far long work has come, told to whoever watches; without a watcher it costs nothing."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar

Watch = Callable[[float], None]


def _nobody(fraction: float) -> None:
    pass


_watch: ContextVar[Watch] = ContextVar("watch", default=_nobody)


def tell(done: int, of: int) -> None:
    """Say that `done` of `of` parts are done. Whatever the watcher raises (Cancelled) ends the work here."""
    _watch.get()(done / max(of, 1))


@contextmanager
def watched(watch: Watch) -> Iterator[None]:
    """Within the block, `watch` is called with fractions from 0 to 1, in the thread that does the work."""
    token = _watch.set(watch)
    try:
        yield
    finally:
        _watch.reset(token)


@contextmanager
def stage(begun: float, share: float) -> Iterator[None]:
    """Within the block, what is told is of a part of the work: `share` of the whole, after `begun` of it."""
    watch = _watch.get()
    with watched(lambda fraction: watch(begun + share * fraction)):
        yield
