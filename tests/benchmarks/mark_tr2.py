"""TR2: our samples/s against the loop of most tutorials."""

from __future__ import annotations

from collections.abc import Iterator

from tests.benchmarks.hand_written import SLOTS, tutorial_loop
from tests.benchmarks.marks import Row, Size, benchmark
from tests.benchmarks.ours import digits, race, run_spec
from tests.benchmarks.peers import use_peers


@benchmark("TR2")
def measure(size: Size) -> Iterator[Row]:
    """The autoencoder 784-256-16-256-784 on the squared error."""
    use_peers()
    dataset = digits(size.samples)
    compared, note = race(run_spec(SLOTS, size), dataset, lambda: tutorial_loop(dataset, size.epochs), size)
    yield compared.row(
        "TR2", "MLP 784-256-16, batch 128", "DataLoader, ToTensor, .item()", required=3, stretch=4, note=note
    )
