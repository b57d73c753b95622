"""Loss terms of every step, kept on the device until the window asks."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np
import torch
from torch import Tensor

from ae_core.training.kept import Count, Kept


class Diverged(Exception):
    """The loss stopped being a number."""

    def __init__(self, step: int) -> None:
        super().__init__(f"the loss is no longer a number at step {step}")
        self.step = step


@dataclass(frozen=True)
class Moment:
    """When a step was done. epoch : fractional. seconds : of training so far. lr : that of the step."""

    step: int
    epoch: float
    seconds: float
    lr: float


@dataclass(frozen=True)
class Row:
    """The mean of each term over the samples of the steps since the row before. at : its last step."""

    at: Moment
    terms: dict[str, float]


class OpenRow(Kept):
    """A row that still collects."""

    samples: Count
    sums: list[float]


class Meter:
    """Collects terms without synchronising; `read` brings them over and closes the rows that are complete;
    rows after a step that is not a number are dropped.

    Rows end at fixed steps, every `every` of them, so that the curves do not depend on how often anybody looks.
    """

    def __init__(self, names: list[str], every: int) -> None:
        self.names = names
        self.every = every
        self._terms: list[list[Tensor]] = []
        self._steps: list[tuple[Moment, int, bool]] = []
        self._samples, self._sums = 0, [0.0] * len(names)
        self._bad_step: int | None = None

    def add(self, moment: Moment, samples: int, parts: Mapping[str, Tensor], last: bool) -> None:
        """One step's terms, each a scalar on the device. last : the epoch ends here, and so does the row."""
        self._terms.append([parts[name].detach() for name in self.names])
        self._steps.append((moment, samples, last or moment.step % self.every == 0))

    def read(self) -> list[Row]:
        """The rows completed since the last call. Synchronises with the device."""
        if not self._terms:
            return []
        flat = torch.stack([term for terms in self._terms for term in terms])  # once here, and not at every step
        values = flat.cpu().double().numpy().reshape(len(self._terms), -1)  # MPS has no float64
        steps, self._terms, self._steps = self._steps, [], []
        bad = np.flatnonzero(~np.isfinite(values).all(axis=1))
        if len(bad):
            self._bad_step = steps[bad[0]][0].step
            steps, values = steps[: bad[0]], values[: bad[0]]
        return [row for step, terms in zip(steps, values, strict=True) if (row := self._close(step, terms.tolist()))]

    def check(self) -> None:
        """Raise Diverged where a step that `read` brought over was not a number."""
        if self._bad_step is not None:
            raise Diverged(self._bad_step)

    def _close(self, step: tuple[Moment, int, bool], terms: list[float]) -> Row | None:
        moment, samples, ends = step
        self._samples += samples
        self._sums = [total + samples * term for total, term in zip(self._sums, terms, strict=True)]
        if not ends:
            return None
        row = Row(moment, {name: total / self._samples for name, total in zip(self.names, self._sums, strict=True)})
        self._samples, self._sums = 0, [0.0] * len(self.names)
        return row

    def state(self) -> OpenRow:
        """The row that still collects, for the checkpoint; call after `read`."""
        return OpenRow(samples=self._samples, sums=self._sums)

    def restore(self, row: OpenRow) -> None:
        """Go on with a row that a checkpoint kept. Raises ValueError where it has other terms."""
        if len(row.sums) != len(self.names):
            raise ValueError(f"open_row.sums: {len(self.names)} numbers were expected, found {len(row.sums)}")
        self._samples, self._sums = row.samples, row.sums
