"""Another finished run of the same data, to be looked at beside the present one."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from ae_core.data.base import Dataset
from ae_core.errors import RunError, UserError
from ae_core.latent.codec import Codec
from ae_core.latent.saved import open_codec
from ae_core.model.kinds import kind_of
from ae_core.training.folder import RunFolder, RunRecord
from ae_core.training.run import RunSpec

PLACES = ("*/run.json", "*/experiments/*/runs/*/run.json")


@dataclass(frozen=True)
class Listed:
    """A run that can be opened. title : its name and what it is."""

    path: Path
    title: str


def runs_beside(base: Path, dataset: Dataset) -> list[Listed]:
    """The runs under `base` that were trained on this data and are over, newest first; all others are passed over.

    Those that an experiment has trained (a sweep) come last, each named after the run that the experiment is about too.
    """
    found = []
    records = (path for pattern in PLACES for path in sorted(base.glob(pattern), reverse=True))
    for folder in (path.parent for path in records):
        try:
            record = _record(folder, dataset)
        except UserError:
            continue
        if RunFolder(folder).weights.is_file():
            parts = folder.relative_to(base).parts
            name = " / ".join(dict.fromkeys((parts[0], parts[-1])))
            found.append(Listed(folder, f"{name} · {kind_of(record.spec.model, dataset)}"))
    return found


def open_beside(path: Path, dataset: Dataset) -> tuple[RunRecord, Codec]:
    """A run in any folder. Raises RunError where it is broken, still trained, or was trained on other data."""
    record = _record(path, dataset)
    return record, open_codec(path, record, dataset)


def _record(path: Path, dataset: Dataset) -> RunRecord:
    files = RunFolder(path)
    if files.is_in_use():
        raise RunError(f"{path}: is still being trained; it can be shown beside another one when it has ended")
    record = files.read()
    if record.data.get("fingerprint") != dataset.fingerprint:
        name = record.data.get("name", "other data")
        raise RunError(f"{path}: was trained on {name}, and only a run of the very same data can stand beside this one")
    return record


def line_of(name: str, spec: RunSpec, dataset: Dataset, epochs: float, reconstruction: float | None) -> str:
    """A run in one line. reconstruction : its term on the validation split, as the likelihood counts it, if known."""
    model = spec.model
    known = reconstruction is not None
    val = f" · val reconstruction {reconstruction:.4g} ({type(model.likelihood).title})" if known else ""
    return f"{name} · {kind_of(model, dataset)} · {epochs:.4g} epochs · {model.network.latent_dim} numbers{val}"
