"""How well what was hidden is filled: a sentence, facts and a table."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np

from ae_core.analysis.paired import difference
from ae_core.analysis.reduction import interval, psnr
from ae_core.data.base import Dataset
from ae_core.experiments.base import Outcome, Studied, finite
from ae_core.experiments.denoisers import AUTOENCODER
from ae_core.experiments.fillers import MEAN, Given
from ae_core.experiments.restoring import Cell
from ae_core.experiments.same_size import MERGED, against_same_size, once_each, told_beside
from ae_core.experiments.wording import headline, verdict

WORDS = {
    "block": "a block", "half": "a side", "gap": "a gap", "end": "the end", "cells": "single cells",
}  # fmt: skip


class Judged:
    """All that was found, by share and way. cells : no two equal ones of `every`. given : by share, the test samples
    and what was hidden of them."""

    def __init__(
        self, cells: Sequence[Cell], given: Mapping[float, Given], data: Dataset, studied: Sequence[Studied]
    ) -> None:
        self.cells, self.every, self.given, self.data, self.studied = once_each(cells), cells, given, data, studied
        self.shares, self.kind = list(given), cells[0].kind
        self.models = list(dict.fromkeys(one.way.name for one in cells if one.way.name.startswith(AUTOENCODER)))

    def at(self, share: float, name: str) -> Cell:
        """One way at one share."""
        return next(one for one in self.every if one.level == share and one.way.name == name)

    def title(self, name: str) -> str:
        """What a way is called."""
        return self.at(self.shares[0], name).way.title

    def rival(self, share: float) -> Cell:
        """The control that does best on validation samples."""
        return min((one for one in self.cells if one.level == share and one.way.control), key=lambda one: one.held)

    def relative(self, one: Cell) -> float | None:
        """Its error as a share of that of the mean, None where the mean has none."""
        mean = float(self.at(one.level, MEAN).errors.mean())
        return float(one.errors.mean()) / mean if mean > 0 else None


def outcome(
    cells: Sequence[Cell], given: Mapping[float, Given], data: Dataset, studied: Sequence[Studied], rounds: int
) -> Outcome:
    """What is said of them, with the picture."""
    from ae_core.experiments.complete_figure import figure

    judged = Judged(cells, given, data, studied)
    rows = [_row(one, judged) for one in judged.cells]
    beside = against_same_size(cells, judged.models, studied, data)
    against = [_against(judged, name, share) for name in judged.models for share in judged.shares]
    facts: dict[str, Any] = {
        "missing": judged.kind, "n_test": {f"{share:g}": len(one.truth) for share, one in given.items()},
        "hidden_cells": {f"{share:g}": int(one.hidden.sum()) for share, one in given.items()},
        "most_rounds": rounds, "against_best_control": against,
        "against_same_size": beside,
    }  # fmt: skip
    told = [
        one for name in judged.models
        for one in (*_told(judged, name, against), *told_beside(judged.title(name), name, beside))
    ]  # fmt: skip
    sentence, more = headline(told)
    table = {name: [row[name] for row in rows] for name in rows[0]}
    return Outcome(sentence, facts, table, figure(judged), (*more, *_notices(judged, rounds)))


def _row(one: Cell, judged: Judged) -> dict[str, Any]:
    error, given = interval(np.atleast_2d(one.errors)), judged.given[one.level]
    relative = judged.relative(one)
    return {
        "missing": one.kind, "share": one.level, "method": one.way.name, "title": one.way.title,
        "setting": None if one.setting is None else str(one.setting), "rounds": one.rounds,
        "error_of_a_hidden_cell": finite(error.mean), "error_low": finite(error.low), "error_high": finite(error.high),
        "of_the_mean": None if relative is None else finite(relative),
        "psnr": psnr(error.mean, judged.data.value_range), "validation_error": finite(one.held),
        "hidden_cells": int(given.hidden.sum()),
    }  # fmt: skip


def _against(judged: Judged, name: str, share: float) -> dict[str, Any]:
    """The model's error less that of the best control, and less that of the mean."""
    mine, rival = judged.at(share, name), judged.rival(share)
    gap, left = difference(mine.errors, rival.errors), difference(mine.errors, judged.at(share, MEAN).errors)
    return {
        "model": name, "share": share, "error": float(mine.errors.mean()), "best_control": rival.way.name,
        "control_error": float(rival.errors.mean()), "difference": gap.mean, "low": gap.low, "high": gap.high,
        "better_than_mean": left.high < 0, "rounds": mine.rounds,
    }  # fmt: skip


def _told(judged: Judged, name: str, against: Sequence[dict[str, Any]]) -> list[str]:
    mine = [one for one in against if one["model"] == name]
    title = judged.title(name)
    words = [verdict(one["low"], one["high"], "less", "more") for one in mine]
    parts = [
        _beside(judged, [one for one, its in zip(mine, words, strict=True) if its == each], each)
        for each in sorted(set(words))
    ]
    useless = [f"{one['share']:g}" for one in mine if not one["better_than_mean"]]
    said = [f"{title}, {WORDS[judged.kind]} hidden: {'; '.join(parts)}."]
    return [*said, *([f"At {', '.join(useless)} it is not clearly better than the mean."] if useless else [])]


def _beside(judged: Judged, some: Sequence[dict[str, Any]], words: str) -> str:
    """For all shares of one verdict, with the numbers of the largest difference."""
    most = max(some, key=lambda one: abs(one["difference"]))
    rival = judged.at(most["share"], most["best_control"])
    control = rival.way.title + ("" if rival.setting is None else f" at {rival.setting}")
    at = f"at {most['share']:g}: " if len(some) > 1 else ""
    return (
        f"with {', '.join(format(one['share'], 'g') for one in some)} of a sample, it loses {words} the best control "
        f"({at}squared error of a hidden cell {most['error']:.3g} against {most['control_error']:.3g} of {control}; "
        f"{most['difference']:+.3g}, {most['low']:+.3g} to {most['high']:+.3g})"
    )


def _notices(judged: Judged, rounds: int) -> list[str]:
    said = [
        "Errors are those of hidden cells only. What is hidden begins as the mean of training samples; what models, "
        "components and the untrained encoder make of the whole is put where it was hidden, again and again.",
        "How many rounds, the controls' other settings and which of them is the best are chosen by validation samples "
        "for each share. Each difference has a 95 % interval of its own.",
    ]
    if len(judged.cells) < len(judged.every):
        said.append(MERGED)
    unsettled = [f"{one.way.title} at {one.level:g}" for one in judged.cells if rounds > 1 and one.rounds == rounds]
    if unsettled:
        said.append(f"Still changing after {rounds} rounds: {', '.join(unsettled)}.")
    if any(one.codec.spec.corruption.name in ("masking", "hole") for one in judged.studied):
        said.append("A run that was trained on hidden cells has seen 0 there; here they begin as the mean.")
    if judged.data.kind != "tabular":
        said.append("Interpolation knows neighbouring cells only, and nothing of other samples.")
    return said
