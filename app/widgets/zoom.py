"""What part of a plot somebody has zoomed to by hand."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Any

Span = tuple[float, float]
MOST = 1e100  # beyond which nothing can be drawn


@dataclass(frozen=True)
class Zoom:
    """x_name, is_log : of the axes that it was made on, as a range means nothing on others. x, y : as they are drawn,
    so that y is the power of ten where the axis is logarithmic.
    """

    x_name: str
    is_log: bool
    x: Span
    y: Span

    def written(self) -> dict[str, Any]:
        """As JSON has it."""
        return {"axis": self.x_name, "log": self.is_log, "x": list(self.x), "y": list(self.y)}


def read_zoom(value: dict[str, Any]) -> Zoom:
    """From what anybody may have written. Raises ValueError, TypeError, KeyError."""
    x, y = _span(value["x"]), _span(value["y"])
    return Zoom(str(value["axis"]), bool(value["log"]), x, y)


def _span(value: Any) -> Span:
    low, high = map(float, value)
    if not (math.isfinite(high - low) and low < high and max(-low, high) < MOST):
        raise ValueError(f"two numbers were expected, the lower one first, not {value!r}")
    return low, high
