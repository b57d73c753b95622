"""The points of a map, by row as they were given and in the order in which they are drawn. No Qt."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cache, cached_property

import numpy as np
from numpy.typing import NDArray

Places = NDArray[np.float32]


@cache
def shuffled(n: int) -> NDArray[np.int32]:
    """(n,) the numbers below n in an order that is always the same: every beginning of it is a fair sample."""
    return np.random.default_rng(0).permutation(n).astype(np.int32)


@dataclass(frozen=True, eq=False)
class Points:
    """xy : (n, 2), rows that are not finite are left out. codes : (n,) into colours (m, 3), None for one grey.

    selected : rows that keep their colours while all others turn grey; of one or none selected, all keep them.
    """

    xy: Places = field(default_factory=lambda: np.empty((0, 2), dtype=np.float32))
    codes: NDArray[np.uint16] = field(default_factory=lambda: np.empty(0, dtype=np.uint16))
    colours: NDArray[np.uint8] | None = None
    selected: NDArray[np.intp] = field(default_factory=lambda: np.empty(0, dtype=np.intp))

    @property
    def greys(self) -> bool:
        """Whether what is not selected is grey."""
        return len(self.selected) > 1

    def radius(self, magnification: float = 1.0) -> float:
        """Of a point in pixels: the more points in view, the smaller. magnification : 1 where all are in view."""
        n = len(self.xy) / max(magnification, 1.0) ** 2
        return 4.0 if n <= 500 else 3.0 if n <= 3_000 else 2.0 if n <= 12_000 else 1.0

    @cached_property
    def order(self) -> NDArray[np.int32]:
        """(n,) rows in the order in which they lie on each other: shuffled, and the selected ones on top."""
        mixed = shuffled(len(self.xy))
        if not len(self.selected):
            return mixed
        chosen = np.zeros(len(self.xy), dtype=bool)
        chosen[self.selected] = True
        on_top = chosen[mixed]
        return np.concatenate([mixed[~on_top], mixed[on_top]])

    @cached_property
    def x(self) -> Places:
        """(n,) in that order."""
        return np.asarray(self.xy[self.order, 0], dtype=np.float32)

    @cached_property
    def y(self) -> Places:
        """(n,) in that order."""
        return np.asarray(self.xy[self.order, 1], dtype=np.float32)

    @cached_property
    def shades(self) -> NDArray[np.uint16]:
        """(n,) in that order: the codes, or len(colours) for one that is grey."""
        if self.colours is None:
            return np.zeros(len(self.xy), dtype=np.uint16)
        made = self.codes[self.order]
        if self.greys:
            made[: len(made) - len(self.selected)] = len(self.colours)
        return made

    def moved(self, xy: Places) -> Points:
        """The same points elsewhere."""
        made = Points(xy, self.codes, self.colours, self.selected)
        for name in ("order", "shades"):  # neither depends on where they lie
            if name in self.__dict__:
                made.__dict__[name] = self.__dict__[name]
        return made
