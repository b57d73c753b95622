"""Named curves over a training: raw and smoothed, train and validation, with a legend that hides and a readout."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import QPointF, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QColor, QKeyEvent, QPen
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from app.widgets.curve_legend import CurveLegend
from app.widgets.curve_levels import Levels
from app.widgets.curve_readout import Readout
from app.widgets.growing_range import grown_x, grown_y
from app.widgets.plain_axis import PlainAxis
from app.widgets.series import Series, to_csv
from app.widgets.smoothing import UNITS_PER_AXIS, Doubles, smoothed
from app.widgets.themed import Themed
from app.widgets.zoom import Zoom

RAW_OPACITY = 70
MOST_MARKERS = 200


class Curves(Themed):
    """A plot of Series. The mouse wheel zooms, dragging pans, a double click shows everything again.

    Signals: hidden_changed(keys of the hidden curves), pointed(x that was clicked, or to which the mark is dragged),
    zoom_changed(): by the hand.
    """

    hidden_changed = Signal(object)
    pointed = Signal(float)
    zoom_changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._series: tuple[Series, ...] = ()
        self._items: dict[str, tuple[pg.PlotDataItem, pg.PlotDataItem]] = {}
        self._styles: dict[str, tuple[str, bool, tuple[float, ...]]] = {}
        self._hidden: frozenset[str] = frozenset()
        self._weight, self._log, self._x_name = 0.6, False, "step"
        self._zoom: Zoom | None = None
        self._x_high = self._clicked_at = 0.0
        self._y_range: tuple[float, float] | None = None
        self.legend = CurveLegend()
        self.legend.toggled.connect(self._hide)
        self.plot = pg.PlotWidget(enableMenu=False, axisItems={"left": PlainAxis("left")})
        self.plot.setAccessibleName("Curves")
        self.plot.hideButtons()
        self.plot.setFrameShape(pg.QtWidgets.QFrame.Shape.NoFrame)
        self.plot.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleDescription("Left and right read the values, Home and End the first and the last ones.")
        self._click = QTimer(self, singleShot=True)
        self._click.timeout.connect(self._point)
        self._mark = pg.InfiniteLine(angle=90, movable=True)
        self._mark.setCursor(Qt.CursorShape.SizeHorCursor)
        self._mark.setVisible(False)
        self._mark.sigDragged.connect(self._drag)
        self.plot.addItem(self._mark, ignoreBounds=True)
        self._levels = Levels(self.plot)
        self.readout = Readout(self.plot)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(8, 0, 8, 4)
        layout.setSpacing(2)
        layout.addWidget(self.legend)
        layout.addWidget(self.plot, 1)
        self._view.sigRangeChangedManually.connect(self._taken)
        self.plot.scene().sigMouseMoved.connect(self._hover)
        self.plot.scene().sigMouseClicked.connect(self._clicked)
        self.retheme()

    @property
    def _view(self) -> pg.ViewBox:
        return self.plot.getPlotItem().getViewBox()

    # What is shown

    def set_data(self, series: Sequence[Series], x_name: str = "step") -> None:
        """Draw these curves; what was hidden by name stays hidden."""
        if x_name != self._x_name:
            self._x_high, self._x_name, self._y_range = 0.0, x_name, None
        self._series = tuple(series)
        for gone in self._items.keys() - {one.key for one in self._series}:
            self._styles.pop(gone, None)
            for item in self._items.pop(gone):
                self.plot.removeItem(item)
        self.legend.set_data(self._series, self._hidden)
        self._draw()

    def set_smoothing(self, weight: float) -> None:
        """How much of the past is kept after a 200th of the axis: 0 none, 0.99 nearly all."""
        self._weight = float(np.clip(weight, 0.0, 0.999))
        self._draw()

    def set_log(self, on: bool) -> None:
        """Logarithmic y; what is not positive is left out."""
        self._log, self._y_range = on, None
        self.plot.setLogMode(x=False, y=on)
        self._levels.set_log(on)
        self._draw()

    def set_levels(self, values: Mapping[str, float]) -> None:
        """Lines from end to end with their names on them, at these values."""
        if values != self._levels.values:
            self._levels.set_values(values)
            self._levels.retheme(self.tokens, self.small_font())

    @property
    def levels(self) -> Mapping[str, float]:
        """Those lines."""
        return self._levels.values

    def set_mark(self, x: float | None) -> None:
        """A line through the place that everything else shows; None for no such place."""
        self._mark.setVisible(x is not None)
        if x is not None:
            self._mark.setPos(x)

    @property
    def mark(self) -> float | None:
        """Where that line is."""
        return float(self._mark.value()) if self._mark.isVisible() else None

    def show_all(self) -> None:
        """Follow the data again."""
        self._x_high = 0.0
        self.set_zoom(None)

    @property
    def zoom(self) -> Zoom | None:
        """What the hand has zoomed to, None while everything is shown."""
        return self._zoom

    def set_zoom(self, zoom: Zoom | None) -> None:
        """Show that part, wherever the axes are those that it was made on; everything else follows the data."""
        self._zoom, self._y_range = zoom, None
        self._draw()
        self.zoom_changed.emit()

    @property
    def hidden(self) -> frozenset[str]:
        """The keys of the curves that the legend hides."""
        return self._hidden

    def csv(self) -> str:
        """All curves as a table, hidden ones too."""
        return to_csv(self._series, self._x_name)

    def drawn(self, key: str) -> tuple[Doubles, Doubles]:
        """x and y of the smoothed line as it is handed to the plot."""
        x, y = self._items[key][1].getOriginalDataset()
        return x, y

    def pen(self, key: str) -> QPen:
        """How a curve is drawn."""
        return QPen(self._items[key][1].opts["pen"])

    # Drawing

    def _draw(self) -> None:
        reached = max((float(one.x[-1]) for one in self._series if len(one.x)), default=0.0)
        self._x_high = grown_x(self._x_high, reached)
        for one in self._series:
            raw, smooth = self._items.get(one.key) or self._made(one)
            self._style(one)
            shown = one.key not in self._hidden
            line = smoothed(one.x, one.y, self._weight, self._x_high / UNITS_PER_AXIS) if self._smooths(one) else one.y
            for item, y in ((raw, one.y), (smooth, line)):
                item.setVisible(shown and (item is smooth or self._smooths(one)))
                item.setData(one.x, np.where(y > 0, y, np.nan) if self._log else y)
        self._fit()

    def _smooths(self, one: Series) -> bool:
        return self._weight > 0 and one.split == "train" and len(one.x) > 2

    def _made(self, one: Series) -> tuple[pg.PlotDataItem, pg.PlotDataItem]:
        pair = (pg.PlotDataItem(connect="finite"), pg.PlotDataItem(connect="finite", antialias=True))
        for item in pair:
            item.setDownsampling(auto=True, method="peak")
            item.setClipToView(True)
            item.setLogMode(False, self._log)
            self.plot.addItem(item)
        self._items[one.key] = pair
        return pair

    def _style(self, one: Series) -> None:
        marked = one.split != "train" and one.dash is None and len(one.x) <= MOST_MARKERS
        style = (one.colour, marked, one.strokes)
        if self._styles.get(one.key) == style:
            return
        self._styles[one.key] = style
        raw, smooth = self._items[one.key]
        faint, strong = QColor(one.colour), QColor(one.colour)
        faint.setAlpha(RAW_OPACITY)
        raw.setPen(pg.mkPen(faint, width=1))
        pen = QPen(strong, 2.0 if one.split == "train" else 1.5)
        pen.setCosmetic(True)
        if one.strokes:
            pen.setDashPattern(one.strokes)
        smooth.setPen(pen)
        smooth.setSymbol("o" if marked else None)
        if marked:
            smooth.setSymbolSize(5)
            smooth.setSymbolPen(None)
            smooth.setSymbolBrush(strong)

    def _fit(self) -> None:
        found = [self._extent(one) for one in self._series if one.key not in self._hidden and len(one.x)]
        values = [pair for pair in found if pair is not None]
        zoom = self._zoom
        if zoom is not None and (zoom.x_name, zoom.is_log) == (self._x_name, self._log):
            self._show_range(zoom.x, zoom.y)
            return
        if not values:
            return
        low, high = min(pair[0] for pair in values), max(pair[1] for pair in values)
        shown = grown_y(self._y_range, low, high)
        current = self._view.viewRange()
        if shown != self._y_range or current[0][1] != self._x_high:
            self._y_range = shown
            self._show_range((0.0, self._x_high), shown)

    def _show_range(self, x: tuple[float, float], y: tuple[float, float]) -> None:
        if self._view.viewRange() != [list(x), list(y)]:
            self._view.setRange(xRange=x, yRange=y, padding=0.0, disableAutoRange=True)

    def _extent(self, one: Series) -> tuple[float, float] | None:
        # The first moments of a training are far above all the rest and would press it flat.
        settled = one.y[one.x >= 0.02 * self._x_high] if one.x[-1] >= 0.1 * self._x_high else one.y
        usable = settled[np.isfinite(settled) & (settled > 0 if self._log else True)]
        if not len(usable):
            return None
        low, high = float(usable.min()), float(usable.max())
        return (float(np.log10(low)), float(np.log10(high))) if self._log else (low, high)

    def retheme(self) -> None:
        """Take the colours of the theme; the curves' own come with the data."""
        if not hasattr(self, "plot"):
            return
        colours = self.tokens
        self.plot.setBackground(colours.panel)
        # Half of the uppermost number stands above its axis.
        self.plot.getPlotItem().layout.setContentsMargins(1, self.small_font().pixelSize() // 2 + 2, 1, 1)
        for name in ("bottom", "left"):
            axis = self.plot.getPlotItem().getAxis(name)
            axis.setPen(pg.mkPen(colours.line))
            axis.setTextPen(pg.mkPen(colours.muted))
            axis.setTickFont(self.small_font())
            axis.setStyle(tickLength=-4)
        self._mark.setPen(pg.mkPen(colours.accent, width=2))
        self._mark.setHoverPen(pg.mkPen(colours.accent, width=4))
        self._levels.retheme(colours, self.small_font())
        self.readout.retheme(colours, self.small_font())

    def hide_only(self, keys: Iterable[str]) -> bool:
        """Hide these curves, also those that come later, and show all others."""
        self._hide_these(frozenset(map(str, keys)))
        return True

    # The hand

    @Slot(str)
    def _hide(self, key: str) -> None:
        self._hide_these(self._hidden ^ {key})

    def _hide_these(self, keys: frozenset[str]) -> None:
        self._hidden = keys
        self.legend.set_data(self._series, self._hidden)
        self._draw()
        self.hidden_changed.emit(self._hidden)

    @Slot(object)
    def _taken(self, _: object) -> None:
        x, y = ((float(low), float(high)) for low, high in self._view.viewRange())
        self._zoom, self._y_range = Zoom(self._x_name, self._log, x, y), None
        self.zoom_changed.emit()

    @Slot(object)
    def _clicked(self, event: pg.GraphicsScene.mouseEvents.MouseClickEvent) -> None:
        if event.double():
            self._click.stop()
            self.show_all()
        elif event.button() == Qt.MouseButton.LeftButton and self._view.sceneBoundingRect().contains(event.scenePos()):
            self._clicked_at = self._view.mapSceneToView(event.scenePos()).x()
            # It may be the first half of a double click, which means something else.
            self._click.start(QApplication.doubleClickInterval())

    @Slot()
    def _point(self) -> None:
        self.pointed.emit(self._clicked_at)

    @Slot(object)
    def _drag(self, mark: pg.InfiniteLine) -> None:
        self.pointed.emit(float(mark.value()))

    @Slot(object)
    def _hover(self, position: QPointF) -> None:
        inside = self._view.sceneBoundingRect().contains(position)
        self._read(self._view.mapSceneToView(position).x() if inside else None)

    def _read(self, x: float | None) -> None:
        rows = self.values_at(x) if x is not None else []
        self.readout.show_rows(self._x_name, rows)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Left and right read the measured values one after the other, Home and End the first and the last."""
        ends = {Qt.Key.Key_Home: -np.inf, Qt.Key.Key_End: np.inf}
        steps = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
        key = Qt.Key(event.key())
        x = np.unique(np.concatenate([one.x for one in self._series if one.key not in self._hidden] or [np.empty(0)]))
        if key == Qt.Key.Key_Escape:
            self._read(None)
        elif len(x) and key in steps:
            here = int(np.searchsorted(x, self.readout.at)) if self.readout.at is not None else -1
            self._read(float(x[min(max(here + steps[key], 0), len(x) - 1)]))
        elif len(x) and key in ends:
            self._read(float(np.clip(ends[key], x[0], x[-1])))
        else:
            super().keyPressEvent(event)

    def values_at(self, x: float) -> list[tuple[Series, float, float]]:
        """Of every curve in view, its measured point nearest to x: (series, x, y); the nearest first."""
        found = []
        for one in self._series:
            if one.key not in self._hidden and len(one.x):
                near = int(np.abs(one.x - x).argmin())
                found.append((one, float(one.x[near]), float(one.y[near])))
        return sorted(found, key=lambda row: abs(row[1] - x))

    def leaveEvent(self, event: object) -> None:
        """No readout without a cursor."""
        self._read(None)
