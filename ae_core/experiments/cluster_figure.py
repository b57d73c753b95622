"""The picture of groups against classes."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import numpy as np
from numpy.typing import NDArray

from ae_core.experiments.groupings import WAYS, Grouped
from ae_core.export.dots import Dots, dot_plot

SCORES = {"ari": "adjusted Rand index", "nmi": "normalised mutual information", "accuracy": "accuracy, best matching"}


def figure(found: Sequence[Grouped], sizes: Mapping[str, int]) -> NDArray[np.uint8]:
    """(height, width, 3) a row of panels for each score, a panel for each way."""
    titles = list(dict.fromkeys(one.title for one in found))
    bars = "Bar: 95 % interval over samples. " if sizes["halves"] else ""
    heading = (
        f"{sizes['n']:,} training samples in {sizes['classes']} classes. Dot: mean over {sizes['seeds']} starts. "
        f"{bars}Hollow: controls."
    )
    panels = [_panel(found, score, way) for score in SCORES for way in WAYS]
    return dot_plot(titles, [False, *[True] * (len(titles) - 1)], panels, heading, columns=len(WAYS))


def _panel(found: Sequence[Grouped], score: str, way: str) -> Dots:
    ends = [one.estimate(score) for one in found if one.way == way]
    values, low, high = (np.array([getattr(one, part) for one in ends]) for part in ("value", "low", "high"))
    return Dots(WAYS[way][0], values, low, high, float("nan"), f"{SCORES[score]} (higher is better)")
