"""A training that yields the events of a real one at once, and remembers what was sent to it."""

from __future__ import annotations

import time
from collections.abc import Generator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import numpy as np

from ae_core.data.base import Affine, Dataset
from ae_core.training.events import (
    Change,
    Command,
    Event,
    Finished,
    Look,
    Measured,
    Preview,
    Started,
    Stepped,
    Stop,
)

STEPS_PER_EPOCH = 4
CODES, PROBES = 12, 4
BATCH_SECONDS = 0.0005
# Later steps say nothing, so that an endless training does not fill the mailbox.
TOLD = 40


def images(n: int = 24) -> Dataset:
    """Small pictures of three classes."""
    rng = np.random.default_rng(0)
    return Dataset(
        name="tiny",
        kind="image",
        x=rng.integers(0, 256, (n, 1, 8, 8), dtype=np.uint8),
        split=np.arange(n, dtype=np.uint8) % 3,
        labels=np.arange(n) % 3,
        label_names=("a", "b", "c"),
        to_model=Affine(1 / 255),
        value_range=(0.0, 1.0),
    )


def started(folder: Path = Path("run"), epochs: int = 3, step: int = 0) -> Started:
    ids = np.arange(CODES)
    return Started(folder, step, step // STEPS_PER_EPOCH, epochs, STEPS_PER_EPOCH, "cpu", "float32", ids, ids[:PROBES])


def preview(step: int, kept: bool = False, shape: tuple[int, ...] = (1, 8, 8)) -> Preview:
    codes = np.full((CODES, 2), step, dtype=np.float32)
    shown = np.full((PROBES, *shape), 0.5, dtype=np.float32)
    errors = np.arange(PROBES, dtype=np.float32)
    return Preview(step, step / STEPS_PER_EPOCH, codes, shown, None, errors, {"w": np.ones(3)}, kept)


def measured(step: int, split: Any = "train", loss: float = 1.0) -> Measured:
    terms = {"loss": loss, "reconstruction": loss}
    return Measured(step, step / STEPS_PER_EPOCH, split, 0.1 * step, 1000.0, 1e-3, terms)


Events = Generator[Event, Command | None, None]


@dataclass
class FakeTraining:
    """Called like `train`. received : every command. taken : how many batches. fails : raised at that step."""

    epochs: int = 3
    first_step: int = 0
    fails: dict[int, Exception] = field(default_factory=dict)
    received: list[Command] = field(default_factory=list)
    looks: list[int] = field(default_factory=list)
    taken: int = 0
    closed: int = 0
    calls: list[tuple[Any, Dataset, Path, bool]] = field(default_factory=list)

    def __call__(self, spec: Any, dataset: Dataset, folder: Path, resume: bool) -> Events:
        self.received.clear()
        self.calls.append((spec, dataset, folder, resume))
        try:
            yield from self._events(folder, dataset.shape)
        finally:
            self.closed += 1

    def _events(self, folder: Path, shape: tuple[int, ...]) -> Events:
        yield from self._told(started(folder, self.epochs, self.first_step), preview(self.first_step, True, shape))
        for step in range(self.first_step + 1, self.epochs * STEPS_PER_EPOCH + 1):
            if step in self.fails:
                raise self.fails[step]
            # A batch lets other threads run, as one of torch does.
            time.sleep(BATCH_SECONDS)
            self.taken = step
            if step <= TOLD:
                yield from self._told(measured(step), preview(step, step % STEPS_PER_EPOCH == 0, shape))
            yield from self._told(Stepped(step))
            if self.stopped:
                break
        status: Any = "stopped" if self.stopped else "done"
        yield Finished(status, self.taken, self.taken // STEPS_PER_EPOCH, 0.1 * self.taken, 1000.0, {})

    def _told(self, *events: Event) -> Events:
        waiting = list(events)
        while waiting:
            event = waiting.pop(0)
            command = yield event
            if isinstance(command, Look) and isinstance(event, Stepped):
                self.looks.append(event.step)
                waiting += [measured(event.step), event]
            elif command is not None and not isinstance(command, Look):
                self.received.append(command)

    @property
    def stopped(self) -> bool:
        return any(isinstance(command, Stop) for command in self.received)

    @property
    def changes(self) -> list[Change]:
        return [command for command in self.received if isinstance(command, Change)]
