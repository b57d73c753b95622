"""What can be read from codes with few labels and with many, beside what their simple rivals allow."""

from __future__ import annotations

from collections.abc import Callable, Generator, Iterator, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Any, ClassVar, Literal

import numpy as np
from numpy.typing import NDArray

from ae_core.analysis.grading import Target
from ae_core.data.base import TRAIN, Dataset, Stored, sources
from ae_core.data.foreign import as_stored_by
from ae_core.errors import UserError
from ae_core.experiments.base import ExperimentSpec, Outcome, Progress, Studied, experiments, within
from ae_core.experiments.encoders import Encoder, autoencoder, pca, raw, untrained
from ae_core.experiments.probe_record import outcome
from ae_core.experiments.probe_results import Found, results
from ae_core.experiments.probing import Contender, Task, fitted, judged, task_of
from ae_core.spec import knob

if TYPE_CHECKING:
    from ae_core.model.autoencoder import Autoencoder

Wanted = Literal["auto", "labels", "factors"]


@experiments.register("probe", "Probes of the codes")
class Probe(ExperimentSpec):
    """What simple models tell from codes with 10 to all labels, beside PCA, raw inputs and an untrained encoder."""

    most_runs: ClassVar[int | None] = 1

    target: Wanted = knob(
        "auto", "What is told: classes, or the factors that made the samples; auto takes classes where there are any."
    )
    repeats: int = knob(
        3, "How often the labels are drawn where not all are used; the spread is over these. Usually 3 to 10.",
        ge=2, le=20,
    )  # fmt: skip
    most: int = knob(
        10_000, "Training labels used at most; usually all there are.", ge=20, le=1_000_000, title="Labels"
    )
    epochs: int = knob(
        5, "Epochs over the labels for which the encoder is fine-tuned with a linear head, beside the frozen one; few "
        "labels have 100 steps at least. 0 leaves it out.", ge=0, le=200,
    )  # fmt: skip
    second: str = knob(
        "",
        "Another data set of the same shape that comes with the program, seen by the same encoder; usually none.",
        title="Second data",
    )

    def steps(self, studied: Sequence[Studied]) -> Iterator[Progress | Outcome]:
        """A step for each value of each probe's setting that is tried."""
        one = studied[0]
        seen = [one.dataset, *([seen_as(one.dataset, self.second)] if self.second else [])]
        tasks = [task_of(data, target_of(data, self.target), self.most, self.repeats) for data in seen]
        return self._steps(one, [replace(task, unfinished=one.unfinished) for task in tasks])

    def _steps(self, one: Studied, tasks: Sequence[Task]) -> Iterator[Progress | Outcome]:
        yield Progress(0.0, "principal components")
        contenders, found = _contenders(one, self.epochs), []
        for place, task in enumerate(tasks):
            found.append((yield from within(place / len(tasks), 1 / len(tasks), _found(task, contenders))))
        yield outcome(found)


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


def seen_as(dataset: Dataset, name: str) -> Dataset:
    """The bundled data set of that name as a model of `dataset` sees it. Raises UserError where it cannot."""
    kind = sources.get(name)
    if not kind.bundled:
        raise UserError(f"second: {name} does not come with the program; choose a data set that does.")
    other = kind().load()
    if other.name == dataset.name:
        raise UserError(f"second: the run was trained on {name} itself; choose another data set.")
    return replace(
        dataset, name=other.name, x=as_stored_by(dataset, other, np.arange(other.n)), split=other.split,
        labels=other.labels, label_names=other.label_names, factors=other.factors,
    )  # fmt: skip


def _contenders(one: Studied, epochs: int) -> list[Contender]:
    """All of them know the run's own data set only."""
    encoders = [autoencoder(one), pca(one.dataset, one.codec.latent_dim), raw(one.dataset), untrained(one)]
    plain = [Contender(each.name, each.title, each, each.control) for each in encoders]
    shuffled = Contender("shuffled", "Shuffled labels", encoders[0], control=True, shuffled=True)
    return [*plain, shuffled, *(_tuned(one, epochs) if epochs else [])]


def _tuned(one: Studied, epochs: int) -> list[Contender]:
    from ae_core.analysis.fine_tuning import FineTuning
    from ae_core.model.autoencoder import fresh_autoencoder

    def fresh() -> Autoencoder:
        return fresh_autoencoder(one.codec.spec, one.dataset.form, 0)

    def trained() -> Autoencoder:
        model = fresh()
        model.load_state_dict(one.codec.model.state_dict())
        return model

    return [
        Contender(
            name,
            title,
            Encoder(name, title, control, _as_seen(one.dataset)),
            control,
            probes=(FineTuning(start, epochs),),
        )
        for name, title, control, start in (
            ("fine_tuned", "Fine-tuned encoder", False, trained),
            ("from_scratch", "Same network, labels only", True, fresh),
        )
    ]


def _as_seen(dataset: Dataset) -> Callable[[Stored], NDArray[Any]]:
    return lambda stored: dataset.to_model(stored)


def _found(task: Task, contenders: Sequence[Contender]) -> Generator[Progress, None, Found]:
    trials = yield from fitted(task, contenders)
    trials = yield from judged(task, contenders, trials)
    return Found(task, results(task, contenders, trials))
