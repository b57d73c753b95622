"""What a contest of samplers comes to, in sentences: which of them could stand for the data."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from ae_core.analysis.power import tells
from ae_core.analysis.standings import Power, Standing


def noticing(judging: Sequence[Power]) -> list[Power]:
    """The scores that notice at least one of the samplers that are known to be wrong; the others say nothing here."""
    return [one for one in judging if any(row.told for row in one.baselines.values())]


def told_by(row: Standing, judging: Sequence[Power]) -> list[str]:
    """The titles of the scores, of those that notice anything, that tell a row from held-out codes."""
    return [
        one.column.title for one in noticing(judging) if tells(row.values[one.column.name], one.held_out)
    ]  # fmt: skip


def sentences(rows: Sequence[Standing], judging: Sequence[Power], sizes: Mapping[str, Any]) -> list[str]:
    """Samplers by how many scores tell them from held-out codes, the fewest first."""
    about = f"({sizes['n']:,} {sizes['codes']} a repeat, fitted to {sizes['n_train']:,})."
    able = len(noticing(judging))
    if not able:
        return [f"No score notices even a sampler that is known to be wrong, so nothing says which one to use {about}"]
    counts: dict[int, list[str]] = {}
    for row in rows:
        if not row.contestant.control:
            counts.setdefault(len(told_by(row, judging)), []).append(row.contestant.title)
    fewest, *more = sorted(counts)
    best = " or ".join(counts[fewest])
    scores = f"{able} {'score that notices' if able == 1 else 'scores that notice'} a wrong sampler here"
    if fewest:
        told = f"Every sampler can be told from held-out codes; least by {best}: {fewest} of the {scores}"
    else:
        told = f"Use {best}: none of the {scores} tells it from held-out codes"
    others = "; ".join(f"{', '.join(counts[count])} by {count}" for count in more)
    return [f"{told} {about}", *([f"Told apart: {others}."] if others else [])]
