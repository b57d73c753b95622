"""Which part of the plane a map shows: one scale for both axes, y upwards. No Qt."""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

Points = NDArray[np.floating]
MARGIN = 0.82
LOOSEST = 0.4


@dataclass(frozen=True)
class Camera:
    """x, y : the point of the plane in the middle. scale : pixels per unit. width, height : of the picture."""

    x: float = 0.0
    y: float = 0.0
    scale: float = 100.0
    width: int = 1
    height: int = 1

    def to_pixels(self, xy: Points) -> NDArray[np.float64]:
        """(n, 2) pixel positions of (n, 2) points."""
        shifted = (np.asarray(xy, dtype=np.float64) - (self.x, self.y)) * (self.scale, -self.scale)
        return np.asarray(shifted + np.array([self.width / 2, self.height / 2]))

    def to_plane(self, px: float, py: float) -> tuple[float, float]:
        """The point under a pixel position."""
        return self.x + (px - self.width / 2) / self.scale, self.y - (py - self.height / 2) / self.scale

    def resized(self, width: int, height: int) -> Camera:
        """The same middle on another picture size; what fitted still fits."""
        if (width, height) == (self.width, self.height):
            return self
        ratio = min(width, height) / max(min(self.width, self.height), 1)
        return replace(self, width=width, height=height, scale=self.scale * ratio)

    def panned(self, dx: float, dy: float) -> Camera:
        """The picture moved by pixels."""
        return replace(self, x=self.x - dx / self.scale, y=self.y + dy / self.scale)

    def zoomed(self, factor: float, px: float, py: float) -> Camera:
        """Magnified by a factor around a pixel position, whose point stays where it is."""
        x, y = self.to_plane(px, py)
        scale = float(np.clip(self.scale * factor, 1e-6, 1e9))
        return replace(self, scale=scale, x=x - (px - self.width / 2) / scale, y=y + (py - self.height / 2) / scale)

    def fitted(self, xy: Points, margin: float = MARGIN) -> Camera:
        """All finite points in view, on this share of it; the plane around the origin where there are none."""
        low, high = bounds(xy)
        size = np.maximum(high - low, 1e-6 * np.maximum(1.0, np.abs(high)))
        scale = margin * float(min(self.width / size[0], self.height / size[1]))
        middle = (low + high) / 2
        return replace(self, x=float(middle[0]), y=float(middle[1]), scale=scale)

    def settled(self, xy: Points) -> Camera:
        """A fit that stays as it is while the points fill a fair part of it, and else doubles or halves.

        So the picture does not tremble with every epoch of a training.
        """
        low, high = bounds(xy)
        corners = self.to_pixels(np.array([low, high]))
        size = (self.width, self.height)
        part = float((np.abs(corners[1] - corners[0]) / size).max())
        outside = bool((corners.min(axis=0) < 0).any() or (corners.max(axis=0) > size).any())
        if not outside and part >= LOOSEST:
            return self
        fitted = self.fitted(xy)
        power = np.floor(np.log2(fitted.scale / self.scale))
        return replace(fitted, scale=self.scale * 2.0**power)


def bounds(xy: Points) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """The lower and upper corner of the finite points."""
    if not len(xy):
        return np.array([-1.0, -1.0]), np.array([1.0, 1.0])
    # Column by column, which is ten times as fast; a row that is not finite shows in them.
    low, high = (np.array([extreme(xy[:, k]) for k in (0, 1)], dtype=np.float64) for extreme in (np.min, np.max))
    if not np.isfinite([low, high]).all():
        return bounds(xy[np.isfinite(xy).all(axis=1)])
    # Codes that have collapsed onto one point are still shown as one, with some room around them.
    room = 0.5 * (np.abs(high).max() or 1.0) * 1e-3 if (high == low).all() else 0.0
    return low - room, high + room
