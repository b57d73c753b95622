"""The picture of factors in codes."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from ae_core.analysis.disentanglement.scores import TITLES
from ae_core.data.base import Dataset
from ae_core.experiments.factors import Factors
from ae_core.export.charts import Chart, Matrix, Ranges, page

if TYPE_CHECKING:
    from ae_core.experiments.disentangle import Disentangle
    from ae_core.experiments.disentangle_told import Judged, Verdict

MOST_ROWS = 16  # numbers of a code that a table shows
MEANINGS = {
    "mig": "one number tells a factor, no other does",
    "sap": "the same, of lines and thresholds",
    "factor_vae": "the number that stands still names the factor",
    "disentanglement": "a number matters for one factor only",
    "completeness": "one number matters for a factor",
    "informativeness": "all numbers together foretell the factors",
}


def figure(
    spec: Disentangle, data: Dataset, factors: Factors, judged: Sequence[Judged], found: Verdict,
    facts: Mapping[str, Any],
) -> NDArray[np.uint8]:  # fmt: skip
    """(height, width, 3) what each number tells of each factor, of the first run and its rival, and all scores."""
    bars = "Bars: 95 % intervals over samples, not over trainings. " if facts["halves"] else ""
    heading = (
        f"{data.name}: {facts['n_test']:,} test samples with {len(factors.names)} known factors. {bars}Hollow: "
        "controls; the factors themselves and chance (factors of other samples) are the ends of each scale."
    )
    tables = [_matrix(one, factors) for one in (found.run, found.rival)]
    order = [spec.score, *(name for name in TITLES if name != spec.score)]
    return page([*tables, *(_ranges(judged, name) for name in order)], heading)


def _matrix(one: Judged, factors: Factors) -> Chart:
    """The numbers that tell most, in their order."""
    told, active = one.whole.told, one.whole.active
    some = np.sort(np.argsort(-told.sum(axis=1), kind="stable")[:MOST_ROWS])
    names = [f"z{number}" + ("" if active[number] else ", dead") for number in some]
    note = "" if len(some) == len(told) else f"the {len(some)} of {len(told)} numbers that tell most"
    part = Matrix(told[some], names, factors.names, "share that is told of each factor")
    return Chart(one.one.title, "factor", "number of the code", [part], note)


def _ranges(judged: Sequence[Judged], name: str) -> Chart:
    shown = list(reversed(judged))
    found = [one.estimate(name) for one in shown]
    ranges = Ranges(
        tuple(one.one.title for one in shown), np.array([one.value for one in found]),
        np.array([one.low for one in found]), np.array([one.high for one in found]),
        tuple(one.one.control for one in shown),
    )  # fmt: skip
    return Chart(TITLES[name], f"{MEANINGS[name]} (1 is best)", "", [ranges])
