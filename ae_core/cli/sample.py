"""`sample`: new samples from a model."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np
import tyro

from ae_core.cli.common import OpenRun, Result
from ae_core.cli.decoding import Decoding
from ae_core.cli.progress import progress_bar
from ae_core.data.base import TRAIN
from ae_core.export.decoded import Decoded
from ae_core.latent.samplers.base import Floats, SamplerSpec, sampler_for
from ae_core.spec import leaves, replaced


@dataclass(frozen=True, kw_only=True)
class SampleCommand(Decoding):
    """Draw codes and decode them.

    The sampler's own settings follow as flags, for instance --sampler diffusion --steps 50.
    """

    n: int = 64
    """How many."""
    sampler: str = "auto"
    """Where the codes come from, one of `list samplers`; auto takes the model's prior, or a Gaussian fitted to its
    codes where it has none."""
    temperature: float = 1.0
    """Scales the deviations of the codes from their mean, or from the places that they are drawn around."""
    truncation: float = 1.0
    """The central share of the draws that is kept, 0.1 to 1; what lies further from their mean is drawn again."""
    word_temperature: float = 0.0
    """For texts: 0 takes the most probable words; above, they are drawn, at 1 as probable as the decoder says."""
    seed: int = 0
    """Equal seeds give equal samples."""

    def run(self, settings: list[str]) -> Result:
        """Draw, decode, write. settings : the sampler's own flags."""
        run = OpenRun.at(self.run_folder)
        prior = run.record.spec.model.prior
        sampler = _with_flags(sampler_for(self.sampler, prior), settings)
        train = run.codec.encode(run.dataset.x[run.dataset.rows(TRAIN)])
        sampler.check(self.n, self.temperature, self.seed)
        _fit(sampler, train)
        codes = sampler.draw(self.n, train, self.temperature, self.seed, self.truncation)
        decoded = run.decode(codes, self.word_temperature, self.seed)
        chosen = {"sampler": {"name": sampler.name, **sampler.model_dump(mode="json")}, "truncation": self.truncation}
        self.write(
            run, Decoded(codes, decoded, {"sample": np.arange(self.n)}), "samples", math.ceil(math.sqrt(self.n)),
            n=self.n, temperature=self.temperature, word_temperature=self.word_temperature, seed=self.seed, **chosen,
        )  # fmt: skip
        return {
            "out": str(self.out),
            "n": self.n,
            "sampler": sampler.name,
            "settings": sampler.model_dump(mode="json"),
            "notice": sampler.notice(prior),
        }

    def report(self, result: Result) -> str:
        """What was written, and what to know of it."""
        notice = f"\n{result['notice']}" if result["notice"] else ""
        return f"{result['n']:,} samples ({result['sampler']}): {result['out']}{notice}"


def _with_flags(sampler: SamplerSpec, settings: list[str]) -> SamplerSpec:
    """Ends the program with status 2 on an unknown flag. Raises SpecError for a value that cannot be used."""
    for leaf in leaves(sampler):
        flag = f"--{leaf.path.replace('_', '-')}"
        if flag in settings[:-1]:
            replaced(sampler, leaf.path, settings[settings.index(flag) + 1])
    return tyro.cli(type(sampler), default=sampler, args=settings, prog=f"sample --sampler {sampler.name}")


def _fit(sampler: SamplerSpec, codes: Floats) -> None:
    with progress_bar() as progress:
        task = progress.add_task(f"fitting {sampler.title}", total=1.0, visible=sampler.needs_fit)
        for done in sampler.prepare(codes):
            progress.update(task, completed=done)
