"""Missing cells of samples: which they are, and simple ways to fill them."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
from numpy.typing import NDArray

Doubles = NDArray[np.float64]
Cells = NDArray[np.bool_]
Hide = Callable[[tuple[int, ...], float, np.random.Generator], Cells]
HARMONIC, STILL = 500, 1e-4  # rounds of averaging at most, and the change that ends them, of the largest value


def block(shape: tuple[int, ...], share: float, rng: np.random.Generator) -> Cells:
    """A square of a picture (c, h, w) somewhere, in all channels; as wide and high in proportion as the picture."""
    inside = np.zeros(shape, dtype=np.bool_)
    sides = [min(max(round(share**0.5 * whole), 1), whole) for whole in shape[1:]]
    top, left = (int(rng.integers(whole - side + 1)) for whole, side in zip(shape[1:], sides, strict=True))
    inside[:, top : top + sides[0], left : left + sides[1]] = True
    return inside


def half(shape: tuple[int, ...], share: float, rng: np.random.Generator) -> Cells:
    """The upper, lower, left or right part of a picture, of that share."""
    inside = np.zeros(shape, dtype=np.bool_)
    axis, far = int(rng.integers(1, 3)), bool(rng.integers(2))
    count = min(max(round(share * shape[axis]), 1), shape[axis])
    np.moveaxis(inside, axis, 0)[slice(shape[axis] - count, None) if far else slice(count)] = True
    return inside


def gap(shape: tuple[int, ...], share: float, rng: np.random.Generator) -> Cells:
    """A stretch of a series (t, d) somewhere, in all its channels."""
    inside = np.zeros(shape, dtype=np.bool_)
    count = min(max(round(share * shape[0]), 1), shape[0])
    start = int(rng.integers(shape[0] - count + 1))
    inside[start : start + count] = True
    return inside


def end(shape: tuple[int, ...], share: float, rng: np.random.Generator) -> Cells:
    """The last part of a series."""
    inside = np.zeros(shape, dtype=np.bool_)
    inside[shape[0] - min(max(round(share * shape[0]), 1), shape[0]) :] = True
    return inside


def cells(shape: tuple[int, ...], share: float, rng: np.random.Generator) -> Cells:
    """So many cells, each as likely as any other; of a picture its pixels, in all channels."""
    places = shape[1:] if len(shape) == 3 else shape
    count, whole = max(round(share * int(np.prod(places))), 1), int(np.prod(places))
    inside = np.zeros(whole, dtype=np.bool_)
    inside[rng.permutation(whole)[:count]] = True
    return np.broadcast_to(inside.reshape(places), shape).copy()


HIDES: dict[str, Hide] = {"block": block, "half": half, "gap": gap, "end": end, "cells": cells}


def missing(seen: Doubles, hide: Hide, share: float, rng: np.random.Generator) -> Cells:
    """(n, *shape) what is hidden of each sample: one cell at least, and never all of them.

    Of a series that ends early, what is hidden lies before its end. Every sample has two cells at least.
    """
    found = np.zeros(seen.shape, dtype=np.bool_)
    for one, sample in zip(found, seen, strict=True):
        known = ~np.isnan(sample)
        steps = int(known[:, 0].sum()) if seen.ndim == 3 else len(sample)
        one[:steps] = hide((steps, *sample.shape[1:]), share, rng)
        if not (known & ~one).any():
            one.flat[int(rng.choice(np.flatnonzero(known)))] = False
    return found


def filled(
    restore: Callable[[Doubles], Doubles], seen: Doubles, hidden: Cells, start: Doubles, rounds: int, tolerance: float
) -> tuple[Doubles, int]:
    """(n, *shape) samples with what is hidden filled, and how many rounds that took.

    What is hidden begins as `start`; then the whole is restored and what is known is put back, again and again, until
    the root mean square change of what is hidden is below the tolerance. The fixed point of this is a local optimum of
    the error on what is known where `restore` is a projection, as for components (Kiers 1997).
    """
    found = np.where(hidden, start, seen)
    for number in range(1, rounds + 1):
        again = np.where(hidden, restore(found), seen)
        change = float(np.sqrt(np.square((again - found)[hidden]).mean()))
        found = again
        if change < tolerance:
            return found, number
    return found, rounds


def nearest(seen: Doubles, hidden: Cells, known: Doubles, most: int) -> NDArray[np.intp]:
    """(n, most) the nearest of known samples (m, D) by what is not hidden, the nearest first.

    The mean of the first k of them is what scikit-learn's KNNImputer fills with (Troyanskaya et al. 2001).
    """
    from sklearn.metrics.pairwise import nan_euclidean_distances

    flat = np.where(hidden, np.nan, seen).reshape(len(seen), -1)
    return np.asarray(np.argsort(nan_euclidean_distances(flat, known), axis=1, kind="stable")[:, :most])


def mean_of(known: Doubles, order: NDArray[np.intp]) -> Doubles:
    """(n, D) the mean of those of known samples (m, D) that order (n, k) names."""
    return np.stack([known[row].mean(axis=0) for row in order])


def interpolated(seen: Doubles, hidden: Cells, start: Doubles) -> Doubles:
    """What is hidden from around it: in series (n, t, d) by straight lines, before the first and after the last known
    step by these; in pictures (n, c, h, w) each pixel the mean of its four neighbours (a harmonic function)."""
    return _harmonic(seen, hidden, start) if seen.ndim == 4 else _linear(seen, hidden)


def _linear(seen: Doubles, hidden: Cells) -> Doubles:
    found = seen.copy()
    for one, gone in zip(found, hidden, strict=True):
        for channel in range(one.shape[1]):
            known = ~gone[:, channel] & ~np.isnan(one[:, channel])
            if known.any():
                places = np.flatnonzero(gone[:, channel])
                one[places, channel] = np.interp(places, np.flatnonzero(known), one[known, channel])
    return found


def _harmonic(seen: Doubles, hidden: Cells, start: Doubles) -> Doubles:
    found = np.where(hidden, start, seen)
    for _ in range(HARMONIC):
        padded = np.pad(found, ((0, 0), (0, 0), (1, 1), (1, 1)), mode="edge")
        around = padded[..., :-2, 1:-1] + padded[..., 2:, 1:-1] + padded[..., 1:-1, :-2] + padded[..., 1:-1, 2:]
        again = np.where(hidden, around / 4, seen)
        change, found = np.abs(again - found).max(), again
        if change <= STILL * np.abs(found).max():
            break
    return found
