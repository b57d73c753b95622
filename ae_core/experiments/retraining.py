"""A model trained afresh for an experiment, in a folder that is gone when its result is there."""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from ae_core.data.base import Dataset
from ae_core.errors import UserError
from ae_core.experiments.base import Studied

if TYPE_CHECKING:
    from ae_core.latent.codec import Codec
    from ae_core.training.history import Record
    from ae_core.training.run import RunSpec


def retrained(one: Studied, changes: Mapping[str, Any], dataset: Dataset | None = None) -> Iterator[float | Studied]:
    """The share that is done after each epoch, and at last the model. Raises UserError where it cannot be trained.

    A training that was broken off goes on from its last checkpoint, and one that had ended is taken as it is, where
    the experiment keeps what it has finished; equal settings and data have one training.

    changes : settings of its run by dotted path, as {"train.seed": 1, "model.network.latent_dim": 4}. dataset : to be
    trained on, that of the run where none is given.
    """
    from ae_core.spec import replaced

    if one.spec is None:
        raise UserError(f"{one.name} cannot be trained again: its settings are not known.")
    spec, data = one.spec, one.dataset if dataset is None else dataset
    for setting, value in changes.items():
        spec = replaced(spec, setting, value)
    try:
        for step in trained(spec, data, place_of(one, spec, data)):
            yield step if isinstance(step, float) else replace(one, codec=step.codec, dataset=data, spec=spec)
    except UserError as problem:
        raise UserError(f"{one.name} could not be trained again: {problem}") from problem


def place_of(one: Studied, spec: RunSpec, data: Dataset) -> Path | None:
    """Where an experiment on a model keeps such a training until its result is there, None where it keeps nothing."""
    if one.unfinished is None:
        return None
    return one.unfinished.place({"training": spec.model_dump(mode="json"), "data": data.fingerprint})


@dataclass(frozen=True, eq=False)
class Trained:
    """losses : (epochs,) the loss of the training split, its mean over each epoch."""

    codec: Codec
    losses: NDArray[np.float64]


def trained(spec: RunSpec, data: Dataset, place: Path | None = None) -> Iterator[float | Trained]:
    """The share that is done after each epoch, and at last the model. Raises UserError where it cannot be trained.

    place : the folder where it is trained, and goes on where one stands there; None for one that is gone at once.
    """
    from ae_core.latent.saved import open_codec
    from ae_core.training.events import Finished, Measured
    from ae_core.training.folder import RunFolder
    from ae_core.training.history import read_history
    from ae_core.training.loop import train

    with _folder(place) as path:
        end: Finished | None = None
        for event in train(spec, data, path, resume=goes_on(path), window=None):
            if isinstance(event, Measured) and event.split == "val":
                yield min(event.epoch / spec.train.epochs, 1.0)
            elif isinstance(event, Finished):
                end = event
        if end is None or end.status == "failed":
            shutil.rmtree(path, ignore_errors=True)
            raise UserError(end.message if end is not None else "it ended.")
        shutil.rmtree(RunFolder(path).snapshots, ignore_errors=True)  # nobody looks at its timeline
        files = RunFolder(path)
        yield Trained(open_codec(path, files.read(), data), _losses(read_history(files.history)))


def _losses(history: Sequence[Record]) -> NDArray[np.float64]:
    rows = [(int(np.ceil(row.epoch)), row.terms["loss"]) for row in history if row.split == "train" and row.epoch > 0]
    epochs = sorted({epoch for epoch, _ in rows})
    return np.array([np.mean([loss for epoch, loss in rows if epoch == wanted]) for wanted in epochs])


@contextmanager
def _folder(place: Path | None) -> Iterator[Path]:
    if place is not None:
        yield place
        return
    with tempfile.TemporaryDirectory() as folder:
        yield Path(folder, "run")


def goes_on(path: Path) -> bool:
    """Whether a training stands there; one that was broken off before its first checkpoint is removed."""
    from ae_core.training.folder import RunFolder

    files = RunFolder(path)
    in_use = files.is_in_use()  # refused in a sentence by the training
    if in_use or (files.record.exists() and files.last.exists()):
        return True
    shutil.rmtree(path, ignore_errors=True)
    return False
