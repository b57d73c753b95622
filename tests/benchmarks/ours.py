"""Latentarium's own training, headless, with everything on that a user has on: history, checkpoints, snapshots."""

from __future__ import annotations

import math
import tempfile
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path
from typing import Any

import numpy as np

from ae_core.data.base import TRAIN, Dataset, sources
from ae_core.model.spec import ModelSpec
from ae_core.training.events import Finished, Measured, Started
from ae_core.training.loop import train
from ae_core.training.run import RunSpec, TrainSpec
from tests.benchmarks.marks import Size
from tests.benchmarks.pairs import Compared, compare

BATCH = 128
LR = 1e-3


@dataclass(frozen=True)
class Trained:
    """samples_per_second : of the training split, over the wall time of the epochs with their validations.

    squared_error : validation, summed over the pixels of a digit, mean over the digits, after the last epoch.
    loss : what our training minimised, on the validation split.
    """

    samples_per_second: float
    squared_error: float
    precision: str = "float32"
    loss: float = math.nan


@cache
def digits(samples: int) -> Dataset:
    """The bundled digits with at most so many of the training split; the other splits stay whole."""
    dataset = sources.create("mnist").load()
    dropped = dataset.rows(TRAIN)[samples:]
    kept = np.setdiff1d(np.arange(dataset.n), dropped)
    labels = None if dataset.labels is None else dataset.labels[kept]
    return replace(dataset, x=dataset.x[kept], split=dataset.split[kept], labels=labels)


def run_spec(model: Mapping[str, Any], size: Size, **training: Any) -> RunSpec:
    """A run of the given slots on the digits, with two threads on the CPU."""
    fixed = {"batch_size": BATCH, "epochs": size.epochs, "device": "cpu", "threads": 2}
    return RunSpec(data="mnist", model=ModelSpec(**model), train=TrainSpec(**{**fixed, **training}))


def train_ours(spec: RunSpec, dataset: Dataset) -> Trained:
    """From the first step to the validation after the last epoch, as the peers are timed; not the final evaluation."""
    started = ended = time.perf_counter()
    precision = ""
    with tempfile.TemporaryDirectory() as folder:
        for event in train(spec, dataset, Path(folder, "run"), window=None):
            if isinstance(event, Started):
                started, precision = time.perf_counter(), event.precision
            elif isinstance(event, Measured) and event.split == "val":
                ended = time.perf_counter()
            elif isinstance(event, Finished):
                samples = spec.train.epochs * len(dataset.rows(TRAIN))
                terms = event.results["val"]
                return Trained(samples / (ended - started), terms["squared_error"], precision, terms["loss"])
    raise RuntimeError("the training ended without saying so")


def compare_training(spec: RunSpec, dataset: Dataset, peer: Callable[[], Trained], size: Size) -> tuple[Compared, str]:
    """Our samples/s against a peer's, and a sentence with what both reached."""
    last: dict[str, Trained] = {}

    def speed(who: str, loop: Callable[[], Trained]) -> float:
        last[who] = loop()
        return last[who].samples_per_second

    compared = compare(
        lambda: speed("ours", lambda: train_ours(spec, dataset)), lambda: speed("peer", peer), size.pairs
    )
    reached = f"{last['ours'].squared_error:.2f} against {last['peer'].squared_error:.2f}"
    precision = last["ours"].precision
    return compared, f"samples/s, validating each epoch; ours in {precision}; validation squared error {reached}"
