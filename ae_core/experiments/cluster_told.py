"""What groups against classes come to: sentences, facts and a table."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

import numpy as np

from ae_core.analysis.detection import LEVEL
from ae_core.experiments.base import Cell, Outcome, finite
from ae_core.experiments.groupings import ENDS, WAYS, Grouped
from ae_core.experiments.wording import headline, verdict


def outcome(found: Sequence[Grouped], sizes: Mapping[str, int]) -> Outcome:
    """All of it, with the picture. found : the codes of the model first. sizes : how many samples (n), classes, starts
    (seeds) and halves."""
    from ae_core.experiments.cluster_figure import figure

    against = [_against(found, way) for way in WAYS]
    facts: dict[str, Any] = {**sizes, "interval": LEVEL, "against_best_control": against}
    rows = [_row(one, found) for one in found]
    table: dict[str, list[Cell]] = {name: [row[name] for row in rows] for name in rows[0]}
    sentence, more = headline([*map(_said, against), _of_what(sizes)])
    return Outcome(sentence, facts, table, figure(found, sizes), (*more, *_notices(found, sizes)))


def of_way(found: Sequence[Grouped], way: str) -> tuple[Grouped, list[Grouped]]:
    """The codes of the model and the controls, grouped in this way."""
    ours, *controls = [one for one in found if one.way == way]
    return ours, controls


def _against(found: Sequence[Grouped], way: str) -> dict[str, Any]:
    """The codes' index less that of the best control, as clear as if each control had been looked at."""
    ours, controls = of_way(found, way)
    best = max(controls, key=lambda one: one.mean("ari"))
    ahead = ours.ahead(best, len(controls))
    return {
        "method": way, "ari": ours.mean("ari"), "best_control": best.title, "control_ari": best.mean("ari"),
        "difference": ahead.value, "low": finite(ahead.low), "high": finite(ahead.high),
    }  # fmt: skip


def _row(one: Grouped, found: Sequence[Grouped]) -> dict[str, Cell]:
    row: dict[str, Cell] = {"codes": one.title, "method": one.way}
    for score in ENDS:
        its = one.estimate(score)
        row |= {score: finite(its.value), f"{score}_low": finite(its.low), f"{score}_high": finite(its.high)}
    row |= {name: finite(one.mean(name)) for name in ("groups", "noise")}
    ours, controls = of_way(found, one.way)
    ahead = None if one is ours else ours.ahead(one, len(controls))
    ends = (None,) * 3 if ahead is None else (finite(part) for part in (ahead.value, ahead.low, ahead.high))
    return row | dict(zip(("codes_ahead", "ahead_low", "ahead_high"), ends, strict=True))


def _said(one: Mapping[str, Any]) -> str:
    """Of one way; where there is no interval, nothing of better or worse."""
    way, mine, its = WAYS[one["method"]][0], f"{one['ari']:z.2f}", f"{one['control_ari']:z.2f}"
    if one["low"] is None:
        return f"{way}: {mine}, the best control, {one['best_control']}, {its}."
    words = verdict(one["low"], one["high"], "worse", "better")
    apart = f"{one['difference']:+z.2f}, {one['low']:+z.2f} to {one['high']:+z.2f}"
    return f"{way}: {words} the best control, {one['best_control']} ({mine} against {its}; {apart})."


def _of_what(sizes: Mapping[str, int]) -> str:
    return (
        f"Adjusted Rand index, 0 is chance and 1 perfect; {sizes['n']:,} training samples of {sizes['classes']} "
        "classes, whose labels were used for nothing else."
    )


def _notices(found: Sequence[Grouped], sizes: Mapping[str, int]) -> Iterator[str]:
    if not sizes["halves"]:
        yield "Without random halves of the samples there are no intervals, and a difference may be chance."
        return
    yield (
        f"Intervals are 95 % ones over samples, from {sizes['halves']} random halves of them, each grouped anew from "
        "one start; those of differences hold for all controls of a way together. The codes stay as they are: "
        "another training, and another UMAP, may differ by more."
    )
    for way, (title, _) in WAYS.items():
        ours, controls = of_way(found, way)
        for other in controls:
            ahead = ours.ahead(other, len(controls))
            of_halves = float(np.mean([a.ari - b.ari for a, b in zip(ours.halves, other.halves, strict=True)]))
            if not ahead.low <= of_halves <= ahead.high:
                yield (
                    f"{title}, codes against {other.title}: of halves the difference is {of_halves:+z.2f}, of all "
                    f"samples {ahead.value:+z.2f}; it depends on how many samples there are."
                )
