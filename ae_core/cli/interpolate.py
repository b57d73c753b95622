"""`interpolate`: the way from one sample to another."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Annotated

import numpy as np
import tyro

from ae_core.cli.common import OpenRun, Result
from ae_core.cli.decoding import Decoding
from ae_core.export.decoded import Decoded
from ae_core.latent.paths.base import paths
from ae_core.training.previews import preview_ids


@dataclass(frozen=True, kw_only=True)
class InterpolateCommand(Decoding):
    """Walk from the code of one sample to that of another, by others if you like, and decode every step."""

    start: Annotated[int, tyro.conf.arg(name="from")]
    """Id of the first sample: its row number in the data set, whatever its split."""
    end: Annotated[int, tyro.conf.arg(name="to")]
    """Id of the last sample."""
    via: tuple[int, ...] = ()
    """Ids of samples to pass on the way, in this order."""
    loop: bool = False
    """Go back to the first sample at the end, so that an animation has no seam; it then begins again at its end."""
    path: str = "lerp"
    """The way: lerp (straight), slerp (along the sphere), spline (smooth), graph (by real samples), geodesic (shortest
    as decoded), ensemble (shortest, by eight small decoders)."""
    steps: int = 12
    """Pictures, both ends included."""
    word_temperature: float = 0.0
    """For texts: 0 takes the most probable words; above, they are drawn, at 1 as probable as the decoder says."""
    seed: int = 0
    """Equal seeds draw equal words."""

    @property
    def stops(self) -> list[int]:
        """The samples from the first to the last."""
        return [self.start, *self.via, self.end, *([self.start] if self.loop else [])]

    def run(self) -> Result:
        """Encode the stops, walk, decode, write."""
        run = OpenRun.at(self.run_folder)
        stops = np.stack([run.codec.encode(run.row(sample))[0] for sample in self.stops])
        path = paths.create(self.path)
        ground = run.codec.ground(run.codec.encode(run.dataset.x[preview_ids(run.dataset)]), path)
        codes = path.points(stops, self.steps, ground)
        decoded = Decoded(
            codes,
            run.decode(codes, self.word_temperature, self.seed),
            {"step": np.arange(self.steps)},
            closed=self.loop,
        )
        chosen: Result = {"stops": self.stops, "path": self.path, "steps": self.steps}
        self.write(run, decoded, "interpolation", **chosen, word_temperature=self.word_temperature, seed=self.seed)
        return {"out": str(self.out), "from": self.start, "to": self.end, **chosen}

    def report(self, result: Result) -> str:
        """What was written."""
        way = " to ".join(map(str, result["stops"]))
        return f"{result['steps']} steps from {way} ({result['path']}): {result['out']}"
