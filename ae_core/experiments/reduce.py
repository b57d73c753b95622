"""How much is lost in a code of a given size, beside principal components."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import partial
from typing import Annotated, ClassVar

import numpy as np
from numpy.typing import NDArray
from pydantic import Field

from ae_core.analysis.reduction import Trial, points_of, similarity
from ae_core.data.base import TEST, TRAIN, VALIDATION, Dataset
from ae_core.errors import UserError
from ae_core.experiments.base import ExperimentSpec, Outcome, Progress, Studied, experiments, once
from ae_core.experiments.components import Components, components, kernel_pca
from ae_core.experiments.encoders import Doubles, Encoder, autoencoder, numbers, read_linearly, untrained
from ae_core.experiments.reduce_told import (
    AUTOENCODER,
    KERNEL,
    MEAN,
    PCA,
    UNTRAINED,
    Means,
    counted,
    dimension_of,
    outcome,
)
from ae_core.experiments.retraining import retrained
from ae_core.spec import knob, replaced

MOST_SIMILAR = 2000  # test pictures whose structural similarity is told, half a millisecond each
SIZE = "model.network.latent_dim"


@experiments.register("reduce", "Dimensionality reduction")
class Reduce(ExperimentSpec):
    """What a code of so many numbers loses of samples never seen, beside principal components of the same size."""

    same_data: ClassVar[bool] = True

    sizes: Annotated[tuple[int, ...], Field(min_length=1, max_length=16)] = knob(
        (1, 2, 4, 8, 16, 32), "Sizes of principal components, and of codes where they are trained here."
    )
    epochs: int = knob(
        0, "Epochs of a training at each size; 0 takes the runs as they are. Usually 10 to 50.", ge=0, le=10_000
    )
    seeds: int = knob(3, "Trainings at each size, where there are any; usually 3 to 5.", ge=1, le=100)
    kernel: bool = knob(True, "Kernel PCA (RBF) too, of up to 1,500 training samples.", title="Kernel PCA")
    at_once: int = knob(
        20_000,
        "Training samples from which on components are fitted batch by batch (incremental PCA).",
        ge=1,
        title="Batches from",
    )

    def steps(self, studied: Sequence[Studied]) -> Iterator[Progress | Outcome]:
        """A step for each epoch and each fit. Raises UserError for texts and for runs of different data."""
        data = studied[0].dataset
        if data.form.tokens:
            raise UserError("Texts have no squared error that components could be compared by.")
        if self.epochs and len(studied) > 1:
            raise UserError("Codes are trained at every size by the settings of one run: give one, or set epochs to 0.")
        if min(self.sizes) < 1:
            raise UserError(f"sizes: {min(self.sizes)} cannot be used; a code has 1 number at least")
        for split, name in ((VALIDATION, "validation"), (TEST, "test")):
            if not len(data.rows(split)):
                raise UserError(f"{data.name} has no {name} split to judge by.")
        return self._steps(studied, data)

    def _steps(self, studied: Sequence[Studied], data: Dataset) -> Iterator[Progress | Outcome]:
        steps = once(Progress(0.0, "the intrinsic dimension"), lambda: dimension_of(data))
        ((dimension, notices),) = yield from studied[0].part({"what": "dimension"}, steps, tuple)
        most = min(len(data.rows(TRAIN)), int(np.prod(data.shape)))
        sizes = sorted({size for size in self.sizes if size <= most} | {one.codec.latent_dim for one in studied})
        if max(self.sizes) > most:
            notices.append(f"There are {most} principal components; larger sizes were left out.")
        trials: list[Trial] = []
        share = 0.7 if self.epochs else 0.1
        for step in self._autoencoders(studied, sizes):
            if isinstance(step, Trial):
                trials.append(step)
            else:
                yield Progress(share * step.fraction, step.note)
        batches = 1
        for part in self._components(studied[0], sorted({min(size, most) for size in sizes})):
            if isinstance(part, Trial):
                trials.append(part)
            elif isinstance(part, Progress):
                yield Progress(share + (1 - share) * part.fraction, part.note)
            else:
                batches = part.batches
        title = ", ".join(dict.fromkeys(one.title for one in studied))
        means = Means(title, self.epochs, batches, dimension, (*notices, *self._cautions(studied)))
        yield outcome(points_of(trials), data, means)

    def _autoencoders(self, studied: Sequence[Studied], sizes: Sequence[int]) -> Iterator[Progress | Trial]:
        if not self.epochs:
            for place, one in enumerate(studied):
                steps = _trained(one, one.codec.latent_dim, place, Progress(place / len(studied), one.name))
                yield from (yield from one.part({"what": "codes", "seed": place}, steps, Trial))
            return
        todo = [(size, seed) for size in sizes for seed in range(self.seeds)]
        for place, (size, seed) in enumerate(todo):
            steps = self._trained_anew(studied[0], size, seed, (place / len(todo), 1 / len(todo)))
            of = {"what": "codes", "size": size, "seed": seed}
            yield from (yield from studied[0].part(of, steps, Trial))

    def _trained_anew(
        self, one: Studied, size: int, seed: int, within: tuple[float, float]
    ) -> Iterator[Progress | Trial]:
        """within : the share that is done before, and that of this."""
        begun, share = within
        note = f"{size} numbers, seed {seed}"
        yield Progress(begun, note)
        changes = {SIZE: size, "train.seed": seed, "train.epochs": self.epochs}
        for step in retrained(one, changes, one.dataset):
            if isinstance(step, float):
                yield Progress(begun + share * step, note)
            else:
                yield from _trained(step, size, seed, Progress(begun + share, note))

    def _components(self, one: Studied, sizes: Sequence[int]) -> Iterator[Progress | Trial | Components]:
        data = one.dataset
        fitted: Components | None = None
        for part in components(data, max(sizes), self.at_once, one):
            if isinstance(part, Components):
                fitted = part
                yield fitted
            else:
                yield Progress(0.2 * part, "components")
        assert fitted is not None
        yield _judged(fitted.encoder(0), MEAN, 0, 0, data)
        for place, size in enumerate(sizes):
            step = Progress(0.2 + 0.8 * place / len(sizes), f"components, {size}")
            judge = partial(_judged, fitted.encoder(size), PCA, size, 0, data)
            yield from (yield from one.part({"what": PCA, "size": size}, once(step, judge), Trial))
            if self.kernel:
                step = Progress(0.2 + 0.8 * (place + 0.3) / len(sizes), f"components of a kernel, {size}")
                steps = once(step, partial(_of_kernel, size, data))
                yield from (yield from one.part({"what": KERNEL, "size": size}, steps, Trial))

    def _cautions(self, studied: Sequence[Studied]) -> Iterator[str]:
        """What a reader of the autoencoder's curve should know."""
        first = studied[0].spec
        if self.epochs and first is not None and self.epochs < first.train.epochs:
            yield (
                f"Codes were trained for {counted(self.epochs, 'epoch')}, the run for up to {first.train.epochs}; a "
                "longer training may lose less."
            )
        same = replaced(studied[0].codec.spec, "network.latent_dim", 1)
        if any(replaced(one.codec.spec, "network.latent_dim", 1) != same for one in studied):
            yield "These models differ in more than their size, and stand in one curve all the same."


