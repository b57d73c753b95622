"""How a run ended, as an event and as run.json keeps it."""

from __future__ import annotations

from typing import Any

from ae_core.errors import RunError
from ae_core.training.events import Finished
from ae_core.training.folder import RunFolder
from ae_core.training.run import RunSpec


def results_of(end: Finished) -> dict[str, Any]:
    """What run.json keeps of the end."""
    about = {"status": end.status, "step": end.step, "epochs": end.epochs, "seconds": end.seconds}
    return {**about, "samples_per_second": end.samples_per_second, **end.results, "message": end.message}


def already_done(folder: RunFolder, spec: RunSpec) -> Finished | None:
    """The end of a run that has nothing left to do, or None."""
    record = folder.read()
    results = record.results
    if results.get("status") != "done" or spec.train.epochs > record.spec.train.epochs:
        return None
    terms = {split: results.get(split, {}) for split in ("train", "val", "test")}
    try:
        seconds, speed = float(results["seconds"]), float(results["samples_per_second"])
        return Finished("done", int(results["step"]), int(results["epochs"]), seconds, speed, terms)
    except (KeyError, TypeError, ValueError) as problem:
        raise RunError(f"{folder.record}: results do not say how the run ended ({problem})") from None
