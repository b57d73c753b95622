"""A plane of points under the hand: pan and zoom, the point under the cursor, and outlines drawn around points."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QElapsedTimer, QEvent, QPoint, QPointF, Qt, Signal, Slot
from PySide6.QtGui import QContextMenuEvent, QEnterEvent, QKeyEvent, QMouseEvent, QPolygonF, QWheelEvent
from PySide6.QtWidgets import QApplication, QWidget

from app.widgets.map_outline import Outline, Tool
from app.widgets.map_overlay import number_at, pin_at
from app.widgets.map_view import MapView
from app.widgets.typing_in import takes_text

ZOOM_STEP = 1.25
PAN_STEP = 48
PIN_REACH = 12
SHIFT = Qt.KeyboardModifier.ShiftModifier


class LatentMap(MapView):
    """Points by index. Signals: hovered(index) and clicked(index, modifiers), -1 for the empty plane;
    menu_asked(index, global position); typed(letter) for keys that mean nothing to the plane itself;
    outlined(polygon (k, 2) of the plane, modifiers) when the hand has drawn around something with `tool`;
    pointed(place (2,) of the plane under the cursor, or None when that has left or is dragging);
    stop_moved(letter, place (2,)) while the hand drags a stop of the walk; placed(place (2,)) for a click on the
    empty plane, after `clicked`; numbered(index) for one on a numbered place; released() for Escape while one is held.
    cursor_at : where the cursor is in the widget, or None. moved : since it moved last.
    """

    hovered = Signal(int)
    clicked = Signal(int, object)
    menu_asked = Signal(int, object)
    typed = Signal(str)
    outlined = Signal(object, object)
    pointed = Signal(object)
    stop_moved = Signal(str, object)
    placed = Signal(object)
    numbered = Signal(int)
    released = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._pressed: QPointF | None = None
        self._dragging = False
        self._pin = ""
        self.cursor_at: QPoint | None = None
        self.moved = QElapsedTimer()
        self._tool: Tool = "move"
        self._outline: Outline | None = None
        self.legend.entered.connect(self._leave)

    @Slot()
    def _leave(self) -> None:
        self._hover_at(-1)

    @property
    def tool(self) -> Tool:
        """What dragging does: move the plane, or draw around points."""
        return self._tool

    def set_tool(self, tool: Tool) -> None:
        """Choose what dragging does."""
        self._tool = tool
        self._show_hand(False)

    def _show_hand(self, over_pin: bool) -> None:
        free = Qt.CursorShape.ArrowCursor if self._tool == "move" else Qt.CursorShape.CrossCursor
        wanted = Qt.CursorShape.OpenHandCursor if over_pin else free
        if self.cursor().shape() != wanted:
            self.setCursor(wanted)

    def _pin_at(self, position: QPointF) -> str:
        return pin_at(self.camera, self.overlay, position, self.scaled(PIN_REACH))

    def _point_at(self, position: QPointF | None) -> None:
        place = None if position is None else self.camera.to_plane(position.x(), position.y())
        self.pointed.emit(None if place is None else np.array(place, dtype=np.float32))

    def _hover_at(self, row: int) -> None:
        if row != self._hover:
            self._hover = row
            self.update()
            self.hovered.emit(row)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """The start of a click or a drag."""
        if event.button() == Qt.MouseButton.LeftButton:
            self._pressed, self._dragging = event.position(), False
            self._pin = self._pin_at(event.position())
            self._point_at(None)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Pan with the button down; say what is under the cursor otherwise."""
        self.cursor_at = event.position().toPoint()
        self.moved.restart()
        if self._pressed is None:
            self._hover_at(self.row_at(event.position().toPoint()))
            self._point_at(event.position())
            self._show_hand(bool(self._pin_at(event.position())))
            return
        step = event.position() - self._pressed
        far = step.manhattanLength() >= QApplication.startDragDistance()
        if self._pin:
            if self._dragging or far:
                self._dragging = True
                place = self.camera.to_plane(event.position().x(), event.position().y())
                self.stop_moved.emit(self._pin, np.array(place, dtype=np.float32))
        elif self._tool != "move":
            if self._outline is None and far:
                self._outline = Outline(self._tool, self._pressed)
            if self._outline is not None:
                self._outline.add(event.position())
                self._annotate(outline=self._outline.polygon)
        elif self._dragging or far:
            self._dragging, self._pressed = True, event.position()
            self._move_camera(self.camera.panned(step.x(), step.y()))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A press without a drag is a click."""
        if event.button() == Qt.MouseButton.LeftButton and self._pressed is not None:
            on_pin, self._pressed, self._pin = bool(self._pin), None, ""
            if self._outline is not None:
                self._end_outline(event.modifiers())
            elif not self._dragging:
                self._click(event, on_pin)

    def _click(self, event: QMouseEvent, on_pin: bool) -> None:
        number = number_at(self.camera, self.overlay, event.position(), self.scaled(PIN_REACH))
        if number >= 0:
            self.numbered.emit(number)
            return
        row = self.row_at(event.position().toPoint())
        self.clicked.emit(row, event.modifiers())
        if row < 0 and not on_pin:
            place = self.camera.to_plane(event.position().x(), event.position().y())
            self.placed.emit(np.array(place, dtype=np.float32))

    def _end_outline(self, keys: Qt.KeyboardModifier) -> None:
        polygon = self._outline.polygon if self._outline is not None else QPolygonF()
        self._outline = None
        self._annotate(outline=None)
        corners = [self.camera.to_plane(corner.x(), corner.y()) for corner in polygon.toList()]
        self.outlined.emit(np.array(corners).reshape(-1, 2), keys)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Ask for a menu on the point under the cursor."""
        self.menu_asked.emit(self.row_at(event.pos()), event.globalPos())

    def enterEvent(self, event: QEnterEvent) -> None:
        """Its keys work where the cursor is, unless somebody is in the middle of typing."""
        if not takes_text(QApplication.focusWidget()):
            self.setFocus(Qt.FocusReason.MouseFocusReason)
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        """Nothing is under the cursor any more."""
        self.cursor_at = None
        self._hover_at(-1)
        self._point_at(None)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zoom around the cursor."""
        self.zoom(ZOOM_STEP ** (event.angleDelta().y() / 120), event.position())
        event.accept()

    def event(self, event: QEvent) -> bool:
        """While something is drawn, isolated or held, Escape gives that up and nothing else in the window."""
        if event.type() == QEvent.Type.ShortcutOverride:
            assert isinstance(event, QKeyEvent)
            held = self.overlay.held is not None
            busy = self._outline is not None or self._points.isolated >= 0 or held
            if event.key() == Qt.Key.Key_Escape and busy:
                event.accept()
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows pan, plus and minus zoom, 0 shows everything, Escape gives up a stroke or what is held or isolated."""
        key = Qt.Key(event.key())
        pans = {Qt.Key.Key_Left: (1, 0), Qt.Key.Key_Right: (-1, 0), Qt.Key.Key_Up: (0, 1), Qt.Key.Key_Down: (0, -1)}
        if key == Qt.Key.Key_Escape and self._outline is not None:
            self._pressed = self._outline = None
            self._annotate(outline=None)
        elif key == Qt.Key.Key_Escape and self.overlay.held is not None:
            self.released.emit()
        elif key == Qt.Key.Key_Escape and self._points.isolated >= 0:
            self.legend.isolated.emit(-1)
        elif key in pans:
            dx, dy = pans[key]
            self._move_camera(self.camera.panned(dx * PAN_STEP, dy * PAN_STEP))
        elif key in (Qt.Key.Key_Plus, Qt.Key.Key_Equal, Qt.Key.Key_Minus):
            self.zoom(1 / ZOOM_STEP if key == Qt.Key.Key_Minus else ZOOM_STEP)
        elif key in (Qt.Key.Key_0, Qt.Key.Key_Home):
            self.fit()
        elif event.text().isalpha() and event.modifiers() in (Qt.KeyboardModifier.NoModifier, SHIFT):
            self.typed.emit(event.text().lower())
        else:
            super().keyPressEvent(event)
