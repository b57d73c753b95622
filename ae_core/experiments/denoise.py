"""How much noise an autoencoder takes away, beside filters, components and neighbours."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from functools import partial
from typing import Annotated, ClassVar

import numpy as np
from pydantic import Field

from ae_core.data.base import TEST, VALIDATION, Dataset
from ae_core.errors import UserError
from ae_core.experiments.base import ExperimentSpec, Outcome, Progress, Studied, experiments, once
from ae_core.experiments.restoring import (
    CHOOSING,
    Doubles,
    Restored,
    Way,
    check,
    clean,
    errors,
    restored,
    ssim,
    within,
)
from ae_core.spec import knob

ALL = "all"
Pair = tuple[Doubles, Doubles]


@experiments.register("denoise", "Denoising")
class Denoise(ExperimentSpec):
    """How much noise of several kinds and levels is taken away, beside filters, PCA and nearest samples."""

    same_data: ClassVar[bool] = True

    noise: str = knob(
        ALL, "Kinds of noise by their names, with commas between them: see list corruptions; all for all that suit."
    )
    levels: Annotated[tuple[float, ...], Field(min_length=1, max_length=16)] = knob(
        (0.1, 0.2, 0.4, 0.6),
        "Standard deviations of Gaussian noise, as the model sees samples, and shares of other noise, above 0 and up "
        "to 1. The level that a run was trained on is added.",
    )
    most: int = knob(
        500, "Test samples that are spoiled at most, evenly over the split.", ge=2, le=20_000, title="Samples"
    )
    seed: int = knob(0, "Draws the noise.", ge=0, le=2**31)

    def steps(self, studied: Sequence[Studied]) -> Iterator[Progress | Outcome]:
        """A step for each way at each noise. Raises UserError for texts, and for noise that does not suit the data."""
        check(studied, "could be noisy")
        if not all(0 < level <= 1 for level in self.levels):
            raise UserError("levels: above 0 and up to 1 was expected.")
        data = studied[0].dataset
        return self._steps(studied, data, self._kinds(data))

    def _kinds(self, data: Dataset) -> list[str]:
        from ae_core.model.corruption.base import corruptions

        if self.noise.strip() == ALL:
            every = (corruptions.create(name) for name in corruptions.names())
            return [one.name for one in every if not one.is_none and one.refusal(data) is None]
        names = list(dict.fromkeys(part.strip() for part in self.noise.split(",") if part.strip()))
        for one in (corruptions.create(name) for name in names):
            if one.is_none:
                raise UserError("noise: none is no noise.")
            if reason := one.refusal(data):
                raise UserError(reason)
        if not names:
            raise UserError("noise: a name was expected.")
        return names

    def _steps(self, studied: Sequence[Studied], data: Dataset, kinds: Sequence[str]) -> Iterator[Progress | Outcome]:
        from ae_core.experiments.denoise_told import outcome
        from ae_core.experiments.denoisers import level_of, ways

        yield Progress(0.0, "fitting the controls")
        trained = [one.codec.spec.corruption for one in studied]
        noises = [
            (kind, level)
            for kind in kinds
            for level in sorted({*self.levels, *(level_of(one) for one in trained if one.name == kind)})
        ]
        methods, cells = ways(studied, data), []
        for place, (kind, level) in enumerate(noises):
            spoiled = {split: self._spoiled(data, split, kind, level) for split in (VALIDATION, TEST)}
            for number, way in enumerate(methods):
                note = f"{kind} {level:g}: {way.title}"
                step = Progress((place + number / len(methods)) / len(noises), note)
                steps = once(step, partial(_judged, way, data, spoiled))
                of = {"noise": kind, "level": level, "way": way.name}
                (made,) = yield from studied[0].part(of, steps, Restored)
                cells.append(made.cell(kind, level, way))
        yield outcome(cells, clean(data, TEST, self.most), data, studied)

    def _spoiled(self, data: Dataset, split: int, kind: str, level: float) -> tuple[Doubles, Doubles]:
        """(n, *shape) samples, and the same with noise."""
        from ae_core.experiments.denoisers import noise_of, noisy

        truth = clean(data, split, self.most if split == TEST else CHOOSING)
        return truth, noisy(noise_of(kind, level), truth, 3 * self.seed + split)


def _judged(way: Way, data: Dataset, spoiled: Mapping[int, Pair]) -> Restored:
    """spoiled : by split, samples, and the same with noise."""

    def lost(split: int, setting: object) -> tuple[Doubles, Doubles, int]:
        truth, noisy = spoiled[split]
        seen = within(data, way.restore(noisy, setting))
        return errors(truth, seen, ~np.isnan(truth)), seen, 0

    return restored(way, lost, lambda seen: ssim(data, spoiled[TEST][0], seen))
