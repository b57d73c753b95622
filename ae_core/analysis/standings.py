"""A contest summed up: each score of each contestant over the rounds, and how far it sets it apart from the data."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from ae_core.analysis.contest import HELD_OUT, Contestant, Judged
from ae_core.analysis.power import Several, separation, tells
from ae_core.analysis.scores.base import Column, Score

BASELINES = ("normal", "gaussian")  # known to be other than codes mostly are: what a score should notice


@dataclass(frozen=True)
class Standing:
    """One row. values : over the rounds, by column. apart : separation from held-out codes, in spreads, by column."""

    contestant: Contestant
    values: Mapping[str, Several]
    apart: Mapping[str, float]


@dataclass(frozen=True)
class Baseline:
    """One sampler as one column sees it. told : whether the column tells it from held-out codes; see `tells`."""

    title: str
    value: Several
    separation: float
    told: bool


@dataclass(frozen=True)
class Power:
    """What one column is worth: what it says of held-out codes, and of each baseline beside them, by name."""

    column: Column
    held_out: Several
    baselines: Mapping[str, Baseline]


def standings(judged: Sequence[Judged], taking_part: Sequence[Contestant]) -> list[Standing]:
    """A row for each contestant that was judged, in the order of taking part."""
    found = {one.name: _several(judged, one.name) for one in taking_part}
    held_out = found[HELD_OUT]
    return [
        Standing(one, values, {name: separation(value, held_out[name]) for name, value in values.items()})
        for one in taking_part
        if (values := found[one.name])
    ]


def _several(judged: Sequence[Judged], contestant: str) -> dict[str, Several]:
    own = [one.values for one in judged if one.contestant == contestant]
    return {name: Several.of([values[name] for values in own]) for name in (own[0] if own else ())}


def powers(rows: Sequence[Standing], scores: Sequence[type[Score]]) -> list[Power]:
    """What each column says of N(0, I), of a fitted Gaussian and of held-out codes."""
    by_name = {row.contestant.name: row for row in rows}
    held_out, baselines = by_name[HELD_OUT], [by_name[name] for name in BASELINES if name in by_name]
    columns = [column for score in scores for column in score.columns]
    return [Power(one, held_out.values[one.name], _baselines(baselines, one.name, held_out)) for one in columns]


def _baselines(rows: Sequence[Standing], column: str, held_out: Standing) -> dict[str, Baseline]:
    return {
        row.contestant.name: Baseline(
            row.contestant.title,
            row.values[column],
            row.apart[column],
            tells(row.values[column], held_out.values[column]),
        )
        for row in rows
    }
