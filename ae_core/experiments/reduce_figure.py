"""The picture of what codes lose, by their size."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from ae_core.export.charts import Chart, Line, page

if TYPE_CHECKING:
    from ae_core.analysis.reduction import Point
    from ae_core.data.base import Dataset

AUTOENCODER, PCA, KERNEL, UNTRAINED = "autoencoder", "pca", "kernel_pca", "untrained"
TITLES = {AUTOENCODER: "Autoencoder", PCA: "PCA", KERNEL: "Kernel PCA (RBF)", UNTRAINED: "Untrained encoder"}


def figure(points: Sequence[Point], data: Dataset, facts: Mapping[str, Any]) -> NDArray[np.uint8]:
    """(height, width, 3) the error by size, and for pictures the structural similarity."""
    heading = (
        f"{data.name}: {facts['n_test']:,} test samples that no training has seen. The band is one standard deviation "
        "over trainings. Hollow and dashed: controls."
    )
    dimension = facts["intrinsic_dimension"]["two_nn"]
    rules = [] if dimension is None else [(dimension, f"intrinsic dimension {dimension:.1f} (TwoNN)")]
    charts = [Chart("What is lost", "numbers in a code", "squared error per sample", _lines(points, "error"),
                    log_x=True, log_y=True, rules=rules)]  # fmt: skip
    if any(one.ssim is not None for one in points):
        charts.append(
            Chart("How similar it looks", "numbers in a code", "SSIM (1 is equal)", _lines(points, "ssim"), log_x=True)
        )
    return page(charts, heading)


def _lines(points: Sequence[Point], field: str) -> list[Line]:
    found = []
    for method, title in TITLES.items():
        some = [one for one in points if one.method == method]
        if some:
            x, y = (np.array([getattr(one, name) for one in some], dtype=np.float64) for name in ("size", field))
            spread = np.array([one.spread for one in some]) if field == "error" and len(some) > 1 else None
            found.append(Line(title, x, y, spread, method != AUTOENCODER))
    return found
