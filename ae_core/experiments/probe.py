"""What can be read from codes with few labels and with many, beside what their simple rivals allow."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any, ClassVar, Literal

import numpy as np

from ae_core.analysis.grading import LEVEL, RESAMPLINGS, Target
from ae_core.data.base import TRAIN, Dataset
from ae_core.errors import UserError
from ae_core.experiments.base import Cell, ExperimentSpec, Outcome, Progress, Studied, experiments, finite
from ae_core.experiments.encoders import autoencoder, pca, raw, untrained
from ae_core.experiments.probe_figure import figure
from ae_core.experiments.probe_verdict import Comparison, Result, comparisons, leak, results, sentence
from ae_core.experiments.probing import Contender, Task, fitted, judged, task_of
from ae_core.spec import knob

FEW = 100  # test samples, below which a bootstrap interval is rough
Wanted = Literal["auto", "labels", "factors"]


@experiments.register("probe", "Probes of the codes")
class Probe(ExperimentSpec):
    """What simple models tell from codes with 10 to all labels, beside PCA, raw inputs and an untrained encoder."""

    most_runs: ClassVar[int | None] = 1

    target: Wanted = knob(
        "auto",
        "What is told: the classes, or the factors that made the samples; auto takes classes where there are any.",
    )
    repeats: int = knob(
        3, "How often the labels are drawn where not all are used; the spread is over these. Usually 3 to 10.",
        ge=2, le=20,
    )  # fmt: skip
    most: int = knob(10_000, "Training labels used at most; usually all there are.", ge=20, le=1_000_000)

    def steps(self, studied: Sequence[Studied]) -> Iterator[Progress | Outcome]:
        """A step for each value of each probe's setting that is tried."""
        one = studied[0]
        task = task_of(one.dataset, target_of(one.dataset, self.target), self.most, self.repeats)
        return self._steps(one, task)

    def _steps(self, one: Studied, task: Task) -> Iterator[Progress | Outcome]:
        yield Progress(0.0, "principal components")
        contenders = _contenders(one)
        trials = yield from fitted(task, contenders)
        trials = yield from judged(task, contenders, trials)
        found = results(task, contenders, trials)
        yield _outcome(task, found, comparisons(found, task.budgets))


def target_of(dataset: Dataset, wanted: Wanted) -> Target:
    """The classes of a data set, or its factors. Raises UserError where it has not got them."""
    train = dataset.rows(TRAIN)
    labels = dataset.labels
    if wanted != "factors" and labels is not None and len(np.unique(labels[train])) > 1:
        return Target(labels, dataset.label_names, classes=True)
    factors = {name: y for name, y in dataset.factors.items() if np.isfinite(y).all() and np.ptp(y[train]) > 0}
    if wanted == "labels" or not factors:
        lacking = {"auto": "neither classes nor known factors", "labels": "no classes", "factors": "no known factors"}
        raise UserError(
            f"The experiment probe needs something to tell of each sample; {dataset.name} has {lacking[wanted]}."
        )
    y = np.stack(list(factors.values()), axis=1)
    return Target(y, tuple(factors), classes=False, middle=y[train].mean(0))


def _contenders(one: Studied) -> list[Contender]:
    encoders = [autoencoder(one), pca(one.dataset, one.codec.latent_dim), raw(one.dataset), untrained(one)]
    plain = [Contender(each.name, each.title, each, each.control) for each in encoders]
    return [*plain, Contender("shuffled", "Shuffled labels", encoders[0], control=True, shuffled=True)]


def _outcome(task: Task, found: Sequence[Result], told: Sequence[Comparison]) -> Outcome:
    notices = [
        *_few(task),
        f"The settings of the probes are chosen by {len(task.validation):,} validation labels, with however few labels "
        "they are fitted; whoever has only those would do worse.",
    ]
    suspicion = leak(found, task.target.chance(task.test))
    notices += [suspicion] if suspicion else []
    return Outcome(
        sentence(task, found, told), _facts(task, found, told), _table(found), figure(task, found), tuple(notices)
    )


def _few(task: Task) -> list[str]:
    if len(task.test) >= FEW:
        return []
    return [
        f"There are only {len(task.test)} test samples: intervals are rough, and one without width says no more than "
        "that resampling cannot show what these samples lack."
    ]


def _facts(task: Task, found: Sequence[Result], told: Sequence[Comparison]) -> dict[str, Any]:
    target = task.target
    return {
        "target": "labels" if target.classes else "factors",
        "names": list(target.names),
        "measure": "accuracy, every class weighing the same" if target.classes else "R2, a mean over factors",
        "chance": target.chance(task.test),
        "n_train": len(task.train),
        "n_validation": len(task.validation),
        "n_test": len(task.test),
        "labels": list(task.budgets),
        "draws": [task.draws(budget) for budget in task.budgets],
        "intervals": f"{LEVEL:.0%}, {RESAMPLINGS} resamplings of test samples and draws",
        "compared": [_comparison(one) for one in told],
        "by_name": {row.contender.name: _by_name(task, row) for row in found if _last(task, row)},
    }


def _comparison(one: Comparison) -> dict[str, Any]:
    apart = one.difference
    return {
        "labels": one.budget, "control": one.control, "probe": one.probe, "control_probe": one.control_probe,
        "difference": apart.value, "low": apart.low, "high": apart.high, "verdict": one.verdict,
    }  # fmt: skip


def _last(task: Task, row: Result) -> bool:
    return row.budget == task.budgets[-1] and row.probe == "linear"


def _by_name(task: Task, row: Result) -> dict[str, float | None]:
    return {name: finite(value) for name, value in zip(task.target.names, row.by_column, strict=True)}


def _table(found: Sequence[Result]) -> dict[str, list[Cell]]:
    intervals = [row.interval for row in found]
    return {
        "codes": [row.contender.name for row in found],
        "control": [int(row.contender.control) for row in found],
        "probe": [row.probe for row in found],
        "labels": [row.budget for row in found],
        "draws": [len(row.each) for row in found],
        "score": [one.value for one in intervals],
        "low": [one.low for one in intervals],
        "high": [one.high for one in intervals],
        "spread": [row.spread for row in found],
        "validation": [row.validation for row in found],
        "chosen": [" ".join(f"{value:g}" for value in row.chosen) for row in found],
    }
