"""Codes of samples with the factors that made them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from ae_core.analysis.disentanglement.levels import Doubles


@dataclass(frozen=True, eq=False)
class Known:
    """codes : (n, d), factors : (n, k). is_class : (k,) whether a factor's values are names without an order."""

    codes: Doubles
    factors: Doubles
    is_class: tuple[bool, ...]

    def at(self, rows: NDArray[np.int64]) -> Known:
        """Some of the samples."""
        return Known(self.codes[rows], self.factors[rows], self.is_class)

    def only(self, dimensions: NDArray[np.bool_]) -> Known:
        """With 0 in all other dimensions."""
        return Known(np.where(dimensions, self.codes, 0.0), self.factors, self.is_class)


@dataclass(frozen=True, eq=False)
class Splits:
    """What forests are fitted to, what their settings are chosen on, and what is read once."""

    train: Known
    validation: Known
    test: Known

    def each(self, change: Callable[[Known], Known]) -> Splits:
        """All three changed alike."""
        return Splits(change(self.train), change(self.validation), change(self.test))
