"""The picture of how many points there are where."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from ae_core.raster import palette
from app.theme import Tokens
from app.widgets import map_raster as raster
from app.widgets.legend import Legend, rounded
from app.widgets.map_picture import GREY, MapPicture, View

CELL = 2  # the widget's pixels that are counted together
SIGMA = 1.5  # of the blur, in cells
REACH = 5
MARGIN = REACH + 1
TOP = 255
FADE = 12
LEAST_SPAN = 8.0  # the highest level stands for at least so many points in one place
WEIGHTS = np.exp(-0.5 * (np.arange(REACH + 1) / SIGMA) ** 2)
WEIGHTS = (WEIGHTS / (2 * WEIGHTS.sum() - WEIGHTS[0])).astype(np.float32)
ONE = float(WEIGHTS[0]) ** 2  # what one point alone has at its place
UNIT = 10  # the legend counts points in squares of so many of the widget's pixels


class DensityPicture(MapPicture):
    """Counts in small cells, blurred, on a logarithmic scale: one point can be seen, and a million are told apart.

    What is not lit is grey, beneath what is.
    """

    def __init__(self, view: View, spent: MapPicture | None = None) -> None:
        super().__init__(view, spent)
        self._cell = max(round(CELL * view.ratio), 1)
        self._affine = view.affine(self._cell, MARGIN)
        height, width = (-(-side // self._cell) + 2 * MARGIN for side in view.size)
        self._lit, self._grey = (np.zeros((height, width), dtype=np.int32) for _ in range(2))
        self.most = 0.0

    def _add(self, first: int, last: int) -> None:
        points, border = self._points, self._points.first_lit
        for counts, start, end in (
            (self._grey, first, min(last, border)),
            (self._lit, max(first, border), last),
        ):
            if start < end:
                raster.functions.count(points.x, points.y, start, end, *self._affine, counts)

    def _render(self) -> None:
        border, n = self._points.first_lit, len(self._points.xy)
        lit = _scaled(self._lit, n - border, n - max(self._left, border))
        grey = _scaled(self._grey, border, border - min(self._left, border))
        self.most = max((float(part.max()) for part in (lit, grey) if part is not None), default=0.0)
        span = np.log1p(max(self.most / ONE, LEAST_SPAN))
        for part, table in ((grey, _greys(self._view.tokens)), (lit, _colours(self._view.tokens))):
            if part is not None:
                levels = np.minimum(np.log1p(part / np.float32(ONE)) * np.float32(TOP / span), np.float32(TOP))
                if part is lit and grey is not None:
                    # What fades into the ground would part it from the grey.
                    levels, table = levels - np.float32(FADE), table[FADE:]
                raster.functions.tint(levels, self._cell, MARGIN, table, self.canvas.image)

    @property
    def densest(self) -> float:
        """Points in a square of UNIT pixels of the widget at the densest place, where the scale of colours ends."""
        return max(self.most, ONE * LEAST_SPAN) * (UNIT * self._view.ratio / self._cell) ** 2

    @property
    def legend(self) -> Legend:
        """What its colours mean."""
        colours = palette.density(self._view.tokens.panel, TOP + 1)
        return Legend(colours, f"Points per {UNIT} x {UNIT} pixels, log scale", ends=("0", rounded(self.densest)))


def _scaled(counts: NDArray[np.int32], all_of: int, counted: int) -> NDArray[np.float32] | None:
    """The blurred counts, as if all points had been counted; None where there are none."""
    if not counted:
        return None
    smooth = np.empty(counts.shape, dtype=np.float32)
    raster.functions.blur(counts, WEIGHTS, smooth)
    return smooth * np.float32(all_of / counted) if counted < all_of else smooth


def _colours(tokens: Tokens) -> NDArray[np.uint32]:
    return raster.packed(palette.density(tokens.panel, TOP + 1).astype(np.float64))


def _greys(tokens: Tokens) -> NDArray[np.uint32]:
    shades = palette.shades(tokens.panel, tokens.muted)
    return raster.packed(shades[np.linspace(GREY // 3, len(shades) - 1, TOP + 1).astype(int)].astype(np.float64))
