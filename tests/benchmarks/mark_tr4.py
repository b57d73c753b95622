"""TR4: the floating-point operations of our training per second against the machine's best matrix product."""

from __future__ import annotations

import math
import time
from collections.abc import Iterator, Sequence
from itertools import pairwise

import torch

from ae_core.data.base import TRAIN, VALIDATION, Dataset
from tests.benchmarks.marks import Row, Size, benchmark
from tests.benchmarks.ours import Epochs, digits, epochs_of, run_spec
from tests.benchmarks.pairs import compare_pairs

HIDDEN, LATENT, BATCH = (512, 256), 32, 256
SIDES = (512, 1024, 2048)  # of the square matrices, of which the fastest product is the peak
GIGA = 1e9


@benchmark("TR4")
def measure(size: Size) -> Iterator[Row]:
    """An epoch with its validation, then products of large matrices for about as long, and again."""
    dataset = digits(size.samples)
    model = {"network": {"name": "mlp", "hidden": list(HIDDEN), "latent_dim": LATENT}, "likelihood": "mse"}
    spec = run_spec(model, size, batch_size=BATCH, precision="float32", epochs=size.epochs * (size.pairs + 1) + 1)
    widths = (math.prod(dataset.shape), *HIDDEN, LATENT, *reversed(HIDDEN), math.prod(dataset.shape))
    work, reached = operations(widths, dataset), [math.nan]
    epochs = epochs_of(spec, dataset)
    next(epochs)  # what comes before the first step does not count
    compared = compare_pairs(lambda: _pair(epochs, work, size.epochs, reached), size.pairs)
    epochs.close()
    parameters = sum((before + 1) * after for before, after in pairwise(widths))
    note = (
        f"GFLOP/s, {parameters:,} parameters, epochs with their validation, checkpoints and history on; validation "
        f"squared error {reached[0]:.2f} at the end"
    )
    yield compared.row(
        "TR4",
        "MLP 784-512-256-32, batch 256, float32",
        "torch.mm, large matrices",
        required=0.45,
        stretch=0.6,
        note=note,
    )


def operations(widths: Sequence[int], dataset: Dataset) -> float:
    """Multiplications and additions of the matrix products of an epoch: two a weight and sample forwards, two for
    its gradient and, but for the first layer, two for that of its input; forwards only for the validation split."""
    weights = [before * after for before, after in pairwise(widths)]
    step = 2 * (3 * sum(weights) - weights[0])
    return step * len(dataset.rows(TRAIN)) + 2 * sum(weights) * len(dataset.rows(VALIDATION))


def peak(seconds: float) -> float:
    """Operations per second of the product of two large float32 matrices, of the size that has most of them.

    seconds : for how long each size is tried; a mean over that time, as ours is, so that what else the machine does
    meets both.
    """
    rates = []
    for side in SIDES:
        a, b, out = torch.randn(side, side), torch.randn(side, side), torch.empty(side, side)
        torch.mm(a, b, out=out)
        start, products = time.perf_counter(), 0
        while time.perf_counter() < start + seconds or not products:
            torch.mm(a, b, out=out)
            products += 1
        rates.append(2 * side**3 * products / (time.perf_counter() - start))
    return max(rates)


def _pair(epochs: Epochs, work: float, count: int, reached: list[float]) -> tuple[float, float]:
    """Ours while it trains `count` epochs, and the peak beside it."""
    start = time.perf_counter()
    for _ in range(count):
        reached[0] = next(epochs)
    seconds = time.perf_counter() - start
    return work * count / seconds / GIGA, peak(seconds / len(SIDES)) / GIGA
