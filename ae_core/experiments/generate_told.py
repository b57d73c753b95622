"""What is said of generated samples: rows, the sentence, the table."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np

from ae_core.analysis.scores.base import Column
from ae_core.data.base import Dataset
from ae_core.experiments.base import Cell, Outcome, finite
from ae_core.experiments.generate_figure import figure
from ae_core.experiments.generate_notices import notices
from ae_core.experiments.generate_rows import Row, Trial, best_of, best_samplers, verdict_on
from ae_core.experiments.generators import HELD_OUT, MIXTURE, TRAINING
from ae_core.experiments.sample_scores import FID, REACHED, Judge
from ae_core.experiments.wording import headline, listed


def outcome(
    rows: Sequence[Row], judge: Judge, facts: Mapping[str, Any], data: Dataset, trials: Sequence[Trial]
) -> Outcome:
    """All of it."""
    again = {trial.name for trial in trials}
    stability = {row.name: _over_seeds(row, trials) for row in rows if row.name in again}
    told = {
        **facts,
        "scores": [_column(one) for one in judge.columns],
        "rows": [_row(row) for row in rows],
        "stability": stability,
    }
    drawn = figure(rows, judge.columns, facts, data)
    sentence, more = headline([_sentence(rows, judge, facts)])
    said = (*more, *notices(rows, best_of(rows), judge, facts, stability))
    return Outcome(sentence, told, _table(rows, stability), drawn, said)


def _sentence(rows: Sequence[Row], judge: Judge, facts: Mapping[str, Any]) -> str:
    """The best of the models beside what is a model too, the training data, and held-out samples."""
    by_name, best = {row.name: row for row in rows}, best_of(rows)
    words: dict[str, list[str]] = {}
    for row in (by_name[MIXTURE], *best_samplers(rows, "rival")):
        title = row.title.split(" (")[0].replace(", ", " of size ")
        words.setdefault(verdict_on(best, row), []).append(f"{title} ({_number(row)})")
    verdicts = ", ".join(f"{verdict} {listed(names)}" for verdict, names in words.items())
    return (
        f"{best.title} is at {_number(best)} from held-out samples by {judge.columns[0].title} (n = {facts['n']:,}), "
        f"{verdicts}; training samples are at {_number(by_name[TRAINING])}, other held-out ones at "
        f"{_number(by_name[HELD_OUT])}."
    )


def _number(row: Row) -> str:
    one = row.values[FID]
    return f"{one.mean:.3g} \N{PLUS-MINUS SIGN} {one.spread:.2g}"


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
