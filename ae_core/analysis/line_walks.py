"""The lines benchmark: whether walks between two lines stay lines, and turn evenly (Berthelot et al. 2018)."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ae_core.data.lines import draw

Doubles = NDArray[np.float64]
Frames = NDArray[np.floating[Any]]
TRUE_LINES = 10_000
LEAST_TURN = 1e-4  # radians between the ends, below which nothing can be said of how evenly it turns


@dataclass(frozen=True, eq=False)
class LineWalks:
    """Of w walks of f frames. distance : (w,) mean over its frames of the cosine distance to the nearest true line.

    smoothness : (w,) see `smoothness`. angle : (w, f) of the nearest true line, in radians.
    """

    distance: Doubles
    smoothness: Doubles
    angle: Doubles


def judged_walks(frames: Frames) -> LineWalks:
    """Both figures of walks (w, f, 1, 32, 32) with pixels in [0, 1].

    arXiv:1807.07543, equations 3 and 4, as the authors' code has them: 10,000 true lines at even angles, and pixels in
    [-1, 1], in which the ground counts too: the same frames have several times smaller distances than in [0, 1].
    The lines are drawn by our own rule, so that figures are near to published ones but not the same.
    """
    walks, steps = frames.shape[:2]
    likeness = _unit(frames.reshape(walks * steps, -1)) @ _true_lines().T
    nearest = likeness.argmax(1)
    distance = 1 - likeness[np.arange(len(nearest)), nearest]
    angle = _angles()[nearest].reshape(walks, steps)
    return LineWalks(distance.reshape(walks, steps).mean(1), smoothness(angle), angle)


def smoothness(angle: Doubles) -> Doubles:
    """(w,) the largest step over the angle between the ends, less that of even steps: 0 where a walk turns evenly.

    angle : (w, f) radians, taken the shorter way at each step. NaN where the ends are equal.
    """
    way = np.unwrap(angle, axis=1)
    turn, steps = np.abs(way[:, -1] - way[:, 0]), np.abs(np.diff(way, axis=1))
    known = turn >= LEAST_TURN
    share = steps.max(1) / np.where(known, turn, 1.0) - 1 / (angle.shape[1] - 1)
    return np.asarray(np.where(known, share, np.nan), dtype=np.float64)


def even_angles(a: float, b: float, frames: int) -> Doubles:
    """(frames,) from a to b the shorter way, in even steps; radians."""
    turn = (b - a + np.pi) % (2 * np.pi) - np.pi
    return np.asarray(a + turn * np.linspace(0, 1, frames))


@cache
def _angles() -> Doubles:
    return np.asarray(np.arange(TRUE_LINES) * (2 * np.pi / TRUE_LINES), dtype=np.float64)


@cache
def _true_lines() -> Doubles:
    return _unit(draw(_angles()).reshape(TRUE_LINES, -1) / 255)


def _unit(pixels: Frames) -> Doubles:
    rows = 2 * pixels.astype(np.float64) - 1
    return np.asarray(rows / np.maximum(np.linalg.norm(rows, axis=1, keepdims=True), 1e-12))
