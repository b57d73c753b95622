"""The training loop."""

from __future__ import annotations

from collections.abc import Generator, Sequence
from pathlib import Path

from torch import Tensor

from ae_core.data.base import TEST, TRAIN, VALIDATION, Dataset
from ae_core.errors import RunError, SpecError
from ae_core.training.events import (
    Change,
    Command,
    Dissect,
    Event,
    Finished,
    Look,
    Preview,
    Refused,
    Started,
    Status,
    Stepped,
    Stop,
)
from ae_core.training.folder import RunFolder
from ae_core.training.journal import Entry
from ae_core.training.ledger import Ledger
from ae_core.training.meter import Diverged
from ae_core.training.outcome import already_done, results_of
from ae_core.training.previews import Previews
from ae_core.training.run import RunSpec
from ae_core.training.training import Training

Events = Generator[Event, Command | None, None]
UNSTEPPED = "This model's weights are computed from all samples at once: there are no steps to look at one by one."


def train(
    spec: RunSpec,
    dataset: Dataset,
    folder: Path,
    *,
    resume: bool = False,
    window: float | None = 0.1,
    changes: Sequence[Entry] = (),
    threads: int = 0,
) -> Events:
    """Train a model and tell what happens.

    Yields Stepped after every batch and what there is to tell of it; pausing is not asking for the next event, and what
    is sent in (Change, Stop, Look, Dissect) takes effect before the next batch. Everything is written to `folder`; a
    run that was stopped or killed goes on from its last checkpoint with `resume`, bit-identical on a CPU at equal
    threads.

    window : least seconds between two previews, or None for none but those that the timeline keeps.
    changes : live changes of another run, to be made again at the same steps of a new one.
    threads : where the spec names none; 0 for the usual number.
    Raises UserError before the first event where something cannot be used; a training that diverges ends with
    Finished("failed").
    """
    files = RunFolder(folder)
    if not resume:
        files.create()
    elif finished := already_done(files, spec):
        yield finished
        return
    with files.in_use():
        training = Training(spec, dataset, files.read().precision if resume else None, threads=threads)
        ledger = Ledger(files, training, dataset)
        previews = Previews(training.model, dataset, training.device, window)
        loop = Loop(training, ledger, previews)
        try:
            ledger.restore() if resume else ledger.begin(changes)
            yield from loop.run(dataset)
        except GeneratorExit:
            loop.abandon()
            raise
        except OSError as problem:
            raise RunError(f"{folder}: cannot be written ({problem.strerror}); the last checkpoint stands") from problem
        finally:
            ledger.close()


