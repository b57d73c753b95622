"""Horizontal lines across a plot, each with its name on it."""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import Qt
from PySide6.QtGui import QFont

from app.theme import Tokens

AT = 0.98  # of the width, where the right ends of their names are


class Levels:
    """What curves should fall below or rise above."""

    def __init__(self, plot: pg.PlotWidget) -> None:
        self._plot = plot
        self._lines: dict[str, pg.InfiniteLine] = {}
        self._values: dict[str, float] = {}
        self._log = False

    def set_values(self, values: Mapping[str, float]) -> None:
        """By name, in the scale of the curves."""
        self._values = dict(values)
        for gone in self._lines.keys() - values.keys():
            self._plot.removeItem(self._lines.pop(gone))
        for name in values:
            if name not in self._lines:
                line = pg.InfiniteLine(angle=0, label=name, labelOpts={"position": AT, "anchors": [(1, 1), (1, 1)]})
                self._lines[name] = line
                self._plot.addItem(line, ignoreBounds=True)
        self._place()

    @property
    def values(self) -> Mapping[str, float]:
        """What is shown, by name."""
        return self._values

    def set_log(self, on: bool) -> None:
        """On a logarithmic axis."""
        self._log = on
        self._place()

    def retheme(self, tokens: Tokens, font: QFont) -> None:
        """Quiet, dashed."""
        for line in self._lines.values():
            line.setPen(pg.mkPen(tokens.muted, width=1.5, style=Qt.PenStyle.DashLine))
            line.label.setColor(tokens.muted)
            line.label.setFont(font)

    def _place(self) -> None:
        for name, value in self._values.items():
            shown = value > 0 or not self._log
            self._lines[name].setVisible(shown)
            if shown:
                self._lines[name].setPos(float(np.log10(value)) if self._log else value)
