"""What is known of how samples were made, and codes of them to be held against it."""

from __future__ import annotations

import warnings
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import partial

import numpy as np
from numpy.typing import NDArray

from ae_core.analysis.disentanglement.known import Known, Splits
from ae_core.analysis.disentanglement.levels import Doubles
from ae_core.data.base import TEST, TRAIN, VALIDATION, Dataset
from ae_core.errors import UserError
from ae_core.experiments.base import Studied, once, unlike
from ae_core.experiments.encoders import Encoder, autoencoder, pca, untrained

FEWEST = 2  # factors, and numbers in a code: of one there is no gap to the next
ROUNDS = 1000  # of FastICA
CHANCE, IDENTITY = "chance", "identity"


@dataclass(frozen=True, eq=False)
class Factors:
    """names : (k,). values : (n, k) of all samples. is_class : (k,) whether the values are names without an order."""

    names: tuple[str, ...]
    values: Doubles
    is_class: tuple[bool, ...]


@dataclass(frozen=True, eq=False)
class Contestant:
    """Codes of the three splits with their factors. size : numbers in a code; rows of controls of other sizes are none
    to be compared with.

    rival : whether it is a control that codes have to beat; the factors themselves and chance are the ends of a scale.
    noise : (d,) the mean variance of the posterior, or 0. unsettled : whether a fit had not come to rest.
    """

    name: str
    title: str
    size: int
    control: bool
    rival: bool
    splits: Splits
    noise: Doubles | float = 0.0
    unsettled: bool = False


def factors_of(data: Dataset, classes: bool) -> Factors:
    """The factors that vary in the training split. Raises UserError where there are fewer than two.

    classes : whether the class of a sample is one too, unless a factor tells it already.
    """
    train = data.rows(TRAIN)
    known = {name: v for name, v in data.factors.items() if np.isfinite(v).all() and np.ptp(v[train]) > 0}
    is_class = [data.labels is not None and _same(data.labels, values) for values in known.values()]
    if classes and data.labels is not None and not any(is_class) and np.ptp(data.labels[train]) > 0:
        known, is_class = known | {"class": data.labels.astype(np.float64)}, [*is_class, True]
    if len(known) < FEWEST:
        raise UserError(
            f"{data.name} has {'one known factor' if known else 'no known factors'}; the experiment disentangle needs "
            "two or more, as shapes, mnist1d, sines and swiss_roll have them."
        )
    return Factors(tuple(known), np.stack(list(known.values()), axis=1), tuple(is_class))


def _same(labels: NDArray[np.int64], values: Doubles) -> bool:
    """Whether each label is one value and each value one label."""
    pairs = len(np.unique(np.stack([labels, values], axis=1), axis=0))
    return pairs == len(np.unique(labels)) == len(np.unique(values))


def split_rows_of(data: Dataset, most: int) -> tuple[NDArray[np.int64], ...]:
    """The ids of each split, of the training split up to `most`, evenly over it."""
    train = data.rows(TRAIN)
    some = np.linspace(0, len(train) - 1, min(most, len(train))).astype(np.int64)
    return train[some], data.rows(VALIDATION), data.rows(TEST)


def contestants(studied: Sequence[Studied], factors: Factors, most: int) -> Iterator[str | Contestant]:
    """What is encoded next, and then it: every run, and for each size of code the controls; at last the ends of the
    scale, which are the factors themselves and the first run's codes beside factors of other samples."""
    data = studied[0].dataset
    rows = split_rows_of(data, most)
    runs = []
    for one in studied:
        title = one.title if len(studied) == 1 else one.name
        yield f"codes: {title}"
        made = replace(
            _coded(autoencoder(one), data, factors, rows, rival=False), title=title, noise=_noise(one, rows[0])
        )
        runs.append(made)
        yield made
    for size in dict.fromkeys(one.codec.latent_dim for one in studied):
        yield f"components, {size}"
        components = _coded(pca(data, size), data, factors, rows, size=size)
        yield components
        steps = once(f"independent components, {size}", partial(_independent, components))
        yield from (yield from studied[0].part({"independent": size}, steps, Contestant, Splits, Known))
    for one in unlike(studied):
        yield f"untrained encoder, {one.codec.latent_dim}"
        made = _coded(untrained(one), data, factors, rows)
        yield made if len(studied) == 1 else replace(made, title=f"Untrained {one.name}")
    yield from _ends(runs[0], factors)


def _coded(
    encoder: Encoder, data: Dataset, factors: Factors, rows: Sequence[NDArray[np.int64]], rival: bool = True,
    size: int = 0,
) -> Contestant:  # fmt: skip
    splits = Splits(*(Known(encoder.encode(data.x[some]), factors.values[some], factors.is_class) for some in rows))
    size = size or splits.train.codes.shape[1]
    return Contestant(encoder.name, encoder.title, size, encoder.control, rival, splits)


def _noise(one: Studied, rows: NDArray[np.int64]) -> Doubles | float:
    log_var = one.codec.posterior(one.dataset.x[rows])[1]
    return 0.0 if log_var is None else np.exp(log_var.astype(np.float64)).mean(axis=0)


def _independent(components: Contestant) -> Contestant:
    """FastICA (Hyvarinen 1999) within the principal components, which it begins with anyway."""
    from sklearn.decomposition import FastICA
    from sklearn.exceptions import ConvergenceWarning

    train = components.splits.train.codes
    spread = train.std(axis=0)
    wide = spread > 1e-6 * spread.max()
    ica = FastICA(whiten="unit-variance", max_iter=ROUNDS, tol=1e-4, random_state=0)
    with warnings.catch_warnings(record=True) as said:
        warnings.simplefilter("always", ConvergenceWarning)
        ica.fit(train[:, wide] / spread[wide])
    splits = components.splits.each(lambda one: replace(one, codes=ica.transform(one.codes[:, wide] / spread[wide])))
    title = f"ICA, {int(wide.sum())}"
    return replace(components, name="ica", title=title, splits=splits, unsettled=bool(said))


def _ends(first: Contestant, factors: Factors) -> Iterator[Contestant]:
    themselves = first.splits.each(lambda one: replace(one, codes=one.factors))
    yield Contestant(IDENTITY, "Factors themselves", len(factors.names), True, False, themselves)
    rng = np.random.default_rng(0)
    others = first.splits.each(lambda one: replace(one, factors=rng.permutation(one.factors)))
    yield replace(first, name=CHANCE, title="Chance", control=True, rival=False, splits=others)
