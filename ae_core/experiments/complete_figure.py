"""The picture of what is filled."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from ae_core.analysis.reduction import interval
from ae_core.experiments.complete_told import WORDS, Judged
from ae_core.experiments.fillers import MEAN, Given
from ae_core.experiments.pictured import Pictured, pictured, under
from ae_core.experiments.restoring import SHOWN, Doubles
from ae_core.experiments.same_size import drawn, of_components
from ae_core.export.charts import Chart, Line, Ranges, page


def figure(judged: Judged) -> NDArray[np.uint8]:
    """(height, width, 3) the error by share, all ways at one share, and samples before and after."""
    n = max(len(one.truth) for one in judged.given.values())
    heading = (
        f"{judged.data.name}: {n:,} test samples with {WORDS[judged.kind]} hidden. Band or bar: 95 % interval. Hollow "
        "and dashed: controls, their settings chosen by validation samples."
    )
    share = judged.shares[len(judged.shares) // 2]
    charts = page([_by_share(judged), _at(judged, share)], heading)
    return under(charts, _samples(judged, share, charts.shape[1]))


def _by_share(judged: Judged) -> Chart:
    lines = []
    for way in dict.fromkeys(one.way for one in judged.cells):
        ends = [interval(np.atleast_2d(judged.at(share, way.name).errors)) for share in judged.shares]
        middle, half = (
            np.array(values) for values in zip(*((one.mean, (one.high - one.low) / 2) for one in ends), strict=True)
        )
        lines.append(Line(way.title, np.array(judged.shares), middle, half, way.control))
    return Chart("What is lost of hidden cells", "share hidden", "squared error of a cell", lines)


def _at(judged: Judged, share: float) -> Chart:
    cells = sorted((one for one in judged.cells if one.level == share), key=lambda one: -float(one.errors.mean()))
    ends = [interval(np.atleast_2d(one.errors)) for one in cells]
    names = [one.way.title + ("" if one.setting is None else f", {one.setting}") for one in cells]
    ranges = Ranges(
        names, np.array([one.mean for one in ends]), np.array([one.low for one in ends]),
        np.array([one.high for one in ends]), [one.way.control for one in cells],
    )  # fmt: skip
    return Chart(f"All ways with {share:g} hidden", "squared error of a cell, the best at the top", "", [ranges])


def _samples(judged: Judged, share: float, width: int) -> NDArray[np.uint8]:
    given = judged.given[share]
    rows = [Pictured("Whole", "", given.truth[:SHOWN]), Pictured("Given", "", _shown(given, judged))]
    shown = [one for one in judged.cells if one.level == share]
    for one in drawn(shown, [*judged.models, judged.rival(share).way.name, *of_components(shown), MEAN]):
        rows.append(Pictured(one.way.title, f"{float(one.errors.mean()):.3g} a hidden cell", one.outputs))
    heading = f"Before and after, {share:g} of a sample hidden. The first test samples."
    return pictured(rows, judged.data, heading, width)


def _shown(given: Given, judged: Judged) -> Doubles:
    """What is hidden as a grey of pictures, as a gap of series, and as the lowest bar of tables."""
    if judged.data.kind == "sequence":
        return given.seen[:SHOWN]
    ground = np.nanmin(given.truth, axis=0)
    if judged.data.value_range is not None:
        ground = np.full_like(ground, sum(judged.data.value_range) / 2)
    return np.where(given.hidden, ground, given.truth)[:SHOWN]
