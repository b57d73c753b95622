"""A walk as a row of pictures, from stop to stop, with the step that is being looked at."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QEvent, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFontMetrics,
    QHelpEvent,
    QImage,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from ae_core.raster import palette
from app.plain import plain_tip
from app.widgets import pictures
from app.widgets.map_overlay import stop_colour
from app.widgets.pictures import Floats, Text
from app.widgets.qimages import to_qimage
from app.widgets.text_layout import block_of_texts
from app.widgets.themed import Themed

GAP = 6
PAD = 6
BADGE, NARROW = 14, 10
LOWEST = 32
BAND = 4  # pixels of what is measured, below each picture


@dataclass(frozen=True)
class Trust:
    """What is measured of one step. share : in [0, 1], how much of the bar is filled. level : a colour of the theme.

    words : the numbers behind it.
    """

    share: float
    level: str
    words: str


class Strip(Themed):
    """Pictures in one or more lines, as large as they fit; or several walks, a line each under its name.

    Signal: chosen(step) by click or arrow keys.
    """

    chosen = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName("Steps of the walk")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self._x: Floats = np.empty((0, 1, 1, 1), dtype=np.float32)
        self._stops: Mapping[int, str] = {}
        self._marked: NDArray[np.bool_] | None = None
        self._limits: tuple[float, float] | None = None
        self._text: Text | None = None
        self._trust: Sequence[Trust] = ()
        self._names: Sequence[str] = ()
        self._current = -1
        self._image: QImage | None = None
        self._cell, self._columns = (1, 1), 1

    def sizeHint(self) -> QSize:
        """One comfortable line."""
        return QSize(self.scaled(640), self.scaled(112))

    def minimumSizeHint(self) -> QSize:
        """Lines of several walks that can still be told apart; whoever has less room for them scrolls."""
        return QSize(96, max(56, len(self._names) * (self.scaled(LOWEST) + self._down) + 2 * PAD))

    def set_data(
        self,
        x: Floats,
        stops: Mapping[int, str] | None = None,
        text: Text | None = None,
        trust: Sequence[Trust] = (),
        names: Sequence[str] = (),
        marked: NDArray[np.bool_] | None = None,
        limits: tuple[float, float] | None = None,
    ) -> None:
        """x : (k, *shape) the decoded steps, in display scale. stops : by step, the letter of the stop there, or what
        else names it; a and b at the two ends where none are given. text, marked, limits : see tiles.

        trust : of each step, drawn as a bar below it. names : of several walks of equal length, whose steps follow one
        another in x.
        """
        self._x, self._text, self._image = np.asarray(x), text, None
        self._trust, self._names, self._marked, self._limits = tuple(trust), tuple(names), marked, limits
        self._stops = {0: "a", self.total - 1: "b"} if stops is None else stops
        self.updateGeometry()
        self._current = min(self._current, self.total - 1)
        self.update()

    def set_current(self, step: int) -> None:
        """The step to frame, -1 for none."""
        self._current = step
        self.update()

    @property
    def total(self) -> int:
        """How many steps a walk has."""
        return len(self._x) // max(len(self._names), 1)

    @property
    def names(self) -> tuple[str, ...]:
        """Of the walks, where there are several."""
        return tuple(self._names)

    @property
    def current(self) -> int:
        """The framed step."""
        return self._current

    def retheme(self) -> None:
        """Draw anew in other colours."""
        self._image = None
        self.update()

    def _ensure_image(self) -> None:
        if self._image is not None or not len(self._x):
            return
        page = None
        if self._text is None:
            edge, self._columns = self._layout()
            self._cell = pictures.fitting(self._x.shape[1:], edge)[::-1]
        else:
            room = (self.width() - 2 * PAD - self._gutter, self.height() - 2 * PAD)
            gap = (self._gap, self._down)
            columns = self.total if self._names else 0
            page, self._columns, _ = block_of_texts(self._x, self._text, room, gap, len(self._x), columns)
            edge, self._cell = page.height, (page.width, page.height)
        flat: list[NDArray[np.uint8] | None] = list(
            pictures.tiles(
                self._x, edge, self.tokens, limits=self._limits, text=self._text, page=page, marked=self._marked
            )
        )
        lines = [flat[start : start + self._columns] for start in range(0, len(flat), self._columns)]
        ground = palette.rgb(self.tokens.panel)
        self._image = to_qimage(pictures.mosaic(lines, self._down, ground, self._gap))

    @property
    def _gutter(self) -> int:
        """What names take, or the letter of an end beside a text, which it would cover; pictures can spare a corner."""
        if self._names:
            letters = QFontMetrics(self.small_font())
            return max(map(letters.horizontalAdvance, self._names)) + 2 * PAD
        return max(map(self._wide, self._stops.values()), default=0) if self._text is not None else 0

    def _wide(self, letters: str) -> int:
        """One letter has a square, narrower beside a text."""
        least = self.scaled(NARROW if self._text is not None else BADGE)
        return max(least, QFontMetrics(self.small_font()).horizontalAdvance(letters) + 4) if letters[1:] else least

    @property
    def _gap(self) -> int:
        return max(GAP, 0 if self._names else self._gutter)

    @property
    def _down(self) -> int:
        """From a line of pictures to the next, with what is drawn below them."""
        return GAP + (self.scaled(BAND) + 2 if self._trust else 0)

    def _layout(self) -> tuple[int, int]:
        total, best = len(self._x), (0, 12, self.total)
        for columns in [self.total] if self._names else range(1, total + 1):
            lines = -(-total // columns)
            room_x, room_y = self.width() - 2 * PAD - self._gutter, self.height() - 2 * PAD
            across = ((room_x + GAP) // columns - GAP) / pictures.aspect(self._x.shape[1:])
            edge = min(int(across), (room_y + GAP) // lines - self._down)
            height, width = pictures.fitting(self._x.shape[1:], max(edge, 8))
            if columns * (width + GAP) <= room_x + GAP and lines * (height + self._down) <= room_y + GAP:
                best = max(best, (height, edge, columns))
        return max(best[1], 8), best[2]

    def box(self, step: int) -> QRect:
        """Where a step is drawn."""
        self._ensure_image()
        line, column = divmod(step, self._columns)
        width, height = self._cell
        left = PAD + self._gutter + column * (width + self._gap)
        return QRect(left, PAD + line * (height + self._down), width, height)

    def bar(self, step: int) -> QRect:
        """Where it is drawn how far a step can be believed."""
        box = self.box(step)
        return QRect(box.left(), box.bottom() + 4, box.width(), self.scaled(BAND))

    def badge(self, step: int) -> QRect:
        """Where the letter of a stop is drawn."""
        beside = 0 if self._names else self._gutter
        size = QSize(beside or self._wide(self._stops.get(step, "")), self.scaled(BADGE))
        return QRect(self.box(step).topLeft() - QPoint(beside, 0), size)

    def paintEvent(self, event: QPaintEvent) -> None:
        """One picture, a frame, and the letters of the stops."""
        self._ensure_image()
        if self._image is None:
            return
        painter = QPainter(self)
        painter.drawImage(PAD + self._gutter, PAD, self._image)
        painter.setFont(self.small_font())
        painter.setPen(QColor(self.tokens.muted))
        for line, name in enumerate(self._names):
            beside = QRect(PAD, self.box(line * self.total).top(), self._gutter - PAD, self._cell[1])
            painter.drawText(beside, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, name)
        for step, letter in self._stops.items():
            badge = self.badge(step)
            painter.fillRect(badge, QColor(stop_colour(letter, self.tokens)))
            painter.setPen(QColor(self.tokens.panel))
            painter.drawText(badge, Qt.AlignmentFlag.AlignCenter, letter.upper())
        for step, trust in enumerate(self._trust):
            bar = self.bar(step)
            painter.fillRect(bar, QColor(self.tokens.line))
            bar.setWidth(max(round(bar.width() * trust.share), 2))
            painter.fillRect(bar, QColor(getattr(self.tokens, trust.level)))
        if 0 <= self._current < self.total:
            painter.setPen(QPen(QColor(self.tokens.accent), 2))
            for place in range(self._current, len(self._x), self.total):
                painter.drawRect(self.box(place).adjusted(-2, -2, 2, 2))
        painter.end()

    def _choose(self, step: int) -> None:
        if 0 <= step < self.total:
            self.set_current(step)
            self.chosen.emit(step)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose the picture under the cursor."""
        self._ensure_image()
        place = event.position().toPoint()
        found = next((step for step in range(len(self._x)) if self.box(step).contains(place)), -1)
        self._choose(found % self.total if found >= 0 else -1)

    def event(self, event: QEvent) -> bool:
        """The numbers of the step under the cursor, as a tooltip."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip and self._trust:
            step = next((step for step in range(len(self._x)) if self.box(step).contains(event.pos())), -1)
            QToolTip.showText(event.globalPos(), plain_tip(self._trust[step].words) if step >= 0 else "", self)
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows walk."""
        steps = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
        if Qt.Key(event.key()) in steps:
            self._choose(self._current + steps[Qt.Key(event.key())])
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another size, other lines."""
        self._image = None
