"""A ring around the pointer and a pulse at each click, so that a class sees where the teacher is."""

from __future__ import annotations

from PySide6.QtCore import QElapsedTimer, QPoint, QPointF, Qt, QTimer, Slot
from PySide6.QtGui import QColor, QCursor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QApplication, QWidget

from app.widgets.themed import Themed

LOOK_MS, PULSE_MS = 16, 350
RADIUS, WIDEST, WIDTH = 18, 30, 3  # pixels at a desk


class PointerRing(Themed):
    """Lies over its window and takes no mouse event; only a small square around the pointer is ever painted."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self.setObjectName("pointer_ring")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAttribute(Qt.WidgetAttribute.WA_NoSystemBackground)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._was_down = False
        self._pulse = QElapsedTimer()
        self._timer = QTimer(self, interval=LOOK_MS)
        self._timer.timeout.connect(self._look)
        self.hide()

    @property
    def pulse(self) -> float:
        """How far the pulse of the last click is, from 0 to 1; 1 where none goes."""
        return min(1.0, self._pulse.elapsed() / PULSE_MS) if self._pulse.isValid() else 1.0

    def switch(self, on: bool) -> None:
        """Follow the pointer from now on, or no more."""
        if on:
            self._timer.start()
        else:
            self._timer.stop()
            self.hide()

    @Slot()
    def _look(self) -> None:
        """Where the pointer is now. It is asked for, since no widget hears of moves over another."""
        window = self._window
        at = window.mapFromGlobal(QCursor.pos())
        self.setVisible(window.rect().contains(at) and window.isActiveWindow())
        if not self.isVisible():
            return
        self._see_clicks()
        side = 2 * self.scaled(WIDEST + WIDTH)
        self.setFixedSize(side, side)
        place = at - QPoint(side // 2, side // 2)
        if place != self.pos():
            self.move(place)
            self.raise_()
        if self.pulse < 1:
            self.update()
        elif self._pulse.isValid():
            self._pulse.invalidate()
            self.update()

    def _see_clicks(self) -> None:
        is_down = QApplication.mouseButtons() != Qt.MouseButton.NoButton
        if is_down and not self._was_down:
            self._pulse.start()
        self._was_down = is_down

    def paintEvent(self, event: QPaintEvent) -> None:
        """The ring, and the pulse that grows out of it and fades."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        middle, pulse = QPointF(self.rect().center()), self.pulse
        ink = QColor(self.tokens.accent)
        ink.setAlpha(60)
        painter.setBrush(ink)
        painter.setPen(QPen(QColor(self.tokens.accent), self.scaled(WIDTH)))
        painter.drawEllipse(middle, self.scaled(RADIUS), self.scaled(RADIUS))
        if pulse < 1:
            ink.setAlpha(round(255 * (1 - pulse)))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(ink, self.scaled(WIDTH)))
            radius = self.scaled(RADIUS + (WIDEST - RADIUS) * pulse)
            painter.drawEllipse(middle, radius, radius)
        painter.end()
