"""The lines that hold given shares of a map's points."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import pyqtgraph as pg
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPainterPath, QPen, QTransform

from ae_core.raster import contours
from app.theme import Tokens
from app.widgets import map_raster as raster
from app.widgets.map_camera import Camera
from app.widgets.map_points import Points

SHARES = (0.5, 0.8, 0.95)
SIDE = 300  # cells of the grid that the points are counted on, at most, in each direction of their box
SIGMA = 3.0  # cells of a bandwidth
WEIGHTS = np.exp(-0.5 * (np.arange(10) / SIGMA) ** 2).astype(np.float32)
SAMPLE = 50_000
FEWEST = 20  # of fewer points there is no density to speak of
TAIL = 0.002  # of the points on each side have no say in how large the grid is
WIDTHS = (2.4, 1.7, 1.1)
BORDER = 1.8
CORNERS = ((1, 1), (0, 1), (1, -1))  # where the name of each line stands: at its top, its right end, its lowest point


@dataclass(frozen=True, eq=False)
class Line:
    """One line in the plane. named : the point of it where its name stands."""

    share: float
    path: QPainterPath
    named: tuple[float, float]


@dataclass(frozen=True, eq=False)
class Grid:
    """How points are counted in the plane. low : (2,) its corner; size : (2,) of a cell; shape : rows and columns."""

    low: NDArray[np.float64]
    size: NDArray[np.float64]
    shape: tuple[int, int]

    @classmethod
    def around(cls, low: NDArray[np.float64], high: NDArray[np.float64], bandwidth: NDArray[np.float64]) -> Grid:
        """Over a box (2,), (2,) and as far around it as points are spread with a bandwidth (2,), SIGMA cells each."""
        size = bandwidth / SIGMA
        columns, rows = np.ceil((high - low) / size).astype(int) + 2 * len(WEIGHTS)
        return cls(low - len(WEIGHTS) * size, size, (int(rows), int(columns)))

    @property
    def affine(self) -> tuple[float, float, float, float]:
        """As a raster counts with."""
        (ax, ay), (bx, by) = 1 / self.size, -self.low / self.size
        return float(ax), float(bx), float(ay), float(by)

    def lines(self, field: NDArray[np.floating], levels: NDArray[np.float64], shares: Sequence[float]) -> list[Line]:
        """The lines of a field (rows, columns) over this grid, rows upwards. Empty lines are left out."""
        made = []
        around = np.pad(field, 1)
        for level, share, (axis, side) in zip(levels, shares, CORNERS, strict=True):
            pieces = contours.isolines(around, level) if level > 0 else np.empty((0, 2, 2))
            # One ring of cells was added, and heights lie in the middles of cells.
            ends = (pieces.reshape(-1, 2) - 0.5) * self.size + self.low
            if len(ends):
                path = pg.arrayToQPath(ends[:, 0], ends[:, 1], connect="pairs")
                made.append(Line(share, path, tuple(ends[(side * ends[:, axis]).argmax()])))
        return made


def lines_of(points: Points) -> list[Line]:
    """The boundaries of the smallest regions that hold 50, 80 and 95 % of the points that keep their colours.

    Their density is counted and blurred by a Gaussian of half of Scott's bandwidth (1992); none where they are too few.
    """
    start = points.first_lit
    x, y = points.x[start:], points.y[start:]
    sample = np.column_stack([x[:SAMPLE], y[:SAMPLE]]).astype(np.float64)
    sample = sample[np.isfinite(sample).all(axis=1)]
    if len(sample) < FEWEST:
        return []
    total = len(sample) if len(x) <= SAMPLE else int(np.count_nonzero(np.isfinite(x) & np.isfinite(y)))
    low, high = np.quantile(sample, [TAIL, 1 - TAIL], axis=0)
    # Half, since Scott's rule is made for a single bunch; at least a part of the size, also where all are equal.
    bandwidth = 0.5 * np.clip(sample, low, high).std(axis=0) * total ** (-1 / 6)
    least = np.maximum((high - low) * SIGMA / SIDE, 1e-6 * max(np.abs(sample).max(), 1e-6))
    grid = Grid.around(low, high, np.maximum(bandwidth, least))
    counts = np.zeros(grid.shape, dtype=np.int32)
    raster.functions.count(x, y, 0, len(x), *grid.affine, counts)
    smooth = np.empty(counts.shape, dtype=np.float32)
    raster.functions.blur(counts, WEIGHTS, smooth)
    return grid.lines(smooth, contours.enclosing(smooth, counts, SHARES, total), SHARES)


def draw(painter: QPainter, camera: Camera, lines: Sequence[Line], colour: str, tokens: Tokens, named: bool) -> None:
    """Lines with a border of background, the more they hold the thinner, each with its share on it."""
    middle, size = QPointF(camera.width / 2, camera.height / 2), camera.scale
    plane = QTransform(size, 0, 0, -size, middle.x() - camera.x * size, middle.y() + camera.y * size)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for line, width in reversed(list(zip(lines, WIDTHS, strict=False))):
        path = plane.map(line.path)
        # Square ends: round ones take fifty times as long, and nobody can tell.
        for shade, wide in ((tokens.panel, width + BORDER), (colour, width)):
            painter.setPen(QPen(QColor(shade), wide, Qt.PenStyle.SolidLine, Qt.PenCapStyle.SquareCap))
            painter.drawPath(path)
    metrics = QFontMetrics(painter.font())
    for line in lines if named else ():
        x, y = camera.to_pixels(np.array([line.named]))[0]
        text = f"{line.share:.0%}"
        box = QRectF(x - metrics.horizontalAdvance(text) / 2 - 3, y - metrics.height() / 2, 0, metrics.height())
        box.setWidth(metrics.horizontalAdvance(text) + 6)
        painter.fillRect(box, QColor(tokens.panel))
        painter.setPen(QColor(tokens.text))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)
