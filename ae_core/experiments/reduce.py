"""How much is lost in a code of a given size, beside principal components."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Annotated, Any

import numpy as np
from pydantic import Field

from ae_core.analysis.paired import difference
from ae_core.analysis.reduction import Point, Trial, enough, points_of, psnr, similarity
from ae_core.data.base import TEST, TRAIN, Dataset
from ae_core.errors import UserError
from ae_core.experiments.base import Cell, ExperimentSpec, Outcome, Progress, Studied, experiments, finite
from ae_core.experiments.encoders import Encoder, autoencoder, numbers, pca, untrained
from ae_core.experiments.reduce_figure import AUTOENCODER, KERNEL, PCA, TITLES, UNTRAINED, figure
from ae_core.experiments.retraining import retrained
from ae_core.spec import knob

MOST_KERNEL = 1500  # training samples of kernel PCA, whose time grows with their cube
MOST_DIMENSION = 4000  # samples that the intrinsic dimension is estimated from
# By the sign of the difference, 0 where the interval holds zero.
VERDICTS = {-1: "less than PCA", 0: "not clearly more or less than PCA", 1: "more than PCA"}
SIZE = "model.network.latent_dim"


@experiments.register("reduce", "Dimensionality reduction")
class Reduce(ExperimentSpec):
    """What a code of so many numbers loses of samples never seen, beside principal components of the same size."""

    sizes: Annotated[tuple[int, ...], Field(min_length=1, max_length=16)] = knob(
        (1, 2, 4, 8, 16, 32), "Sizes of principal components, and of codes where they are trained here."
    )
    epochs: int = knob(
        0, "Epochs of a training at each size; 0 takes the runs as they are. Usually 10 to 50.", ge=0, le=10_000
    )
    seeds: int = knob(3, "Trainings at each size, where there are any; usually 3 to 5.", ge=1, le=100)
    kernel: bool = knob(True, "Kernel PCA (RBF) too, of up to 1,500 training samples.")

    def steps(self, studied: Sequence[Studied]) -> Iterator[Progress | Outcome]:
        """A step for each epoch and each fit. Raises UserError for texts and for runs of different data."""
        data = studied[0].dataset
        if data.form.tokens:
            raise UserError("Texts have no squared error that components could be compared by.")
        if any(one.dataset.fingerprint != data.fingerprint for one in studied):
            raise UserError(
                "These runs were trained on different data; only codes of the same samples can be compared."
            )
        if min(self.sizes) < 1:
            raise UserError(f"sizes: {min(self.sizes)} cannot be used; a code has 1 number at least")
        if not len(data.rows(TEST)):
            raise UserError(f"{data.name} has no test split to judge by.")
        return self._steps(studied, data)

    def _steps(self, studied: Sequence[Studied], data: Dataset) -> Iterator[Progress | Outcome]:
        trials: list[Trial] = []
        yield Progress(0.0, "the intrinsic dimension")
        dimension, notices = _dimension(data)
        sizes = sorted({*self.sizes, *(one.codec.latent_dim for one in studied)})
        share = 0.7 if self.epochs else 0.1
        for step in self._autoencoders(studied, sizes):
            if isinstance(step, Trial):
                trials.append(step)
            else:
                yield Progress(share * step.fraction, step.note)
        for place, size in enumerate(sizes):
            yield Progress(share + (1 - share) * place / len(sizes), f"components, {size}")
            trials.append(_judged(pca(data, size), PCA, size, 0, data))
            if self.kernel:
                trials.append(_judged(_kernel(data, size), KERNEL, size, 0, data))
        yield _outcome(trials, data, dimension, notices)

    def _autoencoders(self, studied: Sequence[Studied], sizes: Sequence[int]) -> Iterator[Progress | Trial]:
        data = studied[0].dataset
        if not self.epochs:
            for place, one in enumerate(studied):
                yield Progress(place / len(studied), one.name)
                yield _judged(autoencoder(one), AUTOENCODER, one.codec.latent_dim, place, data)
                yield _judged(untrained(one), UNTRAINED, one.codec.latent_dim, place, data)
            return
        todo = [(size, seed) for size in sizes for seed in range(self.seeds)]
        for place, (size, seed) in enumerate(todo):
            note = f"{size} numbers, seed {seed}"
            yield Progress(place / len(todo), note)
            for step in retrained(studied[0], {SIZE: size, "train.seed": seed, "train.epochs": self.epochs}):
                if isinstance(step, float):
                    yield Progress((place + step) / len(todo), note)
                    continue
                yield _judged(autoencoder(step), AUTOENCODER, size, seed, data)
                yield _judged(untrained(step, seed), UNTRAINED, size, seed, data)


def _judged(encoder: Encoder, method: str, size: int, seed: int, data: Dataset) -> Trial:
    """By the test split, in the scale that the model sees; what lies behind the end of a series does not count."""
    stored = data.x[data.rows(TEST)]
    assert encoder.decode is not None
    truth, seen = numbers(data, stored), encoder.decode(encoder.encode(stored))
    known = ~np.isnan(data.to_model(stored).reshape(len(stored), -1))
    errors = np.square(np.where(known, seen - truth, 0.0)).sum(axis=1)
    if data.kind != "image" or data.value_range is None:
        return Trial(method, size, seed, errors, None)
    shape = (len(stored), *data.shape)
    return Trial(method, size, seed, errors, similarity(truth.reshape(shape), seen.reshape(shape), data.value_range))


def _kernel(data: Dataset, size: int) -> Encoder:
    """Radial basis functions as wide as samples are apart; the way back is learned (Weston et al. 2004)."""
    from sklearn.decomposition import KernelPCA
    from sklearn.metrics import pairwise_distances

    rows = data.rows(TRAIN)
    known = numbers(data, data.x[rows[:: -(-len(rows) // MOST_KERNEL)]])
    apart = float(np.median(pairwise_distances(known[:500], metric="sqeuclidean")))
    fitted = KernelPCA(
        min(size, len(known) - 1), kernel="rbf", gamma=1 / apart if apart > 0 else 1.0, fit_inverse_transform=True,
        alpha=1e-3, random_state=0, eigen_solver="arpack" if size < len(known) // 4 else "dense",
    ).fit(known)  # fmt: skip
    title = f"{TITLES[KERNEL]}, {size}"
    return Encoder(
        KERNEL, title, True, lambda stored: fitted.transform(numbers(data, stored)), fitted.inverse_transform
    )


def _dimension(data: Dataset) -> tuple[dict[str, float | None], list[str]]:
    from ae_core.analysis.intrinsic_dimension import maximum_likelihood, two_nn

    rows = data.rows(TRAIN)
    some = numbers(data, data.x[rows[:: -(-len(rows) // MOST_DIMENSION)]])
    try:
        return {
            "two_nn": finite(two_nn(some)),
            "maximum_likelihood": finite(maximum_likelihood(some)),
            "n": len(some),
        }, []
    except UserError as problem:
        return {"two_nn": None, "maximum_likelihood": None, "n": len(some)}, [str(problem)]


def _outcome(
    trials: Sequence[Trial], data: Dataset, dimension: dict[str, float | None], notices: Sequence[str]
) -> Outcome:
    points, elements = points_of(trials), int(np.prod(data.shape))
    facts: dict[str, Any] = {
        "n_test": len(data.rows(TEST)), "n_train": len(data.rows(TRAIN)), "elements": elements,
        "intrinsic_dimension": dimension,
        "against_pca": _against(points),
        "methods": [_told(one, elements, data) for one in points],
        "enough": {method: enough(some) for method in TITLES if len(some := _of(points, method)) > 1},
    }  # fmt: skip
    sentence = _sentence(points, facts)
    return Outcome(sentence, facts, _table(points, elements, data), figure(points, data, facts), tuple(notices))


def _of(points: Sequence[Point], method: str) -> list[Point]:
    return [one for one in points if one.method == method]


def _told(one: Point, elements: int, data: Dataset) -> dict[str, Any]:
    return {
        "method": one.method, "size": one.size, "trainings": one.seeds, "error": finite(one.error),
        "spread": finite(one.spread), "error_per_element": finite(one.error / elements),
        "psnr": psnr(one.error / elements, data.value_range), "ssim": one.ssim,
    }  # fmt: skip


def _table(points: Sequence[Point], elements: int, data: Dataset) -> dict[str, list[Cell]]:
    rows = [_told(one, elements, data) for one in points]
    return {name: [row[name] for row in rows] for name in rows[0]}


def _against(points: Sequence[Point]) -> list[dict[str, Any]]:
    """The autoencoder's error minus that of as many components, size by size."""
    by_size = {one.size: one for one in _of(points, PCA)}
    apart = [(one, difference(one.errors, by_size[one.size].errors)) for one in _of(points, AUTOENCODER)]
    return [
        {
            "size": one.size, "autoencoder": one.error, "pca": by_size[one.size].error, "difference": gap.mean,
            "low": gap.low, "high": gap.high,
        }
        for one, gap in apart
    ]  # fmt: skip


