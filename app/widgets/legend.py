"""What the colours of a map mean, as values."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

import numpy as np
from numpy.typing import NDArray


def rounded(value: float) -> str:
    """A value to three figures: 7,470 rather than 7.47e+03."""
    return f"{float(f'{value:.3g}'):,.0f}" if 1e3 <= abs(value) < 1e6 else f"{value:.3g}"


@dataclass(frozen=True, eq=False)
class Legend:
    """Categories by name, or the two ends of a ramp of colours.

    colours : (m, 3) uint8, of the categories by their code or along the ramp. title : with the unit, if there is one.
    names, counts : (m,) of the categories. ends : what the first and the last colour stand for. note : a last line.
    """

    colours: NDArray[np.uint8]
    title: str = ""
    names: tuple[str, ...] = ()
    counts: NDArray[np.integer] | None = None
    ends: tuple[str, str] | None = None
    note: str = ""

    @cached_property
    def by_size(self) -> list[int]:
        """The codes that have points, the most frequent first; equal ones by code."""
        counts = np.ones(len(self.names), dtype=int) if self.counts is None else self.counts[: len(self.names)]
        order = np.argsort(-counts, kind="stable")
        return [int(code) for code in order if counts[code] > 0]
