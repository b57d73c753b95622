"""Several runs of the same data, opened to be compared; what cannot be is refused in a sentence, the rest goes on."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from ae_core.comparison.strokes import FEWEST, MOST
from ae_core.data.base import Dataset
from ae_core.errors import RunError, UserError
from ae_core.languages.saying import Verbatim
from ae_core.latent.codec import Codec
from ae_core.latent.saved import open_codec, open_data
from ae_core.progress import tell
from ae_core.training.about import read_about
from ae_core.training.folder import RunFolder, RunRecord
from ae_core.training.history import Record, read_history
from ae_core.training.journal import Entry, steered
from ae_core.training.journal import read as read_journal
from ae_core.training.run import RunSpec
from ae_core.training.snapshots import Snapshots


@dataclass(frozen=True, eq=False)
class Compared:
    """A run among others. mark : R1, R2, ... by its place, the same everywhere. kind : what its model is called.

    spec : with the changes made by hand while it trained; started : as it began. history : its rows so far. epochs :
    that its weights have learned for, NaN where that is not known. as_of : what they are of where its training has not
    ended, else empty.
    """

    mark: str
    name: str
    path: Path
    kind: str
    spec: RunSpec
    started: RunSpec
    changes: tuple[Entry, ...]
    codec: Codec
    history: tuple[Record, ...]
    epochs: float
    as_of: str = ""

    @property
    def title(self) -> str:
        """Mark and name."""
        return Verbatim(f"{self.mark} {self.name}")

    @property
    def has_ended(self) -> bool:
        """Whether its last weights are there."""
        return not self.as_of


@dataclass(frozen=True, eq=False)
class Opened:
    """The runs that can be compared, at least two, and a sentence on each that cannot."""

    dataset: Dataset
    runs: tuple[Compared, ...]
    refused: tuple[str, ...]


def opened(paths: Sequence[Path], dataset: Dataset | None = None) -> Opened:
    """Runs by their folders; the first that can be read says which data they have to share.

    dataset : taken instead of loading it, where it is theirs. Raises UserError for fewer than two or more than eight
    folders, and where fewer than two can be compared.
    """
    if not FEWEST <= len(paths) <= MOST:
        raise UserError(f"{len(paths)} runs cannot be compared; {FEWEST} to {MOST} were expected")
    runs: list[Compared] = []
    refused: list[str] = []
    for place, path in enumerate(paths):
        try:
            if path.resolve() in {run.path.resolve() for run in runs}:
                raise RunError(f"{path}: was named twice; each run is compared once")
            record = RunFolder(path).read()
            dataset = _data(path, record, dataset, bool(runs))
            runs.append(_compared(f"R{len(runs) + 1}", path, record, dataset))
        except UserError as problem:
            refused.append(str(problem))
        tell(place + 1, len(paths))
    if len(runs) < FEWEST or dataset is None:
        raise UserError(f"Fewer than two of these runs can be compared. {' '.join(_ended(one) for one in refused)}")
    return Opened(dataset, tuple(runs), tuple(map(_ended, refused)))


def _ended(sentence: str) -> str:
    return sentence if sentence.endswith(".") else f"{sentence}."


def _data(path: Path, record: RunRecord, known: Dataset | None, is_shared: bool) -> Dataset:
    """The data of a run, which has to be the known one where other runs share that already."""
    if known is not None and record.data.get("fingerprint") == known.fingerprint:
        return known
    if is_shared and known is not None:
        name = record.data.get("name", "other data")
        raise RunError(f"{path}: was trained on {name}, and only runs of the very same data ({known.name}) compare")
    return open_data(path, record)


def _compared(mark: str, path: Path, record: RunRecord, dataset: Dataset) -> Compared:
    codec, epochs, as_of, step = _codec(path, record, dataset)
    journal = RunFolder(path).journal
    changes, spec = tuple(read_journal(journal)), steered(record.spec, journal, step)
    try:
        history = tuple(read_history(RunFolder(path).history))
    except RunError:
        history = ()  # a run without curves compares by all the rest
    try:
        name = read_about(path).name
    except RunError:
        name = ""
    kind = record.kind or record.spec.model.network.name
    return Compared(
        mark, name or path.resolve().name, path, kind, spec, record.spec, changes, codec, history, epochs, as_of
    )  # fmt: skip


def _codec(path: Path, record: RunRecord, dataset: Dataset) -> tuple[Codec, float, str, float]:
    """The last weights, those of the newest snapshot while a training goes on or where it was broken off; their epoch,
    what they are of, and the step before which something was changed for them.
    """
    files = RunFolder(path)
    in_use = files.is_in_use()
    if files.weights.is_file() and not in_use and not files.abandoned():
        epochs = record.results.get("epochs")
        known = float(epochs) if isinstance(epochs, int | float) else math.nan
        return open_codec(path, record, dataset), known, "", math.inf
    frame = Snapshots(files.snapshots).newest(record.spec.model.network.latent_dim)
    if frame is None or not frame.weights:
        why = "is still being trained and has" if in_use else "was broken off before it had"
        raise RunError(f"{path}: {why} no weights to compare by")
    codec = Codec.from_weights(record.spec.model, dataset.form, frame.weights, dataset.to_model, dataset.to_display)
    state = "still in training" if in_use else "broken off"
    return codec, frame.epoch, f"as of epoch {frame.epoch:.4g}, {state}", frame.step
