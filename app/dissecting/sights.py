"""The pictures of a halt of slow motion: the chosen sample beside the mean of the batch."""

from __future__ import annotations

import math
from collections.abc import Mapping
from typing import TYPE_CHECKING

import numpy as np

from ae_core.training.dissected import Floats, Stage
from app.widgets.pictures import Text, value_range
from app.widgets.triptych import Part

if TYPE_CHECKING:
    from ae_core.data.base import Dataset

SEEN = ("input", "corruption", "output")  # stages whose numbers are samples
OWN, MEAN = "this sample", "mean of the batch"


def sights(stage: Stage, sample: int, dataset: Dataset) -> list[Part]:
    """One pair for each value of a stage; of tokens, whose mean says nothing, the sample alone."""
    if stage.kind in SEEN and dataset.vocabulary:
        shown = dataset.to_display(stage.values["value"].first[sample : sample + 1])
        return [Part(OWN, shown[0], text=Text(dataset.vocabulary, shown))]
    parts = []
    for name, given in stage.values.items():
        own, mean = (OWN, MEAN) if name == "value" else (name, f"{name}, batch")
        for said, x in ((own, given.first[sample]), (mean, given.mean)):
            shown = dataset.to_display(x[None])[0] if stage.kind in SEEN else laid_out(x)
            parts.append(Part(said, shown))
    return parts


def limits_of(stage: Stage, parts: list[Part]) -> tuple[float, float] | None:
    """Equal limits for what is compared; None for pictures, whose range is known."""
    if stage.kind in SEEN and parts[0].x.ndim > 2:
        return None
    low, high = value_range(np.concatenate([part.x.ravel() for part in parts]))
    return min(low, 0.0), max(high, 0.0)


def scaled(stages: Mapping[str, Stage], sample: int, dataset: Dataset) -> dict[str, Floats]:
    """The chosen sample's "input" and "output" in display scale, as far as there are any."""
    return {
        kind: dataset.to_display(stages[kind].values["value"].first[sample : sample + 1])[0]
        for kind in ("input", "output")
        if kind in stages
    }


def laid_out(x: Floats) -> Floats:
    """What a layer gave, to be drawn: vectors as they are, the channels of a convolution side by side."""
    if x.ndim < 3:
        return np.atleast_1d(x)
    channels, height, width = x.shape
    across = math.ceil(math.sqrt(channels))
    sheet = np.zeros((math.ceil(channels / across) * across, height, width), np.float32)
    sheet[:channels] = x
    rows = sheet.reshape(-1, across, height, width).transpose(0, 2, 1, 3)
    return rows.reshape(1, -1, across * width)
