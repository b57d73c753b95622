"""Hinton's curves: pictures of six numbers."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from ae_core.data.base import Affine, Dataset, sources
from ae_core.data.generated import CHUNK, Generated
from ae_core.data.splitting import split_rows

SIDE = 28
MARGIN = 6.0
STEPS = 64  # along a curve; neighbours are less than a pixel apart
NAMES = ("x0", "y0", "x1", "y1", "x2", "y2")


@sources.register("curves", title="Curves")
class Curves(Generated):
    """Curves from three random points, 28 x 28 pixels: six numbers make each picture.

    The points are uniform in the square [6, 22) x [6, 22) of pixels, and the curve is the parabola through them at
    s = 0, 1/2 and 1: c(s) = (1 - s) (1 - 2 s) p0 + 4 s (1 - s) p1 + s (2 s - 1) p2. It is the same from either end, so
    the end further left is called p0. A pixel is exp(-d^2 / 2) of its distance d, in pixels, to the nearest of 64
    points along the curve. The paper says "three randomly chosen points in two dimensions" and nothing of the drawing;
    the square and the pen are chosen so that 18 principal components leave its error, 5.90.
    x (n, 1, 28, 28) uint8; factors x0 to y2 in pixels.

    G. E. Hinton and R. R. Salakhutdinov, "Reducing the dimensionality of data with neural networks", Science 313, 2006.
    """

    def load(self) -> Dataset:
        """The curves."""
        rng = np.random.default_rng(self.seed)
        points = rng.uniform(MARGIN, SIDE - MARGIN, (self.samples, 3, 2))
        swapped = points[:, 0, 0] > points[:, 2, 0]
        points[swapped] = points[swapped, ::-1]
        return Dataset(
            name="curves",
            kind="image",
            x=draw(points),
            split=split_rows(None, self.samples),
            factors=dict(zip(NAMES, points.reshape(-1, 6).T, strict=True)),
            to_model=Affine(1 / 255),
            value_range=(0.0, 1.0),
            attribution="Made here after Hinton and Salakhutdinov, Science 313, 2006",
        )


def draw(points: NDArray[np.float64]) -> NDArray[np.uint8]:
    """(n, 1, 28, 28) pixels of curves through points (n, 3, 2), given as x and y in pixels."""
    x = np.empty((len(points), 1, SIDE, SIDE), dtype=np.uint8)
    for start in range(0, len(points), CHUNK):
        x[start : start + CHUNK, 0] = np.rint(255 * _drawn(points[start : start + CHUNK]))
    return x


def _drawn(points: NDArray[np.float64]) -> NDArray[np.float32]:
    s = np.linspace(0, 1, STEPS)
    weights = np.stack([(1 - s) * (1 - 2 * s), 4 * s * (1 - s), s * (2 * s - 1)], axis=1)
    path = (weights @ points).astype(np.float32)
    # The profile of a round pen is a product of one along x and one along y.
    near = np.exp(-((np.arange(SIDE, dtype=np.float32) + 0.5 - path[..., None]) ** 2) / 2)
    ink = np.zeros((len(points), SIDE, SIDE), dtype=np.float32)
    for step in range(STEPS):
        np.maximum(ink, near[:, step, 1, :, None] * near[:, step, 0, None, :], out=ink)
    return ink
