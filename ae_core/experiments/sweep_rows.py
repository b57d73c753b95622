"""The runs of a sweep: trained together where they can be, kept as ordinary runs, and never trained twice."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby
from pathlib import Path

from ae_core.data.base import Dataset
from ae_core.errors import UserError
from ae_core.experiments.retraining import goes_on
from ae_core.experiments.sweep_grid import Setting
from ae_core.training.events import Measured
from ae_core.training.folder import RunFolder
from ae_core.training.loop import train
from ae_core.training.run import RunSpec
from ae_core.training.together import MOST, common, step_of, train_together


@dataclass(frozen=True)
class Row:
    """One run. path : its folder."""

    setting: Setting
    seed: int
    spec: RunSpec
    path: Path


def trained_rows(rows: Sequence[Row], data: Dataset) -> Iterator[float | Row]:
    """The share that is done, and each row when it has ended; see `status_of`. Raises UserError.

    Those that have ended before are taken as they are, and those that were broken off go on.
    """
    done = 0
    for batch in batches(rows, data):
        todo = [row for row in batch if status_of(row) is None]
        done += len(batch) - len(todo)
        for group in groups(todo):
            for share in _one(group[0], data) if len(group) == 1 else _several(group, data):
                yield (done + share * len(group)) / len(rows)
            done += len(group)
        yield from batch


def batches(rows: Sequence[Row], data: Dataset) -> Iterator[list[Row]]:
    """Rows that are trained together, in an order that does not depend on what is trained already."""
    keyed = [(common(row.spec, data), row) for row in rows]
    order = {key: place for place, key in reversed(list(enumerate(key for key, _ in keyed)))}
    for key, group in groupby(sorted(keyed, key=lambda pair: order[pair[0]]), key=lambda pair: pair[0]):
        some = [row for _, row in group]
        most = 1 if key is None else MOST
        yield from (some[first : first + most] for first in range(0, len(some), most))


def groups(rows: Sequence[Row]) -> list[list[Row]]:
    """Rows of a batch that can be trained together: those whose last checkpoints are of the same step go on, and those
    that have none begin. Raises UserError where another process trains one of them.
    """
    for row in rows:
        files = RunFolder(row.path)
        if files.is_in_use():
            raise UserError(
                f"{row.path}: is being trained by process {files.owner()}; when it has ended or is stopped, ask for "
                "the sweep again."
            )
    found: dict[int | None, list[Row]] = {}
    for row in rows:
        found.setdefault(step_of(row.path) if goes_on(row.path) else None, []).append(row)
    return list(found.values())


def status_of(row: Row) -> str | None:
    """How it has ended ("done", "failed"), or None where it has not."""
    files = RunFolder(row.path)
    status = files.read().results.get("status") if files.record.exists() else None
    return str(status) if status in ("done", "failed") else None


def _one(row: Row, data: Dataset) -> Iterator[float]:
    for event in train(row.spec, data, row.path, resume=goes_on(row.path), window=None):
        if isinstance(event, Measured) and event.split == "val":
            yield min(event.epoch / row.spec.train.epochs, 1.0)


def _several(rows: Sequence[Row], data: Dataset) -> Iterator[float]:
    specs, paths = [row.spec for row in rows], [row.path for row in rows]
    for step in train_together(specs, data, paths, resume=goes_on(paths[0])):
        if isinstance(step, float):
            yield min(step, 1.0)
