"""Which samples are selected: one sorted array of ids, so that a million of them are as easy as ten."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

Ids = NDArray[np.int64]


def _frozen(ids: Ids) -> Ids:
    ids.flags.writeable = False
    return ids


def _each_once(ids: Ids) -> Ids:
    """Ascending; a stable sort is quick where long parts are ascending already, and np.unique is slow."""
    ordered = np.sort(ids, kind="stable")
    return _frozen(ordered[np.append(True, ordered[1:] != ordered[:-1])])


def _none() -> Ids:
    return _frozen(np.empty(0, dtype=np.int64))


@dataclass(frozen=True, eq=False)
class Selection:
    """ids : (n,) int64, ascending, each once, read-only. last : the one that is looked at, or None where there is none.

    Made by `of`; a change makes another one.
    """

    ids: Ids = field(default_factory=_none)
    last: int | None = None

    @classmethod
    def of(cls, ids: Iterable[int] | Ids) -> Selection:
        """These samples in any order; the last one is looked at."""
        given = np.asarray(ids if isinstance(ids, np.ndarray) else list(ids), dtype=np.int64)
        return cls(_each_once(given), int(given[-1])) if len(given) else cls()

    def __len__(self) -> int:
        return len(self.ids)

    def __iter__(self) -> Iterator[int]:
        return iter(self.ids.tolist())

    def __contains__(self, sample: object) -> bool:
        if not isinstance(sample, int | np.integer):
            return False
        place = int(np.searchsorted(self.ids, sample))
        return place < len(self.ids) and bool(self.ids[place] == sample)

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Selection):
            return NotImplemented
        return self is other or (self.last == other.last and np.array_equal(self.ids, other.ids))

    def __hash__(self) -> int:
        return hash((len(self.ids), self.last))

    def plus(self, ids: Ids) -> Selection:
        """With these samples too; the last of them is looked at."""
        return Selection(_each_once(np.concatenate([self.ids, ids])), int(ids[-1])) if len(ids) else self

    def minus(self, ids: Ids) -> Selection:
        """Without these samples."""
        left = _frozen(self.ids[~np.isin(self.ids, ids)])
        stays = self.last is not None and not np.isin(self.last, ids)
        return Selection(left, self.last if stays else (int(left[-1]) if len(left) else None))

    def toggled(self, sample: int) -> Selection:
        """With a sample that was not selected, without one that was."""
        one = np.array([sample], dtype=np.int64)
        return self.minus(one) if sample in self else self.plus(one)

    def looking_at(self, sample: int) -> Selection:
        """The same samples, another of them looked at; only this one where it is none of them."""
        return Selection(self.ids, sample) if sample in self else Selection.of([sample])

    def rows_in(self, ids: Ids) -> NDArray[np.intp]:
        """The rows of `ids` (m,) that are selected, ascending."""
        return np.flatnonzero(np.isin(ids, self.ids))

    def some(self, most: int) -> Ids:
        """At most so many of the ids, the same at every call and in a random order: any beginning is a fair sample."""
        return self.ids[np.random.default_rng(0).choice(len(self.ids), min(most, len(self.ids)), replace=False)]


NOTHING = Selection()
