"""What the window asks of a running training, handed to its thread. The thread waits here while it is paused."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from threading import Condition
from typing import Literal

from ae_core.training.events import Change, Command, Dissect, Look, Stop

Speed = Literal["full", "slow"]
SLOW_SECONDS = 0.25


class Control:
    """Pause, single steps, speed and commands of one run. Every method may be called from any thread."""

    def __init__(self, speed: Speed = "full") -> None:
        self._changed = Condition()
        self._commands: deque[Command] = deque()
        self._paused = False
        self._steps = 0
        self._stopped = False
        self._looked = False
        self._told = False
        self._dissects = False
        self._speed: Speed = speed

    def pause(self) -> None:
        """Hold before the next batch."""
        with self._changed:
            self._paused = True

    def resume(self) -> None:
        """Go on."""
        with self._changed:
            self._paused, self._steps = False, 0
            self._changed.notify_all()

    def step(self) -> None:
        """Take one more batch and hold again."""
        with self._changed:
            self._paused = True
            self._steps += 1
            self._changed.notify_all()

    def dissect(self) -> None:
        """Take one more batch, tell all of it, and hold again."""
        with self._changed:
            self._dissects = True
            self.step()

    def stop(self) -> None:
        """End after the current batch; a pause does not hold it up."""
        with self._changed:
            if not self._stopped:
                self._stopped = True
                self._commands.append(Stop())
            self._changed.notify_all()

    def change(self, path: str, value: float) -> None:
        """Set a live setting before the next batch, in the order of the calls."""
        with self._changed:
            self._commands.append(Change(path, value))
            self._changed.notify_all()

    def set_speed(self, speed: Speed) -> None:
        """Full speed, or a few batches a second."""
        with self._changed:
            self._speed = speed
            self._changed.notify_all()

    def before_batch(
        self, on_pause: Callable[[], None], on_resume: Callable[[], None], *, can_look: bool = True
    ) -> Command | None:
        """What to send into the training before its next batch; returns when a batch may be taken.

        A paused run waits here without spinning; that it goes on is told even where it was let go between two waits.
        A change that comes meanwhile is kept for the next batch. Whoever watches batch by batch first gets a Look at
        the batch before, after which this is called once more; can_look : there is a batch to look at. Whoever wants
        the next batch dissected is told so in the same way.
        """
        with self._changed:
            if can_look and not self._looked and not self._stopped and (self._held or self._speed == "slow"):
                self._looked = True
                return Look()
            self._looked = False
            if self._speed == "slow" and not self._paused:
                self._changed.wait_for(lambda: self._hurried, timeout=SLOW_SECONDS)
            if self._held:
                self._told = True
                on_pause()
                self._changed.wait_for(lambda: not self._held)
            if self._told and not self._paused:
                self._told = False
                on_resume()
            asks, self._dissects = self._dissects and not self._stopped, False
            if asks and can_look:
                return Dissect()  # after which this is called once more, for changes that wait
            self._steps = max(0, self._steps - 1)
            if asks:
                return Dissect()
            return self._commands.popleft() if self._commands else None

    def command(self) -> Command | None:
        """The next command without waiting."""
        with self._changed:
            return self._commands.popleft() if self._commands else None

    @property
    def _hurried(self) -> bool:
        return self._stopped or self._paused or self._speed == "full"

    @property
    def _held(self) -> bool:
        return self._paused and not self._steps and not self._stopped
