"""What a probing has found: each contender's scores, what sets it apart from the controls, and the sentence."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from ae_core.analysis.grading import Doubles, Interval, Resampled, interval
from ae_core.analysis.probes import PROBES
from ae_core.experiments.probing import Contender, Task, Trial

# What the verdict sets the autoencoder beside, as the sentence calls it.
BESIDE = {"pca": "PCA of the same size", "raw": "raw inputs", "untrained": "an untrained encoder"}
STRIKING = 3.0  # standard errors above chance, from which on shuffled labels are suspicious


@dataclass(frozen=True, eq=False)
class Result:
    """A contender with a probe and a number of labels. spread : over draws, None of one draw. chosen : the values.

    scores : as `Resampled.scores` gives them. each : the test score of each draw. by_column : (k,) of each class or
    quantity, a mean over draws, NaN where the test split has none.
    """

    contender: Contender
    probe: str
    budget: int
    each: Doubles
    validation: float
    chosen: tuple[float, ...]
    scores: Doubles
    by_column: Doubles

    @property
    def value(self) -> float:
        """The test score, a mean over draws."""
        return float(self.scores[0])

    @property
    def interval(self) -> Interval:
        """Over test samples and draws."""
        return interval(self.scores)

    @property
    def spread(self) -> float | None:
        """Standard deviation over draws."""
        return float(self.each.std(ddof=1)) if len(self.each) > 1 else None


@dataclass(frozen=True)
class Comparison:
    """The autoencoder beside one control, each with the probe that suits it best on the validation split."""

    budget: int
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
    resampled = Resampled(task.target.at_stake(task.test))
    known = {contender.name: contender for contender in contenders}
    draws: dict[tuple[str, str, int], list[Trial]] = {}
    for trial in trials:
        draws.setdefault((trial.contender, trial.probe, trial.budget), []).append(trial)
    return [_result(resampled, known[mine[0].contender], mine) for mine in draws.values()]


def _result(resampled: Resampled, contender: Contender, trials: Sequence[Trial]) -> Result:
    lost = [trial.lost for trial in trials]
    each = np.array([resampled.score(one) for one in lost])
    validation = float(np.mean([trial.validation for trial in trials]))
    chosen = tuple(trial.value for trial in trials)
    columns = np.mean([resampled.columns(one) for one in lost], axis=0)
    first = trials[0]
    return Result(contender, first.probe, first.budget, each, validation, chosen, resampled.scores(lost), columns)


def best(found: Sequence[Result], contender: str, budget: int) -> Result:
    """With the simple probe that scores best on the validation split; equals in the order of the probes."""
    simple = {probe.name for probe in PROBES}
    mine = [one for one in found if (one.contender.name, one.budget) == (contender, budget) and one.probe in simple]
    return max(mine, key=lambda one: one.validation)


def comparisons(found: Sequence[Result], budgets: Sequence[int]) -> list[Comparison]:
    """With the fewest and with the most labels."""
    told = []
    for budget in dict.fromkeys((budgets[-1], budgets[0])):
        ours = best(found, "autoencoder", budget)
        for name in BESIDE:
            theirs = best(found, name, budget)
            apart = interval(ours.scores - theirs.scores)
            told.append(Comparison(budget, ours.probe, name, theirs.probe, apart))
    return told


def leak(found: Sequence[Result], chance: float) -> str | None:
    """What the reader should know where shuffled labels are told better than by chance, which they never should be.

    The probes of one draw share its labels, so that a draw counts once.
    """
    by_budget: dict[int, list[Doubles]] = {}
    for one in found:
        if one.contender.shuffled:
            by_budget.setdefault(one.budget, []).append(one.each)
    values = np.concatenate([np.mean(rows, axis=0) for rows in by_budget.values()])
    above = float(values.mean()) - chance
    if above <= STRIKING * float(values.std(ddof=1)) / np.sqrt(len(values)):
        return None
    return (
        f"With shuffled labels the probes score {values.mean():.3f} where chance is {chance:.3f}: something about the "
        "test samples is known to them, so do not trust these figures."
    )


def sentence(task: Task, found: Sequence[Result], told: Sequence[Comparison]) -> str:
    """The autoencoder with the most and with the fewest labels, beside each control."""
    return " ".join(_said(task, found, told, budget) for budget in dict.fromkeys(one.budget for one in told))


def _said(task: Task, found: Sequence[Result], told: Sequence[Comparison], budget: int) -> str:
    ours = best(found, "autoencoder", budget)
    beside = "; ".join(
        f"{one.verdict} {BESIDE[one.control]} ({amount(one.difference, task, '+')})"
        for one in told
        if one.budget == budget
    )
    every = "all " if budget == len(task.train) else ""
    probe = next(one.title for one in PROBES if one.name == ours.probe).lower()
    return (
        f"With {every}{budget:,} labels, codes give {measure(task)} of {amount(ours.interval, task)} on "
        f"{len(task.test):,} test samples ({probe}); {beside}."
    )


def measure(task: Task) -> str:
    """The name of the score."""
    return "an accuracy" if task.target.classes else "an R²"


def amount(one: Interval, task: Task, sign: str = "") -> str:
    """A score or a difference with its interval, in per cent where it is an accuracy."""
    scale, digits, unit = (100, 1, " points" if sign else " %") if task.target.classes else (1, 3, "")
    value, low, high = (f"{scale * part:{sign}.{digits}f}" for part in (one.value, one.low, one.high))
    return f"{value}{unit} [{low}, {high}]"
