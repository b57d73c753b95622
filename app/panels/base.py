"""What every panel is: a title line, a first-use sentence, and a body painted when the session moved."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Literal

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from ae_core.registry import Registry
from app.plain import plain_label
from app.widgets.title_line import TitleLine, on_panel

if TYPE_CHECKING:
    from app.desks import Desks
    from app.lanes import Lanes
    from app.remembered import Control
    from app.session import Session

Area = Literal["left", "centre", "below", "right", "bottom"]


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
        """Take over what was typed and not finished: a training is about to start, or the session is saved."""

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