def _sentence(points: Sequence[Point], facts: dict[str, Any]) -> str:
    against = facts["against_pca"]
    told = [_verdict(against, sign, words) for sign, words in VERDICTS.items()]
    told += [_end(name, size, points) for name, size in facts["enough"].items() if name in (AUTOENCODER, PCA)]
    found = facts["intrinsic_dimension"]
    if found["two_nn"] is not None:
        both = f"{found['two_nn']:.1f} (TwoNN), {found['maximum_likelihood']:.1f} (maximum likelihood)"
        told.append(f"Intrinsic dimension of the training samples: {both}")
    told.append(f"Squared errors, summed over a sample; {facts['n_test']:,} test samples")
    return ". ".join(one for one in told if one) + "."


def _verdict(against: Sequence[dict[str, Any]], sign: int, words: str) -> str:
    """For all sizes of one verdict, with the numbers of the largest difference."""
    some = [one for one in against if (one["low"] > 0) - (one["high"] < 0) == sign]
    if not some:
        return ""
    sizes = ", ".join(str(one["size"]) for one in some)
    most = max(some, key=lambda one: abs(one["difference"]))
    at = f"at {most['size']}: " if len(some) > 1 else ""
    interval = f"{most['difference']:+.3g}, 95 % of {most['low']:+.3g} to {most['high']:+.3g}"
    return f"Codes of {sizes} lose {words} ({at}{most['autoencoder']:.3g} against {most['pca']:.3g}; {interval})"


def _end(name: str, size: int, points: Sequence[Point]) -> str:
    largest = max(one.size for one in _of(points, name))
    further = f"more than {size} numbers help no further" if size < largest else f"up to {largest}, more numbers help"
    return f"{TITLES[name]}: {further}"
