"""The picture of what is left of noise."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from ae_core.analysis.reduction import interval
from ae_core.experiments.denoise_told import Judged
from ae_core.experiments.denoisers import AS_IT_IS, level_of
from ae_core.experiments.pictured import Pictured, beside, pictured, under
from ae_core.experiments.same_size import drawn, of_components
from ae_core.export.charts import Chart, Line, page
from ae_core.model.corruption.base import corruptions


def figure(judged: Judged) -> NDArray[np.uint8]:
    """(height, width, 3) a chart for each kind of noise, and samples before and after."""
    data = judged.data
    taught = "; ".join(f"{one.name} on {judged.taught(place)}" for place, one in enumerate(judged.studied))
    heading = (
        f"{data.name}: {len(judged.truth):,} test samples. Trained {taught}. Band: 95 % interval. Hollow and dashed: "
        "controls, their settings chosen by validation samples at each noise."
    )
    kinds = list(dict.fromkeys(kind for kind, _ in judged.noises))
    charts = page([_chart(judged, kind) for kind in kinds], heading)
    columns = min(2, len(kinds))
    samples = [_samples(judged, kind, charts.shape[1] // columns) for kind in kinds]
    return under(charts, beside(samples, columns))


def _chart(judged: Judged, kind: str) -> Chart:
    levels = [level for name, level in judged.noises if name == kind]
    lines = []
    for way in dict.fromkeys(one.way for one in judged.cells):
        cells = [judged.at((kind, level), way.name) for level in levels]
        if way.name == AS_IT_IS and judged.measure != "PSNR":
            continue  # no gain by definition
        ends = [interval(np.atleast_2d(one.errors)) for one in cells]
        high, low, middle = (
            np.array(
                [
                    judged.decibels(max(getattr(end, part), 1e-12), (kind, level))
                    for end, level in zip(ends, levels, strict=True)
                ],
                dtype=np.float64,
            )
            for part in ("low", "high", "mean")
        )
        lines.append(Line(way.title, np.array(levels), middle, (high - low) / 2, way.control))
    trained = [one.codec.spec.corruption for one in judged.studied]
    rules = [(level_of(one), f"trained on {level_of(one):g}") for one in trained if one.name == kind]
    title = corruptions.get(kind).title + ("" if rules else ", which no run was trained on")
    level = None if judged.measure == "PSNR" else (0.0, "the noise left as it is")
    x_name = "standard deviation" if kind == "gaussian" else "share of the elements"
    return Chart(title, x_name, f"{judged.measure}, dB", lines, rules=list(dict.fromkeys(rules)), level=level)


def _samples(judged: Judged, kind: str, width: int) -> NDArray[np.uint8]:
    """At the level that a run was trained on, else at the middle one."""
    levels = [level for name, level in judged.noises if name == kind]
    trained = [level_of(one.codec.spec.corruption) for one in judged.studied if one.codec.spec.corruption.name == kind]
    noise = (kind, trained[0] if trained else levels[len(levels) // 2])
    shown = [one for one in judged.cells if (one.kind, one.level) == noise]
    names = [AS_IT_IS, *judged.models, judged.rival(noise).way.name, *of_components(shown)]
    rows = [Pictured("Clean", "", judged.truth)]
    for one in drawn(shown, names):
        value = judged.decibels(float(one.errors.mean()), noise)
        title = "Noisy" if one.way.name == AS_IT_IS else one.way.title
        rows.append(
            Pictured(title, "" if value is None else f"{judged.measure} {round(value, 1) + 0.0:.1f} dB", one.outputs)
        )
    how = ", trained on" if trained else ", beyond training"
    heading = f"Before and after: {corruptions.get(kind).title} {noise[1]:g}{how}. The first test samples."
    return pictured(rows, judged.data, heading, width)
