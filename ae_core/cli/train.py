"""`train`: a run from the command line."""

from __future__ import annotations

import json
import shlex
import signal
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from types import FrameType
from typing import Annotated, Any

import tyro
from rich.progress import Progress, TaskID

from ae_core.analysis.diagnose import diagnose_run
from ae_core.cli.common import Result
from ae_core.cli.progress import load, progress_bar
from ae_core.cli.train_spec import spec_from_flags, with_flags
from ae_core.data.base import Dataset
from ae_core.errors import UserError
from ae_core.storage import home
from ae_core.training.events import Event, Finished, Measured, Started, Stop
from ae_core.training.folder import RunFolder, new_folder
from ae_core.training.journal import read as read_journal
from ae_core.training.journal import steered
from ae_core.training.loop import train
from ae_core.training.run import RunSpec

DONE = "Nothing was left to do: all its epochs are done; a larger number of --epochs goes on with it."
Named = tyro.conf.arg(metavar="NAME")


@dataclass(frozen=True)
class TrainCommand:
    """Train a model and write a run folder.

    Every setting of the spec is a flag of its own, for instance --epochs 60, --latent-dim 8, --beta 4 or
    --model.network mlp --model.network.hidden 512 256; `train --help --preset variational` lists those of a choice.
    """

    data: Annotated[str | None, Named] = None
    """The data set: see `list data`."""
    preset: Annotated[str | None, Named] = None
    """The autoencoder: see `list presets`; vanilla where nothing is said."""
    network: Annotated[str | None, Named] = None
    """The encoder and decoder: see `list networks`; proposed by the data where nothing is said."""
    likelihood: Annotated[str | None, Named] = None
    """How a reconstruction is judged: see `list likelihoods`; proposed by the data where nothing is said."""
    optimiser: Annotated[str | None, Named] = None
    """See `list optimisers`."""
    schedule: Annotated[str | None, Named] = None
    """How the learning rate moves: see `list schedules`."""
    spec: Path | None = None
    """A whole spec as JSON, or a run.json; flags override it."""
    journal: Path | None = None
    """A journal.jsonl of another run, whose changes are made again at the same steps."""
    resume: Path | None = None
    """Go on with the run in this folder; with --epochs N up to N in total."""
    out: Path | None = None
    """The run's folder; a new one under the user's data folder where nothing is said."""
    json: bool = False
    """Print the result as one line of JSON."""

    def run(self, flags: list[str]) -> Result:
        """Train to the end or to Ctrl-C. Raises UserError."""
        spec, dataset, folder = self._resumed(flags) if self.resume else self._new(flags)
        changes = read_journal(self.journal) if self.journal else []
        events = train(spec, dataset, folder, resume=bool(self.resume), window=None, changes=changes)
        with progress_bar() as progress, interrupts() as interrupted:
            begun, end = _drive(events, progress, interrupted, folder)
        warnings = _diagnose(folder, dataset) if end.status != "failed" else []
        warnings = warnings if begun else [DONE, *warnings]
        weights = steered(spec, RunFolder(folder).journal).model.weights
        result = {**result_of(end, folder), "weights": weights, "warnings": warnings}
        if end.status == "failed":
            if self.json:  # scripts read the result of every run that has ended
                print(json.dumps(result))
            raise UserError(end.message)
        return result

    def report(self, result: Result) -> str:
        """The last figures."""
        lines = [f"{result['status']} after {result['epochs']} epochs, {result['seconds']:.1f} s: {result['run']}"]
        for split in ("train", "val", "test"):
            if result[split]:
                lines.append(f"  {split:<6}{_sum(result[split], result['weights'])}")
        lines.append("  (sums over a sample, means over the split)")
        if result["status"] == "stopped":
            lines.append(f"  It goes on with: train --resume {shlex.quote(result['run'])}")
        return "\n".join(lines + [f"  ! {warning}" for warning in result["warnings"]])

    def _new(self, flags: list[str]) -> tuple[RunSpec, Dataset, Path]:
        slots = {"data": self.data, "model.network": self.network, "model.likelihood": self.likelihood}
        slots |= {"train.optimiser": self.optimiser, "train.schedule": self.schedule}
        chosen = {path: name for path, name in slots.items() if name}
        spec, dataset = spec_from_flags(self.spec, chosen, self.preset, flags)
        name = f"{spec.data.name}-{self.preset or 'vanilla'}"
        return spec, dataset, self.out or new_folder(home() / "runs", name)

    def _resumed(self, flags: list[str]) -> tuple[RunSpec, Dataset, Path]:
        assert self.resume is not None
        spec = RunFolder(self.resume).read().spec
        changed = with_flags(spec, flags)
        same = changed.model_copy(update={"train": changed.train.model_copy(update={"epochs": spec.train.epochs})})
        others = [self.data, self.preset, self.network, self.likelihood, self.optimiser, self.schedule]
        if same != spec or any(others) or self.spec or self.out or self.journal:
            raise UserError("a resumed run keeps its settings; only --epochs can be changed")
        return changed, load(spec.data), self.resume


