"""The points of a map, by row as they were given and in the order in which they are drawn. No Qt."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
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
    """xy : (n, 2), rows that are not finite are left out. codes : (n,) into colours (m, 3), m for one that is grey.

    Without colours every point is grey. selected : rows that keep their colours while all others turn grey; of one or
    none selected, all keep them. isolated : the code whose points alone keep their colours, or -1.
    """

    xy: Places = field(default_factory=lambda: np.empty((0, 2), dtype=np.float32))
    codes: NDArray[np.uint16] = field(default_factory=lambda: np.empty(0, dtype=np.uint16))
    colours: NDArray[np.uint8] | None = None
    selected: NDArray[np.intp] = field(default_factory=lambda: np.empty(0, dtype=np.intp))
    isolated: int = -1

    @cached_property
    def lit(self) -> NDArray[np.bool_] | None:
        """(n,) which rows keep their colours, or None where all do."""
        made = self.codes == self.isolated if self.isolated >= 0 else None
        if len(self.selected) > 1:
            made = self._chosen if made is None else made & self._chosen
        return made

    @property
    def _chosen(self) -> NDArray[np.bool_]:
        chosen = np.zeros(len(self.xy), dtype=bool)
        chosen[self.selected] = True
        return chosen

    def radius(self, magnification: float = 1.0) -> float:
        """Of a point in pixels: the more points in view, the smaller. magnification : 1 where all are in view."""
        n = len(self.xy) / max(magnification, 1.0) ** 2
        return 4.0 if n <= 500 else 3.0 if n <= 3_000 else 2.0 if n <= 12_000 else 1.0

    @cached_property
    def order(self) -> NDArray[np.int32]:
        """(n,) rows in the order in which they lie on each other: shuffled, and what is lit or selected on top."""
        mixed = shuffled(len(self.xy))
        if self.lit is None and not len(self.selected):
            return mixed
        on_top = (self._chosen if self.lit is None else self.lit)[mixed]
        return np.concatenate([mixed[~on_top], mixed[on_top]])

    @cached_property
    def first_lit(self) -> int:
        """The number, in that order, from which on points keep their colours."""
        return 0 if self.lit is None else len(self.xy) - int(np.count_nonzero(self.lit))

    @property
    def x(self) -> Places:
        """(n,) in that order."""
        return self._columns[0]

    @property
    def y(self) -> Places:
        """(n,) in that order."""
        return self._columns[1]

    @cached_property
    def _columns(self) -> Places:
        # Whole rows are fetched from all over the memory, once, and parted afterwards.
        return np.ascontiguousarray(np.take(self.xy, self.order, axis=0).T, dtype=np.float32)

    @cached_property
    def shades(self) -> NDArray[np.uint16]:
        """(n,) in that order: the codes, or len(colours) for one that is grey."""
        if self.colours is None:
            return np.zeros(len(self.xy), dtype=np.uint16)
        made = self.codes[self.order]
        made[: self.first_lit] = len(self.colours)
        return made

    def moved(self, xy: Places) -> Points:
        """The same points elsewhere."""
        made = replace(self, xy=xy)
        for name in ("lit", "order", "first_lit", "shades"):  # none depend on where they lie
            if name in self.__dict__:
                made.__dict__[name] = self.__dict__[name]
        return made
