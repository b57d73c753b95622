"""ME1: what the window's process grows by when a million codes of 32 numbers are encoded and mapped."""

from __future__ import annotations

import resource
from collections.abc import Iterator
from pathlib import Path

import numpy as np

from ae_core.data.base import Dataset
from ae_core.latent.codec import Codec
from ae_core.model.autoencoder import fresh_autoencoder
from ae_core.model.presets.base import presets
from ae_core.spec import replaced
from ae_core.training.run import RunSpec
from app.workspace import Frame, Run
from tests.benchmarks.lag import Ticker, watch
from tests.benchmarks.live import Live, live_window
from tests.benchmarks.marks import Row, Size, benchmark

DIMENSIONS = 32
PREVIEWED = 2_000
MEGABYTE = 1e6


@benchmark("ME1")
def measure(size: Size) -> Iterator[Row]:
    """Growth from the previewed samples to all of them, after it has settled; the peer is the array of codes itself."""
    count = 1_000_000 if size.pairs > 1 else 20_000
    array = count * DIMENSIONS * 4 / MEGABYTE
    with live_window() as live:
        _show(live, count)
        watch(2.0)
        before = resident()
        ticker = Ticker()
        live.program.session.update_view(everything=True)
        live.wait_for(lambda: len(live.program.session.ids) == count)
        watch(2.0)
        lag, grown = ticker.lag(), resident() - before
        live.program.session.clear_run()
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024 / MEGABYTE - before
    note = (
        f"MB, {count:,} codes; at its peak {peak:.0f} MB; event-loop lag meanwhile p99 {lag.p99:.0f}, "
        f"max {lag.worst:.0f} ms; smaller is better"
    )
    ratio = grown / array
    yield Row("ME1", "codes encoded and mapped", grown, array, "the array itself", ratio, 2.5, 1.5, ratio <= 2.5, note)


def resident() -> float:
    """MB of this process in memory now."""
    pages = int(Path("/proc/self/statm").read_text("utf-8").split()[1])
    return pages * resource.getpagesize() / MEGABYTE


def _show(live: Live, count: int) -> None:
    """A finished run on so many vectors of four numbers, with the codes of some of them."""
    random = np.random.default_rng(0)
    labels = random.integers(0, 10, count)
    x = (random.normal(size=(count, 4)) + labels[:, None]).astype(np.float32)
    names = tuple(map(str, range(10)))
    data = Dataset("million", "tabular", x, np.zeros(count, dtype=np.uint8), labels, names)
    spec = replaced(RunSpec(), "model", presets.get("vanilla").model(data))
    spec = replaced(spec, "model.network", {"name": "mlp", "hidden": [16], "latent_dim": DIMENSIONS})
    model = fresh_autoencoder(spec.model, data.form, 0)
    weights = {key: value.numpy().copy() for key, value in model.state_dict().items()}
    ids = np.arange(PREVIEWED)
    codec = Codec.from_weights(spec.model, data.form, weights, data.to_model, data.to_display)
    seen = codec.see(x[ids])
    frame = Frame(10, 1.0, seen.codes, seen.outputs[:4], None, seen.errors[:4], weights)
    live.program.session.update_workspace(
        spec=spec, dataset=data, run=Run(Path("million"), "done", spec), preview_ids=ids, probe_ids=ids[:4],
        frames=(frame,),
    )  # fmt: skip
