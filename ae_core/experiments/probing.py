"""Fits every probe to every contender's codes with every number of labels; the test split is read once, at the end."""

from __future__ import annotations

from collections.abc import Generator, Iterator, Sequence
from dataclasses import dataclass, field, replace
from typing import Any, Protocol

import numpy as np
from numpy.typing import NDArray

from ae_core.analysis.grading import Doubles, Target, score
from ae_core.analysis.probes import PROBES, drawn
from ae_core.data.base import TEST, TRAIN, VALIDATION, Dataset
from ae_core.errors import UserError
from ae_core.experiments.base import Progress, noted
from ae_core.experiments.encoders import Encoder
from ae_core.experiments.unfinished import Unfinished, parted

BUDGETS = (10, 100, 1000)
Ids = NDArray[np.int64]


class Probing(Protocol):
    """What can be fitted to codes, or to samples as a network sees them: a Probe, or a FineTuning."""

    @property
    def name(self) -> str: ...  # noqa: D102

    @property
    def title(self) -> str: ...  # noqa: D102

    def candidates(self, classes: bool, n: int) -> Sequence[float]:
        """Values of its setting that n labels leave possible, the most cautious first."""

    def fitting(
        self, codes: Any, y: NDArray[Any], classes: bool, value: float, seed: int
    ) -> Generator[None, None, Any]:
        """With pauses where it takes long; at last what has `predict(codes)`."""


@dataclass(frozen=True)
class Contender:
    """Codes to be probed. shuffled : whether the labels of its training samples are dealt out anew, so that there is
    nothing to be learned from them."""

    name: str
    title: str
    encoder: Encoder
    control: bool
    shuffled: bool = False
    probes: Sequence[Probing] = PROBES


@dataclass(frozen=True, eq=False)
class Task:
    """What is probed. train : the ids that labels are drawn from. budgets : numbers of labels, ascending.

    unfinished : where trials are kept until the experiment has ended.
    """

    dataset: Dataset
    target: Target
    train: Ids
    validation: Ids
    test: Ids
    budgets: tuple[int, ...]
    repeats: int
    unfinished: Unfinished | None = None

    def draws(self, budget: int) -> int:
        """How often labels are drawn; all of them are drawn once."""
        return self.repeats if budget < len(self.train) else 1

    def labelled(self, budget: int, draw: int) -> Ids:
        """The ids whose labels are known in one draw, the same for every contender."""
        rng = np.random.default_rng([1, budget, draw])
        return self.train[drawn(self.target.y[self.train], budget, self.target.classes, rng)]


@dataclass(frozen=True, eq=False)
class Trial:
    """A fitted probe. validation : its score on the validation split. value : of the setting that this has chosen.

    model : with `predict(codes)`, or in its place what it said of the samples of the test split, where trials are kept.
    lost : (n_test, k) what it loses on the test split, empty before that has been read; see Target.lost.
    """

    contender: str
    probe: str
    budget: int
    draw: int
    validation: float
    value: float
    model: Any
    lost: Doubles = field(default_factory=lambda: np.empty((0, 0)))
    said: NDArray[Any] | None = None


def task_of(dataset: Dataset, target: Target, most: int, repeats: int) -> Task:
    """The splits and the numbers of labels. most : training labels that are used at most. Raises UserError."""
    train, validation, test = (dataset.rows(split) for split in (TRAIN, VALIDATION, TEST))
    if not min(map(len, (train, validation, test))):
        raise UserError(
            f"The experiment probe needs a training, a validation and a test split; {dataset.name} lacks one."
        )
    if len(train) > most:
        train = train[drawn(target.y[train], most, target.classes, np.random.default_rng([0, most]))]
    budgets = (*(one for one in BUDGETS if one < len(train)), len(train))
    return Task(dataset, target, train, validation, test, budgets, repeats)


def fitted(task: Task, contenders: Sequence[Contender]) -> Generator[Progress, None, list[Trial]]:
    """A step for each value of each probe's setting that is tried. Does not look at the test split; where trials are
    kept, a chosen model says what it has to say of its samples at once, and is judged for that by `judged`."""
    total = sum(fit.work for one in contenders for fit in _fits(task, one))
    trials, done = [], 0.0
    for contender in contenders:
        yield Progress(min(done / total, 1.0), f"{contender.title}: encoding")
        codes = _codes(contender, task)
        for fit in _fits(task, contender):
            step = Progress(min(done / total, 1.0), fit.note)
            trials.append((yield from _chosen(task, fit, codes, step)))
            done += fit.work
    return trials


