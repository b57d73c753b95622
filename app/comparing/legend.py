"""Which run has which mark, colour and stroke; always in view."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent, QPen, QResizeEvent
from superqt import QFlowLayout

from ae_core.comparison.strokes import DASHES
from app.comparing.looks import colour_of
from app.plain import plain_tip
from app.widgets.themed import Themed

if TYPE_CHECKING:
    from ae_core.comparison.reading import Comparison

STROKE, PAD = 28, 6  # pixels
WIDEST, NARROW, FEW = 284, 150, 3  # pixels of a tag, and of one among more than a few


class RunTag(Themed):
    """A run's stroke in its colour, its mark and its name."""

    def __init__(self, place: int, mark: str, words: str, tip: str, widest: int = WIDEST) -> None:
        super().__init__()
        self._widest = widest
        self.place, self.mark, self.words = place, mark, words
        self.setObjectName(f"compare.tag{place}")
        self.setAccessibleName(f"{mark} {words}")
        self.setToolTip(plain_tip(tip))

    def sizeHint(self) -> QSize:
        letters = QFontMetrics(self.font())
        wide = letters.horizontalAdvance(f"{self.mark} {self.words}") + self.scaled(STROKE) + 3 * PAD
        return QSize(min(wide, self.scaled(self._widest)), letters.height() + 4)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, colour = QPainter(self), QColor(colour_of(self.place, self.tokens))
        letters, stroke = QFontMetrics(self.font()), self.scaled(STROKE)
        pen = QPen(colour, 2.0)
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        if DASHES[self.place]:
            pen.setDashPattern(DASHES[self.place])
        painter.setPen(pen)
        painter.drawLine(0, self.height() // 2, stroke, self.height() // 2)
        left = stroke + PAD
        room = QRect(left, 0, self.width() - left, self.height())
        painter.setPen(colour)
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, self.mark)
        room.setLeft(left + letters.horizontalAdvance(f"{self.mark} "))
        painter.setPen(QColor(self.tokens.text))
        words = letters.elidedText(self.words, Qt.TextElideMode.ElideMiddle, room.width())
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, words)
        painter.end()


class RunLegend(Themed):
    """One tag a run, in as many lines as they need."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("compare.legend")
        self.setAccessibleName("The runs that are compared")
        self._flow = QFlowLayout(self)
        self._flow.setContentsMargins(0, 0, 0, 0)
        self._flow.setHorizontalSpacing(10)
        self._flow.setVerticalSpacing(0)
        self.tags: list[RunTag] = []

    def resizeEvent(self, event: QResizeEvent) -> None:
        """No name is wider than there is room."""
        super().resizeEvent(event)
        for tag in self.tags:
            tag.setMaximumWidth(max(self.width(), 1))

    def show_comparison(self, comparison: Comparison) -> None:
        """The tags of these runs."""
        for tag in self.tags:
            self._flow.removeWidget(tag)
            tag.hide()
            tag.deleteLater()
        self.tags = []
        for place, run in enumerate(comparison.runs):
            trained = f"{run.epochs:.4g} epochs" if math.isfinite(run.epochs) else ""
            said = (run.name, run.kind, f"{run.codec.latent_dim} numbers a code", trained, run.as_of)
            words = " · ".join(filter(None, (run.name, run.as_of)))
            widest = NARROW if len(comparison.runs) > FEW else WIDEST
            tag = RunTag(place, run.mark, words, " · ".join(filter(None, said)), widest)
            self._flow.addWidget(tag)
            self.tags.append(tag)
