"""The pictures of a data set's samples, for the map to show where there is room."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from ae_core.data.base import Dataset
from app import theme
from app.widgets import pictures
from app.widgets.map_thumbnails import Gallery, Rows

EDGES = {"image": 42, "sequence": 36, "tabular": 36, "text": 64}
RANGE_FROM = 256  # samples that say how large the values of curves and bars can be


def gallery_of(dataset: Dataset, ids: NDArray[np.int64]) -> Gallery:
    """The inputs of the samples `ids` (n,), by row: images, curves, bars of standardised columns, or words."""

    def seen(rows: Rows) -> NDArray[np.float32]:
        given = dataset.to_model(dataset.x[ids[rows]])
        # The columns of a table have units of their own, which no common scale would show.
        return given if dataset.kind == "tabular" else dataset.to_display(given)

    limits = None
    if dataset.kind in ("sequence", "tabular"):
        limits = pictures.value_range(seen(np.arange(min(len(ids), RANGE_FROM))))
    text = pictures.Text(dataset.vocabulary) if dataset.vocabulary else None

    def draw(rows: Rows, edge: int) -> NDArray[np.uint8]:
        return pictures.tiles(seen(rows), edge, theme.tokens(), limits=limits, text=text)

    return Gallery(dataset.shape, draw, EDGES[dataset.kind])
