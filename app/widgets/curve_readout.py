"""The values of all curves at one place of the axis, with a line through it."""

from __future__ import annotations

import html
from collections.abc import Sequence

import pyqtgraph as pg
from PySide6.QtCore import Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QLabel

from app.theme import Tokens
from app.widgets.series import Series

MARGIN = 8


class Readout:
    """A label in a plot, on the side where the line is not."""

    def __init__(self, plot: pg.PlotWidget) -> None:
        self._plot = plot
        self._line = pg.InfiniteLine(angle=90, movable=False)
        self._line.setVisible(False)
        plot.addItem(self._line, ignoreBounds=True)
        self._label = QLabel(plot)
        self._label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._label.hide()
        self.at: float | None = None

    @property
    def text(self) -> str:
        """What is read out, as rich text; empty while nothing is."""
        return self._label.text() if self.at is not None else ""

    def show_rows(self, x_name: str, rows: Sequence[tuple[Series, float, float]]) -> None:
        """(series, x, y) of every curve, the nearest first; nothing to show hides it."""
        self.at = rows[0][1] if rows else None
        self._line.setVisible(bool(rows))
        self._label.setVisible(bool(rows))
        if self.at is None:
            return
        self._line.setPos(self.at)
        lines = "".join(
            f'<br><span style="color:{one.colour}">■</span> {html.escape(one.title)} <b>{y:.5g}</b>'
            for one, _, y in rows
        )
        self._label.setText(f"{html.escape(x_name)} {self.at:.6g}{lines}")
        self._label.adjustSize()
        self._place(self.at)

    def _place(self, x: float) -> None:
        view = self._plot.getPlotItem().getViewBox()
        box, (low, high) = view.sceneBoundingRect(), view.viewRange()[0]
        right = x < (low + high) / 2
        left = box.right() - self._label.width() if right else box.left() + MARGIN
        self._label.move(round(left), round(box.top()))

    def retheme(self, colours: Tokens, font: QFont) -> None:
        """Take the colours of the theme."""
        self._line.setPen(pg.mkPen(colours.muted, width=1, style=Qt.PenStyle.DashLine))
        self._label.setStyleSheet(
            f"background: {colours.panel}; color: {colours.text}; border: 1px solid {colours.line}; padding: 4px;"
        )
        self._label.setFont(font)
