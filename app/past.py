"""What a run has already shown, read from its folder so that its curves and timeline stand there and go on."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Literal, cast

import numpy as np
from numpy.typing import NDArray

from ae_core.data.base import TRAIN
from ae_core.errors import RunError
from ae_core.training.events import Measured
from app.frames import frame_of, thinned
from app.history import Curves
from app.workspace import Frame

if TYPE_CHECKING:
    from ae_core.data.base import Dataset
    from ae_core.training.history import Record
    from ae_core.training.run import RunSpec


@dataclass(frozen=True, eq=False)
class Past:
    """A run that can be shown, and go on unless it is done.

    spec : as it was started; steered : with the live changes of its journal. preview_ids, probe_ids : the samples that
    its frames show. status : how it ended; one that was interrupted counts as stopped. name : that which somebody
    gave it, or empty.
    """

    folder: Path
    spec: RunSpec
    steered: RunSpec
    dataset: Dataset
    curves: Curves
    frames: tuple[Frame, ...]
    preview_ids: NDArray[np.int64]
    probe_ids: NDArray[np.int64]
    status: Literal["done", "stopped", "failed"] = "stopped"
    name: str = ""

    @property
    def title(self) -> str:
        """What it is called."""
        return self.name or self.folder.name


def read_past(folder: Path) -> Past:
    """Spec, data and history of a run. Raises UserError where something is missing or does not fit."""
    from ae_core.latent.saved import open_data
    from ae_core.training.folder import RunFolder
    from ae_core.training.history import read_history
    from ae_core.training.journal import steered
    from ae_core.training.previews import preview_ids, probe_ids
    from ae_core.training.snapshots import Snapshots

    files = RunFolder(folder)
    record = files.read()
    dataset = open_data(folder, record)
    batch_size = min(record.spec.train.batch_size, len(dataset.rows(TRAIN)))
    curves = Curves().extended(tuple(measurements(read_history(files.history), batch_size)))
    frames = thinned(tuple(frame_of(preview) for preview in Snapshots(files.snapshots).load()))
    after = steered(record.spec, files.journal)
    found = record.results.get("status")
    status = cast("Literal['done', 'stopped', 'failed']", found if found in ("done", "failed") else "stopped")
    ids = preview_ids(dataset), probe_ids(dataset)
    return Past(folder, record.spec, after, dataset, curves, frames, *ids, status, _name_of(folder))


def _name_of(folder: Path) -> str:
    """A run is opened though what somebody wrote on it cannot be read; the list of runs says so."""
    from ae_core.training.about import read_about

    try:
        return read_about(folder).name
    except RunError:
        return ""


def measurements(records: Sequence[Record], batch_size: int) -> Iterator[Measured]:
    """The rows of a history as measurements; their time is what their speed says that the steps took."""
    from ae_core.training.history import seconds_trained

    for row, seconds in zip(records, seconds_trained(records, batch_size), strict=True):
        split = cast("Literal['train', 'val', 'test']", row.split)
        yield Measured(row.step, row.epoch, split, seconds, row.samples_per_second, row.lr, row.terms)
