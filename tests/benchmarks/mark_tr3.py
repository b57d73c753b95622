"""TR3: our samples/s in float32 against a bare loop written by hand."""

from __future__ import annotations

from collections.abc import Iterator

from tests.benchmarks.hand_written import SLOTS, bare_loop
from tests.benchmarks.marks import Row, Size, benchmark
from tests.benchmarks.ours import digits, race, run_spec


@benchmark("TR3")
def measure(size: Size) -> Iterator[Row]:
    """Ours with checkpoints, snapshots and history; the bare loop keeps nothing."""
    dataset, spec = digits(size.samples), run_spec(SLOTS, size, precision="float32")
    compared, note = race(spec, dataset, lambda: bare_loop(dataset, size.epochs), size)
    yield compared.row(
        "TR3", "MLP 784-256-16, batch 128", "bare loop, fused Adam", required=0.95, stretch=0.99, note=note
    )
