"""Dot plots: named rows, one panel for each number, a dot and its bar in each. Numpy and Pillow; no Qt."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageDraw

from ae_core.export.lettering import length, wrapped, write

Colour = tuple[int, int, int]
GROUND, INK, MUTED, LINE = (255, 255, 255), (26, 29, 33), (85, 94, 106), (213, 217, 224)
DOT, CONTROL, WARNING = (11, 99, 197), (180, 83, 9), (154, 103, 0)
ROW, PANEL, GAP, MARGIN = 34, 330, 36, 28  # pixels
HEAD, FOOT = 84, 72
TEXT, SMALL, LINE_HEIGHT = 17, 14, 22
LOG_FROM, LOG_TO = 30.0, 1e5  # times the least value: where the largest is drawn on a logarithmic axis
SHARE = 1.5  # what stays below is a share, or nearly one


@dataclass(frozen=True, eq=False)
class Dots:
    """One panel. values : (rows,), NaN where there is none. low, high : (rows,) the ends of the bar, NaN for none.

    reference : a value to draw a line at, or NaN. note : what to say below. good : whether the note is no warning.
    """

    title: str
    values: NDArray[np.float64]
    low: NDArray[np.float64]
    high: NDArray[np.float64]
    reference: float
    note: str
    good: bool = True


def dot_plot(
    rows: Sequence[str], controls: Sequence[bool], panels: Sequence[Dots], heading: str, columns: int = 4
) -> NDArray[np.uint8]:
    """(height, width, 3). rows : their names; those of `controls` are hollow and of another colour."""
    names = MARGIN + max(round(length(name, TEXT)) for name in rows) + 16
    columns = min(columns, len(panels))
    lines = -(-len(panels) // columns)
    width = names + columns * (PANEL + GAP) + MARGIN
    text = wrapped(heading, SMALL, width - 2 * MARGIN)
    top = MARGIN + LINE_HEIGHT * len(text) + 10
    block = HEAD + ROW * len(rows) + FOOT
    page = Image.new("RGB", (width, top + lines * block), GROUND)
    draw = ImageDraw.Draw(page)
    for number, line in enumerate(text):
        write(draw, (MARGIN, MARGIN + LINE_HEIGHT * number), line, SMALL, MUTED)
    for place, panel in enumerate(panels):
        y = top + place // columns * block
        if place % columns == 0:
            _names(draw, rows, y + HEAD, names - 16)
        _panel(draw, panel, controls, names + place % columns * (PANEL + GAP), y)
    return np.asarray(page)


def _names(draw: ImageDraw.ImageDraw, rows: Sequence[str], top: int, right: int) -> None:
    for number, name in enumerate(rows):
        write(draw, (right, top + ROW * (number + 0.5)), name, TEXT, INK, "rm")


def _panel(draw: ImageDraw.ImageDraw, panel: Dots, controls: Sequence[bool], left: int, top: int) -> None:
    for number, line in enumerate(reversed(wrapped(panel.title, TEXT, PANEL + GAP // 2))):
        write(draw, (left, top + HEAD - 54 - LINE_HEIGHT * number), line, TEXT, INK)
    low, high, log = _axis(panel)

    def x(value: float) -> float:
        a, b, v = (math.log10(one) for one in (low, high, max(value, low))) if log else (low, high, value)
        return left + 6 + (PANEL - 12) * min(max((v - a) / (b - a), 0), 1)

    ground, bottom = top + HEAD, top + HEAD + ROW * len(controls)
    for number in range(len(controls) + 1):
        draw.line((left, ground + ROW * number, left + PANEL, ground + ROW * number), fill=LINE)
    for value, anchor in ((low, "ls"), (high, "rs")):
        place = left if anchor == "ls" else left + PANEL
        write(draw, (place, ground - 6), f"{value:.3g}", SMALL, MUTED, anchor)
    if log:
        write(draw, (left + PANEL / 2, ground - 6), "logarithmic", SMALL, MUTED, "ms")
    if math.isfinite(panel.reference):
        for y in range(ground, bottom, 8):
            draw.line((x(panel.reference), y, x(panel.reference), y + 4), fill=MUTED, width=2)
    for number, control in enumerate(controls):
        _dot(draw, panel, number, control, x, ground + ROW * (number + 0.5), left)
    for number, line in enumerate(wrapped(panel.note, SMALL, PANEL)):
        write(draw, (left, bottom + 8 + 18 * number), line, SMALL, MUTED if panel.good else WARNING)


def _dot(
    draw: ImageDraw.ImageDraw,
    panel: Dots,
    number: int,
    control: bool,
    x: Callable[[float], float],
    y: float,
    left: int,
) -> None:
    value, low, high = (float(part[number]) for part in (panel.values, panel.low, panel.high))
    if not math.isfinite(value):
        write(draw, (left + PANEL / 2, y), "none", SMALL, MUTED, "mm")
        return
    colour, radius = CONTROL if control else DOT, 7
    if math.isfinite(low) and math.isfinite(high):
        draw.line((x(low), y, x(high), y), fill=colour, width=3)
    box = (x(value) - radius, y - radius, x(value) + radius, y + radius)
    draw.ellipse(box, fill=GROUND if control else colour, outline=colour, width=3)


def _axis(panel: Dots) -> tuple[float, float, bool]:
    """The ends, and whether it is logarithmic."""
    known = np.concatenate([panel.values, panel.low, panel.high, [panel.reference]])
    known = known[np.isfinite(known)]
    middle = panel.values[np.isfinite(panel.values)]
    if not len(known):
        return 0.0, 1.0, False
    least, most = middle.min(initial=np.inf), middle.max(initial=0)
    if least > 0 and most > SHARE and LOG_FROM * least < most < LOG_TO * least:
        return float(middle.min() / 1.5), float(known.max() * 1.2), True
    low, high = float(min(known.min(), 0)), float(known.max())
    return low, high if high > low else low + 1.0, False
