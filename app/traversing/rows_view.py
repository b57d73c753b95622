"""Rows of pictures with a slider behind each, in as many columns of rows as make the pictures largest."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget
from superqt.utils import QSignalThrottler

from app.controls import named
from app.widgets import pictures
from app.widgets.grid_layout import PAD
from app.widgets.image_grid import ImageGrid
from app.widgets.image_sheet import GAP, SMALLEST, Row
from app.widgets.tall_scroll import TallScroll
from app.widgets.themed import Themed
from app.widgets.value_slider import ValueSlider

THROTTLE_MS = 16
SLIDER, COMFORT, LONGEST = 112, 168, 240  # pixels of a slider with its number: at least, beside sentences, at most
WORDS = 32  # pixels that a row of sentences has at least


class RowsView(Themed):
    """Signals: moved() by a slider, at most sixty times a second; let_go() when the mouse leaves one.

    tip : what the rows are. rows : what is shown. sliders : one for each row, in their order, and spare ones.
    """

    moved = Signal()
    let_go = Signal()

    def __init__(self, tip: str) -> None:
        super().__init__()
        self._tip = tip
        self.rows: tuple[Row, ...] = ()
        self.sliders: list[ValueSlider] = []
        self.grids: list[ImageGrid] = []
        self._page = QWidget()
        self._room = TallScroll(self._page)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._room)
        self._throttler = QSignalThrottler(parent=self)
        self._throttler.setTimeout(THROTTLE_MS)
        self._throttler.triggered.connect(self.moved)

    @property
    def is_held(self) -> bool:
        """Whether the mouse has hold of a slider."""
        return any(one.slider.isSliderDown() for one in self.sliders)

    def set_rows(self, rows: Sequence[Row]) -> None:
        """All rows anew; `set_slider` then says where the slider of each stands."""
        self.rows = tuple(rows)
        while len(self.sliders) < len(rows):
            self.sliders.append(self._made())
        self._arrange()

    def set_slider(self, row: int, low: float, high: float, home: float, value: float) -> None:
        """The range of a row, and where its slider stands and belongs, without a signal."""
        slider, name = self.sliders[row], self.rows[row].caption
        slider.set_data(low, high, home, value)
        named(slider.slider, f"traverse.slider.{name}", name, _tip(name, *slider.ends))

    def _made(self) -> ValueSlider:
        made = ValueSlider(self._page)
        made.changed.connect(self._throttler.throttle)
        made.slider.sliderReleased.connect(self.let_go)
        return made

    # Where everything stands

    def _layout(self) -> tuple[int, int]:
        """Pixels of a picture, and how many rows stand one below the other."""
        n, x, text = len(self.rows), self.rows[0].x, self.rows[0].text
        caption = 3 * PAD + QFontMetrics(self.small_font()).horizontalAdvance("z00")
        (width, height), least = self._inner, self.scaled(SMALLEST)
        if text is not None:  # words need the width
            return max((height - 2 * PAD) // n - GAP, self.scaled(WORDS)), n
        best = (0, 0, least, n)
        for across in range(1, n + 1):
            lines = -(-n // across)
            room = width // across - caption - self.scaled(SLIDER)
            edge_x = int(((room + GAP) / len(x) - GAP) / pictures.aspect(x.shape[1:]))
            if edge_x >= least:
                # Where none are of a readable height, the fewest lines are to be scrolled.
                edge = max(min(edge_x, (height - 2 * PAD) // lines - GAP), least)
                best = max(best, (pictures.fitting(x.shape[1:], edge)[0], across, edge, lines))
        return best[2:]

    @property
    def _inner(self) -> tuple[int, int]:
        return self.width() - self._room.verticalScrollBar().sizeHint().width(), self.height()

    def _arrange(self) -> None:
        if not self.rows:
            return
        edge, lines = self._layout()
        blocks = [self.rows[start : start + lines] for start in range(0, len(self.rows), lines)]
        while len(self.grids) < len(blocks):
            self.grids.append(self._grid())
        for place, grid in enumerate(self.grids):
            grid.setVisible(place < len(blocks))
        for place, slider in enumerate(self.sliders):
            slider.setVisible(place < len(self.rows))
        each = self._inner[0] // len(blocks)
        beside = self.scaled(SLIDER if self.rows[0].text is None else COMFORT)
        self._page.setMinimumHeight(_height(lines, edge))
        # The scroll area lets it grow by itself, but not shrink.
        self._page.resize(self._page.width(), max(self._page.minimumHeight(), self._inner[1]))
        for number, (grid, block) in enumerate(zip(self.grids, blocks, strict=False)):
            # As high as makes the pictures as large as in all blocks.
            grid.setGeometry(number * each, 0, each - beside, _height(len(block), edge))
            grid.set_rows(block)
            for line in range(len(block)):
                box = grid.row_box(line).translated(grid.pos())
                left = box.right() + PAD
                room = min((number + 1) * each - PAD - left, self.scaled(LONGEST))
                self.sliders[number * lines + line].setGeometry(QRect(left, box.top(), room, box.height()))

    def _grid(self) -> ImageGrid:
        made = ImageGrid(self._page)
        made.setMinimumSize(1, 1)  # it is as high as its rows
        made.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # the sliders have the keys
        named(made, "traverse.grid", "Rows of a code whose numbers are moved", self._tip)
        return made

    def retheme(self) -> None:
        """Other sizes need other room."""
        self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another size may have room for other columns of rows."""
        super().resizeEvent(event)
        self._arrange()


def _height(lines: int, edge: int) -> int:
    return lines * (edge + GAP) + 2 * PAD


def _tip(name: str, low: float, high: float) -> str:
    return f"{name} of the code, from {low:.3g} to {high:.3g}; a double-click brings the sample's own value back"
