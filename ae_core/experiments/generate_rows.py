"""Generated samples by their scores: a row for each way to make them, and which row is nearer to the data."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from ae_core.analysis.power import TOLD, Several, separation
from ae_core.analysis.scores.base import Measured
from ae_core.experiments.generators import HELD_OUT, Generator, Role
from ae_core.experiments.sample_scores import FID


@dataclass(frozen=True, eq=False)
class Row:
    """values : over the repeats, by column. apart : separation from other held-out samples, in spreads.

    samples : (m, *shape) some, in display scale.
    """

    name: str
    title: str
    role: Role
    of: str
    values: Mapping[str, Several]
    apart: Mapping[str, float]
    samples: NDArray[np.float32]

    @property
    def control(self) -> bool:
        """Whether it is no model that was asked about."""
        return self.role != "model"


@dataclass(frozen=True, eq=False)
class Trial:
    """What one training of a run gives. name : that of its row. values : means over the repeats, by column."""

    name: str
    values: Mapping[str, float]


def rows_of(
    judged: Sequence[tuple[Generator, Sequence[Mapping[str, Measured]], NDArray[np.float32]]],
) -> list[Row]:
    """A row for each generator, in their order."""
    found = [{key: Several.of([one[key] for one in values]) for key in values[0]} for _, values, _ in judged]
    usual = next(values for (one, _, _), values in zip(judged, found, strict=True) if one.name == HELD_OUT)
    return [
        Row(
            one.name,
            one.title,
            one.role,
            one.of,
            values,
            {key: separation(value, usual[key]) for key, value in values.items()},
            samples,
        )
        for (one, _, samples), values in zip(judged, found, strict=True)
    ]


def means_of(values: Sequence[Mapping[str, Measured]]) -> dict[str, float]:
    """The mean over the repeats of each column."""
    return {name: float(np.mean([one[name].value for one in values])) for name in values[0]}


def best_of(rows: Sequence[Row]) -> Row:
    """The model, with the sampler, that is nearest to held-out samples."""
    return min((row for row in rows if row.role == "model"), key=_distance)


def best_samplers(rows: Sequence[Row], role: Role) -> list[Row]:
    """Of each model of this role the sampler by which it is nearest to held-out samples, in their order."""
    names = dict.fromkeys(row.of for row in rows if row.role == role)
    return [min((row for row in rows if row.role == role and row.of == name), key=_distance) for name in names]


def verdict_on(best: Row, row: Row) -> str:
    """Whether the one is nearer to held-out samples than the other, where their repeats tell them apart."""
    one, other = best.values[FID], row.values[FID]
    if not separation(one, other) >= TOLD:  # it may be NaN
        return "not told apart from"
    return "nearer than" if one.mean < other.mean else "further than"


def _distance(row: Row) -> float:
    mean = row.values[FID].mean
    return mean if np.isfinite(mean) else np.inf
