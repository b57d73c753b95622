"""What the model makes of the place under the cursor: a picture in a frame that says how near it is to real data."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QColor, QFontMetrics, QImage, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from app.languages.speaking import said
from app.widgets import pictures
from app.widgets.card import Card
from app.widgets.map_overlay import broken
from app.widgets.pictures import Floats, Text
from app.widgets.qimages import to_qimage
from app.widgets.themed import Themed

SPOT = "map.spot"
EDGE = 112
SHARE, BROAD = 0.5, 0.25  # of the height and the width of the map, at most, for the picture
MOST_HIGH, MOST_WIDE = 0.6, 0.5  # for all of it: the map behind it is to be seen
PAD = 8
FRAME = 3
BESIDE = 20  # pixels from a place to what stands beside it
BOTTOM = 24  # left for the note of the map


class SpotView(Themed):
    """A panel over its parent, in a corner or beside a place; it never takes the mouse."""

    def __init__(self, parent: QWidget, name: str = SPOT, accessible: str = "Decoded under the cursor") -> None:
        super().__init__(parent)
        self._page = parent
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setObjectName(name)
        self.setAccessibleName(accessible)
        self._sample: Floats | None = None
        self._text: Text | None = None
        self._limits: tuple[float, float] | None = None
        self._image = QImage()
        self.title, self.lines, self.level = "", tuple[str, ...](), "muted"
        self._told: list[str] = []  # of these lines, as broken as a small map needs it
        self.hide()

    def set_data(
        self,
        sample: Floats,
        title: str,
        lines: Sequence[str],
        level: str,
        limits: tuple[float, float] | None = None,
        text: Text | None = None,
    ) -> None:
        """sample : (*shape) in display scale. level : the theme's colour of the frame, such as "good" or "bad"."""
        self._sample, self._limits, self._text = sample, limits, text
        self.title, self.lines, self.level = title, tuple(lines), level
        self.retheme()

    def retheme(self) -> None:
        """Draw anew in other colours and sizes."""
        if self._sample is None:
            return
        edge = min(self.scaled(EDGE), round(SHARE * self._page.height()), round(BROAD * self._page.width()))
        rgb = pictures.tiles(self._sample[None], edge, self.tokens, "picture", self._limits, self._text)[0]
        self._image = to_qimage(rgb)
        large, small = QFontMetrics(self.font()), QFontMetrics(self.small_font())
        high = 2 * PAD + self._image.height() + 2 * FRAME + large.height() + 2
        least = max(self._image.width() + 2 * FRAME, large.horizontalAdvance(self.title))
        words = max((small.horizontalAdvance(said(line)) for line in self.lines), default=0)
        wide = max(least, min(words, round(MOST_WIDE * self._page.width()) - 2 * PAD))
        self._told = self._fitting(small, wide, round(MOST_HIGH * self._page.height()) - high)
        self.setAccessibleDescription(". ".join((self.title, *self.lines)))
        self.resize(2 * PAD + wide, high + len(self._told) * small.height())
        self.update()

    def _fitting(self, metrics: QFontMetrics, wide: int, high: int) -> list[str]:
        """The first lines, whole, as many as have room; the first one in any case."""
        told: list[str] = []
        for line in self.lines:
            parts = broken(said(line), metrics, wide)
            if told and (len(told) + len(parts)) * metrics.height() > high:
                break
            told += parts
        return told

    def show_away_from(self, cursor: QPoint) -> None:
        """Show in the lower left corner, or the right one while the cursor is near the left, unless a card is there."""
        top = max(self._page.height() - self.height() - self.scaled(BOTTOM), PAD)
        left = QRect(PAD, top, self.width(), self.height())
        near = left.adjusted(0, -2 * PAD, 3 * PAD, 2 * PAD).contains(cursor)
        self.move(self._page.width() - self.width() - PAD if near else PAD, top)
        self.setVisible(not any(card.covers(self) for card in self._page.findChildren(Card)))
        self.raise_()

    def show_beside(self, place: QPoint) -> None:
        """Show next to a position of the parent, wholly inside it."""
        room = self._page.rect()
        fits = place.x() + BESIDE + self.width() <= room.right()
        x = place.x() + BESIDE if fits else place.x() - BESIDE - self.width()
        y = min(max(place.y() - self.height() // 2, PAD), room.bottom() - self.height() - PAD)
        self.move(max(x, PAD), max(y, PAD))
        self.show()
        self.raise_()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The picture in its frame, the judgement, and the numbers behind it."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(self.tokens.line), 1))
        painter.setBrush(QColor(self.tokens.panel))
        painter.drawRoundedRect(self.rect().adjusted(0, 0, -1, -1), 6, 6)
        colour = QColor(getattr(self.tokens, self.level))
        painter.fillRect(PAD, PAD, self._image.width() + 2 * FRAME, self._image.height() + 2 * FRAME, colour)
        painter.drawImage(PAD + FRAME, PAD + FRAME, self._image)
        metrics = QFontMetrics(self.font())
        top = PAD + self._image.height() + 2 * FRAME + 2
        painter.setPen(QColor(self.tokens.text))
        painter.drawText(PAD, top + metrics.ascent(), self.title)
        top += metrics.height()
        painter.setFont(self.small_font())
        painter.setPen(QColor(self.tokens.muted))
        metrics = QFontMetrics(self.small_font())
        for place, line in enumerate(self._told):
            painter.drawText(PAD, top + place * metrics.height() + metrics.ascent(), line)
        painter.end()
