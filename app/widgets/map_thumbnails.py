"""The samples' own pictures on a map, as many as have room, each where its point is."""

from __future__ import annotations

import time
from collections import OrderedDict
from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QColor, QImage, QPainter

from app.theme import Tokens
from app.widgets import map_raster as raster
from app.widgets import pictures
from app.widgets.map_picture import View
from app.widgets.map_points import Points
from app.widgets.qimages import to_qimage

Rows = NDArray[np.intp]
FRAME = 2  # pixels of a picture's border, in the colour of its point
GAP = 2
REACH = 2  # cells that a picture is wide at most
STEPS = range(-REACH, REACH + 1)
ROUNDS = 4
AROUND = 2 * ROUNDS * REACH  # cells beyond the view, which may have a say in what is shown in it
MOST_KEPT = 3_000
AT_ONCE = 8
SECONDS = 0.005  # for pictures that are not there yet, of the 16 that a frame has
DIM = 0.35


@dataclass(frozen=True, eq=False)
class Gallery:
    """Where pictures come from. shape : of a sample. draw : rows and the edge of a picture in pixels into (k, h, w, 3)
    uint8. edge : in the widget's pixels at a desk.
    """

    shape: tuple[int, ...]
    draw: Callable[[Rows, int], NDArray[np.uint8]]
    edge: int = 42

    def size(self, factor: float = 1.0) -> tuple[int, int]:
        """Height and width of a picture without its border."""
        return pictures.fitting(self.shape, round(self.edge * factor))


@dataclass(frozen=True, eq=False)
class Arrangement:
    """rows : whose pictures are shown, none of which overlap; places : (k, 2) their middles in the plane."""

    rows: Rows
    places: NDArray[np.float64]


def arranged(view: View, size: tuple[int, int]) -> Arrangement:
    """Room for pictures of a size (height, width) in the widget's pixels.

    Each cell of a lattice in the plane offers the point that lies on top there, and of two that would overlap the one
    on top stays: a greedy choice in a few rounds, each of which looks at neighbours only. So panning changes nothing,
    and what is shown stays when the view is magnified.
    """
    camera, points = view.camera, view.points
    # Between a half and a whole picture wide: a picture reaches as far as two cells away.
    cell_x, cell_y = (2.0 ** np.ceil(np.log2(side / camera.scale / REACH)) for side in (size[1], size[0]))
    half_x, half_y = (side / camera.scale / 2 for side in (camera.width, camera.height))
    left, low = np.floor((camera.x - half_x) / cell_x) - AROUND, np.floor((camera.y - half_y) / cell_y) - AROUND
    columns = int(np.floor((camera.x + half_x) / cell_x) - left) + AROUND + 1
    rows = int(np.floor((camera.y + half_y) / cell_y) - low) + AROUND + 1
    index = np.full((rows, columns), -1, dtype=np.int32)
    affine = 1 / cell_x, -left, 1 / cell_y, -low
    raster.functions.splat(points.x, points.y, 0, len(points.xy), *affine, index)
    numbers = index[_thinned(index, points, size[1] / camera.scale, size[0] / camera.scale)]
    places = np.column_stack([points.x[numbers], points.y[numbers]]).astype(np.float64)
    reach = half_x + size[1] / camera.scale / 2, half_y + size[0] / camera.scale / 2
    seen = (np.abs(places - (camera.x, camera.y)) < reach).all(axis=1)
    return Arrangement(points.order[numbers[seen]].astype(np.intp), places[seen])


def _thinned(index: NDArray[np.int32], points: Points, width: float, height: float) -> NDArray[np.bool_]:
    """Which cells' points stay, so that no two of them are nearer than a picture."""
    if not len(points.xy):
        return np.zeros(index.shape, dtype=bool)
    numbers = np.pad(index, REACH, constant_values=-1)
    x, y = (np.where(numbers >= 0, part[numbers], np.nan).astype(np.float64) for part in (points.x, points.y))
    middle = _shifted(numbers.shape, 0, 0)
    near = [(down, right) for down in STEPS for right in STEPS if (down, right) != (0, 0)]
    rivals = []
    for step in near:
        other = _shifted(numbers.shape, *step)
        overlap = (np.abs(x[other] - x[middle]) < width) & (np.abs(y[other] - y[middle]) < height)
        rivals.append((other, overlap, overlap & (numbers[other] > numbers[middle])))
    is_open, kept = numbers >= 0, np.zeros(numbers.shape, dtype=bool)
    for _ in range(ROUNDS):
        beaten = np.logical_or.reduce([above & is_open[other] for other, _, above in rivals])
        kept[middle] |= is_open[middle] & ~beaten
        crowded = np.logical_or.reduce([overlap & kept[other] for other, overlap, _ in rivals])
        is_open[middle] &= ~(crowded | kept[middle])
    return kept[middle]


