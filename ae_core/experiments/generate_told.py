"""What is said of generated samples: rows, the sentence, the table."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ae_core.analysis.contest import LEAST_HELD_OUT
from ae_core.analysis.power import TOLD, Several, separation
from ae_core.analysis.scores.base import Column, Measured
from ae_core.data.base import Dataset
from ae_core.experiments.base import Cell, Outcome, finite
from ae_core.experiments.generate_figure import figure
from ae_core.experiments.generators import HELD_OUT, MIXTURE, TRAINING, Generator
from ae_core.experiments.sample_scores import FID, REACHED, Judge

TOLD_APART = "c2st"
SMALL = 200  # samples below which a distance of 32 features is mostly bias


@dataclass(frozen=True, eq=False)
class Row:
    """values : over the repeats, by column. apart : separation from other held-out samples, in spreads.

    samples : (m, *shape) some, in display scale.
    """

    name: str
    title: str
    control: bool
    values: Mapping[str, Several]
    apart: Mapping[str, float]
    samples: NDArray[np.float32]


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
        Row(one.name, one.title, one.control, values, {k: separation(v, usual[k]) for k, v in values.items()}, samples)
        for (one, _, samples), values in zip(judged, found, strict=True)
    ]


def means_of(values: Sequence[Mapping[str, Measured]]) -> dict[str, float]:
    """The mean over the repeats of each column."""
    return {name: float(np.mean([one[name].value for one in values])) for name in values[0]}


def outcome(
    rows: Sequence[Row], judge: Judge, facts: Mapping[str, Any], data: Dataset, trials: Sequence[Trial]
) -> Outcome:
    """All of it."""
    stability = {row.name: _over_seeds(row, trials) for row in rows if not row.control} if trials else {}
    told = {
        **facts,
        "scores": [_column(one) for one in judge.columns],
        "rows": [_row(row) for row in rows],
        "stability": stability,
    }
    sentence = _sentence(rows, judge, facts, stability)
    drawn = figure(rows, judge.columns, facts, data)
    return Outcome(sentence, told, _table(rows, stability), drawn, _notices(rows, judge, facts))


def _sentence(rows: Sequence[Row], judge: Judge, facts: Mapping[str, Any], stability: Mapping[str, Any]) -> str:
    by_name = {row.name: row for row in rows}
    measure, mixture = judge.columns[0].title, by_name[MIXTURE]
    models = sorted((row for row in rows if not row.control), key=lambda row: row.values[FID].mean)
    best = models[0]
    beside = separation(best.values[FID], mixture.values[FID])
    nearer = best.values[FID].mean < mixture.values[FID].mean
    word = "about as near as" if beside < TOLD else "nearer than" if nearer else "further than"
    said = [
        f"Of the models, {best.title} is nearest to held-out samples by {measure} ({_number(best)}), {word} a "
        f"{mixture.title} ({_number(mixture)}); training samples themselves are at {_number(by_name[TRAINING])} and "
        f"other held-out ones at {_number(by_name[HELD_OUT])} (n = {facts['n']:,})."
    ]
    told, usual = best.values[TOLD_APART].mean, by_name[HELD_OUT].values[TOLD_APART].mean
    said.append(f"A classifier tells its samples from held-out ones in {told:.0%} of cases, and {usual:.0%} of those.")
    if judge.modes is not None:
        k = len(judge.modes.names)
        reached = "; ".join(f"{row.title} {row.values[REACHED].mean:.3g}" for row in [*models, by_name[HELD_OUT]])
        said.append(f"Modes reached of {k}: {reached}.")
    if stability:
        words = (
            f"{by_name[name].title} {one[FID]['least']:.3g} to {one[FID]['most']:.3g}"
            for name, one in stability.items()
        )
        said.append(f"Over {facts['seeds']} seeds, {measure} is {'; '.join(words)}.")
    if facts["seeds"] == 1:
        said.append(f"Spreads are over {facts['repeats']} partitions of held-out samples with one training.")
    return " ".join(said)


def _number(row: Row) -> str:
    one = row.values[FID]
    return f"{one.mean:.3g} \N{PLUS-MINUS SIGN} {one.spread:.2g}"


def _notices(rows: Sequence[Row], judge: Judge, facts: Mapping[str, Any]) -> tuple[str, ...]:
    by_name = {row.name: row for row in rows}
    said = [
        f"Samples are compared by {facts['space']}; such distances are not comparable with papers, nor with another n."
    ]
    if facts["held_out"] != "test":
        few = facts["held_out"] == "both" and facts["n_test"] < 2 * LEAST_HELD_OUT
        why = f", as the test split has only {facts['n_test']} samples" if few else ""
        said.append(
            f"Samples are judged by the validation split{why}. The best epochs were chosen on it, so models may look "
            "better than they are."
        )
    if facts["n"] < SMALL and judge.space.features is not None:
        said.append(
            f"{facts['n']} samples are few for 32 features: much of each distance is bias, as held-out ones show."
        )
    if judge.space.features is None:
        said.append(f"The {judge.columns[0].title} sees means and covariances only; see what a classifier tells too.")
    noise = next(row for row in rows if row.name.startswith("noise"))
    if noise.apart[FID] < TOLD or noise.values[FID].mean < by_name[HELD_OUT].values[FID].mean:
        said.append(f"{noise.title} is not told from held-out samples here, so smaller differences mean nothing.")
    if judge.space.features is not None:
        said.append(
            "The classifier knows the training samples, whose features are further from held-out ones for that; it may "
            "be sure of what looks like nothing, so modes that are reached say nothing of how good samples are."
        )
    return tuple(said)


def _over_seeds(row: Row, trials: Sequence[Trial]) -> dict[str, dict[str, Any]]:
    own = [trial.values for trial in trials if trial.name == row.name]
    found = {}
    for name in row.values:
        values = np.array([values[name] for values in own])
        known = values[np.isfinite(values)]
        if len(known):
            found[name] = {
                "mean": float(known.mean()), "spread": finite(float(known.std(ddof=1)) if len(known) > 1 else math.nan),
                "least": float(known.min()), "most": float(known.max()), "seeds": len(known),
            }  # fmt: skip
    return found


def _column(column: Column) -> dict[str, str]:
    return {"name": column.name, "title": column.title, "better": column.better, "meaning": column.meaning}


def _row(row: Row) -> dict[str, Any]:
    values = {
        name: {"mean": finite(one.mean), "spread": finite(one.spread), "separation": finite(row.apart[name])}
        for name, one in row.values.items()
    }
    return {"name": row.name, "title": row.title, "control": row.control, **values}


def _table(rows: Sequence[Row], stability: Mapping[str, Any]) -> dict[str, list[Cell]]:
    columns: dict[str, list[Cell]] = {
        "samples": [row.name for row in rows], "control": [str(row.control).lower() for row in rows]
    }  # fmt: skip
    for name in rows[0].values:
        columns[name] = [finite(row.values[name].mean) for row in rows]
        columns[f"{name}_spread"] = [finite(row.values[name].spread) for row in rows]
        columns[f"{name}_separation"] = [finite(row.apart[name]) for row in rows]
    for name in (FID, REACHED) if stability else ():
        for key in ("mean", "spread", "least", "most"):
            columns[f"{name}_seeds_{key}"] = [stability.get(row.name, {}).get(name, {}).get(key) for row in rows]
    return columns
