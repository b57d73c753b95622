"""The line above a panel: its name, what it says in a few words, and its small controls."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QRect, QSize, Qt
from PySide6.QtGui import QPalette, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLayoutItem, QSizePolicy, QStyle, QWidget

from app.controls import NARROWEST
from app.plain import plain_label
from app.theme import factor
from app.widgets.line import Line

LINE = 40
WIDEST = 600  # pixels that it asks for, at the usual size of letters
BOUNDLESS = 16_777_215  # pixels of any widget, as Qt has it
DIRECT = Qt.FindChildOption.FindDirectChildrenOnly


def on_panel(widget: QWidget) -> None:
    """Give a widget the ground of the panels, which is lighter or darker than the window's."""
    widget.setBackgroundRole(QPalette.ColorRole.Base)
    widget.setAutoFillBackground(True)


class _Rows(QHBoxLayout):
    """One row; where it would be cut, as many as it takes.

    hints : what its widget last said of its size, until something in it changes.
    """

    hints: tuple[QSize, QSize] | None = None

    def invalidate(self) -> None:
        self.hints = None
        super().invalidate()

    def rows(self, width: int) -> list[list[QLayoutItem]]:
        """What stands in each, at its least width."""
        margins = self.contentsMargins()
        room = width - margins.left() - margins.right()
        rows: list[list[QLayoutItem]] = [[]]
        used = 0
        for item in (self.itemAt(place) for place in range(self.count())):
            if item is None or item.isEmpty():
                continue
            least = _least(item)
            if rows[-1] and used + least > room:
                rows.append([])
                used = 0
            rows[-1].append(item)
            used += least + self.spacing()
        return rows

    def height_in(self, width: int) -> int:
        """How many rows there are."""
        return len(self.rows(width))

    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        if rect.height() > 1.5 * self.minimumSize().height() and self.height_in(rect.width()) > 1:
            inner = self.contentsRect()
            rows = self.rows(rect.width())
            for place, row in enumerate(rows):
                top = inner.top() + place * inner.height() // len(rows)
                self._set(row, QRect(inner.left(), top, inner.width(), inner.height() // len(rows)))

    def _set(self, row: Sequence[QLayoutItem], rect: QRect) -> None:
        """From where reading begins; each has more than its least width while there is some."""
        parent, left = self.parentWidget(), rect.left()
        direction = parent.layoutDirection() if parent is not None else Qt.LayoutDirection.LeftToRight
        free = rect.width() - sum(_least(item) + self.spacing() for item in row) + self.spacing()
        for item in row:
            least, usual = _least(item), item.sizeHint()
            more = max(min(free, usual.width() - least), 0)
            high = min(usual.height(), rect.height())
            place = QRect(left, rect.top() + (rect.height() - high) // 2, least + more, high)
            item.setGeometry(QStyle.visualRect(direction, rect, place))
            left += least + more + self.spacing()
            free -= more


def _least(item: QLayoutItem) -> int:
    """Pixels in which it can still be read."""
    return max(item.minimumSize().width(), min(item.sizeHint().width(), round(NARROWEST * factor())))


class TitleLine(QWidget):
    """The panel's name at the left, its few actions at the right. A dock takes it as its title bar.

    It does not ask for more than `WIDEST` pixels at the usual size of letters: in less room it has a second row.
    """

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("title_line")
        self.label = plain_label(title)
        self.label.setProperty("role", "title")
        self._row = _Rows(self)
        self._row.setContentsMargins(12, 4, 8, 4)
        self._row.setSpacing(4)
        self._row.addWidget(self.label)
        self._row.addStretch(1)
        on_panel(self)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._is_folded = self._is_squeezed = False
        self._height = 1  # in rows
        self._narrowed: dict[QWidget, tuple[int, int]] = {}

    def fold(self, folded: bool, squeezed: bool = False, only: QWidget | None = None) -> None:
        """Take no room, whatever it offers: before a class in a narrow window a lesson has more to say.

        squeezed : be there, and let what finds no room be cut off at the right; the window does not grow for it.
        only : of all that it offers, the one that has room.
        """
        self._leave_room_to(only)
        if (folded, squeezed) != (self._is_folded, self._is_squeezed):
            self._is_folded, self._is_squeezed = folded, squeezed
            self._row.invalidate()
            self.setMaximumHeight(0 if folded else BOUNDLESS)
            self.updateGeometry()

    def _leave_room_to(self, only: QWidget | None) -> None:
        for widget, (least, most) in self._narrowed.items():
            widget.setMinimumWidth(least)
            widget.setMaximumWidth(most)
        self._narrowed = {}
        for widget in self.findChildren(QWidget, options=DIRECT):
            if only is not None and widget is not only and not widget.isAncestorOf(only):
                self._narrowed[widget] = widget.minimumWidth(), widget.maximumWidth()
                widget.setMinimumWidth(0)
                widget.setMaximumWidth(0)

    @property
    def is_empty(self) -> bool:
        """Whether it says nothing and offers nothing, because its name stands on a tab; it then takes no room."""
        return all(widget.isHidden() for widget in self.findChildren(QWidget, options=DIRECT))

    def sizeHint(self) -> QSize:
        usual = self._hints()[0]
        return QSize(usual.width(), usual.height() * self._height)

    def minimumSizeHint(self) -> QSize:
        least = self._hints()[1]
        return QSize(least.width(), least.height() * self._height)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._take_height()

    def event(self, event: QEvent) -> bool:
        handled = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest:
            self._take_height()
        return handled

    def _take_height(self) -> None:
        height = 1 if self._is_squeezed else self._row.height_in(self.width())
        if height != self._height:
            self._height = height
            self.updateGeometry()

    def _hints(self) -> tuple[QSize, QSize]:
        """Usual and least size; the docks ask some hundred times for each layout of the window."""
        if self._row.hints is None:
            gone = self.is_empty or self._is_folded
            least = QSize(0, 0 if gone else LINE)
            usual, minimum = (QSize(0, 0),) * 2 if gone else (super().sizeHint(), super().minimumSizeHint())
            most = 0 if self._is_squeezed else round(WIDEST * factor())
            self._row.hints = (
                usual.expandedTo(least),
                minimum.boundedTo(QSize(most, minimum.height())).expandedTo(least),
            )
        return self._row.hints

    def say(self, line: Line) -> None:
        """Running text between the name and the controls, cut where there is no room."""
        self._row.setStretch(self._row.count() - 1, 0)
        self._row.addWidget(line, 1)
        self._row.addSpacing(8)

    def add(self, *widgets: QWidget) -> None:
        """Put small controls at the right end."""
        for widget in widgets:
            self._row.addWidget(widget)
