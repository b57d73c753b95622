"""The picture of what codes lose, by their size."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ae_core.analysis.reduction import ERRORS, SIMILAR, Point, interval
from ae_core.data.base import Dataset
from ae_core.experiments.reduce_told import AUTOENCODER, KERNEL, PCA, called, trained
from ae_core.export.charts import Chart, Line, page

FAR = 1e-3  # the least share of the largest error that a logarithmic axis shows


def figure(curves: Mapping[str, Sequence[Point]], data: Dataset, facts: dict[str, Any]) -> NDArray[np.uint8]:
    """(height, width, 3) the error by size, and for pictures the structural similarity."""
    heading = (
        f"{data.name}: {facts['n_test']:,} test samples that no training has seen; {trained(facts)} at each size. Band "
        "or bar: 95 % interval. Hollow and dashed: controls."
    )
    lost = _lines(curves, facts, "errors")
    found = facts["intrinsic_dimension"]["two_nn"]
    rules = [] if found is None else [(found["value"], f"intrinsic dimension {found['value']:.1f} (TwoNN)")]
    least = min(float(line.y.min()) for line in lost)
    level = (facts["error_of_mean"], "mean of the training samples")
    charts = [
        Chart("What is lost", "numbers in a code", "squared error per sample", lost, _enough(curves, facts), log_x=True,
              log_y=least > FAR * level[0], rules=rules, level=level)
    ]  # fmt: skip
    if facts["n_ssim"]:
        note = "" if facts["n_ssim"] == facts["n_test"] else f"of {facts['n_ssim']:,} test samples"
        similar = _lines(curves, facts, "ssim")
        charts.append(
            Chart("How similar it looks", "numbers in a code", "SSIM (1 is equal)", similar, note, log_x=True)
        )
    return page(charts, heading)


def _enough(curves: Mapping[str, Sequence[Point]], facts: Mapping[str, Any]) -> str:
    """Where more numbers stop helping, of those that do."""
    ends = {name: size for name, size in facts["enough"].items() if size < curves[name][-1].size}
    told = [f"{called(name, facts)} {ends[name]}" for name in (AUTOENCODER, PCA) if name in ends]
    return f"more help no further (by validation): {', '.join(told)}" if told else ""


def _lines(curves: Mapping[str, Sequence[Point]], facts: Mapping[str, Any], field: str) -> list[Line]:
    more = {KERNEL: f", {facts['n_kernel']:,} samples", PCA: ", incremental" if facts["pca_batches"] > 1 else ""}
    found = []
    for method, some in curves.items():
        if some:
            each = [interval(getattr(one, field), SIMILAR if field == "ssim" else ERRORS) for one in some]
            x, y = np.array([float(one.size) for one in some]), np.array([one.mean for one in each])
            half = np.array([(one.high - one.low) / 2 for one in each])
            found.append(Line(called(method, facts) + more.get(method, ""), x, y, half, method != AUTOENCODER))
    return found
