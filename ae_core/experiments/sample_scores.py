"""What is said of generated samples: distances and overlaps in a space of features, and the modes that they reach."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from ae_core.analysis.features import Features
from ae_core.analysis.frechet import frechet_distance
from ae_core.analysis.mode_coverage import Modes, known_modes
from ae_core.analysis.scores.base import Column, Evidence, Measured, Score, in_order
from ae_core.data.base import TRAIN, Dataset
from ae_core.experiments.generators import Parted
from ae_core.model.principal import Axes, principal_axes

Floats = NDArray[np.float32]
Doubles = NDArray[np.float64]
FID, REACHED, INSIDE, DIVERGENCE = "fid", "modes", "in_mode", "mode_divergence"
MOST_COMPONENTS = 32
NARROW = 2  # columns of a table that is its own space


@dataclass(frozen=True, eq=False)
class Space:
    """What samples are compared by.

    of : samples (n, *shape) as the model sees them to (n, f). words : what its numbers are. features : behind it."""

    of: Callable[[Floats], Doubles]
    words: str
    features: Features | None


def space_of(dataset: Dataset, features: Features | None) -> Space:
    """Features of a small classifier of the data's classes, or principal components where there are none.

    features : of this classifier. A table of a few columns is its own space.
    """
    width = int(np.prod(dataset.shape))
    if width <= NARROW:
        return Space(_flat, "their own numbers", None)
    if features is not None:
        words = f"32 features of a classifier trained on {features.n:,} training samples"
        return Space(features, words, features)
    train = _flat(dataset.to_model(dataset.x[dataset.rows(TRAIN)]))
    *_, found = principal_axes(lambda part: train[part], len(train), width, MOST_COMPONENTS, len(train))
    assert isinstance(found, Axes)
    mean, axes = found.mean, found.axes
    return Space(lambda x: (_flat(x) - mean) @ axes.T, f"{len(axes)} principal components of training samples", None)


class Judge:
    """Scores samples by held-out ones. columns : what it gives, in order. modes : of the data, None where unknown."""

    def __init__(self, dataset: Dataset, train: Floats, features: Features | None) -> None:
        self.space = space_of(dataset, features)
        self.modes: Modes | None = known_modes(dataset, self.space.features)
        self._train = self.space.of(train).astype(np.float32)
        self._scores: tuple[type[Score], ...] = tuple(one for one in in_order() if one.name != "fid_local")
        theirs = [_renamed(column) for score in self._scores for column in score.columns]
        self.columns = (_fid(self.space), *theirs, *(_of_modes(self.modes) if self.modes else ()))

    def __call__(self, samples: Floats, parted: Parted) -> dict[str, Measured]:
        """A number for each column. samples : (n, *shape) as the model sees them; compare only scores of equal n."""
        drawn, real = self.space.of(samples), self.space.of(parted.judging)
        values = {FID: Measured(frechet_distance(drawn, real))}
        evidence = Evidence(self._train, real.astype(np.float32))
        for place, score in enumerate(self._scores):
            rng = np.random.default_rng([parted.number, 3, place])
            found = score().measure(drawn.astype(np.float32), evidence, rng)
            values |= dict(zip((column.name for column in score.columns), found, strict=True))
        return values | self._reached(samples)

    def _reached(self, samples: Floats) -> dict[str, Measured]:
        if self.modes is None:
            return {}
        found = self.modes.coverage(samples)
        numbers = {REACHED: float(found.covered), INSIDE: found.good, DIVERGENCE: found.divergence}
        return {name: Measured(value) for name, value in numbers.items()}


def _flat(x: Floats) -> Doubles:
    return np.asarray(x, dtype=np.float64).reshape(len(x), -1)


def _fid(space: Space) -> Column:
    name = "FID-local" if space.features is not None else "Frechet distance"
    return Column(FID, name, "lower", f"Between Gaussians fitted to {space.words}; biased upwards in 1/n.")


def _of_modes(modes: Modes) -> tuple[Column, ...]:
    k = len(modes.names)
    return (
        Column(REACHED, f"modes reached, of {k}", "higher", f"Modes with one sample or more; {modes.rule}."),
        Column(INSIDE, "share in a mode", "higher", f"Samples of which {modes.rule}."),
        Column(DIVERGENCE, "divergence of modes", "lower", "KL of the modes' shares from the data's, in nats."),
    )


def _renamed(column: Column) -> Column:
    """Here samples are compared, not codes."""
    title, meaning = (text.replace("code", "sample") for text in (column.title, column.meaning))
    return replace(column, title=title, meaning=meaning)
