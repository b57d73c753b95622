"""Maps of the same samples by several models, each turned to lie closest to the first."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from ae_core.latent.alignment import principal_plane, superposed

Floats = NDArray[np.float32]
LEAST = 1e-12  # of the variance of the larger map, below which the other is one point


@dataclass(frozen=True, eq=False)
class Map:
    """xy : (n, 2) at its own distances, turned, mirrored and moved to lie closest to the first map.

    plane : what the two directions are. agreement : the share of the variance of this and of the first map that is then
    the same, where one may be stretched as a whole too, in [0, 1]; None where they could not be aligned, and `why` not.
    middle, size : (2,) the mean and the root mean squared distance from it, for showing maps of other units alike.
    numbers : of a code.
    """

    xy: Floats
    plane: str
    agreement: float | None
    why: str
    middle: tuple[float, float]
    size: float
    numbers: int

    @property
    def residual(self) -> float | None:
        """The share that is not the same."""
        return None if self.agreement is None else 1.0 - self.agreement


def maps(codes: Sequence[Floats]) -> tuple[Map, ...]:
    """Of codes (n, d) by each model; d may differ."""
    flat = [flattened(one) for one in codes]
    first = flat[0][0]
    return tuple(
        replace(_laid(xy, plane, first, place == 0), numbers=codes[place].shape[1])
        for place, (xy, plane) in enumerate(flat)
    )


def flattened(codes: Floats) -> tuple[Floats, str]:
    """(n, 2) codes in the plane, and what that is: two numbers as they are, one beside nothing, of more the principal
    plane."""
    if codes.shape[1] == 2:
        return codes, "its two numbers"
    if codes.shape[1] == 1:
        return np.column_stack([codes[:, 0], np.zeros(len(codes), codes.dtype)]), "its one number"
    known = np.isfinite(codes).all(axis=1)
    if not known.any():
        return np.full((len(codes), 2), np.nan, dtype=np.float32), "no finite codes"
    plane = principal_plane(codes[known])
    return plane.project(codes), f"2 principal components of {codes.shape[1]}, {plane.explained:.0%} of the variance"


def _laid(xy: Floats, plane: str, first: Floats, is_first: bool) -> Map:
    if is_first:
        return _map(xy, plane, 1.0, "")
    known = np.isfinite(xy).all(axis=1) & np.isfinite(first).all(axis=1)
    if not known.any():
        return _map(xy, plane, None, "no sample has finite codes in both")
    spreads = float(xy[known].var(axis=0).sum()), float(first[known].var(axis=0).sum())
    if min(spreads) <= LEAST * max(*spreads, LEAST):
        which = "its" if spreads[0] < spreads[1] else "the first map's"
        return _map(xy, plane, None, f"all {which} codes lie on one point")
    found = superposed(xy, first)
    assert found is not None
    return _map(found.laid(xy), plane, found.agreement, "")


def _map(xy: Floats, plane: str, agreement: float | None, why: str) -> Map:
    known = xy[np.isfinite(xy).all(axis=1)].astype(np.float64)
    middle = known.mean(axis=0) if len(known) else np.zeros(2)
    size = float(np.sqrt(((known - middle) ** 2).sum(axis=1).mean())) if len(known) else 0.0
    return Map(xy, plane, agreement, why, (float(middle[0]), float(middle[1])), size if size > 0 else 1.0, 2)
