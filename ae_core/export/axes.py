"""Logarithmic axes of charts, with numbers that can be read aloud."""

from __future__ import annotations

import math
from collections.abc import Sequence

from matplotlib.axis import Axis
from matplotlib.ticker import LogFormatter, NullLocator

SMALLEST, LARGEST = 1e-4, 1e6  # that are written out; others as a power of ten
FEW, NEAR = 10, 0.1  # places that are named at most, and the share of the axis that the name of one needs
THRESHOLDS = (1.5, 0.5)  # decades of an axis below which some and all places between the powers are named


class _Between(LogFormatter):
    """Of the places between powers of ten it names those that matplotlib would, as they are."""

    def __call__(self, x: float, pos: int | None = None) -> str:
        return plain(x) if super().__call__(x, pos) else ""


def make_logarithmic(axis: Axis, places: Sequence[float] = ()) -> None:
    """places : of what is drawn, ascending; named alone where they are few, but for those that are near the next."""
    (axis.axes.set_xscale if axis is axis.axes.xaxis else axis.axes.set_yscale)("log")
    axis.set_major_formatter(lambda x, _: plain(x))
    axis.set_minor_formatter(_Between(labelOnlyBase=False, minor_thresholds=THRESHOLDS))
    if 0 < len(places) <= FEW:
        axis.set_ticks(_apart(places))
        axis.set_minor_locator(NullLocator())


def _apart(places: Sequence[float]) -> list[float]:
    """Those whose names have room, the last one in any case."""
    kept, room = [places[-1]], NEAR * math.log(places[-1] / places[0])
    for place in reversed(places[:-1]):
        if math.log(kept[0] / place) >= room:
            kept.insert(0, place)
    return kept


def plain(value: float) -> str:
    """0.002, 0.5, 20 or 10,000; far from 1 it is a number times a power of ten.

    >>> plain(0.0005), plain(1e4)
    ('0.0005', '10,000')
    """
    if value == 0 or SMALLEST <= abs(value) < LARGEST:
        return f"{value:,.6g}"
    power = math.floor(math.log10(abs(value)) + 1e-9)
    times = f"{value / 10**power:.3g}"
    return rf"$10^{{{power}}}$" if times == "1" else rf"${times} \times 10^{{{power}}}$"