class Loop:
    """The loop's state between two batches."""

    def __init__(self, training: Training, ledger: Ledger, previews: Previews) -> None:
        self._training = training
        self._ledger = ledger
        self._previews = previews
        self._stopped = False
        self._ended = False
        self._dissects = False

    def _started(self, dataset: Dataset) -> Started:
        training, place = self._training, self._training.place
        return Started(
            folder=self._ledger.folder.path,
            step=place.step,
            epoch=place.epoch,
            epochs=training.epochs,
            steps_per_epoch=training.steps_per_epoch,
            device=str(training.device),
            precision=training.precision,
            preview_ids=self._previews.ids,
            probe_ids=self._previews.probes,
            notices=(*training.notices(dataset), *self._ledger.notices),
        )

    def run(self, dataset: Dataset) -> Events:
        """Epochs until the end, a stop, a stall, or a loss that is no longer a number."""
        yield from self.begin(dataset)
        yield from self.go_on()

    def begin(self, dataset: Dataset) -> Events:
        """What comes before the first step."""
        self._training.start_clock()
        yield from self._hand_over(self._started(dataset))
        if not self._training.place.step:
            validate = not self._training.place.is_validated
            yield from self._guarded(self._look_back(ends_epoch=False, validate=validate))

    def go_on(self) -> Events:
        """The steps and the end, unless it has ended already."""
        if not self._ended:
            yield from self._guarded(self._to_the_end())

    def _to_the_end(self) -> Events:
        while not self._stopped and not self._stalled() and not self._is_complete():
            yield from self._epoch()
        yield from self._measure()
        yield from self._end()

    def _guarded(self, events: Events) -> Events:
        try:
            yield from events
        except Diverged as problem:
            yield self._failed(problem)

    def abandon(self) -> None:
        """Nobody asks for events any more: keep what is there."""
        if not self._ended:  # from then on the model may hold the best weights, and the last are on disk already
            self._ledger.measure()
            self._ledger.save()

    def _is_complete(self) -> bool:
        return self._training.place.epoch >= self._training.epochs

    def _stalled(self) -> bool:
        patience = self._training.spec.train.early_stopping
        return bool(patience) and self._training.place.epoch - self._ledger.best.epoch >= patience

    def _epoch(self) -> Events:
        training = self._training
        if training.place.batch == training.steps_per_epoch:  # abandoned after the last batch, before its validation
            yield from self._look_back(ends_epoch=True, validate=True)
        elif training.is_fitted:
            yield from self._fit()
        else:
            yield from self._batches()

    def _batches(self) -> Events:
        training = self._training
        for index in training.batches(training.place.epoch)[training.place.batch :]:
            if self._ledger.pending:
                self._ledger.replay()
            yield from self._step(index)
            ends_epoch = training.place.batch == training.steps_per_epoch
            if ends_epoch or self._is_due(training.now):
                yield from self._look_back(ends_epoch, validate=ends_epoch)
            command = yield (stepped := Stepped(training.place.step))
            if command is not None:
                yield from self._answer(command, stepped)
                if self._stopped:
                    return
            training.start_clock()

    def _step(self, index: Tensor) -> Events:
        """One batch, told in full where somebody has asked for that."""
        if not self._dissects:
            self._training.step(index)
            return
        self._dissects = False
        yield from self._hand_over(self._training.dissect(index))

    def _fit(self) -> Events:
        """The only epoch of a model whose weights are computed; a fit that is stopped leaves it as it was."""
        training = self._training
        for _ in training.fit():
            command = yield (stepped := Stepped(training.place.step))
            if command is not None:
                yield from self._answer(command, stepped)
                if self._stopped:
                    return
            training.start_clock()
        yield from self._look_back(ends_epoch=True, validate=True)
        yield from self._hand_over(Stepped(training.place.step))

    def _is_due(self, now: float) -> bool:
        """Whether there is something to tell or to keep within an epoch; asked after every batch, so it is brief."""
        due = min(self._previews.next_shown, self._ledger.next_save)
        return now >= due or self._keeps(ends_epoch=False)

    def _keeps(self, ends_epoch: bool) -> bool:
        training = self._training
        is_due = self._ledger.snapshots.is_due(training.place.step, ends_epoch, training.steps_per_epoch)
        return is_due and self._previews.may_keep()

    def _look_back(self, ends_epoch: bool, validate: bool) -> Events:
        """What is due after a batch: the terms so far, a validation, a preview, a checkpoint."""
        training, ledger = self._training, self._ledger
        keeps, shows = self._keeps(ends_epoch), self._previews.is_due()
        yield from self._measure()
        if ends_epoch:
            training.end_epoch()
        if validate:
            yield from self._hand_over(ledger.validate())
        if keeps or shows:
            yield from self._hand_over(self._preview(keeps))
        if ledger.is_save_due():
            ledger.save()

    def _measure(self) -> Events:
        for measured in self._ledger.measure():
            yield from self._hand_over(measured)
        self._training.meter.check()

    def _preview(self, keeps: bool) -> Preview:
        preview = self._previews.make(self._training.place.step, self._training.epoch, kept=keeps)
        if keeps:
            self._ledger.keep(preview)
        return preview

    def _hand_over(self, event: Event) -> Events:
        """Yield one event, and heed every command that comes back; the time outside does not count as training."""
        self._training.tick()
        yield from self._answer((yield event), event)
        self._training.start_clock()

    def _answer(self, command: Command | None, event: Event) -> Events:
        """Heed a command that came back for an event, and those that come back for the answers."""
        waiting = self._heed(command, event)
        while waiting:
            current = waiting.pop(0)
            waiting += self._heed((yield current), current)

    def _heed(self, command: Command | None, event: Event) -> list[Event]:
        """Do as told; the events that answer. After what changes nothing the same batch is the place to wait again."""
        again: list[Event] = [event] if isinstance(event, Stepped) else []
        match command:
            case Stop():
                self._stopped = True
            case Change():
                try:
                    self._ledger.change(command.path, command.value)
                except SpecError as problem:
                    return [Refused(command, str(problem))]
            case Look():
                return [*self._ledger.measure(), self._preview(keeps=False), *again]
            case Dissect() if self._training.is_fitted:
                return [Refused(command, UNSTEPPED)]
            case Dissect():
                self._dissects = True
                return again
        return []

    def _end(self) -> Events:
        """The last checkpoint, the last frame and the results; after a stall with the best weights."""
        training, ledger = self._training, self._ledger
        ledger.save()
        self._ended = True
        stalled = self._stalled()
        if stalled:
            ledger.best.recall(training.model)
        yield from self._hand_over(self._preview(keeps=True))
        ledger.write_weights()
        splits = {"train": TRAIN, "val": VALIDATION, "test": TEST}
        if not (stalled or self._is_complete()):
            del splits["test"]  # a stopped run may go on, and this split is read once
        terms = {name: ledger.evaluate(split).terms for name, split in splits.items()}
        yield self._finished("done" if "test" in splits else "stopped", {"test": {}, **terms})

    def _failed(self, problem: Diverged) -> Finished:
        training, ledger = self._training, self._ledger
        lr = training.lr
        self._ended = True
        ledger.restore()
        ledger.withdraw_changes()
        ledger.write_weights()
        message = (
            f"The loss is no longer a number at step {problem.step}. "
            f"The checkpoint of step {training.place.step} is kept. "
            f"Try a smaller learning rate (it was {lr:g}), or a gradient clip."
        )
        return self._finished("failed", {}, message)

    def _finished(self, status: Status, terms: dict[str, dict[str, float]], message: str = "") -> Finished:
        place = self._training.place
        speed = self._training.samples_per_second
        end = Finished(status, place.step, place.epoch, place.seconds, speed, terms, message)
        self._ledger.describe(results_of(end))
        return end
