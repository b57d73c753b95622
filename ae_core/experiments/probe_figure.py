"""The picture of a probing: a chart for each probe, scores against the number of labels."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from ae_core.analysis.grading import LEVEL
from ae_core.analysis.probes import PROBES
from ae_core.experiments.probe_verdict import Result
from ae_core.experiments.probing import Task
from ae_core.export.charts import Chart, Line, page


def figure(task: Task, found: Sequence[Result]) -> NDArray[np.uint8]:
    """(height, width, 3) bands are the spread over draws; the last number of labels is all there are."""
    y_name = "Accuracy, every class weighing the same" if task.target.classes else "R², a mean over factors"
    chance = task.target.chance(task.test)
    charts = [
        Chart(
            probe.title, "Labels", y_name, _lines([row for row in found if row.probe == probe.name]), log_x=True,
            level=(chance, f"Chance, {chance:.3g}"),
        )
        for probe in PROBES
    ]  # fmt: skip
    heading = (
        f"Codes of {task.dataset.name}, {len(task.test):,} test samples; settings chosen on {len(task.validation):,} "
        f"validation samples. Bands: spread over {task.repeats} draws of labels; the last place is all "
        f"{task.budgets[-1]:,}. Hollow: controls. {LEVEL * 100:.0f} % intervals are in the table."
    )
    return page(charts, heading)


def _lines(rows: Sequence[Result]) -> list[Line]:
    names = list(dict.fromkeys(row.contender.name for row in rows))
    return [_line([row for row in rows if row.contender.name == name]) for name in names]


def _line(rows: Sequence[Result]) -> Line:
    x, y = (np.array([getattr(row, name) for row in rows], dtype=np.float64) for name in ("budget", "value"))
    spread = np.array([row.spread or 0.0 for row in rows])
    first = rows[0].contender
    return Line(first.title, x, y, spread, control=first.control)
