"""A logarithmic axis with numbers as they are spoken."""

from __future__ import annotations

from collections.abc import Iterable

import pyqtgraph as pg

SMALLEST, LARGEST = 1e-4, 1e6  # that are written out; others as powers of ten


class PlainAxis(pg.AxisItem):
    """50 in place of 5·10¹."""

    def logTickStrings(self, values: Iterable[float], scale: float, spacing: float) -> list[str]:  # noqa: N802
        values = list(values)
        powers = super().logTickStrings(values, scale, spacing)
        numbers = [10**value * scale for value in values]
        return [
            f"{number:.4g}" if SMALLEST <= number < LARGEST else power
            for number, power in zip(numbers, powers, strict=True)
        ]
