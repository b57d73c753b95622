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
    some = slice(None, None, -(-len(xy) // MOST_HEARD) or None)
    moving, fixed = xy[some].astype(np.float64), reference[some].astype(np.float64)
    known = np.isfinite(moving).all(axis=1) & np.isfinite(fixed).all(axis=1)
    if not known.any():
        return xy
    middle, goal = moving[known].mean(0), fixed[known].mean(0)
    turn = procrustes(moving[known] - middle, fixed[known] - goal)
    return np.asarray((xy - middle.astype(np.float32)) @ turn.astype(np.float32) + goal.astype(np.float32))


def procrustes(moving: NDArray[np.float64], fixed: NDArray[np.float64]) -> NDArray[np.float64]:
    """(k, k) the orthogonal R that minimises |moving @ R - fixed| for centred (n, k) arrays."""
    left, _, right = np.linalg.svd(moving.T @ fixed)
    return np.asarray(left @ right)


def _sign(axes: NDArray[np.float64]) -> NDArray[np.float64]:
    """(2, 1) of +-1 that make each axis's largest entry positive."""
    largest = np.abs(axes).argmax(1)
    return np.where(axes[np.arange(len(axes)), largest] < 0, -1.0, 1.0)[:, None]
