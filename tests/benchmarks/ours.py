"""Latentarium's own training, headless, with everything on that a user has on: history, checkpoints, snapshots."""

from __future__ import annotations

import math
import tempfile
import time
from collections.abc import Callable, Generator, Mapping
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
from tests.benchmarks.pairs import Compared, compare, compare_pairs

BATCH = 128
LR = 1e-3
Epochs = Generator[float, None, Any]  # the validation squared error before the first epoch and after each


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


def epochs_of(spec: RunSpec, dataset: Dataset) -> Generator[float, None, Trained]:
    """Ours, epoch by epoch: the validation squared error at the start and after each; how it ended."""
    started = ended = time.perf_counter()
    precision = ""
    with tempfile.TemporaryDirectory() as folder:
        for event in train(spec, dataset, Path(folder, "run"), window=None):
            if isinstance(event, Started):
                started, precision = time.perf_counter(), event.precision
            elif isinstance(event, Measured) and event.split == "val":
                ended = time.perf_counter()
                yield event.terms["squared_error"]
            elif isinstance(event, Finished):
                samples = spec.train.epochs * len(dataset.rows(TRAIN))
                terms = event.results["val"]
                return Trained(samples / (ended - started), terms["squared_error"], precision, terms["loss"])
    raise RuntimeError("the training ended without saying so")


def train_ours(spec: RunSpec, dataset: Dataset) -> Trained:
    """From the first step to the validation after the last epoch, as the peers are timed; not the final evaluation."""
    epochs = epochs_of(spec, dataset)
    while True:
        try:
            next(epochs)
        except StopIteration as end:
            return end.value


def race(spec: RunSpec, dataset: Dataset, peer: Callable[[], Epochs], size: Size) -> tuple[Compared, str]:
    """Our samples/s against a peer's, taking turns epoch by epoch, so that what else the machine does meets both."""
    reached = (math.nan, math.nan)

    def pair() -> tuple[float, float]:
        nonlocal reached
        runners = (epochs_of(spec, dataset), peer())
        for runner in runners:
            next(runner)  # what comes before the first step does not count
        seconds = [0.0, 0.0]
        for _ in range(size.epochs):
            reached = tuple(_timed(runner, seconds, who) for who, runner in enumerate(runners))  # type: ignore[assignment]
        for runner in runners:
            runner.close()
        samples = size.epochs * len(dataset.rows(TRAIN))
        return samples / seconds[0], samples / seconds[1]

    compared = compare_pairs(pair, size.pairs)
    return compared, (
        f"samples/s, validating each epoch, turns of one epoch; ours in {spec.train.precision}; "
        f"validation squared error {reached[0]:.2f} against {reached[1]:.2f}"
    )


def _timed(runner: Epochs, seconds: list[float], who: int) -> float:
    start = time.perf_counter()
    error = next(runner)
    seconds[who] += time.perf_counter() - start
    return error


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
