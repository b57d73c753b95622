"""Clouds, lines, arrows and one marked point over a plane, and a surface in colour below them."""

from __future__ import annotations

import html
from collections.abc import Sequence
from typing import Protocol

import numpy as np
import pyqtgraph as pg
from numpy.typing import NDArray
from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ae_core.raster import palette
from app.widgets.themed import Themed

Floats = NDArray[np.floating]
HEAD = 0.28  # of an arrow's length
HEAD_ANGLE = 0.45
LEGEND_HEIGHT = 16
FEW, SINGLE, CLOUD = 60, 8, 4  # so few points are looked at one by one; their diameters


class Trace(Protocol):
    """xy : (n, 2). kind : points, line, point or arrows. role : main, second or quiet. to : (n, 2) heads of arrows."""

    @property
    def name(self) -> str: ...
    @property
    def xy(self) -> Floats: ...
    @property
    def kind(self) -> str: ...
    @property
    def role(self) -> str: ...
    @property
    def to(self) -> Floats | None: ...


class Surface(Protocol):
    """values : (rows, columns), the first row lowest. box : x0, y0, width, height. limits : lowest, highest colour."""

    @property
    def name(self) -> str: ...
    @property
    def values(self) -> Floats: ...
    @property
    def box(self) -> tuple[float, float, float, float]: ...
    @property
    def limits(self) -> tuple[float, float]: ...


class PlaneView(Themed):
    """A plot of traces with a legend above it. The mouse wheel zooms, dragging pans; new data shows everything."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.traces: tuple[Trace, ...] = ()
        self._surface: Surface | None = None
        self.plot = pg.PlotWidget()
        self.plot.setMenuEnabled(False)
        self.plot.hideButtons()
        self.plot.setFrameShape(pg.QtWidgets.QFrame.Shape.NoFrame)
        self.plot.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.plot.setAccessibleName("Plot")
        self.legend = Legend()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.legend)
        layout.addWidget(self.plot, 1)
        self._names = ("", "")
        self.setMinimumSize(96, 48)

    def set_data(
        self,
        traces: Sequence[Trace],
        x_name: str,
        y_name: str,
        surface: Surface | None = None,
        equal: bool = False,
    ) -> None:
        """Draw these. equal : a unit is equally long on both axes."""
        self.traces, self._surface, self._names = tuple(traces), surface, (x_name, y_name)
        self.plot.setAspectLocked(equal)
        self.retheme()

    def retheme(self) -> None:
        """Draw everything in the colours of the theme."""
        self.plot.setBackground(self.tokens.panel)
        for side in ("bottom", "left"):
            axis = self.plot.getAxis(side)
            axis.setPen(self.tokens.line)
            axis.setTextPen(self.tokens.muted)
            axis.setTickFont(self.small_font())
        self.plot.clear()
        if self._surface is not None:
            self.plot.addItem(_image(self._surface, self.tokens.ramp()))
        for trace in self.traces:
            self.plot.addItem(self._item(trace))
        self.legend.set_data(self._names, self._legend_entries(), self._surface)
        self.plot.autoRange(padding=0.04)

    def _item(self, trace: Trace) -> pg.PlotDataItem:
        colour = self.colour(trace.role)
        x, y = (np.asarray(part, float) for part in trace.xy.T)
        if trace.kind == "arrows":
            assert trace.to is not None
            x, y = arrow_strokes(trace.xy, trace.to)
            return pg.PlotDataItem(x, y, connect="pairs", pen=pg.mkPen(colour, width=1.5), antialias=True)
        if trace.kind == "line":
            style = Qt.PenStyle.DashLine if trace.role == "quiet" else Qt.PenStyle.SolidLine
            return pg.PlotDataItem(x, y, pen=pg.mkPen(colour, width=1, style=style), antialias=True)
        size, symbol = (14, "d") if trace.kind == "point" else (CLOUD if len(x) > FEW else SINGLE, "o")
        mark = {"symbol": symbol, "symbolSize": self.scaled(size), "symbolBrush": colour}
        return pg.PlotDataItem(x, y, pen=None, symbolPen=pg.mkPen(self.tokens.panel, width=1), **mark)

    def colour(self, role: str) -> QColor:
        """The theme's colour of a role."""
        return QColor({"main": self.tokens.accent, "second": self.tokens.b, "quiet": self.tokens.muted}[role])

    def _legend_entries(self) -> list[tuple[str, str, QColor]]:
        signs = {"points": "\u2022", "line": "\u2014", "point": "\u25c6", "arrows": "\u2192"}
        named: dict[str, tuple[str, str, QColor]] = {}
        for trace in self.traces:
            dashed = trace.kind == "line" and trace.role == "quiet"
            named.setdefault(trace.name, ("- -" if dashed else signs[trace.kind], trace.name, self.colour(trace.role)))
        return list(named.values())


class Legend(Themed):
    """Above the plot, on as many lines as it needs: its axes, a sign in its colour before each name, the ends of a
    surface's colours.
    """

    def __init__(self) -> None:
        super().__init__()
        self._label = pg.QtWidgets.QLabel()
        self._label.setProperty("role", "muted")
        self._label.setTextFormat(Qt.TextFormat.RichText)
        self._label.setMinimumWidth(1)
        self._label.setWordWrap(True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(4, 0, 4, 0)
        layout.addWidget(self._label)

    def minimumSizeHint(self) -> QSize:
        return QSize(1, self.scaled(LEGEND_HEIGHT))

    @property
    def text(self) -> str:
        """What it says, with its markup."""
        return str(self._label.text())

    def set_data(
        self, axes: tuple[str, str], entries: Sequence[tuple[str, str, QColor]], surface: Surface | None
    ) -> None:
        """axes : what x and y are. entries : (sign, name, colour) each."""
        words = [f"\u2192 {html.escape(axes[0])}", f"\u2191 {html.escape(axes[1])}"]
        words += [
            f'<span style="color:{colour.name()}">{sign}</span> {html.escape(name)}' for sign, name, colour in entries
        ]
        if surface is not None:
            low, high = (palette.hexadecimal(self.tokens.ramp()[end]) for end in (0, -1))
            ends = [
                f'<span style="color:{colour}">\u25a0</span> {value:.3g}'
                for colour, value in ((low, surface.limits[0]), (high, surface.limits[1]))
            ]
            words.append(f"{html.escape(surface.name)}: {ends[0]} to {ends[1]}")
        # A line may end between two names, but not within one.
        self._label.setText(" &nbsp; ".join(f'<span style="white-space:nowrap">{one}</span>' for one in words))


def arrow_strokes(start: Floats, end: Floats) -> tuple[Floats, Floats]:
    """x and y of (6 n,) ends of strokes, in pairs: the shaft and the two halves of the head of each arrow."""
    along = np.asarray(end, float) - start
    strokes = [start, end]
    for angle in (np.pi - HEAD_ANGLE, np.pi + HEAD_ANGLE):
        turn = np.array([[np.cos(angle), -np.sin(angle)], [np.sin(angle), np.cos(angle)]])
        strokes += [end, end + HEAD * along @ turn.T]
    points = np.stack(strokes, axis=1).reshape(-1, 2)
    return points[:, 0], points[:, 1]


def _image(surface: Surface, colours: palette.Colours) -> pg.ImageItem:
    item = pg.ImageItem(np.asarray(surface.values, float), levels=surface.limits, lut=colours)
    item.setRect(QRectF(*surface.box))
    return item
