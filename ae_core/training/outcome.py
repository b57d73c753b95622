"""How a run ended, as an event and as run.json keeps it."""

from __future__ import annotations

from typing import Any

from ae_core.training.events import Finished, Status
from ae_core.training.folder import RunFolder
from ae_core.training.kept import Amount, Count, Kept, read_kept
from ae_core.training.run import RunSpec


class Results(Kept):
    """The end of a run as run.json keeps it."""

    status: Status
    step: Count
    epochs: Count
    seconds: Amount
    samples_per_second: Amount
    train: dict[str, float]
    val: dict[str, float]
    test: dict[str, float]
    message: str = ""


def results_of(end: Finished) -> dict[str, Any]:
    """What run.json keeps of the end."""
    about = {"status": end.status, "step": end.step, "epochs": end.epochs, "seconds": end.seconds}
    return {**about, "samples_per_second": end.samples_per_second, **end.results, "message": end.message}


def already_done(folder: RunFolder, spec: RunSpec) -> Finished | None:
    """The end of a run that has nothing left to do, or None."""
    record = folder.read()
    if record.results.get("status") != "done" or spec.train.epochs > record.spec.train.epochs:
        return None
    end = read_kept(Results, record.results, folder.record, within="results")
    terms = {"train": end.train, "val": end.val, "test": end.test}
    return Finished("done", end.step, end.epochs, end.seconds, end.samples_per_second, terms)
