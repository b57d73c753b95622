"""How well walks between two pictures of a line stay pictures of lines (Berthelot et al. 2018)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ae_core.data.lines import draw

Pictures = NDArray[np.floating[Any]]
Doubles = NDArray[np.float64]


@dataclass(frozen=True, eq=False)
class TrueLines:
    """angles : (m,) evenly around the circle, in radians. units : (m, pixels) their pictures, of length 1."""

    angles: Doubles
    units: Doubles

    @classmethod
    def of(cls, count: int) -> TrueLines:
        """That many."""
        angles: Doubles = np.arange(count).astype(np.float64) * (2 * np.pi / count)
        return cls(angles, _unit(draw(angles)))

    def judge(self, walk: Pictures) -> tuple[float, float]:
        """Mean distance and smoothness of the frames (n, ...) of a walk: section 3.1, equations 3 and 4.

        The cosine distance of a frame to its nearest true line, mean over the frames; and the largest step of the
        angles of these lines, as a share of all steps, less that of an even walk, 1 / (n - 1). A walk that never turns
        counts as one that turns at once, and a black frame has distance 1.
        """
        likeness = _unit(walk) @ self.units.T
        turned = np.abs(turn(np.diff(self.angles[likeness.argmax(1)])))
        largest = turned.max() / turned.sum() if turned.any() else 1.0
        return float((1 - likeness.max(1)).mean()), float(largest - 1 / len(turned))


def turn(angle: Doubles) -> Doubles:
    """The same direction in [-pi, pi)."""
    return np.asarray((angle + np.pi) % (2 * np.pi) - np.pi)


def even_walk(first: float, last: float, frames: int) -> NDArray[np.uint8]:
    """(frames, 1, 32, 32) true lines at even angles on the shorter way between two."""
    return draw(first + np.linspace(0, 1, frames) * turn(np.array(last - first)))


def cross_fade(first: Pictures, last: Pictures, frames: int) -> Pictures:
    """(frames, *shape) straight from picture to picture, pixel by pixel."""
    share = np.linspace(0, 1, frames).reshape(-1, *[1] * first.ndim)
    return np.asarray((1 - share) * first + share * last)


def _unit(pictures: NDArray[Any]) -> Doubles:
    rows = pictures.reshape(len(pictures), -1).astype(np.float64)
    return np.asarray(rows / np.maximum(np.linalg.norm(rows, axis=1, keepdims=True), 1e-12))
