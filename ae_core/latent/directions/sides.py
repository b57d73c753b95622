"""Codes on two sides, between which a direction leads."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from ae_core.errors import UserError

Doubles = NDArray[np.float64]
Ids = NDArray[np.int64]
A, B, NEITHER = 1, -1, 0


@dataclass(frozen=True, eq=False)
class Sides:
    """codes : (n, latent_dim) float64, finite. side : (n,) A, B or NEITHER of each. names : what A and B are called."""

    codes: Doubles
    side: NDArray[np.int8]
    names: tuple[str, str] = ("A", "B")

    @classmethod
    def of(cls, codes: NDArray[np.floating], ids: Ids, a: Ids, b: Ids, names: tuple[str, str] = ("A", "B")) -> Sides:
        """The codes (n, latent_dim) of samples `ids` (n,), by which of them are in a and in b.

        A sample of both counts on neither side. Raises UserError where a side has no code.
        """
        in_a, in_b = np.isin(ids, a), np.isin(ids, b)
        for held, name in ((in_a, names[0]), (in_b, names[1])):
            if not held.any():
                raise UserError(f"{name}: none of its samples has a code here; choose others")
        if np.array_equal(in_a, in_b):
            raise UserError(f"{names[0]} and {names[1]} are the same samples; choose two that differ")
        made = cls.parted(codes, (in_a & ~in_b).astype(np.int8) - (in_b & ~in_a).astype(np.int8), names)
        for side, name, other in zip((A, B), names, names[::-1], strict=True):
            if not (made.side == side).any():
                raise UserError(f"{name}: nothing of it is outside of {other}; choose two that differ")
        return made

    @classmethod
    def parted(cls, codes: NDArray[np.floating], side: NDArray[np.int8], names: tuple[str, str] = ("A", "B")) -> Sides:
        """Those codes (n, latent_dim) that are finite, with the side (n,) of each. Raises UserError for none."""
        usable = np.isfinite(codes).all(axis=1)
        if not usable.any():
            raise UserError("there are no codes to find a direction among")
        return cls(codes[usable].astype(np.float64), np.asarray(side[usable], dtype=np.int8), names)

    @property
    def a(self) -> Doubles:
        """(n_a, latent_dim) the codes of A."""
        return np.asarray(self.codes[self.side == A])

    @property
    def b(self) -> Doubles:
        """(n_b, latent_dim) the codes of B."""
        return np.asarray(self.codes[self.side == B])

    @property
    def counts(self) -> tuple[int, int]:
        """Samples of A and of B."""
        return int((self.side == A).sum()), int((self.side == B).sum())

    def only(self, rows: NDArray[np.bool_]) -> Sides:
        """Some of the rows (n,)."""
        return Sides(self.codes[rows], self.side[rows], self.names)
