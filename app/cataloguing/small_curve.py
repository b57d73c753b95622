"""A curve in a cell of a table."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRectF, QSize
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from app.cataloguing.table import ENTRY
from app.theme import tokens

WIDTH, MARGIN = 110, 4


class SmallCurve(QStyledItemDelegate):
    """Draws the validation error of a run by its epochs, from its largest at the top to its least."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(WIDTH, super().sizeHint(option, index).height())

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        super().paint(painter, option, index)
        room = QRectF(option.rect).adjusted(MARGIN, MARGIN, -MARGIN, -MARGIN)
        places = within(index.data(ENTRY).validation, room.width())
        if len(places) > 1:
            line = QPolygonF([QPointF(room.x() + x, room.y() + y * room.height()) for x, y in places])
            painter.save()
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(QColor(tokens().validation), 1.5))
            painter.drawPolyline(line)
            painter.restore()


def within(curve: NDArray[np.float64], width: float) -> NDArray[np.float64]:
    """(k, 2) places of a curve (m, 2): x to `width`, y from 0 at its largest logarithm to 1 at its least.

    What is not finite or not positive is left out; of more points than pixels some are taken, the last among them.
    """
    known = curve[np.isfinite(curve).all(axis=1) & (curve[:, 1] > 0)]
    if len(known) < 2:
        return np.empty((0, 2))
    known = known[np.unique(np.linspace(0, len(known) - 1, min(len(known), max(2, int(width)))).astype(int))]
    x, y = known[:, 0], np.log(known[:, 1])
    across, down = np.ptp(x) or 1.0, np.ptp(y) or 1.0
    return np.stack([(x - x[0]) / across * width, (y.max() - y) / down], axis=1)
