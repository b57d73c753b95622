"""Which combinations may train in bf16: `python -m tests.benchmarks.bf16_allow_list` compares final losses.

A combination is allowed when bf16 is faster and, over the same seeds, ends no worse than float32: its validation
squared error on average at most 1 % larger, and its loss within the spread of the seeds. Writes
ae_core/bf16_allowed.json; needs a processor with bf16, and about a quarter of an hour.
"""

from __future__ import annotations

import itertools
import json
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from statistics import mean, median

import torch

from ae_core.device import has_bf16
from ae_core.model.bottlenecks.base import bottlenecks
from ae_core.model.likelihoods.base import likelihoods
from ae_core.model.networks.base import networks
from ae_core.model.spec import ModelSpec
from ae_core.storage import write_atomic
from tests.benchmarks.marks import Size
from tests.benchmarks.ours import Trained, digits, run_spec, train_ours

TARGET = Path(__file__).parents[2] / "ae_core" / "bf16_allowed.json"
SIZE = Size(pairs=3, epochs=10, samples=4000, seconds=0)
LARGEST_LOSS = 1.01
LEAST_GAIN = 1.05


@dataclass(frozen=True)
class Verdict:
    """error : validation squared error, bf16 / float32. gain : samples/s, bf16 / float32."""

    combination: str
    error: float
    gain: float
    within_spread: bool

    @property
    def allowed(self) -> bool:
        """Faster, and not worse."""
        return self.error <= LARGEST_LOSS and self.within_spread and self.gain >= LEAST_GAIN


def main() -> int:
    """0 when the list is written, 1 on a processor that cannot tell."""
    torch.set_num_threads(2)
    if not has_bf16(torch.device("cpu")):
        print("this processor has no bf16, so nothing can be compared", file=sys.stderr)
        return 1
    allowed = []
    for slots in combinations():
        verdict = compare_precisions(slots, SIZE)
        print(verdict, "allowed" if verdict.allowed else "float32", flush=True)
        allowed += [verdict.combination] if verdict.allowed else []
        write_list(allowed)
    return 0


def write_list(allowed: list[str]) -> None:
    """Replace the list; after every verdict, so that one that is cut off is short and not wrong."""
    about = "written by tests/benchmarks/bf16_allow_list.py from final losses; network/bottleneck/likelihood"
    write_atomic(TARGET, (json.dumps({"about": about, "combinations": allowed}, indent=1) + "\n").encode())


def combinations() -> Iterator[dict[str, object]]:
    """Every network with every bottleneck and likelihood, the quick ones first; a KL where the code has a posterior."""
    for network, bottleneck, likelihood in itertools.product(
        sorted(networks.names(), reverse=True), bottlenecks.names(), likelihoods.names()
    ):
        posterior = bottlenecks.create(bottleneck).has_posterior
        yield {
            "network": {"name": network, "latent_dim": 16},
            "bottleneck": bottleneck,
            "likelihood": likelihood,
            "regularisers": {"kl": "kl"} if posterior else {},
        }


def compare_precisions(slots: dict[str, object], size: Size) -> Verdict:
    """Train the same seeds in both precisions."""
    dataset = digits(size.samples)
    runs: dict[str, list[Trained]] = {"float32": [], "bf16": []}
    for seed in range(size.pairs):
        for precision, taken in runs.items():
            taken.append(train_ours(run_spec(slots, size, precision=precision, seed=seed), dataset))
    pairs = list(zip(runs["bf16"], runs["float32"], strict=True))
    return Verdict(
        combination=ModelSpec(**slots).combination,
        error=mean(a.squared_error / b.squared_error for a, b in pairs),
        gain=median(a.samples_per_second / b.samples_per_second for a, b in pairs),
        within_spread=_within_spread([a.loss for a, _ in pairs], [b.loss for _, b in pairs]),
    )


def _within_spread(ours: Sequence[float], reference: Sequence[float]) -> bool:
    """Whether the mean is no larger than the reference's by more than the distance of its seeds from each other."""
    return mean(ours) - mean(reference) <= max(reference) - min(reference)


if __name__ == "__main__":
    sys.exit(main())