def _sum(terms: dict[str, float], weights: dict[str, float]) -> str:
    """loss 30.00 = reconstruction 26.00 + 4 x kl 1.00, and after it what is in no loss."""
    added = [f"{'' if w == 1 else f'{w:g} x '}{name} {terms[name]:.2f}" for name, w in weights.items() if name in terms]
    others = [f"{name} {value:.2f}" for name, value in terms.items() if name != "loss" and name not in weights]
    return "; ".join([f"loss {terms['loss']:.2f} = {' + '.join(added)}", *others])


def _diagnose(folder: Path, dataset: Dataset) -> list[str]:
    """What is wrong with the codes; leaves diagnostics.json beside the run, which is whole without it."""
    try:
        findings = diagnose_run(folder, dataset).values()
    except (UserError, OSError) as problem:
        return [f"The diagnostics could not be written: {problem}"]
    return list(dict.fromkeys(warning for finding in findings for warning in finding.warnings))


def result_of(end: Finished, folder: Path) -> Result:
    """The end as `train --json` prints it."""
    about: dict[str, Any] = {"run": str(folder), "status": end.status, "epochs": end.epochs, "seconds": end.seconds}
    splits = {split: end.results.get(split, {}) for split in ("train", "val", "test")}
    return {**about, "samples_per_second": end.samples_per_second, **splits}


@contextmanager
def interrupts() -> Iterator[list[bool]]:
    """A list that is no longer empty after the first Ctrl-C; the second one breaks the training off."""
    seen: list[bool] = []

    def note(number: int, frame: FrameType | None) -> None:
        if seen:
            raise KeyboardInterrupt
        seen.append(True)

    before = signal.signal(signal.SIGINT, note)
    try:
        yield seen
    finally:
        signal.signal(signal.SIGINT, before)


def _drive(events: Any, progress: Progress, interrupted: list[bool], folder: Path) -> tuple[bool, Finished]:
    """Whether there was anything to do, and the end."""
    task = progress.add_task("starting", total=None)
    try:
        event: Event = next(events)
        begun = not isinstance(event, Finished)
        while not isinstance(event, Finished):
            _show(event, progress, task)
            event = events.send(Stop() if interrupted else None)
        return begun, event
    except KeyboardInterrupt:
        raise UserError(f"{folder}: broken off; it goes on from its last checkpoint with --resume") from None


def _show(event: Event, progress: Progress, task: TaskID) -> None:
    if isinstance(event, Started):
        progress.update(task, total=event.epochs * event.steps_per_epoch, completed=event.step)
        for notice in event.notices:
            progress.console.print(notice)
    elif isinstance(event, Measured):
        text = f"epoch {event.epoch:.1f}  {event.split} loss {event.terms['loss']:.2f}"
        progress.update(task, completed=event.step, description=text)
