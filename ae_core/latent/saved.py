"""A run on disk, opened again."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Self

from ae_core.data.base import Dataset
from ae_core.errors import RunError
from ae_core.latent.codec import Codec
from ae_core.storage import read_tensors
from ae_core.training.folder import RunFolder, RunRecord


@dataclass(frozen=True)
class SavedRun:
    """A run with its data and its model."""

    path: Path
    record: RunRecord
    dataset: Dataset
    codec: Codec

    @classmethod
    def at(cls, path: Path) -> Self:
        """Open the run in a folder. Raises UserError."""
        record = RunFolder(path).read()
        dataset = open_data(path, record)
        return cls(path, record, dataset, open_codec(path, record, dataset))


def open_data(path: Path, record: RunRecord) -> Dataset:
    """The data that the run at `path` was trained on. Raises RunError where it has changed since."""
    dataset = record.spec.data.load()
    if dataset.fingerprint != record.data.get("fingerprint"):
        raise RunError(f"{path}: the data set {dataset.name} is no longer the one that this run was trained on")
    return dataset


def open_codec(path: Path, record: RunRecord, dataset: Dataset) -> Codec:
    """The model of the run at `path` with its last weights. Raises RunError."""
    weights, _ = read_tensors(RunFolder(path).weights)
    return Codec.from_weights(record.spec.model, dataset.form, weights, dataset.to_model, dataset.to_display)
