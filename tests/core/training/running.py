"""Trainings that are stopped, closed or steered at a given step."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from ae_core.data.base import Dataset
from ae_core.storage import read_tensors
from ae_core.training.events import Command, Event, Finished, Measured, Stepped
from ae_core.training.folder import RunFolder
from ae_core.training.history import Record, read_history
from ae_core.training.loop import train
from ae_core.training.run import RunSpec
from tests.core.small import table

DATA = table()


def events_of(
    spec: RunSpec,
    folder: Path,
    commands: Mapping[int, Command] | None = None,
    *,
    data: Dataset = DATA,
    resume: bool = False,
    window: float | None = None,
) -> list[Event]:
    """All events of a training; `commands` are sent in answer to the step that is their key."""
    training = train(spec, data, folder, resume=resume, window=window)
    events: list[Event] = []
    answer: Command | None = None
    pending = dict(commands or {})
    try:
        while True:
            events.append(training.send(answer))
            event = events[-1]
            answer = pending.pop(event.step, None) if isinstance(event, Stepped) else None
    except StopIteration:
        return events


def end_of(*args: Any, **options: Any) -> Finished:
    """The last event of a training."""
    end = events_of(*args, **options)[-1]
    assert isinstance(end, Finished)
    return end


def closed_at(spec: RunSpec, folder: Path, place: int, *, data: Dataset = DATA, resume: bool = False) -> None:
    """Close the generator when it has yielded `place` events."""
    training = train(spec, data, folder, resume=resume, window=None)
    for _ in range(place):
        next(training)
    training.close()


def weights_of(folder: Path) -> dict[str, bytes]:
    """The bytes of every weight in model.safetensors."""
    arrays, _ = read_tensors(RunFolder(folder).weights)
    return {key: value.tobytes() for key, value in arrays.items()}


def state_of(folder: Path) -> dict[str, bytes]:
    """The bytes of the whole last checkpoint: weights, moments, random numbers."""
    arrays, _ = read_tensors(RunFolder(folder).last)
    return {key: value.tobytes() for key, value in arrays.items()}


def rows_of(folder: Path) -> list[tuple[Any, ...]]:
    """The history without what depends on the clock."""
    return [untimed(record) for record in read_history(RunFolder(folder).history)]


def untimed(record: Record | Measured) -> tuple[Any, ...]:
    """A row without its speed."""
    return (record.step, record.split, record.lr, tuple(record.terms.items()))


def assert_same(one: Path, two: Path) -> None:
    """Weights, the last checkpoint and the history of two runs are equal."""
    assert weights_of(one) == weights_of(two)
    assert state_of(one) == state_of(two)
    assert rows_of(one) == rows_of(two)
