"""All runs in a folder at a glance, read again only where a file has changed."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Literal

import numpy as np
from numpy.typing import NDArray

from ae_core.errors import RunError
from ae_core.training.about import FILE, About, read_about
from ae_core.training.folder import RunFolder
from ae_core.training.history import read_history

State = Literal["training", "interrupted", "done", "stopped", "failed"]
STATES = ("done", "stopped", "failed")
TERM = "squared_error"  # the one that runs of every likelihood have


@dataclass(frozen=True, eq=False)
class CatalogueEntry:
    """A run. kind : of its model, what it is called. size : numbers of a code. epochs : done, of `of`.

    validation : (m, 2) epoch and squared error of the validation split, sum over the elements of a sample, mean over
    the samples, in display scale. best : the least of them, NaN where there is none. about : what is written on it.
    trouble : why something of it cannot be read, empty where all can be. is_writable : whether what is written on it
    could be read, so that it may be replaced.
    """

    path: Path
    kind: str
    data: str
    fingerprint: str
    size: int
    state: State
    epochs: float
    of: int
    validation: NDArray[np.float64]
    about: About
    trouble: str = ""
    is_writable: bool = True

    @property
    def name(self) -> str:
        """That which somebody gave it, else its folder's."""
        return self.about.name or self.path.name

    @property
    def best(self) -> float:
        """See the class."""
        known = self.validation[np.isfinite(self.validation[:, 1]), 1]
        return float(known.min()) if len(known) else float("nan")


Stamp = tuple[tuple[int, int] | None, ...]


@dataclass
class Catalogue:
    """The runs right under a folder. What cannot be read at all is told by name, and left out.

    base : the folder. troubles : one sentence for each folder that looks like a run and is none.
    """

    base: Path
    troubles: list[str] = field(default_factory=list)
    _kept: dict[Path, tuple[Stamp, CatalogueEntry]] = field(default_factory=dict)

    def read(self, watch: Callable[[float], None] = lambda done: None) -> list[CatalogueEntry]:
        """The newest first. watch : is told which share is done."""
        self.troubles.clear()
        try:
            folders = sorted((path.parent for path in self.base.glob("*/run.json")), reverse=True)
        except OSError:
            folders = []
        found, kept = [], {}
        for place, folder in enumerate(folders):
            stamp = _stamp(folder)
            known = self._kept.get(folder)
            try:
                entry = known[1] if known is not None and known[0] == stamp else _entry(folder)
            except RunError as problem:
                self.troubles.append(str(problem))
                continue
            kept[folder] = stamp, entry
            found.append(entry)
            watch((place + 1) / len(folders))
        self._kept = kept
        return found


def _stamp(folder: Path) -> Stamp:
    """Equal as long as nothing of what is read has changed, and the process that trains it lives."""
    files = RunFolder(folder)
    return (*map(_changed, (files.record, files.history, folder / FILE)), (int(files.is_in_use()), files.owner() or 0))


def _changed(path: Path) -> tuple[int, int] | None:
    try:
        about = path.stat()
    except OSError:
        return None
    return about.st_mtime_ns, about.st_size


def _entry(folder: Path) -> CatalogueEntry:
    files = RunFolder(folder)
    record, trouble = files.read(), ""
    results, spec = record.results, record.spec
    try:
        rows = [row for row in read_history(files.history) if row.split == "val" and TERM in row.terms]
    except RunError as problem:
        rows, trouble = [], str(problem)
    try:
        about, is_writable = read_about(folder), True
    except RunError as problem:
        about, is_writable, trouble = About(), False, str(problem)
    validation = np.array([(row.epoch, row.terms[TERM]) for row in rows], dtype=np.float64).reshape(-1, 2)
    status = results.get("status")
    state: State = "training" if files.is_in_use() else "interrupted"
    if files.owner() is None and status in STATES:
        state = status
    epochs = results.get("epochs")
    done = float(epochs) if isinstance(epochs, int | float) else float(validation[-1, 0]) if len(validation) else 0.0
    name, fingerprint = str(record.data.get("name", "")), str(record.data.get("fingerprint", ""))
    size = spec.model.network.latent_dim
    kind = record.kind or spec.model.network.name
    return CatalogueEntry(
        folder, kind, name, fingerprint, size, state, done, spec.train.epochs, validation, about, trouble, is_writable
    )