def _trained(one: Studied, size: int, seed: int, step: Progress) -> Iterator[Progress | Trial]:
    data = one.dataset
    yield step
    yield _judged(autoencoder(one), AUTOENCODER, size, seed, data)
    yield _judged(read_linearly(untrained(one, seed), data), UNTRAINED, size, seed, data)


def _of_kernel(size: int, data: Dataset) -> Trial:
    return _judged(kernel_pca(data, size), KERNEL, size, 0, data)


def _judged(encoder: Encoder, method: str, size: int, seed: int, data: Dataset) -> Trial:
    """In the scale that the model sees; what lies behind the end of a series does not count."""
    errors, truth, seen = _errors(encoder, data, data.rows(TEST))
    validation, _, _ = _errors(encoder, data, data.rows(VALIDATION))
    similar = None
    if data.kind == "image" and data.value_range is not None:
        some = slice(None, None, -(-len(errors) // MOST_SIMILAR))
        truth, seen = truth[some].reshape(-1, *data.shape), seen[some].reshape(-1, *data.shape)
        similar = similarity(truth, seen, data.value_range)
    return Trial(method, size, seed, errors, validation, similar)


def _errors(encoder: Encoder, data: Dataset, rows: NDArray[np.int64]) -> tuple[Doubles, Doubles, Doubles]:
    """(n,) squared errors, and the samples and what became of them, (n, D)."""
    stored = data.x[rows]
    assert encoder.decode is not None
    truth, seen = numbers(data, stored), encoder.decode(encoder.encode(stored))
    known = ~np.isnan(data.to_model(stored).reshape(len(stored), -1))
    return np.square(np.where(known, seen - truth, 0.0)).sum(axis=1), truth, seen
