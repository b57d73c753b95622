"""The picture of a contest of samplers."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ae_core.analysis.power import MOST
from ae_core.analysis.scores.base import Better
from ae_core.analysis.standings import Baseline, Power, Standing
from ae_core.export.dots import Dots, dot_plot

BETTER: Mapping[Better, str] = {"lower": "lower is better", "higher": "higher is better", "one": "1 is right"}


def figure(rows: Sequence[Standing], judging: Sequence[Power], sizes: Mapping[str, Any]) -> NDArray[np.uint8]:
    """(height, width, 3) a panel for each score; the dashed line is at held-out codes."""
    heading = (
        f"{sizes['n']:,} {sizes['codes']} a repeat against {sizes['n']:,} held-out ones, fitted to "
        f"{sizes['n_train']:,} of the training split. Dot and bar: mean and spread of one repeat. Dashed: held-out "
        "codes. Hollow: "
        "controls. Below: whether two samplers can be told from held-out codes."
    )
    names = [row.contestant.title for row in rows]
    controls = [row.contestant.control for row in rows]
    return dot_plot(names, controls, [_panel(rows, one) for one in judging], heading, columns=3)


def _panel(rows: Sequence[Standing], one: Power) -> Dots:
    values, spreads = (
        np.array([getattr(row.values[one.column.name], field) for row in rows]) for field in ("mean", "spread")
    )
    said = [_said(row) for row in one.baselines.values()]
    title = f"{one.column.title} ({BETTER[one.column.better]})"
    good = all(row.told for row in one.baselines.values())
    return Dots(title, values, values - spreads, values + spreads, one.held_out.mean, " ".join(said), good)


def _said(row: Baseline) -> str:
    more = " or more" if row.separation >= MOST else ""
    by = f"{row.separation:.2g}{more} spreads off" if row.value.p is None else f"p = {row.value.p:.2g}"
    return f"{row.title}: {'told' if row.told else 'not told'} ({by})."
