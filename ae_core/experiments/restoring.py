"""Samples that were spoiled and are to be made good again, and what is used for it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ae_core.analysis.reduction import similarity
from ae_core.data.base import TEST, VALIDATION, Dataset
from ae_core.errors import UserError
from ae_core.experiments.base import Studied
from ae_core.experiments.encoders import Encoder

Doubles = NDArray[np.float64]
Cells = NDArray[np.bool_]
Lost = Callable[[int, Any], tuple[Doubles, Doubles, int]]
Similar = Callable[[Doubles], Doubles | None]
CHOOSING = 100  # validation samples that settings are chosen by
SHOWN = 12  # samples that are kept to be looked at
MOST_SIMILAR = 200  # pictures whose structural similarity is told, half a millisecond each


@dataclass(frozen=True, eq=False)
class Named:
    """A way to make samples good again. control : whether it is there to be beaten.

    settings : what it may be set to; the one that does best on validation samples is taken.
    """

    name: str
    title: str
    control: bool
    settings: tuple[Any, ...] = field(default=(None,), kw_only=True)


@dataclass(frozen=True, eq=False)
class Way(Named):
    """restore : spoiled samples (n, *shape) and one of the settings to samples."""

    restore: Callable[[Doubles, Any], Doubles]


@dataclass(frozen=True, eq=False)
class Cell:
    """One way at one kind of spoiling. setting : chosen by validation samples, whose mean error `held` is.

    errors : (n,) squared error of each test sample, mean over what is judged of it. ssim : (k,) of pictures. outputs :
    what became of the first of them, (m, *shape). rounds : that it took, where it goes round.
    """

    kind: str
    level: float
    way: Named
    setting: object
    held: float
    errors: Doubles
    ssim: Doubles | None
    outputs: Doubles
    rounds: int = 0


@dataclass(frozen=True, eq=False)
class Restored:
    """What a Cell says of its way. chosen : the place of its setting among those of the way."""

    chosen: int
    held: float
    errors: Doubles
    ssim: Doubles | None
    outputs: Doubles
    rounds: int

    def cell(self, kind: str, level: float, way: Named) -> Cell:
        """Of this way."""
        setting = way.settings[self.chosen]
        return Cell(kind, level, way, setting, self.held, self.errors, self.ssim, self.outputs, self.rounds)


def restored(way: Named, lost: Lost, similar: Similar = lambda _: None) -> Restored:
    """At the setting that loses least of the validation samples.

    lost : a split and a setting to errors (n,), what became of the samples (n, *shape), and rounds. similar : these of
    the test split to their structural similarity.
    """
    tried = [(float(lost(VALIDATION, setting)[0].mean()), place) for place, setting in enumerate(way.settings)]
    held, chosen = min(tried)
    found, seen, rounds = lost(TEST, way.settings[chosen])
    return Restored(chosen, held, found, similar(seen), seen[:SHOWN].copy(), rounds)


def clean(data: Dataset, split: int, most: int) -> Doubles:
    """(n, *shape) at most so many samples, evenly over the split, as the model sees them."""
    rows = data.rows(split)
    return data.to_model(data.x[rows[:: -(-len(rows) // most)]]).astype(np.float64)


def through(encoder: Encoder, data: Dataset, seen: Doubles) -> Doubles:
    """(n, *shape) samples as the model sees them, through codes and back."""
    assert encoder.decode is not None
    return encoder.decode(encoder.encode(data.to_model.inverse(seen))).reshape(seen.shape)


def errors(truth: Doubles, seen: Doubles, judged: Cells) -> Doubles:
    """(n,) squared error of a sample, the mean over its judged cells (n, *shape); seen is clipped by the caller."""
    squares = np.where(judged, np.square(seen - truth), 0.0).reshape(len(truth), -1).sum(axis=1)
    return np.asarray(squares / judged.reshape(len(judged), -1).sum(axis=1))


def within(data: Dataset, seen: Doubles) -> Doubles:
    """Values outside the range of the data are seen as its nearest end, where it has one."""
    return seen if data.value_range is None else seen.clip(*data.value_range)


def ssim(data: Dataset, truth: Doubles, seen: Doubles) -> Doubles | None:
    """(k,) of some pictures, evenly over them; None for other data."""
    if data.kind != "image" or data.value_range is None:
        return None
    some = slice(None, None, -(-len(truth) // MOST_SIMILAR))
    return similarity(truth[some], seen[some], data.value_range)


def check(studied: Sequence[Studied], what: str) -> None:
    """Raises UserError for texts and for data without held-out samples."""
    data = studied[0].dataset
    if data.form.tokens:
        raise UserError(f"Texts have no numbers that {what}.")
    for split, name in ((VALIDATION, "validation"), (TEST, "test")):
        if not len(data.rows(split)):
            raise UserError(f"{data.name} has no {name} split to judge by.")
