"""Lesson: the list of lessons, and the one that is played."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QSizePolicy, QStackedWidget, QVBoxLayout, QWidget

from app.panels.base import Panel, panels
from app.widgets.line import Line

if TYPE_CHECKING:
    from app.lanes import Lanes
    from app.session import Session


@panels.register("lesson", "Lesson")
class LessonPanel(Panel):
    """Choose a lesson; its pages move the window, ask, and look whether that is answered.

    Lessons reach into all panels, so that what is shown here is made elsewhere and put in. painted : it is seen.
    """

    object_name = "panel.lesson"
    area = "left"
    order = 20
    first_use = "Lessons will be listed here as soon as the engine is loaded."
    watches = frozenset({"spec", "theme"})
    painted = Signal()

    def __init__(self, session: Session, lanes: Lanes) -> None:
        super().__init__(session, lanes)
        self._put: tuple[QWidget, ...] = ()
        self._views = QStackedWidget()
        layout = QVBoxLayout(self.body)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._views)

    def put(self, place: Line, *views: QWidget) -> None:
        """What it can show, and what its title line says."""
        self.title_line.say(place)
        self._put = views
        for view in views:
            self._views.addWidget(view)

    def turn_to(self, view: QWidget) -> None:
        """Show one of them; what is not shown has no say in how narrow the dock can be."""
        for one in self._put:
            policy = QSizePolicy.Policy.Preferred if one is view else QSizePolicy.Policy.Ignored
            one.setSizePolicy(policy, policy)
        self._views.setCurrentWidget(view)
        self.show_body(True)

    def paint(self, dirty: frozenset[str]) -> None:
        self.painted.emit()
