"""Scores of two kinds of samples as histograms, and a threshold between them that is dragged."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.widgets.themed import Themed

Doubles = NDArray[np.float64]
BINS, MOST, FAR = 40, 0.995, 8  # up to this share of samples, or so many thresholds beyond the middle
PAD, HANDLE, TICK = 8, 5, 8
FAINT = 90
FILLED, OUTLINED = "\N{BLACK SQUARE}", "\N{WHITE SQUARE}"
PAGE = 0.05  # of the samples
KEYS = (
    "Left and right move the threshold to the next score, Page Up and Page Down over many; Home brings it back to "
    "where the validation samples have put it."
)


class ScoreHistogram(Themed):
    """The share of each kind in each bin. Signal: moved(threshold), by the mouse, the arrows, Page Up, Page Down, Home.

    What lies above the threshold is called abnormal. A dashed line is where it honestly is.
    """

    moved = Signal(float)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.SizeHorCursor)
        self.setToolTip(f"Drag the threshold. {KEYS}")
        self.setAccessibleDescription(KEYS)
        self._kinds: tuple[Doubles, Doubles] = (np.empty(0), np.empty(0))
        self._known = np.empty(0)
        self._marked = np.empty(0)
        self._edges = np.linspace(0.0, 1.0, BINS + 1)
        self._honest = self.threshold = 0.0

    def sizeHint(self) -> QSize:
        return QSize(self.scaled(320), self.scaled(160))

    def minimumSizeHint(self) -> QSize:
        return QSize(self.scaled(140), self.scaled(96))

    def set_scores(self, normal: Doubles, abnormal: Doubles, honest: float) -> None:
        """normal, abnormal : (m,), (n,) finite. honest : the threshold that none of them has led to."""
        self._kinds, self._honest = (normal, abnormal), honest
        self._known = np.unique(np.concatenate(self._kinds))
        self._edges = _edges(np.concatenate(self._kinds), normal, honest)
        self.update()

    def set_threshold(self, threshold: float) -> None:
        """Move it, without a signal."""
        self.threshold = threshold
        self.update()

    def set_marked(self, scores: Doubles) -> None:
        """(k,) of the samples to be pointed at."""
        self._marked = scores
        self.update()

    # Painting

    def _area(self) -> QRectF:
        line = QFontMetrics(self.small_font()).height()
        top, below = 2 * line + HANDLE, line + 4
        return QRectF(PAD, top, max(self.width() - 2 * PAD, 1), max(self.height() - top - below, 1))

    def x_of(self, score: float) -> float:
        """Where a score is, in pixels of the widget; what lies beyond the bins is at their ends."""
        area, low, high = self._area(), self._edges[0], self._edges[-1]
        return area.left() + area.width() * float(np.clip((score - low) / (high - low), 0.0, 1.0))

    def score_at(self, x: float) -> float:
        """The score at a pixel."""
        area, low, high = self._area(), self._edges[0], self._edges[-1]
        return float(low + (high - low) * np.clip((x - area.left()) / area.width(), 0.0, 1.0))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Both kinds, both thresholds, and what is pointed at."""
        if not len(self._known):
            return
        painter = QPainter(self)
        painter.setFont(self.small_font())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area, tokens = self._area(), self.tokens
        shares = [_shares(kind, self._edges) for kind in self._kinds]
        tallest = max(float(one.max(initial=0.0)) for one in shares) or 1.0
        normal, abnormal = (self._outline(one / tallest, area) for one in shares)
        ground = QColor(tokens.muted)
        ground.setAlpha(FAINT)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ground)
        painter.drawPolygon(normal)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(QColor(tokens.bad), self.scaled(2)))
        painter.drawPolyline(abnormal)
        painter.setPen(QPen(QColor(tokens.line), 1))
        painter.drawLine(area.bottomLeft(), area.bottomRight())
        self._draw_marked(painter, area)
        self._draw_thresholds(painter, area)
        self._draw_words(painter, area)
        if self.hasFocus():
            painter.setPen(QPen(QColor(tokens.accent), 1, Qt.PenStyle.DotLine))
            painter.drawRect(self.rect().adjusted(0, 0, -1, -1))
        painter.end()

    def _outline(self, heights: Doubles, area: QRectF) -> QPolygonF:
        xs = np.linspace(area.left(), area.right(), BINS + 1).repeat(2)
        ys = area.bottom() - area.height() * np.concatenate([[0.0], heights.repeat(2), [0.0]])
        return QPolygonF([QPointF(x, y) for x, y in zip(xs, ys, strict=True)])

    def _draw_marked(self, painter: QPainter, area: QRectF) -> None:
        painter.setPen(QPen(QColor(self.tokens.text), self.scaled(2)))
        for score in self._marked:
            x = self.x_of(float(score))
            painter.drawLine(QPointF(x, area.bottom()), QPointF(x, area.bottom() - self.scaled(TICK)))

    def _draw_thresholds(self, painter: QPainter, area: QRectF) -> None:
        honest, at = self.x_of(self._honest), self.x_of(self.threshold)
        painter.setPen(QPen(QColor(self.tokens.warning), self.scaled(2), Qt.PenStyle.DashLine))
        painter.drawLine(QPointF(honest, area.top()), QPointF(honest, area.bottom()))
        painter.setPen(QPen(QColor(self.tokens.accent), self.scaled(2)))
        painter.drawLine(QPointF(at, area.top()), QPointF(at, area.bottom()))
        side, top = self.scaled(HANDLE), area.top()
        painter.setBrush(QColor(self.tokens.accent))
        painter.drawPolygon([QPointF(at - side, top - side), QPointF(at + side, top - side), QPointF(at, top + side)])

    def _draw_words(self, painter: QPainter, area: QRectF) -> None:
        metrics, line = QFontMetrics(painter.font()), QFontMetrics(painter.font()).height()
        normal, abnormal = self._kinds
        x = area.left()
        for text, colour in (
            (f"{FILLED} {len(normal):,} normal", self.tokens.muted),
            (f"{OUTLINED} {len(abnormal):,} abnormal", self.tokens.bad),
        ):
            painter.setPen(QColor(colour))
            painter.drawText(QPointF(x, metrics.ascent()), text)
            x += metrics.horizontalAdvance(text) + 2 * PAD
        painter.setPen(QColor(self.tokens.accent))
        text = f"{self.threshold:.4g}"
        wide = metrics.horizontalAdvance(text)
        left = min(max(self.x_of(self.threshold) - wide / 2, 0.0), self.width() - wide)
        painter.drawText(QPointF(left, line + metrics.ascent()), text)
        painter.setPen(QColor(self.tokens.muted))
        box = QRectF(area.left(), area.bottom() + 3, area.width(), line)
        painter.drawText(box, Qt.AlignmentFlag.AlignLeft, f"{self._edges[0]:.3g}")
        beyond = "\u2265 " if self._known[-1] > self._edges[-1] else ""
        painter.drawText(box, Qt.AlignmentFlag.AlignRight, f"{beyond}{self._edges[-1]:.3g}")
        painter.drawText(box, Qt.AlignmentFlag.AlignHCenter, "score")

    # The hand

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Put the threshold here."""
        self.mouseMoveEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Drag it; near the honest place it stays there."""
        if event.buttons() & Qt.MouseButton.LeftButton and len(self._known):
            x = event.position().x()
            near = abs(x - self.x_of(self._honest)) <= self.scaled(3)
            self.moved.emit(self._honest if near else self.score_at(x))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows go over the scores one by one."""
        many = max(1, round(PAGE * len(self._known)))
        steps = {
            Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_PageDown: -many, Qt.Key.Key_PageUp: many,
        }  # fmt: skip
        key = Qt.Key(event.key())
        if key == Qt.Key.Key_Home:
            self.moved.emit(self._honest)
        elif key in steps and len(self._known):
            self.moved.emit(self._stepped(steps[key]))
        else:
            super().keyPressEvent(event)

    def _stepped(self, steps: int) -> float:
        """The score so many places further on."""
        below, up_to = (
            np.searchsorted(self._known, self.threshold),
            np.searchsorted(self._known, self.threshold, "right"),
        )
        place = up_to + steps - 1 if steps > 0 else below + steps
        return float(self._known[np.clip(place, 0, len(self._known) - 1)])


def _edges(scores: Doubles, normal: Doubles, honest: float) -> Doubles:
    """What lies far beyond the threshold would leave the normal samples a single bar."""
    if not len(scores):
        return np.linspace(0.0, 1.0, BINS + 1)
    low, middle = float(scores.min()), float(np.median(normal)) if len(normal) else honest
    high = max(honest, min(float(np.quantile(scores, MOST)), middle + FAR * (honest - middle)))
    return np.linspace(low, high if high > low else low + 1.0, BINS + 1)


def _shares(scores: Doubles, edges: Doubles) -> Doubles:
    return np.histogram(scores.clip(edges[0], edges[-1]), edges)[0] / max(len(scores), 1)
