"""The textbook's table of autoencoder, PCA and GAN, from measurements on the data at hand."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, ClassVar

import numpy as np

from ae_core.data.base import TRAIN, Dataset
from ae_core.errors import UserError
from ae_core.experiments.base import ExperimentSpec, Outcome, Progress, Studied, experiments, within
from ae_core.experiments.rivals import UNTUNED, name_of, rivals
from ae_core.spec import knob

if TYPE_CHECKING:
    from ae_core.experiments.compare_told import Row
    from ae_core.experiments.compared import Judge
    from ae_core.experiments.retraining import Trained
    from ae_core.training.run import RunSpec

PART = 4  # of the training split, one of so many parts is what less data means


@dataclass(frozen=True)
class Entry:
    """A kind of model that takes part. of : the run that was asked about, and for a control the first of them.

    spec : how it is trained, None where that is not known. control : whether it is there to be compared with.
    """

    title: str
    spec: RunSpec | None
    of: Studied
    control: bool = False


@experiments.register("compare", "Autoencoder, PCA and GAN")
class Compare(ExperimentSpec):
    """The textbook's table by measurements: linearity, training signal, generation, interpretability and more."""

    same_data: ClassVar[bool] = True

    seeds: int = knob(3, "Models of each kind, trained anew with seeds of their own; usually 3 to 5.", ge=1, le=50)
    epochs: int = knob(0, "Epochs of these trainings of autoencoders; 0 takes those of their runs.", ge=0, le=10_000)
    gan_epochs: int = knob(
        0, "Epochs of a GAN that is trained here; 0 takes those of its preset.", ge=0, le=10_000, title="GAN epochs"
    )
    quarter: bool = knob(
        True, "Train on a quarter of the training split as well, to see what more data is worth.", title="Quarter too"
    )

    def steps(self, studied: Sequence[Studied]) -> Iterator[Progress | Outcome]:
        """A step for each epoch. Raises UserError for texts, series that end early, and runs of different data."""
        data = studied[0].dataset
        if data.form.tokens or data.form.padded:
            raise UserError(f"The samples of {data.name} end at different places, which PCA and a GAN cannot take.")
        return self._steps(studied, data)

    def _steps(self, studied: Sequence[Studied], data: Dataset) -> Iterator[Progress | Outcome]:
        from ae_core.experiments.compare_told import Row, ceiling, outcome
        from ae_core.experiments.compared import Judge
        from ae_core.experiments.learned_features import features_for

        features = yield from features_for(studied[0])
        judge, entries = Judge.of(data, features), self._entries(studied, data)
        todo = [(entry, seed) for entry in entries for seed in self._seeds(entry)]
        rows: dict[str, list[Row]] = {entry.title: [] for entry in entries}
        lost: dict[str, str] = {}
        for place, (entry, seed) in enumerate(todo):
            steps = entry.of.part({"entry": entry.title, "seed": seed}, self._row(entry, seed, judge), Row)
            try:
                rows[entry.title] += yield from within(0.02 + 0.98 * place / len(todo), 0.98 / len(todo), steps)
            except UserError as problem:
                if not entry.control:
                    raise
                lost[entry.title] = f"{entry.title} does not stand beside. {problem}"
        taken = {title: some for title, some in rows.items() if title not in lost}
        left = [entry for entry in entries if entry.title in taken]
        yield outcome(judge, taken, ceiling(judge), [*lost.values(), *self._notices(left)])

    def _entries(self, studied: Sequence[Studied], data: Dataset) -> list[Entry]:
        found = [Entry(one.name if len(studied) > 1 else one.kind, self._spec(one), one) for one in studied]
        rows = len(data.rows(TRAIN)[::PART]) if self.quarter else None
        beside = rivals(studied, data, self.gan_epochs, rows)
        found.extend(Entry(name_of(spec), spec, studied[0], control=True) for spec in beside)
        return found

    def _spec(self, one: Studied) -> RunSpec | None:
        from ae_core.spec import replaced

        known = one.spec is not None and self.epochs and not one.spec.model.objective.is_fitted
        return replaced(one.spec, "train.epochs", self.epochs) if known and one.spec is not None else one.spec

    def _notices(self, entries: Sequence[Entry]) -> list[str]:
        said = []
        if any(entry.spec is not None and not entry.control for entry in entries):
            said.append("Every model is trained anew with seeds of its own; the given run says only how.")
        else:
            said.append("How the given model was trained is not known: it is measured as it is, once.")
        if any(entry.of.codec.latent_dim > np.prod(entry.of.dataset.shape) for entry in entries):
            said.append("A code is larger than a sample; PCA has as many components as there are.")
        if self.quarter:
            said.append("With a quarter of the samples epochs are four times as many, so that steps are as many.")
        if any(entry.spec is not None and entry.spec.model.objective.is_fitted for entry in entries):
            said.append("PCA is computed at once: it has no seed, and no loss that falls.")
        if any(entry.control and entry.spec is not None and entry.spec.model.objective.is_contest for entry in entries):
            said.append(f"{UNTUNED} Its codes are those of a regressor, which is no part of a GAN.")
        return said

    def _seeds(self, entry: Entry) -> range:
        """One for what is computed, and for what cannot be trained again."""
        once = entry.spec is None or entry.spec.model.objective.is_fitted
        return range(1 if once else self.seeds)

    def _row(self, entry: Entry, seed: int, judge: Judge) -> Iterator[Progress | Row]:
        from ae_core.experiments.compare_told import measured
        from ae_core.experiments.retraining import Trained

        judge, data = replace(judge, seed=seed), judge.data
        note = f"{entry.title}, seed {seed}"
        if entry.spec is None:
            yield Progress(0.0, note)
            yield measured(judge, entry.of, None, None)
            return
        found = []
        parts = [data, _part(data)] if self.quarter else [data]
        for number, part in enumerate(parts):
            for step in self._trained(entry, longer(entry.spec, PART if number else 1), seed, part):
                if isinstance(step, Trained):
                    found.append((replace(entry.of, codec=step.codec, dataset=data, spec=entry.spec), step.losses))
                else:
                    yield Progress((number + step) / len(parts), note)
        (model, losses), *smaller = found
        yield measured(judge, model, losses, smaller[0][0] if smaller else None)

    def _trained(self, entry: Entry, spec: RunSpec, seed: int, data: Dataset) -> Iterator[float | Trained]:
        from ae_core.experiments.retraining import place_of, trained
        from ae_core.spec import replaced

        spec = replaced(spec, "train.seed", spec.train.seed + seed)
        try:
            yield from trained(spec, data, place_of(entry.of, spec, data))
        except UserError as problem:
            raise UserError(f"{entry.title} could not be trained: {problem}") from problem


def longer(spec: RunSpec, times: int) -> RunSpec:
    """With so many times its epochs, unless it is computed at once."""
    from ae_core.spec import replaced

    if times == 1 or spec.model.objective.is_fitted:
        return spec
    return replaced(spec, "train.epochs", times * spec.train.epochs)


def _part(data: Dataset) -> Dataset:
    """With every fourth training sample."""
    from ae_core.experiments.abnormal import only

    kept = np.concatenate([data.rows(TRAIN)[::PART], np.flatnonzero(data.split != TRAIN)])
    return only(data, np.sort(kept))
