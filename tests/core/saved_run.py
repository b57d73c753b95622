"""Runs of a moment, opened as they are from their folder."""

from __future__ import annotations

from pathlib import Path

from ae_core.data.base import Dataset
from ae_core.latent.saved import SavedRun, open_codec
from ae_core.model.presets.base import presets
from ae_core.spec import replaced
from ae_core.training.folder import RunFolder
from ae_core.training.loop import train
from ae_core.training.run import RunSpec, preset_run
from tests.core.small import images, run_spec, series, table, texts


def saved(folder: Path, spec: RunSpec, data: Dataset) -> SavedRun:
    """Train it there. Of data without a source, which `SavedRun.at` could not load."""
    list(train(spec, data, folder, window=None))
    record = RunFolder(folder).read()
    return SavedRun(folder, record, data, open_codec(folder, record, data))


def preset(folder: Path, name: str, data: Dataset | None = None) -> SavedRun:
    """One epoch of a preset on small data of the kind that it is for."""
    of = {"mnist": images, "digits": images, "sines": series, "sentences": texts}
    data = of.get(presets.get(name).suits, table)() if data is None else data
    return saved(folder, replaced(preset_run(run_spec(), presets.get(name), data), "train.epochs", 1), data)
