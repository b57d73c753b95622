"""A plane of points: one raster picture, pan and zoom, the point under the cursor, and a walk drawn on top."""

from __future__ import annotations

from dataclasses import replace
from typing import cast

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QEasingCurve, QEvent, QPoint, QPointF, Qt, QVariantAnimation, Signal, Slot
from PySide6.QtGui import (
    QContextMenuEvent,
    QImage,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QApplication, QSizePolicy, QWidget

from app import palette
from app.widgets import map_raster as raster
from app.widgets.map_camera import Camera
from app.widgets.map_overlay import Legend, Overlay, draw
from app.widgets.themed import Themed

PICK_RADIUS = 14
MOVE_MS = 250
ZOOM_STEP = 1.25
PAN_STEP = 48
Floats = NDArray[np.floating]


class LatentMap(Themed):
    """Points by index. Signals: hovered(index) and clicked(index, modifiers), -1 for the empty plane;
    menu_asked(index, global position); camera_moved() when the user panned or zoomed.
    """

    hovered = Signal(int)
    clicked = Signal(int, object)
    menu_asked = Signal(int, object)
    camera_moved = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("map.view")
        self.setAccessibleName("Latent map")
        self.setToolTip("")
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(160, 120)
        self.camera = Camera()
        self.follows = True
        self._xy = np.empty((0, 2))
        self._from = self._goal = self._xy
        self._codes: NDArray[np.intp] = np.empty(0, dtype=np.intp)
        self._colours: NDArray[np.uint8] | None = None
        self._selected: NDArray[np.intp] = np.empty(0, dtype=np.intp)
        self._overlay = Overlay()
        self._image: QImage | None = None
        self._memory: NDArray[np.uint32] | None = None
        self._index: NDArray[np.int32] = np.empty((0, 0), dtype=np.int32)
        self._order: NDArray[np.intp] = np.empty(0, dtype=np.intp)
        self._pressed: QPointF | None = None
        self._dragging = False
        self._hover = -1
        self._motion = QVariantAnimation(self)
        self._motion.setDuration(MOVE_MS)
        self._motion.setStartValue(0.0)
        self._motion.setEndValue(1.0)
        self._motion.setEasingCurve(QEasingCurve.Type.InOutCubic)
        self._motion.valueChanged.connect(self._moved)

    # What is shown

    def set_points(
        self, xy: Floats, codes: NDArray[np.integer], colours: NDArray[np.uint8] | None, *, animate: bool = False
    ) -> None:
        """xy : (n, 2), rows that are not finite are left out. codes : (n,) into colours (m, 3), None for one grey.

        animate : move from where the same points were, in a quarter of a second.
        """
        self._motion.stop()
        moves = animate and len(xy) == len(self._xy) > 0
        self._codes, self._colours = np.asarray(codes, dtype=np.intp), colours
        self._from, self._goal = self._xy, np.asarray(xy, dtype=np.float64)
        if len(self._goal) != len(self._from):
            self._selected = self._selected[self._selected < len(self._goal)]
        if self.follows:
            before = self._goal if not len(self._from) else self._from
            self.camera = self.camera.fitted(self._goal) if moves or before is self._goal else self.camera.settled(xy)
        if moves:
            self._motion.start()
        else:
            self._xy = self._goal
            self._redraw()

    def set_selection(self, rows: NDArray[np.integer]) -> None:
        """The selected rows keep their colours; all others turn grey. None selected: all keep them."""
        self._selected = np.asarray(rows, dtype=np.intp)
        self._redraw()

    def set_stops(self, a: Floats | None, b: Floats | None) -> None:
        """Where A and B lie, (2,) each."""
        self._annotate(a=a, b=b)

    def set_path(self, xy: Floats | None, current: int = -1) -> None:
        """A walk through the plane, (k, 2), and the step that is being looked at."""
        self._annotate(path=xy, current=current)

    def set_legend(self, legend: Legend | None) -> None:
        """What the colours mean."""
        self._annotate(legend=legend)

    def set_axes(self, x: str, y: str) -> None:
        """The names of the two directions; empty for none."""
        self._annotate(x=x, y=y)

    def set_note(self, note: str) -> None:
        """One line in the lower left corner, such as how many of the points are shown."""
        self._annotate(note=note)

    def set_hover(self, row: int) -> None:
        """Ring one point, -1 for none, without a signal."""
        self._hover = row
        self.update()

    @property
    def positions(self) -> NDArray[np.float64]:
        """(n, 2) where the points are being drawn now."""
        return self._xy

    @property
    def overlay(self) -> Overlay:
        """What is drawn on top of the points."""
        return self._overlay

    def fit(self) -> None:
        """Show all points, and follow them from now on."""
        self.follows = True
        self.camera = self.camera.fitted(self._goal)
        self._redraw()

    def zoom(self, factor: float, around: QPointF | None = None) -> None:
        """Magnify around a position of the widget, or its middle."""
        at = around if around is not None else QPointF(self.width() / 2, self.height() / 2)
        self._move_camera(self.camera.zoomed(factor, at.x(), at.y()))

    def row_at(self, position: QPoint) -> int:
        """The row of the point nearest to a position of the widget, within 14 pixels, or -1."""
        self._ensure_image()
        ratio = self.devicePixelRatioF()
        x, y = int(position.x() * ratio), int(position.y() * ratio)
        found = raster.pick(self._index, x, y, round(PICK_RADIUS * ratio))
        return int(self._order[found]) if found >= 0 else -1

    def to_pixels(self, row: int) -> QPoint:
        """Where a row is drawn, in the widget."""
        x, y = self.camera.to_pixels(self._xy[row : row + 1])[0]
        return QPoint(round(x), round(y))

    # Drawing

    def retheme(self) -> None:
        """Draw anew in other colours."""
        self._redraw()

    def _annotate(self, **changes: object) -> None:
        self._overlay = replace(self._overlay, **changes)  # type: ignore[arg-type]
        self.update()

    def _redraw(self) -> None:
        self._image = None
        self.update()

    @Slot(object)
    def _moved(self, part: object) -> None:
        share = float(cast(float, part))
        self._xy = self._goal if share >= 1.0 else (1.0 - share) * self._from + share * self._goal
        self._redraw()

    def _radius(self) -> float:
        n = len(self._xy)
        size = 4.0 if n <= 500 else 3.0 if n <= 3_000 else 2.0 if n <= 12_000 else 1.0
        return size * self.devicePixelRatioF()

    def _ensure_image(self) -> None:
        if self._image is not None:
            return
        ratio = self.devicePixelRatioF()
        height, width = max(round(self.height() * ratio), 1), max(round(self.width() * ratio), 1)
        pixels, usable = self._pixels(ratio)
        chosen = np.zeros(len(self._xy), dtype=bool)
        chosen[self._selected] = True
        self._order = np.concatenate([np.flatnonzero(usable & ~chosen), np.flatnonzero(usable & chosen)])
        self._index = raster.index_buffer(height, width, pixels[self._order])
        ground = palette.rgb(self.tokens.panel)
        memory = raster.background(height, width, ground)
        self._stamp(memory, pixels, usable & ~chosen, bool(chosen.any()), self._radius())
        self._stamp(memory, pixels, usable & chosen, False, self._radius() + ratio)
        # The picture borrows this memory, which therefore has to live as long as the picture.
        self._memory = memory
        self._image = QImage(memory.data, width, height, 4 * width, QImage.Format.Format_RGB32)
        self._image.setDevicePixelRatio(ratio)

    def _pixels(self, ratio: float) -> tuple[NDArray[np.intp], NDArray[np.bool_]]:
        usable: NDArray[np.bool_] = np.asarray(np.isfinite(self._xy).all(axis=1))
        places = np.floor(self.camera.to_pixels(np.where(usable[:, None], self._xy, 0.0)) * ratio)
        return np.clip(places, -1e6, 1e6).astype(np.intp), usable

    def _stamp(
        self, memory: NDArray[np.uint32], pixels: NDArray[np.intp], rows: NDArray[np.bool_], grey: bool, radius: float
    ) -> None:
        ground = palette.rgb(self.tokens.panel)
        plain = palette.rgb(palette.hexadecimal(palette.shades(self.tokens.panel, self.tokens.muted)[150]))
        colours, codes = self._colours, self._codes[rows]
        if grey or colours is None:
            colours, codes = plain[None], np.zeros_like(codes)
        raster.stamp(memory, pixels[rows], codes, colours, ground, radius)

    def paintEvent(self, event: QPaintEvent) -> None:
        """One picture, and the few marks on top of it."""
        self._ensure_image()
        painter = QPainter(self)
        if self._image is not None:
            painter.drawImage(0, 0, self._image)
        painter.setFont(self.small_font())
        ring = self._xy[self._hover] if 0 <= self._hover < len(self._xy) else None
        few = self._xy[self._selected] if len(self._selected) <= 2 else self._xy[:0]
        draw(painter, self.camera, replace(self._overlay, hover=ring, rings=few), self.tokens)
        painter.end()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep what was in view in view."""
        self.camera = self.camera.resized(self.width(), self.height())
        if self.follows and event.oldSize().isEmpty():
            self.camera = self.camera.fitted(self._goal)
        self._redraw()

    # The hand

    def _move_camera(self, camera: Camera) -> None:
        self.camera, self.follows = camera, False
        self._redraw()
        self.camera_moved.emit()

    def _hover_at(self, row: int) -> None:
        if row != self._hover:
            self._hover = row
            self.update()
            self.hovered.emit(row)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """The start of a click or a drag."""
        if event.button() == Qt.MouseButton.LeftButton:
            self._pressed, self._dragging = event.position(), False

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Pan with the button down; say what is under the cursor otherwise."""
        if self._pressed is None:
            self._hover_at(self.row_at(event.position().toPoint()))
            return
        step = event.position() - self._pressed
        if self._dragging or step.manhattanLength() >= QApplication.startDragDistance():
            self._dragging, self._pressed = True, event.position()
            self._move_camera(self.camera.panned(step.x(), step.y()))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A press without a drag is a click."""
        if event.button() == Qt.MouseButton.LeftButton and self._pressed is not None:
            self._pressed = None
            if not self._dragging:
                self.clicked.emit(self.row_at(event.position().toPoint()), event.modifiers())

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Ask for a menu on the point under the cursor."""
        self.menu_asked.emit(self.row_at(event.pos()), event.globalPos())

    def leaveEvent(self, event: QEvent) -> None:
        """Nothing is under the cursor any more."""
        self._hover_at(-1)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zoom around the cursor."""
        self.zoom(ZOOM_STEP ** (event.angleDelta().y() / 120), event.position())
        event.accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows pan, plus and minus zoom, 0 shows everything."""
        key = Qt.Key(event.key())
        pans = {Qt.Key.Key_Left: (1, 0), Qt.Key.Key_Right: (-1, 0), Qt.Key.Key_Up: (0, 1), Qt.Key.Key_Down: (0, -1)}
        if key in pans:
            dx, dy = pans[key]
            self._move_camera(self.camera.panned(dx * PAN_STEP, dy * PAN_STEP))
        elif key in (Qt.Key.Key_Plus, Qt.Key.Key_Equal, Qt.Key.Key_Minus):
            self.zoom(1 / ZOOM_STEP if key == Qt.Key.Key_Minus else ZOOM_STEP)
        elif key in (Qt.Key.Key_0, Qt.Key.Key_Home):
            self.fit()
        else:
            super().keyPressEvent(event)
