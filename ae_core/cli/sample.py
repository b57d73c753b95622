"""`sample`: new samples from a model."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np

from ae_core.cli.common import OpenRun, Result
from ae_core.cli.decoding import Decoding
from ae_core.data.base import TRAIN
from ae_core.export.decoded import Decoded
from ae_core.latent.samplers.base import sampler_for


@dataclass(frozen=True, kw_only=True)
class SampleCommand(Decoding):
    """Draw codes and decode them."""

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

    def run(self) -> Result:
        """Draw, decode, write."""
        run = OpenRun.at(self.run_folder)
        prior = run.record.spec.model.prior
        sampler = sampler_for(self.sampler, prior)
        train = run.dataset.rows(TRAIN)
        codes = sampler.draw(self.n, run.codec.encode(run.dataset.x[train]), self.temperature, self.seed)
        decoded = run.decode(codes, self.word_temperature, self.seed)
        self.write(
            run, Decoded(codes, decoded, {"sample": np.arange(self.n)}), "samples", math.ceil(math.sqrt(self.n)),
            n=self.n, sampler={"name": sampler.name, **sampler.model_dump(mode="json")}, temperature=self.temperature,
            word_temperature=self.word_temperature, seed=self.seed,
        )  # fmt: skip
        return {"out": str(self.out), "n": self.n, "sampler": sampler.name, "notice": sampler.notice(prior)}

    def report(self, result: Result) -> str:
        """What was written, and what to know of it."""
        notice = f"\n{result['notice']}" if result["notice"] else ""
        return f"{result['n']:,} samples ({result['sampler']}): {result['out']}{notice}"
