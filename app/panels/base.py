"""What every panel is: a title line, a first-use sentence, and a body painted when the session moved."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Literal

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QStackedWidget, QVBoxLayout, QWidget

from ae_core.registry import Registry
from app.plain import plain_label
from app.widgets.line import Line

if TYPE_CHECKING:
    from app.desks import Desks
    from app.lanes import Lanes
    from app.remembered import Control
    from app.session import Session

LINE = 40
WIDEST = 16_777_215  # pixels of any widget, as Qt has it
DIRECT = Qt.FindChildOption.FindDirectChildrenOnly
Area = Literal["left", "centre", "below", "right", "bottom"]


def on_panel(widget: QWidget) -> None:
    """Give a widget the ground of the panels, which is lighter or darker than the window's."""
    widget.setBackgroundRole(QPalette.ColorRole.Base)
    widget.setAutoFillBackground(True)


class _Row(QHBoxLayout):
    """hints : what its widget last said of its size, until something in it changes."""

    hints: tuple[QSize, QSize] | None = None

    def invalidate(self) -> None:
        self.hints = None
        super().invalidate()


class TitleLine(QWidget):
    """One line: the panel's name at the left, its few actions at the right. A dock takes it as its title bar."""

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("title_line")
        self.label = plain_label(title)
        self.label.setProperty("role", "title")
        self._row = _Row(self)
        self._row.setContentsMargins(12, 4, 8, 4)
        self._row.setSpacing(4)
        self._row.addWidget(self.label)
        self._row.addStretch(1)
        on_panel(self)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._is_folded = self._is_squeezed = False
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
            self.setMaximumHeight(0 if folded else WIDEST)
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
        return self._hints()[0]

    def minimumSizeHint(self) -> QSize:
        return self._hints()[1]

    def _hints(self) -> tuple[QSize, QSize]:
        """Usual and least size; the docks ask some hundred times for each layout of the window."""
        if self._row.hints is None:
            gone = self.is_empty or self._is_folded
            least = QSize(0, 0 if gone else LINE)
            usual, minimum = (QSize(0, 0),) * 2 if gone else (super().sizeHint(), super().minimumSizeHint())
            minimum = QSize(0, minimum.height()) if self._is_squeezed else minimum
            self._row.hints = (usual.expandedTo(least), minimum.expandedTo(least))
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


class Panel(QWidget):
    """A view on the session. Panels never import each other; they meet in Session.

    area, order : where the window docks it first; equal areas share tabs, "below" stands side by side.
    first_use : what will appear here and what to press, shown while `show_body(False)`.
    watches : the session's fields that make it dirty. interval_ms : the least time between two paints.
    """

    name: ClassVar[str] = ""
    title: ClassVar[str] = ""
    summary: ClassVar[str] = ""
    object_name: ClassVar[str] = ""
    area: ClassVar[Area] = "bottom"
    order: ClassVar[int] = 50
    first_use: ClassVar[str] = ""
    watches: ClassVar[frozenset[str]] = frozenset()
    interval_ms: ClassVar[int] = 0

    def __init__(self, session: Session, lanes: Lanes) -> None:
        super().__init__()
        self.session = session
        self.lanes = lanes
        self.setObjectName(self.object_name)
        self.setAccessibleName(self.title)
        on_panel(self)
        self.title_line = TitleLine(self.title)
        self.body = QWidget()
        self._pages = QStackedWidget()
        self._empty = self._first_use_page()
        self._pages.addWidget(self._empty)
        self._pages.addWidget(self.body)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.title_line)
        layout.addWidget(self._pages, 1)

    @property
    def body_shown(self) -> bool:
        """Whether the body stands in place of the first-use sentence."""
        return self._pages.currentWidget() is self.body

    @property
    def is_seen(self) -> bool:
        """Whether it lies within its window; a dock behind another tab is visible to Qt, which moves it far outside."""
        place = QRect(self.mapTo(self.window(), QPoint()), self.size())
        return self.isVisible() and self.window().rect().intersects(place)

    def show_body(self, shown: bool) -> None:
        """Show the body, or the first-use sentence in its place."""
        self._pages.setCurrentWidget(self.body if shown else self._empty)

    def attach(self, desks: Desks) -> None:
        """Take the desks of the window, for the few panels that need more than session and lanes."""

    def controls(self) -> tuple[Control, ...]:
        """What is set here and nowhere else; the view remembers it, so that it is undone, saved and found again."""
        return ()

    def commit(self) -> None:
        """Take over what was typed and not yet finished, because a training is about to start."""

    def paint(self, dirty: frozenset[str]) -> None:
        """Bring the body up to the session; `dirty` names the watched fields that changed, at first all of them."""
        raise NotImplementedError

    def _first_use_page(self) -> QWidget:
        label = plain_label(self.first_use)
        label.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        label.setWordWrap(True)
        label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        label.setContentsMargins(24, 16, 24, 16)
        # A sentence must not dictate how narrow or low its dock can be.
        label.setMinimumSize(1, 1)
        return label


panels: Registry[Panel] = Registry("panel", "app.panels")
