"""One line of a plot, and a table of many."""

from __future__ import annotations

import csv
import io
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

DASHED = (4.0, 2.0)


@dataclass(frozen=True, eq=False)
class Series:
    """term : what is measured ("kl"). split : "train" (solid) or any other ("val": dashed, with markers).

    x, y : (n,), x ascending. colour : "#rrggbb". dash : lengths of strokes and gaps, in widths of the line, where these
    say something else than the split; empty for a whole line. It then has no markers.
    """

    term: str
    split: str
    x: NDArray[np.float64]
    y: NDArray[np.float64]
    colour: str
    dash: tuple[float, ...] | None = None

    @property
    def strokes(self) -> tuple[float, ...]:
        """How its line is broken."""
        return self.dash if self.dash is not None else () if self.split == "train" else DASHED

    @property
    def key(self) -> str:
        """What tells it from the others."""
        return f"{self.term} · {self.split}"

    @property
    def title(self) -> str:
        """The name in the legend."""
        return self.key.replace("_", " ")


def to_csv(series: Sequence[Series], x_name: str) -> str:
    """The numbers themselves, unsmoothed and in full: a row per point, so that a reader gets back equal floats."""
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\n")
    writer.writerow(["term", "split", x_name, "value"])
    for one in series:
        writer.writerows(
            [one.term, one.split, repr(float(x)), repr(float(y))] for x, y in zip(one.x, one.y, strict=True)
        )
    return text.getvalue()
