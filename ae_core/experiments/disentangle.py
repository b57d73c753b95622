"""Whether each number of a code stands for one of the factors that made the samples."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import partial
from typing import TYPE_CHECKING, ClassVar, Literal

import numpy as np

from ae_core.data.base import TEST, TRAIN, VALIDATION, Dataset
from ae_core.errors import UserError
from ae_core.experiments.base import ExperimentSpec, Outcome, Progress, Studied, experiments
from ae_core.spec import knob

if TYPE_CHECKING:
    from ae_core.analysis.disentanglement.known import Known
    from ae_core.analysis.disentanglement.scores import Scores
    from ae_core.experiments.disentangle_told import Judged
    from ae_core.experiments.factors import Contestant, Factors

PER_LEVEL = 20  # test samples that a level of a number needs
ENCODING = 0.1  # of the work
CONTROLS, ENDS = 4, 2  # for each run, it among them, and for all


@experiments.register("disentangle", "Disentanglement")
class Disentangle(ExperimentSpec):
    """Whether each number of a code stands for one known factor (MIG, DCI, SAP, FactorVAE), beside PCA and ICA.

    Its arrays are, for each row of the table by its place i: told_i, predictable_i and important_i (d, k), what each of
    d numbers tells of each of k factors by MIG, SAP and DCI; foretold_i (k,) what all of them tell; factors (k,) names.
    """

    same_data: ClassVar[bool] = True

    suits = "linear_gaussian"

    score: Literal["mig", "sap", "factor_vae", "disentanglement", "completeness", "informativeness"] = knob(
        "mig", "The score that the verdict is about; all are always told."
    )
    classes: bool = knob(False, "The class of a sample as a factor too, where no other factor tells it.")
    bins: int = knob(20, "Levels that codes and factors of many values are cut into; usually 10 to 30.", ge=2, le=200)
    group: int = knob(
        64, "Samples of one factor's level that cast a vote of FactorVAE; usually 32 to 200.", ge=2, le=5000
    )
    trees: int = knob(20, "Trees of each forest of DCI; usually 10 to 100.", ge=1, le=1000)
    most: int = knob(
        2000, "Training samples that forests and lines are fitted to, at most.", ge=20, le=100_000, title="Samples"
    )
    repeats: int = knob(
        10, "Random halves of the samples that the intervals come from; usually 10 to 30, 1 for none.", ge=1, le=200
    )

    def steps(self, studied: Sequence[Studied]) -> Iterator[Progress | Outcome]:
        """A step for each code and each half. Raises UserError for data without factors, codes of one number, and runs
        of different data."""
        from ae_core.experiments.factors import FEWEST, factors_of

        data = studied[0].dataset
        factors = factors_of(data, self.classes)
        for one in studied:
            if one.codec.latent_dim < FEWEST:
                raise UserError(f"{one.name} has codes of 1 number; what one tells more than the next needs two.")
        for split, name in ((TRAIN, "training"), (VALIDATION, "validation"), (TEST, "test")):
            if len(data.rows(split)) < PER_LEVEL:
                raise UserError(f"{data.name} has fewer than {PER_LEVEL} {name} samples, too few to judge by.")
        return self._steps(studied, data, factors)

    def _steps(self, studied: Sequence[Studied], data: Dataset, factors: Factors) -> Iterator[Progress | Outcome]:
        from ae_core.experiments.disentangle_told import Judged, outcome
        from ae_core.experiments.factors import contestants

        found: list[Contestant] = []
        for step in contestants(studied, factors, self.most):
            if isinstance(step, str):
                yield Progress(ENCODING * len(found) / (ENDS + CONTROLS * len(studied)), step)
            else:
                found.append(step)
        judged: list[Judged] = []
        for place, one in enumerate(found):
            for made in self._judged(one, place, studied[0]):
                if isinstance(made, Judged):
                    judged.append(made)
                else:
                    share = (place + made) / len(found)
                    yield Progress(ENCODING + (1 - ENCODING) * share, f"scores: {one.title}")
        yield outcome(self, data, factors, judged)

    def _judged(self, one: Contestant, place: int, first: Studied) -> Iterator[float | Judged]:
        """Of all samples, then of random halves, which are the same for all; leaves stay as they were chosen."""
        from ae_core.analysis.disentanglement.scores import Scores
        from ae_core.experiments.disentangle_told import Judged

        found: list[Scores] = []
        for number in range(self.repeats + 1 if self.repeats > 1 else 1):
            steps = self._scored(one, number, found[0].leaves if found else None)
            found += yield from first.part({"scores of": place, "half": number}, steps, Scores)
        whole, *halves = found
        yield Judged(one, whole, [half.values for half in halves])

    def _scored(self, one: Contestant, number: int, leaves: tuple[int, ...] | None) -> Iterator[float | Scores]:
        """number : of the half, 0 for all samples."""
        from ae_core.analysis.disentanglement.scores import Ways, scores

        yield number / (self.repeats + 1)
        ways = Ways(self.levels(len(one.splits.test.codes)), self.group, self.trees, noise=one.noise)
        rng = np.random.default_rng((number - 1, 1)) if number else None
        some = one.splits if rng is None else one.splits.each(partial(_half, rng))
        yield scores(some, ways, seed=number, leaves=leaves)

    def levels(self, n_test: int) -> int:
        """Into how many levels numbers are cut: `bins`, or fewer where test samples are few."""
        return min(self.bins, max(2, n_test // PER_LEVEL))


def _half(rng: np.random.Generator, known: Known) -> Known:
    from ae_core.analysis.half_samples import half

    return known.at(half(len(known.codes), rng))
