"""The scores of a probing with what they leave uncertain, and what sets codes apart from their controls."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from ae_core.analysis.grading import Doubles, Interval, Resampled, Scores, interval
from ae_core.experiments.probing import Contender, Task, Trial

CONTROLS = ("pca", "raw", "untrained")


@dataclass(frozen=True, eq=False)
class Result:
    """A contender with a probe and a number of labels. spread : over draws, None of one draw. chosen : the values.

    scores : on the test split. by_column : (k,) of each class or quantity, a mean over draws, NaN where the test split
    has none.
    """

    contender: Contender
    probe: str
    budget: int
    validation: float
    chosen: tuple[float, ...]
    scores: Scores
    by_column: Doubles

    @property
    def each(self) -> Doubles:
        """(draws,) the test score of each."""
        return self.scores.each

    @property
    def value(self) -> float:
        """The test score, a mean over draws."""
        return self.scores.value

    @property
    def interval(self) -> Interval:
        """Over test samples and draws."""
        return interval(self.scores)

    @property
    def spread(self) -> float | None:
        """Standard deviation over draws."""
        return float(self.each.std(ddof=1)) if len(self.each) > 1 else None


@dataclass(frozen=True, eq=False)
class Found:
    """All results on one data set."""

    task: Task
    results: Sequence[Result]

    def best(self, codes: str, budget: int, probe: str = "") -> Result:
        """With that probe, or the one that scores best on the validation split; equals in the order of the probes."""
        mine = [one for one in self.results if (one.contender.name, one.budget) == (codes, budget)]
        return max((one for one in mine if probe in ("", one.probe)), key=lambda one: one.validation)


@dataclass(frozen=True)
class Comparison:
    """Codes of a trained encoder beside a control, each with its probe. difference : paired, over samples and draws."""

    budget: int
    codes: str
    probe: str
    control: str
    control_probe: str
    difference: Interval

    @property
    def verdict(self) -> str:
        """In words, by where the interval lies."""
        if self.difference.low > 0:
            return "better than"
        if self.difference.high < 0:
            return "worse than"
        return "not clearly better than" if self.difference.value >= 0 else "not clearly worse than"


def results(task: Task, contenders: Sequence[Contender], trials: Sequence[Trial]) -> list[Result]:
    """Of every contender, probe and number of labels, in this order."""
    resampled = Resampled(task.target.at_stake(task.test), ends=task.target.ends)
    known = {contender.name: contender for contender in contenders}
    draws: dict[tuple[str, str, int], list[Trial]] = {}
    for trial in trials:
        draws.setdefault((trial.contender, trial.probe, trial.budget), []).append(trial)
    return [_result(resampled, known[mine[0].contender], mine) for mine in draws.values()]


def _result(resampled: Resampled, contender: Contender, trials: Sequence[Trial]) -> Result:
    lost = [trial.lost for trial in trials]
    validation = float(np.mean([trial.validation for trial in trials]))
    chosen = tuple(trial.value for trial in trials)
    columns = np.mean([resampled.columns(one) for one in lost], axis=0)
    first = trials[0]
    return Result(contender, first.probe, first.budget, validation, chosen, resampled.scores(lost), columns)


def comparisons(found: Found) -> list[Comparison]:
    """With the most labels and with the fewest: codes beside each control, both with the probe that suits them best;
    then, where there is one, the fine-tuned encoder beside the frozen one with a linear probe and beside one that has
    seen labels only."""
    told = []
    for budget in dict.fromkeys((found.task.budgets[-1], found.task.budgets[0])):
        told += [_compared(found, budget, ("autoencoder", ""), (name, "")) for name in CONTROLS]
        if any(one.contender.name == "fine_tuned" for one in found.results):
            for beside in (("autoencoder", "linear"), ("from_scratch", "")):
                told.append(_compared(found, budget, ("fine_tuned", ""), beside))
    return told


def _compared(found: Found, budget: int, ours: tuple[str, str], theirs: tuple[str, str]) -> Comparison:
    (codes, probe), (control, control_probe) = ours, theirs
    one, other = found.best(codes, budget, probe), found.best(control, budget, control_probe)
    return Comparison(budget, codes, one.probe, control, other.probe, interval(one.scores - other.scores))
