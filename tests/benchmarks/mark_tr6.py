"""TR6: a sweep of 16 small models, trained together against one after the other."""

from __future__ import annotations

import tempfile
import time
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from statistics import mean
from typing import Any

from ae_core.data.base import Dataset, sources
from ae_core.training.events import Finished
from ae_core.training.loop import train
from ae_core.training.run import RunSpec
from ae_core.training.together import train_together
from tests.benchmarks.marks import Row, Size, benchmark
from tests.benchmarks.ours import digits, run_spec
from tests.benchmarks.pairs import compare_pairs

MODELS = 16
SIZES = (2, 4, 8, 16)  # of the code, each with four seeds
SMALL_EPOCHS = 6


@benchmark("TR6")
def measure(size: Size) -> Iterator[Row]:
    """Code sizes and seeds, each run with its history, checkpoints and test."""
    # A run of the small digits takes 12 steps an epoch, and is trained for so many more of them.
    longer = replace(size, epochs=SMALL_EPOCHS * size.epochs)
    cases: list[tuple[str, Dataset, int, Size, float, float]] = [
        ("10k parameters, 8x8", sources.create("digits").load(), 64, longer, 3, 5),
        ("100k parameters, 28x28", digits(size.samples), 64, size, 1.2, 2),
        ("200k parameters, 28x28", digits(size.samples), 128, size, 1.2, 2),
    ]
    for case, dataset, hidden, amount, required, stretch in cases:
        specs = [_spec(hidden, SIZES[k % len(SIZES)], k // len(SIZES), amount) for k in range(MODELS)]
        reached: dict[str, float] = {}
        compared = compare_pairs(lambda s=specs, d=dataset, r=reached: _pair(s, d, r), size.pairs)  # type: ignore[misc]
        note = (
            f"sweeps per second, batch 128, {amount.epochs} epochs, float32; mean validation squared error "
            f"{reached['ours']:.3f} against {reached['peer']:.3f}"
        )
        yield compared.row("TR6", case, "one after the other", required=required, stretch=stretch, note=note)


def _spec(hidden: int, latent_dim: int, seed: int, size: Size) -> RunSpec:
    network: dict[str, Any] = {"name": "mlp", "hidden": [hidden], "latent_dim": latent_dim}
    return run_spec({"network": network, "likelihood": "mse"}, size, precision="float32", seed=seed)


def _pair(specs: list[RunSpec], dataset: Dataset, reached: dict[str, float]) -> tuple[float, float]:
    """Sweeps per second. After each run of the peer's, ours goes on by its share, so that both meet the same noise."""
    seconds = {"ours": 0.0, "peer": 0.0}
    ends: dict[str, list[Finished]] = {"ours": [], "peer": []}
    with tempfile.TemporaryDirectory() as folder:
        together = train_together(specs, dataset, [Path(folder, f"together-{k}") for k in range(len(specs))])
        for number, spec in enumerate(specs):
            start = time.perf_counter()
            last = list(train(spec, dataset, Path(folder, f"alone-{number}"), window=None))[-1]
            seconds["peer"] += time.perf_counter() - start
            assert isinstance(last, Finished)
            ends["peer"].append(last)
            start = time.perf_counter()
            for step in together:
                if isinstance(step, list):
                    ends["ours"] = step
                elif step >= (number + 1) / len(specs) and number + 1 < len(specs):
                    break
            seconds["ours"] += time.perf_counter() - start
    for who, found in ends.items():
        reached[who] = mean(end.results["val"]["squared_error"] for end in found)
    return 1 / seconds["ours"], 1 / seconds["peer"]
