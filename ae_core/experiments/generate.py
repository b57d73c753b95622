"""Whether generated samples are like the data, beside a Gaussian mixture on pixels and the training data itself."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from typing import Annotated, ClassVar, Literal

import numpy as np
from pydantic import Field

from ae_core.analysis.contest import LEAST_HELD_OUT
from ae_core.analysis.pool import SPLITS, HeldOut, accuracy_of
from ae_core.analysis.scores.base import Measured
from ae_core.data.base import TEST, Dataset
from ae_core.errors import UserError
from ae_core.experiments.base import ExperimentSpec, Outcome, Progress, Studied, experiments, within
from ae_core.experiments.generate_rows import Row, Trial, means_of, rows_of
from ae_core.experiments.generate_told import outcome
from ae_core.experiments.generators import (
    Floats,
    Generator,
    Parted,
    Role,
    controls,
    known_samplers,
    of_model,
    training_rows,
)
from ae_core.experiments.learned_features import features_for
from ae_core.experiments.retraining import retrained
from ae_core.experiments.rivals import beside_them
from ae_core.experiments.sample_scores import NARROW, Judge
from ae_core.spec import knob

Values = Sequence[Mapping[str, Measured]]
SHOWN = 24  # samples of each row in the picture
RIVALS, ONCE = 0.4, 0.5  # of the work: training them, and all that is done before other seeds


@experiments.register("generate", "Generated samples")
class Generate(ExperimentSpec):
    """Samples of autoencoders and GANs against held-out data, beside a mixture on pixels and the training data."""

    same_data: ClassVar[bool] = True

    samplers: Annotated[tuple[str, ...], Field(min_length=1, max_length=16)] = knob(
        ("auto", "mixture"),
        "How codes of an autoencoder are drawn: auto is its prior, or a Gaussian where it has none. A GAN has its own.",
    )
    repeats: int = knob(
        5, "How often samples are drawn and held-out ones parted anew; the spread is over these. Usually 3 to 20.",
        ge=2, le=100,
    )  # fmt: skip
    most: int = knob(
        1000, "Samples drawn in each repeat; at most half of the held-out ones.", ge=16, le=10_000, title="Samples"
    )
    seeds: int = knob(
        1, "Trainings of each run, with seeds one after another; the run itself is the first. Usually 1, or 3 to 5.",
        ge=1, le=100,
    )  # fmt: skip
    gan: bool = knob(
        True, "Train a GAN with codes of the same size to stand beside, where no run is one.", title="GAN beside"
    )
    gan_epochs: int = knob(0, "Epochs of that GAN; 0 takes those of its preset.", ge=0, le=10_000, title="GAN epochs")
    held_out: Literal["auto", "both", "validation", "test"] = knob(
        "auto",
        "The splits that samples are judged by: auto is the test split, or both where it is too small.",
    )

    def steps(self, studied: Sequence[Studied]) -> Iterator[Progress | Outcome]:
        """A step for each fit and repeat, and for each epoch of a training. Raises UserError."""
        known_samplers(self.samplers)
        data = studied[0].dataset
        if data.form.tokens or data.form.padded:
            raise UserError(f"Samples of {data.name} end at different places, which no score here can compare.")
        return self._steps(studied, data)

    def _steps(self, studied: Sequence[Studied], data: Dataset) -> Iterator[Progress | Outcome]:
        narrow = np.prod(data.shape) <= NARROW
        features = None if narrow else (yield from features_for(studied[0]))
        held_out = judged_by(data) if self.held_out == "auto" else self.held_out
        parts = list(parted(data, held_out, self.repeats, self.most))
        judge = Judge(data, data.to_model(data.x[training_rows(data)]), features)
        named, beside, lost = self._named(studied), [], []
        for step in beside_them(studied, data, self.gan, self.gan_epochs):
            if isinstance(step, Studied):
                beside.append(step)
            elif isinstance(step, str):
                lost.append(step)
            else:
                yield Progress(RIVALS * step.fraction, step.note)
        begun, ended = RIVALS if beside else 0.0, 1.0 if self.seeds == 1 else ONCE
        generators = [
            *controls(data),
            *(generator for one in beside for generator in of_model(one, self.samplers, one.name, _role(one))),
            *(
                generator
                for name, one in named
                for generator in of_model(one, self.samplers, name, title=one.title if len(named) == 1 else name)
            ),
        ]
        judged: list[tuple[Generator, Values, Floats]] = []
        each = (ended - begun) / len(generators)
        for place, generator in enumerate(generators):
            steps = studied[0].part({"generator": place}, _judged(generator, judge, parts, data), tuple, Measured)
            ((values, samples),) = yield from within(begun + each * place, each, steps)
            judged.append((generator, values, samples))
        rows = rows_of(judged)
        chosen = [*named, *((one.name, one) for one in beside if one.spec is not None)]
        trials = [(name, one) for name, one in chosen if not one.codec.spec.objective.is_fitted]
        others: list[Trial] = []
        for other in self._others(trials, judge, parts, data):
            if isinstance(other, Trial):
                others.append(other)
            else:
                yield Progress(ended + (1 - ended) * other.fraction, other.note)
        found = outcome(rows, judge, _facts(parts, judge, data, self, held_out), data, _trials(rows, others))
        yield replace(found, notices=(*lost, *found.notices))

    def _named(self, studied: Sequence[Studied]) -> list[tuple[str, Studied]]:
        """Runs by a name that no other has."""
        taken = [one.name for one in studied]
        return [
            (one.name if taken.count(one.name) == 1 else f"{one.name} ({place + 1})", one)
            for place, one in enumerate(studied)
        ]

    def _others(
        self, trials: Sequence[tuple[str, Studied]], judge: Judge, parts: Sequence[Parted], data: Dataset
    ) -> Iterator[Progress | Trial]:
        """The same of trainings with other seeds."""
        todo = [(name, one, seed) for name, one in trials for seed in range(1, self.seeds)]
        for place, (name, one, seed) in enumerate(todo):
            if one.spec is None:
                raise UserError(f"{one.name} cannot be trained again: its settings are not known.")
            steps = self._other(name, one, one.spec.train.seed + seed, judge, parts)
            found = one.part({"trial of": name, "seed": seed}, steps, Trial)
            yield from (yield from within(place / len(todo), 1 / len(todo), found))

    def _other(
        self, name: str, one: Studied, seed: int, judge: Judge, parts: Sequence[Parted]
    ) -> Iterator[Progress | Trial]:
        for step in retrained(one, {"train.seed": seed}):
            if isinstance(step, float):
                yield Progress(step, f"{name}, seed {seed}")
                continue
            for generator in of_model(step, self.samplers, name):
                *_, found = _judged(generator, judge, parts, one.dataset)
                assert not isinstance(found, Progress)
                yield Trial(generator.name, means_of(found[0]))


def _role(one: Studied) -> Role:
    return "untrained" if one.spec is None else "rival"


def judged_by(dataset: Dataset) -> HeldOut:
    """The test split, since best epochs are chosen on the validation split; both where two halves of it are too few."""
    return "test" if len(dataset.rows(TEST)) >= 2 * LEAST_HELD_OUT else "both"


def parted(dataset: Dataset, held_out: HeldOut, repeats: int, most: int) -> Iterator[Parted]:
    """`repeats` times, held-out samples parted at random into two halves of up to `most`. Raises UserError for few."""
    held = np.flatnonzero(np.isin(dataset.split, SPLITS[held_out]))
    n = min(most, len(held) // 2)
    if n < LEAST_HELD_OUT:
        raise UserError(
            f"There are {len(held)} held-out samples; at least {2 * LEAST_HELD_OUT} are needed, one half to judge by "
            "and one to be judged."
        )
    for number in range(repeats):
        order = held[np.random.default_rng([number, 0]).permutation(len(held))]
        judging, rest = (dataset.to_model(dataset.x[ids]) for ids in (order[:n], order[n : 2 * n]))
        yield Parted(number, judging, rest)


def _judged(
    generator: Generator, judge: Judge, parts: Sequence[Parted], dataset: Dataset
) -> Iterator[Progress | tuple[Values, Floats]]:
    """At last what is said of each repeat, and some samples of the first in display scale."""
    for share in generator.prepare():
        yield Progress(share / 2, generator.title)
    values, first = [], None
    for part in parts:
        samples = generator.draw(part)
        first = samples if first is None else first
        values.append(judge(samples, part))
        yield Progress(0.5 + (part.number + 1) / len(parts) / 2, generator.title)
    assert first is not None
    yield values, dataset.to_display(first if first[0].size <= 2 else first[:SHOWN])


def _trials(rows: Sequence[Row], others: Sequence[Trial]) -> list[Trial]:
    """Those of the runs themselves and of their other trainings, or none where there are no others."""
    again = {trial.name for trial in others}
    own = [Trial(row.name, {key: one.mean for key, one in row.values.items()}) for row in rows if row.name in again]
    return [*own, *others]


def _facts(
    parts: Sequence[Parted], judge: Judge, data: Dataset, spec: Generate, held_out: HeldOut
) -> dict[str, object]:
    facts: dict[str, object] = {
        "n": len(parts[0].rest), "repeats": len(parts), "n_train": len(training_rows(data)),
        "space": judge.space.words, "seeds": spec.seeds, "held_out": held_out, "n_test": len(data.rows(TEST)),
    }  # fmt: skip
    if judge.space.features is not None:
        facts["classifier_accuracy"] = accuracy_of(judge.space.features, data, held_out)
    if judge.modes is not None:
        facts["modes"] = {"names": list(judge.modes.names), "rule": judge.modes.rule}
    return facts
