"""A frame around a widget that somebody is to look at. It lies over the window and takes no mouse."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt, QTimer, Slot
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QScrollArea, QWidget

from app.theme import factor, tokens

WIDTH, ROUND, ROOM = 3, 6, 4  # pixels of the line, of its corners, around the widget
MOVES = (QEvent.Type.Move, QEvent.Type.Resize, QEvent.Type.Show, QEvent.Type.Hide, QEvent.Type.ParentChange)


class Spotlight(QWidget):
    """Follows its widget wherever the panels go, and is not seen while that is not."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self.setObjectName("lesson.spotlight")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAttribute(Qt.WidgetAttribute.WA_NoSystemBackground)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._watched: list[QWidget] = []
        self._is_laid_out = False
        self._later = QTimer(self, singleShot=True, interval=0)
        self._later.timeout.connect(self._follow)
        self.hide()

    @property
    def target(self) -> QWidget | None:
        """What it lies around."""
        return self._watched[0] if self._watched else None

    def point(self, widget: QWidget | None) -> None:
        """Lie around this from now on; around nothing for None. What can be scrolled is scrolled to it."""
        if widget is self.target:
            return
        for one in self._watched:
            one.removeEventFilter(self)
            one.destroyed.disconnect(self._lose)
        self._watched = [] if widget is None else _up_to(widget, self._window)
        for one in self._watched:
            one.installEventFilter(self)
            one.destroyed.connect(self._lose)
        self._is_laid_out = True
        self._follow()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in MOVES:
            self._is_laid_out |= event.type() == QEvent.Type.Resize
            self._later.start()
        return False

    @Slot()
    def _lose(self) -> None:
        self._watched = []
        self.hide()

    @Slot()
    def _follow(self) -> None:
        target = self.target
        if target is None or not target.isVisible():
            self.hide()
            return
        if self._is_laid_out:  # and not scrolled away by hand
            self._is_laid_out = False
            _scroll_to(target)
        room = round(ROOM * factor())
        seen = QRect(target.mapTo(self._window, QPoint()), target.size())
        for one in self._watched[1:]:
            seen &= QRect(one.mapTo(self._window, QPoint()), one.size())
        self.setGeometry(seen.adjusted(-room, -room, room, room) & self._window.rect())
        self.setVisible(not seen.isEmpty())
        self.raise_()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        width = WIDTH * factor()
        painter.setPen(QPen(QColor(tokens().warning), width))
        inner = self.rect().toRectF().adjusted(width / 2, width / 2, -width / 2, -width / 2)
        painter.drawRoundedRect(inner, ROUND * factor(), ROUND * factor())
        painter.end()


def _up_to(widget: QWidget, window: QWidget) -> list[QWidget]:
    """The widget and all that it lies in, within the window."""
    found: list[QWidget] = []
    one: QWidget | None = widget
    while one is not None and one is not window:
        found.append(one)
        one = one.parentWidget()
    return found


def _scroll_to(widget: QWidget) -> None:
    above = widget.parentWidget()
    while above is not None:
        if isinstance(above, QScrollArea):
            above.ensureWidgetVisible(widget)
        above = above.parentWidget()
