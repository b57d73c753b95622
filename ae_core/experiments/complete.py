"""How well a model fills what is missing of samples, beside simple ways to do that."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from functools import partial
from typing import TYPE_CHECKING, Annotated, ClassVar, Literal

import numpy as np
from pydantic import Field

from ae_core.data.base import TEST, VALIDATION, Dataset
from ae_core.errors import UserError
from ae_core.experiments.base import ExperimentSpec, Outcome, Progress, Studied, experiments, once
from ae_core.experiments.restoring import CHOOSING, Doubles, Restored, check, clean, errors, restored
from ae_core.spec import knob

if TYPE_CHECKING:
    from ae_core.experiments.fillers import Filler, Given

AUTO = "auto"
SUITED = {"image": ("block", "half", "cells"), "sequence": ("gap", "end", "cells"), "tabular": ("cells",)}
LEAST = 2  # cells of a sample of which one can be hidden


@experiments.register("complete", "Completion")
class Complete(ExperimentSpec):
    """Hidden parts of samples filled by a model, beside the mean, nearest samples, PCA and interpolation."""

    same_data: ClassVar[bool] = True

    missing: Literal["auto", "block", "half", "gap", "end", "cells"] = knob(
        AUTO,
        "What is hidden: a block or a side of a picture, a gap or the end of a series, or single cells of anything; "
        "auto takes a block of pictures, a gap of series and cells of tables.",
    )
    shares: Annotated[tuple[float, ...], Field(min_length=1, max_length=16)] = knob(
        (0.1, 0.25, 0.5, 0.75), "Shares of each sample that are hidden, above 0 and below 1."
    )
    rounds: int = knob(
        50,
        "Times that a sample is filled, encoded and decoded at most; fewer where validation samples lose less by that.",
        ge=1,
        le=1000,
    )
    tolerance: float = knob(
        0.001, "Mean change of hidden cells at which that ends, in standard deviations of an element.", gt=0, le=1
    )
    most: int = knob(500, "Test samples that are looked at, evenly over the split.", ge=2, le=20_000, title="Samples")
    seed: int = knob(0, "Draws what is hidden.", ge=0, le=2**32 - 1)

    def steps(self, studied: Sequence[Studied]) -> Iterator[Progress | Outcome]:
        """A step for each way at each share. Raises UserError for texts, and for what cannot be hidden of the data."""
        check(studied, "could be missing")
        data = studied[0].dataset
        if not all(0 < share < 1 for share in self.shares):
            raise UserError("shares: above 0 and below 1 was expected.")
        if int(np.prod(data.shape)) < LEAST:
            raise UserError(f"A sample of {data.name} has one number only, of which nothing can be hidden.")
        suited = SUITED[data.kind]
        kind = suited[0] if self.missing == AUTO else self.missing
        if kind not in suited:
            raise UserError(f"missing: {kind} does not suit {data.name}; {' or '.join(suited)} was expected.")
        return self._steps(studied, data, kind)

    def _steps(self, studied: Sequence[Studied], data: Dataset, kind: str) -> Iterator[Progress | Outcome]:
        from ae_core.experiments.complete_told import outcome
        from ae_core.experiments.fillers import fillers

        yield Progress(0.0, "fitting the controls")
        methods, cells, shares = fillers(studied, data, self.rounds, self.tolerance), [], sorted(set(self.shares))
        given: dict[float, Given] = {}
        for place, share in enumerate(shares):
            held, test = (self._given(data, split, kind, share, place) for split in (VALIDATION, TEST))
            given[share] = test
            for number, way in enumerate(methods):
                step = Progress((place + number / len(methods)) / len(shares), f"{share:g} missing: {way.title}")
                steps = once(step, partial(_judged, way, {VALIDATION: held, TEST: test}))
                (made,) = yield from studied[0].part({"share": share, "way": way.name}, steps, Restored)
                cells.append(made.cell(kind, share, way))
        yield outcome(cells, given, data, studied, self.rounds)

    def _given(self, data: Dataset, split: int, kind: str, share: float, place: int) -> Given:
        from ae_core.analysis.completing import HIDES, missing
        from ae_core.experiments.fillers import Given

        truth = clean(data, split, self.most if split == TEST else CHOOSING)
        truth = truth[(~np.isnan(truth)).reshape(len(truth), -1).sum(axis=1) >= LEAST]
        rng = np.random.default_rng([self.seed, split, place])
        return Given(truth, missing(truth, HIDES[kind], share, rng))


def _judged(way: Filler, given: Mapping[int, Given]) -> Restored:
    """given : by split."""

    def lost(split: int, setting: object) -> tuple[Doubles, Doubles, int]:
        seen, rounds = way.fill(given[split], setting)
        return errors(given[split].truth, seen, given[split].hidden), seen, rounds

    return restored(way, lost)
