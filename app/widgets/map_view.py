"""A plane of points as it is drawn: one raster picture, and a walk and other marks on top."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPoint, QPointF, QTimer, Signal, Slot
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.widgets import map_contours
from app.widgets.legend import Legend
from app.widgets.map_camera import Camera
from app.widgets.map_density import DensityPicture
from app.widgets.map_legend import MapLegend
from app.widgets.map_levels import Crowd, Level, Mode, level_for
from app.widgets.map_marks import MapMarks
from app.widgets.map_motion import Motion
from app.widgets.map_overlay import draw
from app.widgets.map_picture import MapPicture, PointsPicture, View
from app.widgets.map_points import Points
from app.widgets.map_thumbnails import Gallery, Thumbnails
from app.widgets.map_underlay import Underlay

PICK_RADIUS = 14
FRAME_SECONDS = 0.008  # for points, of the 16 that a frame has; what is left over is drawn in the next ones
Floats = NDArray[np.floating]


class MapView(MapMarks):
    """Points by index, drawn; `LatentMap` is moved by hand. camera_moved() when it shows another part."""

    camera_moved = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("map.view")
        self.setAccessibleName("Latent map")
        self.setToolTip("")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(160, 120)
        self.camera = Camera()
        self.follows = True
        self._points = Points()
        self._from = self._goal = self._points.xy
        self._whole = self.camera.scale
        self.mode: Mode = "points"
        self.level: Level = "points"
        self._underlays: tuple[Underlay, ...] = ()
        self._view: View | None = None
        self._gallery: Gallery | None = None
        self._thumbnails: Thumbnails | None = None
        self._lines: tuple[Points, list[map_contours.Line]] | None = None
        self.legend = MapLegend(self)
        self._legend: Legend | None = None
        self._picture: MapPicture | None = None
        self._spent: MapPicture | None = None
        self._hover = -1
        self._labels: tuple[tuple[int, str], ...] = ()
        self._motion = Motion(self)
        self._motion.moved.connect(self._moved)

    # What is shown

    def set_points(
        self, xy: Floats, codes: NDArray[np.integer], colours: NDArray[np.uint8] | None, *, animate: bool = False
    ) -> None:
        """xy : (n, 2), rows that are not finite are left out. codes : (n,) into colours (m, 3), None for one grey.

        animate : move from where the same points were, in a quarter of a second.
        """
        self._motion.stop()
        moves = animate and len(xy) == len(self._points.xy) > 0
        self._from, self._goal = self._points.xy, np.asarray(xy, dtype=np.float32)
        selected = self._points.selected[self._points.selected < len(self._goal)]
        shown = self._from if moves else self._goal
        self._points = Points(shown, np.asarray(codes, dtype=np.uint16), colours, selected, self._points.isolated)
        fitted = self.camera.fitted(self._goal)
        self._whole = fitted.scale
        if self.follows:
            self.camera = fitted if moves or not len(self._from) else self.camera.settled(xy)
        if moves:
            self._motion.begin(self._from, self._goal)
        self._redraw()

    def set_selection(self, rows: NDArray[np.integer]) -> None:
        """The selected rows keep their colours; all others turn grey. A single one wears a ring, and all keep them."""
        self._points = replace(self._points, selected=np.asarray(rows, dtype=np.intp))
        self._redraw()

    def set_isolated(self, code: int) -> None:
        """The points with one code keep their colours; all others turn grey. None do with -1."""
        if code != self._points.isolated:
            self._points = replace(self._points, isolated=code)
            self._redraw()

    def set_mode(self, mode: Mode) -> None:
        """How points are drawn; "auto" goes by how many are in view."""
        if mode != self.mode:
            self.mode = mode
            self._redraw()

    def set_underlays(self, underlays: tuple[Underlay, ...], caption: str = "") -> None:
        """What lies in the plane beneath the points, the first at the bottom, and what it is called."""
        if underlays != self._underlays:
            self._underlays = underlays
            self._redraw()
        self._annotate(behind=caption)

    def set_gallery(self, gallery: Gallery | None) -> None:
        """Where the pictures of the points come from, by row, if they have any."""
        self._gallery, self._thumbnails = gallery, None
        self._redraw()

    def set_legend(self, legend: Legend | None) -> None:
        """What the colours of the points mean."""
        self._legend = legend
        self._show_legend()

    def set_labels(self, rows: NDArray[np.integer], names: Sequence[str]) -> None:
        """Names (k,) at the points of rows (k,), wherever they move."""
        self._labels = tuple(zip(rows.tolist(), names, strict=True))
        self.update()

    def set_hover(self, row: int) -> None:
        """Ring one point, -1 for none, without a signal."""
        self._hover = row
        self.update()

    @property
    def positions(self) -> NDArray[np.float32]:
        """(n, 2) where the points are being drawn now."""
        return self._points.xy

    @property
    def goal(self) -> NDArray[np.float32]:
        """(n, 2) where the points belong, also while they are moving there."""
        return self._goal

    @property
    def drawn(self) -> int:
        """How many points the picture shows so far; the rest follows while nothing else moves."""
        return self._ensure_picture().drawn

    def fit(self) -> None:
        """Show all points, and follow them from now on."""
        self.follows = True
        self.camera = self.camera.fitted(self._goal)
        self._redraw()
        self.camera_moved.emit()

    def look(self, camera: Camera) -> None:
        """Show the same part of the plane as a camera of any size, without a signal."""
        self.follows = False
        wanted = camera.resized(self.width(), self.height())
        if wanted != self.camera:
            self.camera = wanted
            self._redraw()

    def bring(self, place: Floats) -> None:
        """Move the plane so that a place (2,) of it is in the middle, where it is not in view."""
        x, y = self.camera.to_pixels(np.asarray(place)[None])[0]
        if not self.rect().contains(round(x), round(y)):
            self._move_camera(self.camera.panned(self.width() / 2 - x, self.height() / 2 - y))

    def zoom(self, factor: float, around: QPointF | None = None) -> None:
        """Magnify around a position of the widget, or its middle."""
        at = around if around is not None else QPointF(self.width() / 2, self.height() / 2)
        self._move_camera(self.camera.zoomed(factor, at.x(), at.y()))

    def row_at(self, position: QPoint) -> int:
        """The row whose thumbnail is under a position of the widget, else of the point within 14 pixels, or -1."""
        shown = self._shown_thumbnails()
        found = -1 if shown is None else shown[0].row_at(shown[1], position)
        return found if found >= 0 else self._ensure_picture().row_at(position.x(), position.y(), PICK_RADIUS)

    def code_of(self, row: int) -> int:
        """Into the colours, of a row."""
        return int(self._points.codes[row])

    def to_pixels(self, row: int) -> QPoint:
        """Where a row is drawn, in the widget."""
        x, y = self.camera.to_pixels(self._points.xy[row : row + 1])[0]
        return QPoint(round(x), round(y))

    # Drawing

    def retheme(self) -> None:
        """Draw anew in other colours and sizes."""
        self._thumbnails = None
        self._redraw()

    def _redraw(self) -> None:
        self._spent, self._picture = self._picture or self._spent, None
        self.update()

    @Slot(object)
    def _moved(self, xy: NDArray[np.float32]) -> None:
        self._points = self._points.moved(xy)
        self._redraw()

    def _ensure_picture(self) -> MapPicture:
        if self._picture is None:
            near = self.camera.scale / self._whole
            self.level = level_for(self.mode, self.level, lambda: self._crowd(near))
            self._view = View(
                self._points, self.camera, self.tokens, self.devicePixelRatioF(), near,
                faint=self.level == "contours", underlays=self._underlays,
            )  # fmt: skip
            kind = DensityPicture if self.level == "density" else PointsPicture
            self._picture = kind(self._view, self._spent)
            self._picture.draw(FRAME_SECONDS)
            self._show_legend()
        return self._picture

    def _crowd(self, near: float) -> Crowd:
        shown = self._ensure_thumbnails()
        return Crowd.of(self._points, self.camera, near, np.inf if shown is None else float(np.prod(shown.outer)))

    def _ensure_thumbnails(self) -> Thumbnails | None:
        ratio = self.devicePixelRatioF()
        if self._gallery is not None and (self._thumbnails is None or self._thumbnails.ratio != ratio):
            self._thumbnails = Thumbnails(self._gallery, self.scaled(100) / 100, ratio)
        return self._thumbnails

    def _shown_thumbnails(self) -> tuple[Thumbnails, View] | None:
        self._ensure_picture()
        thumbnails = self._ensure_thumbnails() if self.level == "thumbnails" else None
        return None if thumbnails is None or self._view is None else (thumbnails, self._view)

    def _contours(self) -> list[map_contours.Line]:
        if self._lines is None or self._lines[0] is not self._points:
            self._lines = self._points, map_contours.lines_of(self._points)
        return self._lines[1]

    @Slot()
    def _refine(self) -> None:
        if self._picture is not None and not self._picture.is_complete:
            self._picture.draw(FRAME_SECONDS)
            self._show_legend()
            self.update()

    def _show_legend(self) -> None:
        """Of the colours that are on the picture."""
        picture = self._picture
        legend = picture.legend if isinstance(picture, DensityPicture) else self._legend
        self.legend.set_data(legend, self._points.isolated)

    def paintEvent(self, event: QPaintEvent) -> None:
        """One picture, and the few marks on top of it."""
        painter = QPainter(self)
        picture = self._ensure_picture()
        painter.drawImage(0, 0, picture.image)
        if not picture.is_complete:
            QTimer.singleShot(0, self, self._refine)
        painter.setFont(self.small_font())
        if self.level == "contours":
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            map_contours.draw(painter, self.camera, self._contours(), self.tokens.text, self.tokens, named=True)
        shown = self._shown_thumbnails()
        if shown is not None and shown[0].draw(painter, shown[1], self.tokens, self._hover):
            QTimer.singleShot(0, self, self.update)
        xy, selected = self._points.xy, self._points.selected
        ring = xy[self._hover] if 0 <= self._hover < len(xy) else None
        few = xy[selected] if len(selected) <= 2 else xy[:0]
        labels = tuple((xy[row], name) for row, name in self._labels if row < len(xy))
        marks = replace(self.overlay, hover=ring, rings=few, labels=labels)
        draw(painter, self.camera, marks, self.tokens)
        painter.end()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep what was in view in view; all points, where nobody has chosen a part."""
        self.camera = self.camera.resized(self.width(), self.height())
        whole = self.camera.fitted(self._goal)
        self._whole = whole.scale
        if self.follows:
            self.camera = whole
        self._redraw()
        self.legend.settle()

    def _move_camera(self, camera: Camera) -> None:
        self.camera, self.follows = camera, False
        self._redraw()
        self.camera_moved.emit()
