"""Axis ranges that double instead of following, because every moved axis is drawn anew."""

from __future__ import annotations

import math

LOOSEST = 0.3


def grown_x(high: float, reached: float) -> float:
    """The upper end of an axis from 0: doubled until it covers what was reached; anew where that is far too long."""
    if reached <= 0:
        return high if high > 0 else 1.0
    if high <= 0 or reached < high * LOOSEST / 4:
        high = 2.0 ** math.ceil(math.log2(reached))
    while high < reached:
        high *= 2
    return high


def grown_y(shown: tuple[float, float] | None, low: float, high: float) -> tuple[float, float]:
    """A range that stays while low..high fits and fills a fair part of it; else low..high with room below and above."""
    span = max(high - low, 1e-9 * max(abs(high), abs(low), 1.0))
    if shown is not None and shown[0] <= low and high <= shown[1] and span >= LOOSEST * (shown[1] - shown[0]):
        return shown
    return low - 0.08 * span, high + 0.25 * span