def _shifted(shape: tuple[int, ...], down: int, right: int) -> tuple[slice, slice]:
    """All cells but a border of REACH, seen from so many cells away."""
    return (
        slice(REACH + down, shape[0] - REACH + down),
        slice(REACH + right, shape[1] - REACH + right),
    )


class Thumbnails:
    """Draws pictures of a gallery; what was drawn last is kept, up to MOST_KEPT of them."""

    def __init__(self, gallery: Gallery, factor: float, ratio: float) -> None:
        self._gallery, self._factor, self.ratio = gallery, factor, ratio
        self._kept: OrderedDict[int, QImage] = OrderedDict()
        self._view: View | None = None
        self._shown = Arrangement(np.empty(0, dtype=np.intp), np.empty((0, 2)))

    @cached_property
    def outer(self) -> tuple[int, int]:
        """Height and width of a picture with its border, in the widget's pixels."""
        height, width = self._gallery.size(self._factor)
        return height + 2 * FRAME, width + 2 * FRAME

    def boxes(self, view: View) -> dict[int, QRect]:
        """Where the picture of each shown row lies, in the widget."""
        height, width = self.outer
        if view is not self._view:
            self._view, self._shown = view, arranged(view, (height + GAP, width + GAP))
        # Rounded up all of them, so that two that touch do not come to overlap.
        corners = np.ceil(view.camera.to_pixels(self._shown.places) - (width / 2, height / 2)).astype(int)
        return {
            int(row): QRect(x, y, width, height) for row, (x, y) in zip(self._shown.rows, corners.tolist(), strict=True)
        }

    def row_at(self, view: View, position: QPoint) -> int:
        """The row whose picture is under a position of the widget, or -1."""
        return next((row for row, box in self.boxes(view).items() if box.contains(position)), -1)

    def draw(self, painter: QPainter, view: View, tokens: Tokens, hover: int = -1) -> bool:
        """Draw what is there and fetch more for a while; whether something is still missing."""
        boxes = self.boxes(view)
        missing = self._fetch(list(boxes))
        points, colours = view.points, view.points.colours
        for row, box in boxes.items():
            picture = self._kept.get(row)
            if picture is None:
                continue
            lit = points.lit is None or bool(points.lit[row])
            code = int(points.codes[row])
            coloured = lit and colours is not None and code < len(colours)
            border = QColor(*map(int, colours[code])) if coloured and colours is not None else QColor(tokens.line)
            painter.fillRect(box, QColor(tokens.accent) if row == hover else border)
            inner = box.adjusted(FRAME, FRAME, -FRAME, -FRAME)
            painter.fillRect(inner, QColor(tokens.panel))
            painter.setOpacity(1.0 if lit else DIM)
            painter.drawImage(inner.topLeft(), picture)
            painter.setOpacity(1.0)
        return missing

    def _fetch(self, rows: list[int]) -> bool:
        for row in rows:
            if row in self._kept:
                self._kept.move_to_end(row)
        missing, end = [row for row in rows if row not in self._kept], time.perf_counter() + SECONDS
        while missing:
            some, missing = missing[:AT_ONCE], missing[AT_ONCE:]
            edge = round(self._gallery.edge * self._factor * self.ratio)
            for row, picture in zip(some, self._gallery.draw(np.array(some, dtype=np.intp), edge), strict=True):
                image = to_qimage(picture)
                image.setDevicePixelRatio(self.ratio)
                self._kept[row] = image
            if time.perf_counter() > end:
                break
        while len(self._kept) > max(MOST_KEPT, len(rows)):
            self._kept.popitem(last=False)
        return bool(missing)
