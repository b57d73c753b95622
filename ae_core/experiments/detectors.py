"""Ways to score how abnormal a sample is: by an autoencoder, and without one."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial

import numpy as np
from numpy.typing import NDArray

from ae_core.analysis.code_density import Kind, fitting
from ae_core.data.base import TRAIN, Dataset, Stored
from ae_core.experiments.base import Studied
from ae_core.experiments.encoders import Encoder, autoencoder, numbers, pca, squared_errors, untrained, untrained_codec
from ae_core.latent.codec import Codec

Doubles = NDArray[np.float64]
Score = Callable[[Stored], Doubles]
AT_ONCE = 2048
MOST_NEIGHBOURS, MOST_SVM = 20_000, 2_000  # training samples that these are fitted to; their time grows with them
TREES = 100
OUTSIDE = 0.1  # the share of training samples that the one-class SVM may leave outside (its nu)


@dataclass(frozen=True, eq=False)
class Scored:
    """A score of the validation normals (v,) and of the judged samples (n,), the higher the more abnormal.

    control : whether it works without the trained autoencoder. broken : how many are no finite numbers by rights, and
    stand here as the largest.
    """

    name: str
    title: str
    control: bool
    validation: Doubles
    judged: Doubles
    broken: int = 0


@dataclass(frozen=True, eq=False)
class Samples:
    """What scores are fitted to (a data set with nothing else in its training split), and what they are given."""

    fitted_to: Dataset
    validation: Stored
    judged: Stored

    @property
    def known(self) -> Stored:
        """The training samples."""
        rows = self.fitted_to.rows(TRAIN)
        return self.fitted_to.x[rows]


def all_scores(one: Studied, samples: Samples, density: Kind, k: int) -> Iterator[str | Scored]:
    """What comes next in words, and scores. k : neighbours."""
    for place, steps in enumerate(_ways(one, samples, density, k)):
        yield from (yield from one.part({"scores": place}, steps, Scored))


def _ways(one: Studied, samples: Samples, density: Kind, k: int) -> Iterator[Iterator[str | Scored]]:
    network = autoencoder(one)
    yield _of_encoder("", network.title, network, one.codec, samples, density)

    def plain(stored: Stored) -> Doubles:
        return numbers(one.dataset, stored)

    def alone(note: str, name: str, title: str, control: bool, fit: Callable[[], Score]) -> Iterator[str | Scored]:
        yield note
        yield _scored(name, title, control, fit(), samples)

    near = f"{k} neighbours"
    of_codes, of_inputs = (partial(_neighbours, encode, samples, k) for encode in (network.encode, plain))
    yield alone("neighbours of codes", "knn_codes", f"{network.title}: {k} neighbours", False, of_codes)
    components = pca(samples.fitted_to, one.codec.latent_dim)
    yield _of_encoder("pca_", components.title, components, None, samples, density)
    yield _of_encoder("untrained_", "Untrained", untrained(one), untrained_codec(one), samples, density)
    yield alone("neighbours of inputs", "knn_raw", f"Inputs: {near}", True, of_inputs)
    for title, name, fit in (
        ("Isolation forest", "isolation_forest", _forest), ("One-class SVM", "one_class_svm", _machine),
    ):  # fmt: skip
        yield alone(name.replace("_", " "), name, title, True, partial(fit, plain, samples))


def _of_encoder(
    prefix: str, title: str, encoder: Encoder, codec: Codec | None, samples: Samples, density: Kind
) -> Iterator[str | Scored]:
    """By its error, by the density of its codes, and by the sum of both, each standardised by validation normals."""
    data = samples.fitted_to

    def error(stored: Stored) -> Doubles:
        if codec is not None and data.form.tokens:  # graded, where the number of wrong words is not
            return codec.terms(stored)["reconstruction"].astype(np.float64)
        return np.asarray(np.nanmean(squared_errors(encoder, data, stored), axis=1))

    yield f"{title}: error"
    by_error = _scored(f"{prefix}reconstruction", f"{title}: error", encoder.control, error, samples)
    yield by_error
    yield f"{title}: density of codes"
    fit = fitting(_apart(encoder.encode, samples.known), density)
    while True:
        try:
            next(fit)
        except StopIteration as end:
            log_density = end.value
            break
        yield f"{title}: density of codes"

    def rarity(stored: Stored) -> Doubles:
        return np.asarray(-log_density(encoder.encode(stored)))

    by_density = _scored(f"{prefix}density", f"{title}: density", encoder.control, rarity, samples)
    yield by_density
    yield together(f"{prefix}both", f"{title}: both", by_error, by_density)


def together(name: str, title: str, one: Scored, other: Scored) -> Scored:
    """The sum of two scores, each in standard deviations of the validation normals from their mean."""
    validation, judged = np.zeros_like(one.validation), np.zeros_like(one.judged)
    for part in (one, other):
        mean, deviation = part.validation.mean(), part.validation.std()
        scale = deviation if deviation > 0 else 1.0
        validation, judged = validation + (part.validation - mean) / scale, judged + (part.judged - mean) / scale
    return Scored(name, title, one.control, validation, judged)


def _scored(name: str, title: str, control: bool, score: Score, samples: Samples) -> Scored:
    scores = np.concatenate([_apart(score, samples.validation), _apart(score, samples.judged)])
    known = np.isfinite(scores)
    scores = np.where(known, scores, scores[known].max(initial=0.0))
    n = len(samples.validation)
    return Scored(name, title, control, scores[:n], scores[n:], int((~known).sum()))


def _apart(of: Score, stored: Stored) -> Doubles:
    """Of so many samples at a time, that memory does not grow with them."""
    return np.concatenate([of(stored[start : start + AT_ONCE]) for start in range(0, len(stored), AT_ONCE)])


def _some(known: Doubles, most: int) -> Doubles:
    return known[:: -(-len(known) // most)]


def _neighbours(encode: Score, samples: Samples, k: int) -> Score:
    """The distance to the k-th nearest training sample (Ramaswamy, Rastogi & Shim 2000)."""
    from sklearn.neighbors import NearestNeighbors

    known = _some(_apart(encode, samples.known), MOST_NEIGHBOURS)
    fitted = NearestNeighbors(n_neighbors=min(k, len(known))).fit(known)
    return lambda stored: np.asarray(fitted.kneighbors(encode(stored))[0][:, -1])


def _forest(encode: Score, samples: Samples) -> Score:
    """How few cuts at random set a sample apart (Liu, Ting & Zhou 2008), of inputs."""
    from sklearn.ensemble import IsolationForest

    fitted = IsolationForest(n_estimators=TREES, random_state=0).fit(_apart(encode, samples.known))
    return lambda stored: np.asarray(-fitted.score_samples(encode(stored)))


def _machine(encode: Score, samples: Samples) -> Score:
    """How far outside the boundary of a one-class SVM (Schölkopf et al. 2001) with a Gaussian kernel, of inputs."""
    from sklearn.svm import OneClassSVM

    fitted = OneClassSVM(nu=OUTSIDE, gamma="scale")
    fitted.random_state = 0  # it has no such setting, and would otherwise draw a number from the process's own source
    fitted.fit(_some(_apart(encode, samples.known), MOST_SVM))
    return lambda stored: np.asarray(-fitted.decision_function(encode(stored)))
