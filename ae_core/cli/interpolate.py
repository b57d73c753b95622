"""`interpolate`: the way from one sample to another."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Annotated

import numpy as np
import tyro

from ae_core.cli.common import OpenRun, Result
from ae_core.data.base import TRAIN
from ae_core.export.strip import save_strip
from ae_core.export.table import npz
from ae_core.latent.paths.base import paths
from ae_core.storage import write_atomic


@dataclass(frozen=True)
class InterpolateCommand:
    """Walk from the code of one sample to that of another and decode every step."""

    run_folder: Annotated[Path, tyro.conf.Positional, tyro.conf.arg(name="run")]
    """The run's folder."""
    out: Path
    """.png, .svg or .pdf for a strip; .gif, .mp4 or .webp for an animation; .txt for the lines of texts; .npz with
    `codes` and `samples`."""
    start: Annotated[int, tyro.conf.arg(name="from")]
    """Id of the first sample: its row number in the data set, whatever its split."""
    end: Annotated[int, tyro.conf.arg(name="to")]
    """Id of the last sample."""
    path: str = "lerp"
    """The way: lerp (straight), slerp (along the sphere), spline (smooth), graph (by real samples), geodesic (shortest
    as decoded), ensemble (shortest, by eight small decoders)."""
    steps: int = 12
    """Pictures, both ends included."""
    word_temperature: float = 0.0
    """For texts: 0 takes the most probable words; above, they are drawn, at 1 as probable as the decoder says."""
    seed: int = 0
    """Equal seeds draw equal words."""
    json: bool = False
    """Print the result as one line of JSON."""

    def run(self) -> Result:
        """Encode both, walk, decode, write."""
        run = OpenRun.at(self.run_folder)
        a, b = (run.codec.encode(run.row(sample))[0] for sample in (self.start, self.end))
        path = paths.create(self.path)
        ground = run.codec.ground(run.codec.encode(run.dataset.x[run.dataset.rows(TRAIN)]), path)
        codes = path.points(np.stack([a, b]), self.steps, ground)
        decoded = run.decode(codes, self.word_temperature, self.seed)
        if self.out.suffix.lower() == ".npz":
            write_atomic(self.out, npz({"codes": codes, "samples": decoded}))
        else:
            save_strip(self.out, decoded, run.dataset.vocabulary)
        return {"out": str(self.out), "from": self.start, "to": self.end, "path": self.path, "steps": self.steps}

    def report(self, result: Result) -> str:
        """What was written."""
        return f"{result['steps']} steps from {result['from']} to {result['to']} ({result['path']}): {result['out']}"
