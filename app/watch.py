"""Long work that somebody waits for: how far it is, and whether anybody still wants it."""

from __future__ import annotations

import time

from ae_core.errors import Cancelled


class Watch:
    """Looks on while long work is done elsewhere. done : the share that is done, or None before anything was told.

    unwanted : set it, and the work ends at its next word.
    """

    def __init__(self) -> None:
        self.done: float | None = None
        self.unwanted = False
        self._start = time.monotonic()

    def __call__(self, done: float) -> None:
        """Called by the work, in its thread. Raises Cancelled where nobody waits for it any more."""
        if self.unwanted:
            raise Cancelled("cancelled: nobody waits for it any more")
        self.done = done

    def seconds_left(self) -> float | None:
        """At the average pace so far; None before there is one."""
        return (time.monotonic() - self._start) * (1 - self.done) / self.done if self.done else None
