"""What missing cells are filled with: models, the mean, neighbours, components, interpolation."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property, lru_cache
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ae_core.analysis.completing import filled, interpolated, mean_of, nearest
from ae_core.data.base import TRAIN, Dataset
from ae_core.experiments.base import Studied
from ae_core.experiments.denoisers import AUTOENCODER, MOST_NEIGHBOURS, NEIGHBOURS, fresh, sized_components
from ae_core.experiments.encoders import Encoder, autoencoder, numbers
from ae_core.experiments.restoring import Cells, Doubles, Named, through

MEAN = "mean"
PASSES = (1, 5)  # rounds after which filling may end, beside those that are set


@dataclass(frozen=True, eq=False)
class Given:
    """Samples (n, *shape) as the model sees them, NaN behind the end of a series, and what of them is hidden."""

    truth: Doubles
    hidden: Cells

    @cached_property
    def seen(self) -> Doubles:
        """The samples without what is hidden, NaN there."""
        return np.where(self.hidden, np.nan, self.truth)


Iterated = Callable[[Given, Encoder, int], tuple[Doubles, int]]


@dataclass(frozen=True)
class Setting:
    """size : of components, else None. rounds : at most."""

    size: int | None
    rounds: int

    def __str__(self) -> str:
        how = "one pass" if self.rounds == 1 else f"up to {self.rounds} rounds"
        return how if self.size is None else f"{self.size}, {how}"


@dataclass(frozen=True, eq=False)
class Filler(Named):
    """fill : samples and one of the settings to whole samples, which keep what was not hidden, and rounds it took."""

    fill: Callable[[Given, Any], tuple[Doubles, int]]


@dataclass(frozen=True, eq=False)
class Known:
    """What training samples tell of each cell, (*shape): their mean, and the range that cells are filled within."""

    mean: Doubles
    low: Doubles
    high: Doubles
    spread: float

    @classmethod
    def of(cls, data: Dataset) -> Known:
        """Of the training split. spread : standard deviation of an element."""
        samples = data.to_model(data.x[data.rows(TRAIN)]).astype(np.float64)
        known = ~np.isnan(samples)
        mean = np.where(known, samples, 0.0).sum(axis=0) / np.maximum(known.sum(axis=0), 1)
        low, high = (end(np.where(known, samples, mean), axis=0) for end in (np.min, np.max))
        return cls(mean, low, high, float(samples[known].std()) or 1.0)


def fillers(studied: Sequence[Studied], data: Dataset, rounds: int, tolerance: float) -> list[Filler]:
    """The models, and what they are set beside."""
    known = Known.of(data)

    def iterated(given: Given, encoder: Encoder, most: int) -> tuple[Doubles, int]:
        def restore(seen: Doubles) -> Doubles:
            return through(encoder, data, seen).clip(known.low, known.high)

        return filled(restore, given.seen, given.hidden, known.mean, most, tolerance * known.spread)

    def through_codes(name: str, title: str, encoder: Encoder, control: bool) -> Filler:
        settings = tuple(Setting(None, most) for most in passes)
        return Filler(name, title, control, lambda given, one: iterated(given, encoder, one.rounds), settings=settings)

    passes = tuple(sorted({most for most in PASSES if most < rounds} | {rounds}))

    found = []
    for place, one in enumerate(studied):
        title = one.name if len(studied) > 1 else one.title
        found.append(through_codes(f"{AUTOENCODER}_{place}", title, autoencoder(one), False))
    found.append(Filler(MEAN, "Mean", True, lambda given, _: (np.where(given.hidden, known.mean, given.truth), 0)))
    if data.kind != "tabular":
        title = "Harmonic" if data.kind == "image" else "Straight lines"
        found.append(
            Filler(
                "interpolation", title, True, lambda given, _: (interpolated(given.seen, given.hidden, known.mean), 0)
            )
        )
    found += [_neighbours(data), *_components(studied, data, iterated, passes)]
    return [*found, *(through_codes(*one, True) for one in fresh(studied, data))]


def _neighbours(data: Dataset) -> Filler:
    rows = data.rows(TRAIN)
    known = numbers(data, data.x[rows[:: -(-len(rows) // MOST_NEIGHBOURS)]])
    counts = tuple(count for count in NEIGHBOURS if count <= len(known))

    @lru_cache(maxsize=2)
    def order(given: Given) -> NDArray[np.intp]:
        return nearest(given.seen, given.hidden, known, counts[-1])

    def fill(given: Given, count: int) -> tuple[Doubles, int]:
        middle = mean_of(known, order(given)[:, :count]).reshape(given.truth.shape)
        return np.where(given.hidden, middle, given.truth), 0

    return Filler("neighbours", "Nearest samples", True, fill, settings=counts)


def _components(
    studied: Sequence[Studied], data: Dataset, iterated: Iterated, passes: Sequence[int]
) -> Iterator[Filler]:
    fitted, several = sized_components(studied, data)

    def fill(given: Given, one: Setting) -> tuple[Doubles, int]:
        assert one.size is not None
        return iterated(given, fitted.encoder(one.size), one.rounds)

    for name, title, sizes in several:
        settings = tuple(Setting(size, most) for size in sizes for most in passes)
        yield Filler(name, title, True, fill, settings=settings)
