"""Horizontal lines across a plot, each with its name on it."""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import QObject, QPointF, QRectF, Qt, Slot
from PySide6.QtGui import QFont

from app.languages.speaking import said
from app.theme import Tokens
from app.widgets.apart import apart


class Levels(QObject):
    """What curves should fall below or rise above."""

    def __init__(self, plot: pg.PlotWidget) -> None:
        super().__init__(plot)
        self._plot = plot
        self._view = plot.getPlotItem().getViewBox()
        self._lines: dict[str, pg.InfiniteLine] = {}
        self._names: dict[str, pg.TextItem] = {}
        self._values: dict[str, float] = {}
        self._log = False
        self._view.sigRangeChanged.connect(self._name)
        self._view.sigResized.connect(self._name)

    def set_values(self, values: Mapping[str, float]) -> None:
        """By name, in the scale of the curves."""
        self._values = dict(values)
        for gone in self._lines.keys() - values.keys():
            for item in (self._lines.pop(gone), self._names.pop(gone)):
                self._plot.removeItem(item)
        for name in values:
            if name not in self._lines:
                self._lines[name], self._names[name] = pg.InfiniteLine(angle=0), pg.TextItem(said(name))
                for item in (self._lines[name], self._names[name]):
                    self._plot.addItem(item, ignoreBounds=True)
        self._place()

    @property
    def values(self) -> Mapping[str, float]:
        """What is shown, by name."""
        return self._values

    @property
    def names(self) -> Mapping[str, QRectF]:
        """Where the names stand that are in view, in pixels of the plot's area."""
        shown = {name: item for name, item in self._names.items() if item.isVisible()}
        return {
            name: item.boundingRect().translated(self._view.mapFromView(item.pos())) for name, item in shown.items()
        }

    def set_log(self, on: bool) -> None:
        """On a logarithmic axis."""
        self._log = on
        self._place()

    def retheme(self, tokens: Tokens, font: QFont) -> None:
        """Quiet, dashed."""
        for name, line in self._lines.items():
            line.setPen(pg.mkPen(tokens.muted, width=1.5, style=Qt.PenStyle.DashLine))
            self._names[name].fill = pg.mkBrush(tokens.panel)
            self._names[name].setColor(tokens.muted)
            self._names[name].setFont(font)
        self._name()

    def _place(self) -> None:
        for name, value in self._values.items():
            shown = value > 0 or not self._log
            self._lines[name].setVisible(shown)
            if shown:
                self._lines[name].setPos(float(np.log10(value)) if self._log else value)
        self._name()

    @Slot()
    def _name(self) -> None:
        for item in self._names.values():
            item.setVisible(False)
        shown = [name for name, line in self._lines.items() if line.isVisible()]
        heights = [self._view.mapFromView(QPointF(0, self._lines[name].value())).y() for name in shown]
        sizes = [self._names[name].boundingRect().size() for name in shown]
        for name, box in zip(shown, apart(heights, sizes, self._view.boundingRect().size()), strict=True):
            if box is not None:
                self._names[name].setPos(self._view.mapToView(box.topLeft()))
                self._names[name].setVisible(True)
