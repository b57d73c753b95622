"""Rows and columns of samples as one picture, with captions at the left and numbers underneath."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QFontMetrics,
    QImage,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from ae_core.raster import palette
from app.widgets import pictures
from app.widgets.grid_layout import PAD, tiled_layout
from app.widgets.pictures import Floats, Look, Page, Text
from app.widgets.qimages import to_qimage
from app.widgets.text_layout import block_of_texts, row_of_texts
from app.widgets.themed import Themed

GAP = 4
SMALLEST = 20
NUMBER_GAP = 6
TEXT_HEIGHT = 72


@dataclass(frozen=True, eq=False)
class Row:
    """x : (n, *shape) samples in display scale. limits : the values drawn as lowest and highest, None for the usual.

    text : what the samples say, where they are tokens. marked : (n, d) which columns of table rows have changed.
    """

    caption: str
    x: Floats
    look: Look = "picture"
    limits: tuple[float, float] | None = None
    text: Text | None = None
    marked: NDArray[np.bool_] | None = None


class ImageSheet(Themed):
    """Shows as many columns as fit at a readable size."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(96, 64)
        self._rows: tuple[Row, ...] = ()
        self._numbers: tuple[str, ...] = ()
        self._tiled = False
        self._largest = 10_000
        self._image: QImage | None = None
        self._columns = self._shown = 0
        self._current = -1
        self._cell = (1, 1)
        self._gap = self._gap_x = GAP
        self._page: Page | None = None

    def set_rows(self, rows: Sequence[Row], numbers: Sequence[str] = (), largest: int = 10_000) -> None:
        """One line of pictures per row, all of the same samples; numbers : a text under each column."""
        self._tiled, self._rows, self._numbers, self._largest = False, tuple(rows), tuple(numbers), largest
        self._gap = GAP
        self._redraw()

    def set_tiles(self, x: Floats, columns: int = 0, gap: int = GAP, text: Text | None = None) -> None:
        """Samples one after the other in a block, as large as all of them fit; columns : 0 chooses the number."""
        self._tiled, self._rows, self._numbers, self._columns, self._gap = (
            True,
            (Row("", x, text=text),),
            (),
            columns,
            gap,
        )
        self._redraw()

    @property
    def shown(self) -> int:
        """How many samples the last painting had room for."""
        self._ensure_image()
        return self._shown

    @property
    def missing(self) -> int:
        """How many texts there was no readable room for, which the block says itself."""
        return self.total - self.shown if self._tiled else 0

    @property
    def total(self) -> int:
        """How many samples were given."""
        return len(self._rows[0].x) if self._rows else 0

    @property
    def samples(self) -> Floats | None:
        """What the first row or the block shows, in display scale."""
        return self._rows[0].x if self._rows else None

    def picture(self) -> QImage:
        """The grid without captions, as it is drawn."""
        self._ensure_image()
        return self._image.copy() if self._image is not None else QImage()

    def retheme(self) -> None:
        """Draw anew in other colours."""
        self._redraw()

    def _redraw(self) -> None:
        self._image = None
        self.update()

    def _metrics(self) -> QFontMetrics:
        return QFontMetrics(self.small_font())

    def _left(self) -> int:
        longest = max((self._metrics().horizontalAdvance(row.caption) for row in self._rows), default=0)
        return PAD + (longest + PAD if longest else 0)

    def _below(self) -> int:
        return self._metrics().height() + 2 if self._numbers else 0

    def _ensure_image(self) -> None:
        if self._image is not None or not self.total:
            return
        self._page = None
        edge, columns = self._tiled_layout() if self._tiled else self._row_layout()
        cells = self._tiled_cells(edge, columns) if self._tiled else self._row_cells(edge, columns)
        found = next(cell for row in cells for cell in row if cell is not None)
        self._cell = (found.shape[1], found.shape[0])
        self._gap_x = max(self._gap, self._number_width() + NUMBER_GAP - self._cell[0] if self._numbers else 0)
        self._image = to_qimage(pictures.mosaic(cells, self._gap, palette.rgb(self.tokens.panel), self._gap_x))

    def _row_layout(self) -> tuple[int, int]:
        room_x = self.width() - self._left() - PAD
        room_y = self.height() - 2 * PAD - self._below()
        shape, text = self._rows[0].x.shape[1:], self._rows[0].text
        if text is not None:
            height = max(SMALLEST, min(room_y // len(self._rows) - self._gap, self.scaled(TEXT_HEIGHT)))
            longest = np.concatenate([row.x for row in self._rows])
            self._page, columns = row_of_texts(self._rows[0].x, text, room_x, height, self._gap)
            size = pictures.points(longest, text, height, self._page.width)
            self._page = Page(height, self._page.width, size)
            return height, columns
        edge = max(SMALLEST, min(room_y // len(self._rows) - self._gap, self.scaled(self._largest)))
        # A caption needs a few columns to be worth its row, so a tall panel does not end with two giant pictures.
        few = (room_x // min(4, self.total) - self._gap) / pictures.aspect(shape)
        edge = max(SMALLEST, min(edge, int(few)))
        width = max(pictures.fitting(shape, edge)[1], self._number_width() + NUMBER_GAP - self._gap)
        return edge, max(1, min(self.total, (room_x + self._gap) // (width + self._gap)))

    def _number_width(self) -> int:
        return max((self._metrics().horizontalAdvance(text) for text in self._numbers), default=0)

    def _tiled_layout(self) -> tuple[int, int]:
        x, text = self._rows[0].x, self._rows[0].text
        if text is not None and not self._columns:
            room = (self.width() - PAD, self.height() - PAD)
            self._page, columns, self._shown = block_of_texts(x, text, room, (self._gap, self._gap))
            return self._page.height, columns
        self._shown = len(x)
        return tiled_layout(x.shape, self.size(), self._columns, self._gap)

    def _row_cells(self, edge: int, columns: int) -> list[list[NDArray[np.uint8] | None]]:
        self._shown = columns
        shared = self._shared_limits()
        return [
            list(
                pictures.tiles(
                    row.x[:columns],
                    edge,
                    self.tokens,
                    row.look,
                    row.limits or shared,
                    row.text,
                    self._page,
                    None if row.marked is None else row.marked[:columns],
                )
            )
            for row in self._rows
        ]

    def _shared_limits(self) -> tuple[float, float] | None:
        # Pictures have a scale of their own; numbers are only comparable between rows on one common scale.
        if self._rows[0].x.ndim == 4:
            return None
        ranges = [pictures.value_range(row.x) for row in self._rows]
        return min(low for low, _ in ranges), max(high for _, high in ranges)

    def _tiled_cells(self, edge: int, columns: int) -> list[list[NDArray[np.uint8] | None]]:
        x, text = self._rows[0].x[: self._shown], self._rows[0].text
        flat = list(pictures.tiles(x, edge, self.tokens, text=text, page=self._page))
        lines = [flat[start : start + columns] for start in range(0, len(flat), columns)]
        return [[*line, *[None] * (columns - len(line))] for line in lines]

    def _origin(self) -> QPoint:
        if self._image is None or not self._tiled:
            return QPoint(self._left(), PAD)
        return QPoint((self.width() - self._image.width()) // 2, (self.height() - self._image.height()) // 2)

    def paintEvent(self, event: QPaintEvent) -> None:
        """One picture and its texts."""
        self._ensure_image()
        if self._image is None:
            return
        painter = QPainter(self)
        painter.setFont(self.small_font())
        painter.setPen(QColor(self.tokens.muted))
        origin = self._origin()
        painter.drawImage(origin, self._image)
        width, height = self._cell
        for place, row in enumerate(self._rows if not self._tiled else ()):
            box = QRect(PAD, origin.y() + place * (height + self._gap), origin.x() - 2 * PAD, height)
            painter.drawText(box, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, row.caption)
        for place, text in enumerate(self._numbers[: self._shown]):
            left = origin.x() + place * (width + self._gap_x) - self._gap_x // 2
            box = QRect(left, origin.y() + self._image.height() + 2, width + self._gap_x, self._below())
            painter.drawText(box, Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop, text)
        if self._tiled and self._shown < self.total:
            painter.drawText(self._place(self._shown), Qt.AlignmentFlag.AlignVCenter, f" and {self.missing:,} more")
        if self.hasFocus():
            painter.setPen(QPen(QColor(self.tokens.accent), 2))
            painter.drawRect(self._focus_box())
        painter.end()

    def _focus_box(self) -> QRect:
        """Around the chosen sample, in all rows, or around everything before one is chosen."""
        assert self._image is not None
        origin = self._origin()
        if not 0 <= self._current < self._shown:
            return QRect(origin, self._image.size()).adjusted(-2, -2, 1, 1)
        return self._place(self._current).adjusted(-2, -2, 1, 1)

    def _place(self, index: int) -> QRect:
        """Where a sample is drawn, in all rows."""
        assert self._image is not None
        line, column = divmod(index, self._per_line()) if self._tiled else (0, index)
        width, height = self._cell
        place = QPoint(column * (width + self._gap_x), line * (height + self._gap))
        return QRect(self._origin() + place, QSize(width, height if self._tiled else self._image.height()))

    def row_box(self, line: int) -> QRect:
        """Where a line of pictures is drawn."""
        self._ensure_image()
        width = self._image.width() if self._image is not None else 0
        return QRect(self._origin() + QPoint(0, line * (self._cell[1] + self._gap)), QSize(width, self._cell[1]))

    def index_at(self, position: QPoint) -> int:
        """The sample at a position of the widget, or -1."""
        self._ensure_image()
        if self._image is None:
            return -1
        place = position - self._origin()
        column, line = place.x() // (self._cell[0] + self._gap_x), place.y() // (self._cell[1] + self._gap)
        inside = 0 <= place.x() < self._image.width() and 0 <= place.y() < self._image.height()
        index = line * self._per_line() + column if self._tiled else column
        return index if inside and index < self._shown else -1

    def _per_line(self) -> int:
        self._ensure_image()
        width = self._image.width() if self._image is not None else 0
        return max(1, (width + self._gap_x) // (self._cell[0] + self._gap_x))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another size may have room for other columns."""
        self._redraw()
