"""`sample`: new samples from a model."""

from __future__ import annotations

import math
from dataclasses import dataclass
from pathlib import Path
from typing import Annotated

import tyro

from ae_core.cli.common import OpenRun, Result
from ae_core.data.base import TRAIN
from ae_core.export.pictures import as_pictures, grid
from ae_core.export.still import save_still
from ae_core.export.table import npz
from ae_core.export.texts import TEXTS, save_texts
from ae_core.latent.samplers.base import sampler_for
from ae_core.storage import write_atomic


@dataclass(frozen=True)
class SampleCommand:
    """Draw codes and decode them."""

    run_folder: Annotated[Path, tyro.conf.Positional, tyro.conf.arg(name="run")]
    """The run's folder."""
    out: Path
    """A picture of the grid (.png, .svg, .pdf), the lines of a text (.txt), or .npz with `codes` and `samples`."""
    n: int = 64
    """How many."""
    sampler: str = "auto"
    """Where the codes come from; auto takes the model's prior, or a Gaussian fitted to its codes where it has none."""
    temperature: float = 1.0
    """Scales the deviations of the codes from their mean, or from the places that they are drawn around."""
    word_temperature: float = 0.0
    """For texts: 0 takes the most probable words; above, they are drawn, at 1 as probable as the decoder says."""
    seed: int = 0
    """Equal seeds give equal samples."""
    json: bool = False
    """Print the result as one line of JSON."""

    def run(self) -> Result:
        """Draw, decode, write."""
        run = OpenRun.at(self.run_folder)
        prior = run.record.spec.model.prior
        sampler = sampler_for(self.sampler, prior)
        train = run.dataset.rows(TRAIN)
        codes = sampler.draw(self.n, run.codec.encode(run.dataset.x[train]), self.temperature, self.seed)
        decoded = run.decode(codes, self.word_temperature, self.seed)
        if self.out.suffix.lower() == ".npz":
            write_atomic(self.out, npz({"codes": codes, "samples": decoded}))
        elif self.out.suffix.lower() in TEXTS:
            save_texts(self.out, decoded, run.dataset.vocabulary)
        else:
            pictures = as_pictures(decoded, 56, run.dataset.vocabulary)
            save_still(self.out, grid(pictures, math.ceil(math.sqrt(self.n))))
        return {"out": str(self.out), "n": self.n, "sampler": sampler.name, "notice": sampler.notice(prior)}

    def report(self, result: Result) -> str:
        """What was written, and what to know of it."""
        notice = f"\n{result['notice']}" if result["notice"] else ""
        return f"{result['n']:,} samples ({result['sampler']}): {result['out']}{notice}"
