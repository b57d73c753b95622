"""A training on disk: everything that makes it resumable and readable."""

from __future__ import annotations

import math
import time
from collections.abc import Mapping, Sequence
from typing import Any

from ae_core.data.base import VALIDATION, Dataset
from ae_core.device import to_numpy
from ae_core.errors import RunError, SpecError
from ae_core.model.kinds import kind_of
from ae_core.storage import remove_unfinished, write_tensors
from ae_core.training import checkpoint, journal
from ae_core.training.best import Best
from ae_core.training.evaluation import Evaluation, errors_of
from ae_core.training.events import Measured, Preview
from ae_core.training.folder import RunFolder, RunRecord, described
from ae_core.training.history import History, Record
from ae_core.training.kept import Count, Kept, read_kept
from ae_core.training.meter import Diverged, Moment, OpenRow
from ae_core.training.snapshots import Snapshots
from ae_core.training.training import Place, Training

SECONDS_BETWEEN_CHECKPOINTS = 5.0
COST_SHARE = 0.02  # of the time may go into checkpoints


class Standing(Kept):
    """What a checkpoint says beside its tensors."""

    place: Place
    open_row: OpenRow
    history_offset: Count


class Ledger:
    """Keeps the run folder of one training.

    next_save : when the next checkpoint is due, on time.perf_counter(). pending : changes of the journal to make again.
    """

    def __init__(self, folder: RunFolder, training: Training, dataset: Dataset) -> None:
        self.folder = folder
        self.snapshots = Snapshots(folder.snapshots)
        self.best = Best()
        self.notices: tuple[str, ...] = ()
        self._training = training
        self._data, self._kind = described(dataset), kind_of(training.spec.model, dataset)
        self._spec = training.spec
        self.pending = sorted(journal.read(folder.journal), key=lambda entry: entry.step)
        self.next_save = 0.0
        self._history: History | None = None
        self._mark = (0.0, 0)
        self._speed = 0.0

    @property
    def history(self) -> History:
        """The open table."""
        if self._history is None:
            self._history = History(self.folder.history, [*self._training.terms, *errors_of(self._spec.model)])
        return self._history

    def begin(self, changes: Sequence[journal.Entry]) -> None:
        """Write run.json, the journal to repeat, the table's head and the first checkpoint."""
        for entry in changes:  # all of them, before anything is written
            journal.changed_live(self._spec, entry.path, entry.value)
        self.describe({})
        for entry in changes:
            journal.append(self.folder.journal, entry)
        self.pending = sorted(changes, key=lambda entry: entry.step)
        self.replay()
        self.save()

    def restore(self) -> None:
        """Bring the training back to its last checkpoint and the files with it. Raises RunError."""
        training = self._training
        record = self.folder.read()
        if record.data.get("fingerprint") != self._data["fingerprint"]:
            raise RunError(f"{self.folder.path}: the data set is no longer the one that this run was trained on")
        remove_unfinished(self.folder.path)
        about = checkpoint.load(self.folder.last, training.model, training.optimisers, training.noises)
        if record.threads not in (0, training.threads):
            self.notices = (
                f"The run goes on with {training.threads} threads and had {record.threads} before: it will not repeat "
                "bit for bit.",
            )
        self._go_to(read_kept(Standing, about, self.folder.last))
        self.snapshots.truncate(training.place.step)
        self.best = Best.load(self.folder.best, training.model, training.device)
        self._mark = (training.place.seconds, training.place.samples)
        self.describe({})
        self.replay()

    def _go_to(self, standing: Standing) -> None:
        training, place = self._training, standing.place
        try:
            if place.batch > training.steps_per_epoch:
                raise ValueError(f"place.batch: {place.batch} of {training.steps_per_epoch} batches")
            training.meter.restore(standing.open_row)
        except ValueError as problem:
            raise RunError(f"{self.folder.last}: {problem}") from None
        training.place = place
        self.history.truncate(standing.history_offset)

    def replay(self) -> None:
        """Apply the journal's changes that belong before the next step."""
        while self.pending and self.pending[0].step <= self._training.place.step:
            entry = self.pending.pop(0)
            try:
                self._training.respec(journal.changed_live(self._training.spec, entry.path, entry.value))
            except SpecError as problem:
                raise RunError(f"{self.folder.journal}: {problem}") from None

    def change(self, path: str, value: float) -> None:
        """A live change from the next step on. Raises SpecError and then changes nothing."""
        self.replay()  # a change of an earlier session at this very step comes before this one
        self._training.respec(journal.changed_live(self._training.spec, path, value))
        journal.append(self.folder.journal, journal.Entry(self._training.place.step, path, value))

    def withdraw_changes(self) -> None:
        """Forget the live changes since the checkpoint that was restored: one of them may have ruined the run."""
        if self.folder.journal.exists():
            journal.forget(self.folder.journal, self._training.place.step)

    def measure(self) -> list[Measured]:
        """The training rows completed since the last call, up to the first that is not a number."""
        rows = self._training.meter.read()
        place = self._training.place
        seconds, samples = place.seconds - self._mark[0], place.samples - self._mark[1]
        if seconds > 0 and samples:
            self._speed, self._mark = samples / seconds, (place.seconds, place.samples)
        return self._recorded([self._measured(row.at, "train", row.terms) for row in rows])

    def evaluate(self, split: int) -> Evaluation:
        """All terms of a split. Raises Diverged where one is not a number."""
        found = self._training.evaluate(split)
        if not all(map(math.isfinite, found.terms.values())):
            raise Diverged(self._training.place.step)
        return found

    def validate(self) -> Measured:
        """The validation split now; its best weights are remembered. Raises Diverged."""
        training = self._training
        found = self.evaluate(VALIDATION)
        criterion = training.criterion(found)
        training.place.is_validated = True
        if training.place.epoch:
            training.place.validation.append(criterion)
        self.best.observe(criterion, training.place.epoch, training.model)
        now = Moment(training.place.step, training.epoch, training.place.seconds, training.lr)
        return self._recorded([self._measured(now, "val", found.terms, found.vectors)])[0]

    def keep(self, preview: Preview) -> None:
        """Add a frame to the timeline."""
        self.snapshots.save(preview)

    def is_save_due(self) -> bool:
        """Whether enough time has passed: short epochs do not wait for the disk."""
        return time.perf_counter() >= self.next_save

    def save(self) -> None:
        """Write the best, then the last checkpoint, unless a weight is not a number. Call after `measure`."""
        start = time.perf_counter()
        training = self._training
        if training.is_sound():
            offset = self.history.sync()
            self.best.save(self.folder.best)
            standing = Standing(place=training.place, open_row=training.meter.state(), history_offset=offset)
            about = standing.model_dump(mode="json")
            checkpoint.save(self.folder.last, training.model, training.optimisers, training.noises, about)
        now = time.perf_counter()
        self.next_save = now + max(SECONDS_BETWEEN_CHECKPOINTS, (now - start) / COST_SHARE)

    def write_weights(self) -> None:
        """Write model.safetensors: the weights as they are now."""
        state = {key: to_numpy(value) for key, value in self._training.model.state_dict().items()}
        write_tensors(self.folder.weights, state, {"step": self._training.place.step})

    def describe(self, results: Mapping[str, Any]) -> None:
        """Write run.json."""
        training = self._training
        how = (training.threads, str(training.device), training.precision, self._kind)
        record = RunRecord(self._spec, self._data, results, *how)
        self.folder.write(record)

    def close(self) -> None:
        """Let go of the table."""
        if self._history is not None:
            self._history.close()

    def _measured(self, at: Moment, split: Any, terms: Any, vectors: Any = None) -> Measured:
        return Measured(at.step, at.epoch, split, at.seconds, self._speed, at.lr, terms, vectors or {})

    def _recorded(self, measured: list[Measured]) -> list[Measured]:
        self.history.append(
            [Record(row.step, row.epoch, row.split, row.samples_per_second, row.lr, row.terms) for row in measured]
        )
        return measured
