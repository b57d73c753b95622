"""How well an autoencoder tells abnormal samples, beside what needs none."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import ClassVar, Literal

import numpy as np

from ae_core.data.base import Dataset
from ae_core.experiments.abnormal import RAREST, Parts, abnormal_of, classes_of, only, parts_of
from ae_core.experiments.base import ExperimentSpec, Outcome, Progress, Studied, experiments
from ae_core.experiments.retraining import retrained
from ae_core.spec import knob

FEW = 10  # abnormal samples below which every number is rough
TRAINING = 0.6  # of the work
SCORES = 14  # one less is told, and then their intervals


@experiments.register("anomaly", "Anomaly detection")
class Anomaly(ExperimentSpec):
    """How well reconstruction errors and code densities tell abnormal samples, beside PCA, neighbours, forest and SVM.

    Its arrays are, of m scores: names (m,), thresholds (m,), scores (m, n) of the judged samples ids (n,), abnormal
    (n,) of 0 and 1, and validation_scores (m, v) of the normal samples validation_ids (v,), whose quantiles the
    thresholds are. And of the k samples that the chosen score finds worst, worst first: worst_ids (k,), worst_inputs
    and worst_outputs (k, *shape) in display scale, worst_errors (k, *shape), squared, in the scale of the model.
    """

    most_runs: ClassVar[int | None] = 1

    abnormal: str = knob(
        RAREST,
        "What is abnormal: a class by its name or number, several with commas between them, or rare for the rarest.",
    )
    score: Literal["both", "reconstruction", "density"] = knob(
        "both",
        "The autoencoder's score that the verdict is about: the error of its reconstructions, how improbable its codes "
        "are, or the sum of both in standard deviations of validation normals. All three are always told.",
    )
    retrain: bool = knob(
        False,
        "Train the run's model anew on normal samples only; without, model and controls have seen abnormal ones where "
        "the training split has any.",
    )
    epochs: int = knob(0, "Epochs of that training; 0 takes those of the run. Usually 10 to 50.", ge=0, le=10_000)
    everywhere: bool = knob(
        False,
        "Judge the abnormal samples of all splits, not of the test split only; needs a model that has seen none.",
        title="All splits",
    )
    share: float = knob(
        0.0, "Share of abnormal samples among the judged, as 0.01; some are left out at random. 0 leaves all.",
        ge=0, le=0.9, title="Abnormal share",
    )  # fmt: skip
    density: Literal["mixture", "kernel"] = knob(
        "mixture",
        "What codes are judged by: a Gaussian mixture, as large as the Bayesian information criterion asks for, or a "
        "kernel density.",
        title="Code density",
    )
    quantile: float = knob(
        0.95, "Share of normal validation samples that lie below the threshold; usually 0.9 to 0.99.", gt=0, lt=1
    )
    neighbours: int = knob(5, "Which neighbour's distance is a score; usually 1 to 20.", ge=1, le=1000)
    worst: int = knob(10, "How many of the most abnormal samples are shown.", ge=1, le=200, title="Worst shown")
    seed: int = knob(0, "Chooses what is left out where a share is given.", ge=0, le=2**32 - 1)

    def steps(self, studied: Sequence[Studied]) -> Iterator[Progress | Outcome]:
        """A step for each epoch and each score. Raises UserError for data without classes or too few samples."""
        one = studied[0]
        classes = classes_of(one.dataset, self.abnormal)
        parts = parts_of(one.dataset, classes, self.retrain, self.everywhere, self.share, self.seed)
        return self._steps(one, classes, parts)

    def _steps(self, one: Studied, classes: tuple[int, ...], parts: Parts) -> Iterator[Progress | Outcome]:
        from ae_core.experiments.anomaly_outcome import Found, outcome
        from ae_core.experiments.detectors import Samples, Scored, all_scores

        data, begun = one.dataset, 0.0
        yield Progress(0.0, "encoding")
        if self.retrain:
            for trained in self._trained_anew(one, classes):
                if isinstance(trained, Studied):
                    one = trained
                else:
                    yield trained
            begun = TRAINING
        samples = Samples(only(data, parts.fitted_to), data.x[parts.validation], data.x[parts.judged])
        scores: list[Scored] = []
        for step in all_scores(one, samples, self.density, self.neighbours):
            if isinstance(step, str):
                yield Progress(begun + (1 - begun) * len(scores) / SCORES, step)
            else:
                scores.append(step)
        yield Progress(begun + (1 - begun) * len(scores) / SCORES, "intervals")
        named = " and ".join(data.label_names[number] for number in classes)
        what = f"{'class' if len(classes) == 1 else 'classes'} {named}"
        yield outcome(self, one, Found(what, parts, scores, self._notices(data, what, parts)))

    def _trained_anew(self, one: Studied, classes: tuple[int, ...]) -> Iterator[Progress | Studied]:
        """On a data set without these classes; the model then looks at the whole of it again."""
        from dataclasses import replace

        data = one.dataset
        normal = only(data, np.flatnonzero(~abnormal_of(data, classes)))
        for step in retrained(one, {"train.epochs": self.epochs} if self.epochs else {}, normal):
            if isinstance(step, Studied):
                yield replace(step, dataset=data)
            else:
                yield Progress(TRAINING * step, "training on normal samples")

    def _notices(self, data: Dataset, what: str, parts: Parts) -> list[str]:
        from ae_core.experiments.detectors import MOST_NEIGHBOURS, MOST_SVM

        said, n = [], len(parts.fitted_to)
        if parts.seen:
            said.append(
                f"The run was trained on {parts.seen:,} samples of {what} too, {100 * parts.seen / n:.2g} % of the "
                f"{n:,} training samples, so that it may have learned to reconstruct what it should call abnormal; the "
                "controls were given the same. With the setting retrain, nothing abnormal is learned from."
            )
        if int(parts.abnormal.sum()) < FEW:
            said.append(
                f"Only {int(parts.abnormal.sum())} judged samples are abnormal, so that every number here is rough."
            )
        fewest = int(np.ceil(1 / (1 - self.quantile)))
        if len(parts.validation) < fewest:
            said.append(
                f"The threshold is the largest of only {len(parts.validation)} validation scores: a quantile of "
                f"{self.quantile:g} needs {fewest} normal samples there."
            )
        if data.form.tokens:
            said.append(
                "The error of a text is the cross-entropy of its words, each told the words before it: a part of it is "
                "what any model of language knows."
            )
        if n > MOST_SVM:
            said.append(f"The one-class SVM was fitted to about {MOST_SVM:,} of the {n:,} training samples.")
        if n > MOST_NEIGHBOURS:
            said.append(f"Neighbours were looked for among about {MOST_NEIGHBOURS:,} of the {n:,} training samples.")
        return said
