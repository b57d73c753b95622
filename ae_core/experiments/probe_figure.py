"""The picture of a probing: a chart for each probe, scores against the number of labels."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import numpy as np
from numpy.typing import NDArray

from ae_core.analysis.grading import LEVEL
from ae_core.analysis.probes import PROBES
from ae_core.experiments.probe_results import Found, Result
from ae_core.export.charts import Chart, Line, page


def figure(founds: Sequence[Found]) -> NDArray[np.uint8]:
    """(height, width, 3) bands are the spread over draws; the last number of labels is all there are."""
    charts = [chart for found in founds for chart in _charts(found)]
    sizes = " and ".join(
        f"{len(found.task.test):,} test samples of {found.task.dataset.name}, settings chosen on "
        f"{len(found.task.validation):,} others"
        for found in founds
    )
    heading = (
        f"{sizes}. Bands: spread over {founds[0].task.repeats} draws of labels; the last place is all labels. Hollow, "
        f"dashed: controls. {LEVEL * 100:.0f} % intervals are in the table."
    )
    return page(charts, heading)


def _charts(found: Found) -> Iterator[Chart]:
    for probe in PROBES:
        yield _chart(found, probe.title, [one for one in found.results if one.probe == probe.name])
    whole = [one for one in found.results if one.probe == "whole"]
    if whole:
        frozen = [one for one in found.results if (one.contender.name, one.probe) == ("autoencoder", "linear")]
        yield _chart(found, "Linear head, encoder frozen or trained along", [*frozen, *whole])


def _chart(found: Found, title: str, rows: Sequence[Result]) -> Chart:
    task = found.task
    y_name = "Accuracy, every class weighing the same" if task.target.classes else "R², a mean over factors"
    chance = task.target.chance(task.test)
    names = list(dict.fromkeys(row.contender.name for row in rows))
    lines = [_line([row for row in rows if row.contender.name == name]) for name in names]
    level = (chance, f"Chance, {chance:.3g}")
    return Chart(f"{title} ({task.dataset.name})", "Labels", y_name, lines, log_x=True, level=level)


def _line(rows: Sequence[Result]) -> Line:
    x, y = (np.array([getattr(row, name) for row in rows], dtype=np.float64) for name in ("budget", "value"))
    spread = np.array([row.spread or 0.0 for row in rows])
    first = rows[0].contender
    return Line(first.title, x, y, spread, control=first.control)