def judged(
    task: Task, contenders: Sequence[Contender], trials: Sequence[Trial]
) -> Generator[Progress, None, list[Trial]]:
    """The same trials with what they lose on the test split, which is read here and nowhere else."""
    found = []
    for contender in contenders:
        yield Progress(1.0, f"{contender.title}: the test split")
        codes = contender.encoder.encode(task.dataset.x[task.test])
        for trial in trials:
            if trial.contender == contender.name:
                found.append(_on_test(task, trial, codes))
    return found


def spoken(trial: Trial, codes: Doubles, target: Target) -> Trial:
    """It with what it says of the codes of the test split's samples, in place of its model, so that it can be kept."""
    return replace(trial, model=None, said=_predicted(trial.model, codes, target))


def _on_test(task: Task, trial: Trial, codes: Doubles) -> Trial:
    said = _predicted(trial.model, codes, task.target) if trial.said is None else trial.said
    return replace(trial, model=None, lost=task.target.lost(said, task.test))


@dataclass(frozen=True)
class _Fit:
    contender: Contender
    probe: Probing
    budget: int
    draw: int

    @property
    def note(self) -> str:
        return f"{self.contender.title}: {self.probe.title.lower()}, {self.budget:,} labels"

    @property
    def work(self) -> float:
        """About how long it takes, beside the others."""
        return (self.budget + 100) * {"linear": 2, "neighbours": 1, "network": 4, "whole": 10}[self.probe.name]

    def about(self, task: Task) -> dict[str, Any]:
        """What tells its trial from others."""
        fitted = {"contender": self.contender.name, "probe": self.probe.name, "budget": self.budget, "draw": self.draw}
        return {**fitted, "data": task.dataset.fingerprint}


def _fits(task: Task, contender: Contender) -> list[_Fit]:
    """Labels can be shuffled anew also where all are used."""
    return [
        _Fit(contender, probe, budget, draw)
        for budget in task.budgets
        for probe in contender.probes
        for draw in range(task.repeats if contender.shuffled else task.draws(budget))
    ]


def _chosen(task: Task, fit: _Fit, codes: dict[int, Doubles], step: Progress) -> Generator[Progress, None, Trial]:
    """The probe with the value that scores best on the validation split, the most cautious of equals."""
    steps = _tried(task, fit, codes, step)
    if task.unfinished is None:
        (trial,) = yield from parted(steps, Trial)
    else:
        (trial,) = yield from task.unfinished.part(fit.about(task), steps, Trial)
    found: Trial = trial
    return found


def _tried(task: Task, fit: _Fit, codes: dict[int, Doubles], step: Progress) -> Iterator[Progress | Trial]:
    yield step
    ids, classes = task.labelled(fit.budget, fit.draw), task.target.classes
    y = task.target.y[ids]
    if fit.contender.shuffled:
        y = np.random.default_rng([2, fit.budget, fit.draw]).permutation(y)
    x = codes[TRAIN][np.searchsorted(task.train, ids)]
    stake, best = task.target.at_stake(task.validation), None
    for value in fit.probe.candidates(classes, len(ids)):
        model = yield from noted(fit.probe.fitting(x, y, classes, value, fit.draw), step)
        predicted = _predicted(model, codes[VALIDATION], task.target)
        found = score(task.target.lost(predicted, task.validation), stake)
        if best is None or found > best.validation:
            best = Trial(fit.contender.name, fit.probe.name, fit.budget, fit.draw, found, value, model)
        yield step
    assert best is not None
    yield spoken(best, codes[TEST], task.target) if TEST in codes else best


def _codes(contender: Contender, task: Task) -> dict[int, Doubles]:
    parts = {TRAIN: task.train, VALIDATION: task.validation}
    if task.unfinished is not None:
        parts[TEST] = task.test
    made = {split: contender.encoder.encode(task.dataset.x[ids]) for split, ids in parts.items()}
    if contender.probes is PROBES and not all(np.isfinite(one).all() for one in made.values()):
        raise UserError(f"{contender.title}: some codes are not finite, so nothing can be read from them.")
    return made


def _predicted(model: Any, codes: Doubles, target: Target) -> NDArray[Any]:
    told = np.asarray(model.predict(codes))
    return told if target.classes else told.reshape(len(codes), -1)
