"""How long work will still take, by how fast it went lately."""

from __future__ import annotations

KNOWN = 0.05  # of the work, from which on the time left is told
LATELY = 0.5  # of the time so far


class TimeLeft:
    """Work that goes on where it stopped leaps over what was done before, and that is no measure of its speed."""

    def __init__(self) -> None:
        self._marks: list[tuple[float, float]] = []

    def at(self, seconds: float, fraction: float) -> float | None:
        """The seconds left when so many have passed and so much of the work is done; None while nobody knows."""
        self._marks.append((seconds, fraction))
        while len(self._marks) > 2 and self._marks[1][0] <= LATELY * seconds:
            self._marks.pop(0)
        then, before = self._marks[0]
        if fraction < KNOWN or fraction <= before or seconds <= then:
            return None
        return (seconds - then) * (1 - fraction) / (fraction - before)
