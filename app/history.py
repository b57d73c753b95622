"""Growing columns of numbers behind immutable views, so that a panel may keep what it was given."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from ae_core.training.events import Measured

Key = tuple[str, str]
Doubles = NDArray[np.float64]
STEP, EPOCH, SECONDS, VALUE = range(4)


class _Rows:
    """Rows of four numbers in a buffer that doubles; only what lies behind `used` may still be written."""

    def __init__(self, capacity: int) -> None:
        self.buffer = np.empty((4, capacity), dtype=np.float64)
        self.used = 0


@dataclass(frozen=True, eq=False)
class Column:
    """One term of one split over the training: four read-only arrays of equal length.

    Appending costs amortised constant time and leaves every older view as it was.
    """

    _rows: _Rows = field(default_factory=lambda: _Rows(64))
    _n: int = 0

    def __len__(self) -> int:
        return self._n

    @property
    def steps(self) -> Doubles:
        """(n,) batches taken."""
        return self._view(STEP)

    @property
    def epochs(self) -> Doubles:
        """(n,) epochs done, fractional."""
        return self._view(EPOCH)

    @property
    def seconds(self) -> Doubles:
        """(n,) training time so far, without pauses."""
        return self._view(SECONDS)

    @property
    def values(self) -> Doubles:
        """(n,) the term: a sum over the elements of a sample, mean over samples."""
        return self._view(VALUE)

    def appended(self, step: float, epoch: float, seconds: float, value: float) -> Column:
        """This column with one more row."""
        rows = self._rows
        if rows.used != self._n or self._n == rows.buffer.shape[1]:
            rows = self._copied()
        rows.buffer[:, self._n] = (step, epoch, seconds, value)
        rows.used = self._n + 1
        return Column(rows, self._n + 1)

    def until(self, step: float) -> Column:
        """This column without the rows after a step."""
        return Column(self._rows, int(np.searchsorted(self.steps, step, side="right")))

    def until_time(self, seconds: float) -> Column:
        """This column with its times shortened in proportion, if need be, so that they end before `seconds`."""
        if not self._n or self.seconds[-1] <= seconds:
            return self
        rows = self._copied()
        rows.buffer[SECONDS, : self._n] *= seconds / self.seconds[-1]
        rows.used = self._n
        return Column(rows, self._n)

    def _copied(self) -> _Rows:
        rows = _Rows(max(64, 2 * self._n))
        rows.buffer[:, : self._n] = self._rows.buffer[:, : self._n]
        return rows

    def _view(self, row: int) -> Doubles:
        view = self._rows.buffer[row, : self._n]
        view.flags.writeable = False
        return view


@dataclass(frozen=True, eq=False)
class Curves(Mapping[Key, Column]):
    """The columns by (split, term), in the order in which they first came: ("train", "loss"), ("val", "kl"), ..."""

    columns: Mapping[Key, Column] = field(default_factory=dict)

    def __getitem__(self, key: Key) -> Column:
        return self.columns[key]

    def __iter__(self) -> Iterator[Key]:
        return iter(self.columns)

    def __len__(self) -> int:
        return len(self.columns)

    def extended(self, measurements: Iterable[Measured]) -> Curves:
        """These curves with every term of the measurements at their ends."""
        columns = dict(self.columns)
        for one in measurements:
            for term, value in one.terms.items():
                column = columns.get((one.split, term), Column())
                columns[one.split, term] = column.appended(one.step, one.epoch, one.seconds, value)
        return Curves(columns)

    def until(self, step: float) -> Curves:
        """These curves without what came after a step."""
        return Curves({key: column.until(step) for key, column in self.columns.items()})

    def until_time(self, seconds: float) -> Curves:
        """These curves with their times, where they are estimates that reach too far, ending before `seconds`."""
        return Curves({key: column.until_time(seconds) for key, column in self.columns.items()})
