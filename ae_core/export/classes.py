"""Points in the colours of their classes, drawn by matplotlib; no Qt."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from ae_core.data.base import Dataset
from ae_core.export.lettering import plain_word
from ae_core.languages.saying import Verbatim
from ae_core.raster.palette import class_colours, hexadecimal

if TYPE_CHECKING:
    from matplotlib.axes import Axes

GROUND = "#ffffff"


def draw_classes(axes: Axes, xy: NDArray[np.floating], data: Dataset, ids: NDArray[np.int64], size: float) -> None:
    """One kind of points for each class, with its name for a legend. xy : (n, 2) places of the samples `ids`. size : of
    a point, in points squared.
    """
    labels = np.zeros(len(ids), np.int64) if data.labels is None else data.labels[ids]
    names = data.label_names if data.labels is not None else ("samples",)
    colours = class_colours(max(len(names), int(labels.max(initial=0)) + 1), GROUND)
    for code in np.unique(labels):
        name = names[code] if 0 <= code < len(names) else str(code)
        x, y = xy[labels == code].T
        axes.scatter(x, y, s=size, color=hexadecimal(colours[code]), label=plain_word(Verbatim(name)), linewidths=0)
