"""A run of a sweep whose model cannot be stacked, and how many of them are trained at once."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from torch import get_num_threads

from ae_core.data.base import Dataset
from ae_core.device import choose_device, set_threads, usual_threads
from ae_core.errors import UserError
from ae_core.experiments.retraining import goes_on
from ae_core.training.events import Finished, Started, Stepped
from ae_core.training.loop import train
from ae_core.training.run import RunSpec

MOST_WORKERS = 8  # each has torch and the samples on its device


@dataclass(frozen=True)
class Crew:
    """workers : processes at once, 1 for none but this one. threads : of each."""

    workers: int
    threads: int


def crew_of(spec: RunSpec, runs: int) -> Crew:
    """For so many runs like this one: as many workers as have threads of their own, and one where there is an
    accelerator. Asked of all runs, ended or not, so that what goes on has as many threads as it had.
    """
    threads, told = usual_threads(), spec.train.threads
    if choose_device(spec.train.device).type != "cpu":
        return Crew(1, told or threads)
    workers = max(1, min(runs, MOST_WORKERS, threads // (told or 1)))
    return Crew(workers, told or threads // workers)


def trained_alone(spec: RunSpec, data: Dataset, path: Path, threads: int = 0) -> Iterator[float | str]:
    """The share that is done after each batch, and at last why it has failed, or "".

    Whatever goes wrong is of this run alone, and the next one may be trained. threads : where the spec names none.
    """
    steps, end, before = 1, None, get_num_threads()
    try:
        for event in train(spec, data, path, resume=goes_on(path), window=None, threads=threads):
            if isinstance(event, Started):
                steps = event.epochs * event.steps_per_epoch
            elif isinstance(event, Stepped):
                yield min(event.step / steps, 1.0)
            elif isinstance(event, Finished):
                end = event
    except UserError as problem:
        yield str(problem)
    except MemoryError:
        yield "There was not enough memory."
    except Exception as problem:  # torch has errors of its own for a full memory
        yield f"It failed inside: {type(problem).__name__}: {problem}"
    else:
        yield end.message if end is not None else ""
    finally:
        set_threads(before)  # what is judged afterwards is the same wherever runs were trained
