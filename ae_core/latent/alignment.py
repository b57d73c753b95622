"""Flat views of codes that stay comparable from epoch to epoch."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float32]
CHUNK = 65_536
MOST_HEARD = 10_000


@dataclass(frozen=True)
class Plane:
    """A plane through the space of codes. mean : (d,). axes : (2, d) orthonormal. explained : share of variance."""

    mean: NDArray[np.float64]
    axes: NDArray[np.float64]
    explained: float

    def project(self, codes: Floats) -> Floats:
        """(n, 2) coordinates of codes (n, d) in the plane."""
        placed = np.empty((len(codes), 2), dtype=np.float32)
        mean, axes = self.mean.astype(np.float32), self.axes.T.astype(np.float32)
        for rows in _chunks(codes):
            placed[rows] = (codes[rows] - mean) @ axes
        return placed


def principal_plane(codes: Floats, previous: Plane | None = None) -> Plane:
    """The plane of the two largest principal components of codes (n, d), turned to lie closest to the previous view.

    Where d = 1 the second axis is zero. Principal axes are determined only up to sign, and up to any turn where their
    variances are equal. Among the turns and reflections of the new plane this takes the one whose coordinates of these
    codes lie nearest to the previous plane's (orthogonal Procrustes, Schoenemann 1966); distances do not change.
    """
    mean = codes.mean(0, dtype=np.float64)
    values, vectors = np.linalg.eigh(sum(_scatter(codes[rows] - mean) for rows in _chunks(codes)))
    axes = np.zeros((2, codes.shape[1]))
    axes[: min(2, codes.shape[1])] = vectors[:, ::-1][:, :2].T
    total = values.sum()
    explained = float(values[-2:].sum() / total) if total > 0 else 1.0
    if previous is None:
        return Plane(mean, axes * _sign(axes), explained)
    now, before = (plane.project(codes).astype(np.float64) for plane in (Plane(mean, axes, explained), previous))
    return Plane(mean, procrustes(now - now.mean(0), before - before.mean(0)).T @ axes, explained)


def _chunks(codes: Floats) -> Iterator[slice]:
    """Rows that are worked on at once, so that a million codes need no second copy in double precision."""
    return (slice(start, start + CHUNK) for start in range(0, len(codes), CHUNK))


def _scatter(centred: NDArray[np.float64]) -> NDArray[np.float64]:
    return np.asarray(centred.T @ centred)


def aligned(xy: Floats, reference: Floats) -> Floats:
    """A map xy (n, 2) turned or mirrored, and moved, to lie closest to another of the same samples.

    Distances do not change. Rows that are not finite in both maps have no say; of more than 10,000 so many do, spread
    evenly.
    """
    found = superposed(xy, reference)
    return xy if found is None else found.laid(xy)


@dataclass(frozen=True, eq=False)
class Superposition:
    """How a map lies closest to another, fixed one of the same samples: turn (2, 2) and the means (2,) of both.

    scale : how many units of the fixed map one of the other is where it may be stretched too (Gower 1975). agreement :
    the share of the variance of either that is then the same, in [0, 1].
    """

    turn: NDArray[np.float64]
    middle: NDArray[np.float64]
    goal: NDArray[np.float64]
    scale: float
    agreement: float

    def laid(self, xy: Floats) -> Floats:
        """(n, 2) the other map laid on the fixed one, with its own distances."""
        return np.asarray((xy - self.middle.astype(np.float32)) @ self.turn.astype(np.float32) + self.goal, np.float32)

    @property
    def shift(self) -> NDArray[np.float64]:
        """(2,) so that `laid` is xy @ turn + shift."""
        return np.asarray(self.goal - self.middle @ self.turn)

    def lifted(self, laid: Floats) -> Floats:
        """(n, 2) the places of the other map itself that `laid` puts there."""
        return np.asarray((laid - self.goal) @ self.turn.T + self.middle, np.float32)

    def beside(self, fixed: Floats) -> Floats:
        """(n, 2) where, on the laid map, the places of the fixed one are to be found, stretched as far as that is."""
        return np.asarray((fixed - self.goal) / self.scale + self.goal, np.float32)

    def back(self, laid: Floats) -> Floats:
        """(n, 2) the reverse of `beside`."""
        return np.asarray((laid - self.goal) * self.scale + self.goal, np.float32)


def superposed(xy: Floats, reference: Floats) -> Superposition | None:
    """How xy (n, 2) lies closest to `reference` (n, 2); None where no row is finite in both. See `aligned`."""
    some = slice(None, None, -(-len(xy) // MOST_HEARD) or None)
    moving, fixed = xy[some].astype(np.float64), reference[some].astype(np.float64)
    known = np.isfinite(moving).all(axis=1) & np.isfinite(fixed).all(axis=1)
    if not known.any():
        return None
    middle, goal = moving[known].mean(0), fixed[known].mean(0)
    moving, fixed = moving[known] - middle, fixed[known] - goal
    turn = procrustes(moving, fixed)
    together, own, other = float(((moving @ turn) * fixed).sum()), float((moving**2).sum()), float((fixed**2).sum())
    if not (together > 0 and own > 0 and other > 0):
        return Superposition(turn, middle, goal, 1.0, 0.0)
    return Superposition(turn, middle, goal, together / own, together**2 / (own * other))


def procrustes(moving: NDArray[np.float64], fixed: NDArray[np.float64]) -> NDArray[np.float64]:
    """(k, k) the orthogonal R that minimises |moving @ R - fixed| for centred (n, k) arrays."""
    left, _, right = np.linalg.svd(moving.T @ fixed)
    return np.asarray(left @ right)


def _sign(axes: NDArray[np.float64]) -> NDArray[np.float64]:
    """(2, 1) of +-1 that make each axis's largest entry positive."""
    largest = np.abs(axes).argmax(1)
    return np.where(axes[np.arange(len(axes)), largest] < 0, -1.0, 1.0)[:, None]
