"""The coach's button in the status line, and its page of hints."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QToolButton, QVBoxLayout, QWidget

from app.controls import muted, named, push_button, tool_button
from app.plain import plain_label
from app.popups import place_above
from app.theme import factor
from app.widgets.tall_scroll import TallScroll

if TYPE_CHECKING:
    from ae_core.coach.base import Hint
    from app.coaching.desk import CoachDesk
    from app.session import Session

WIDTH, MOST_HEIGHT, MARGIN = 520, 440, 12


class HintRow(QWidget):
    """One hint: what it is about, its evidence, its advice, and what can be done with it."""

    def __init__(self, title: str, hint: Hint, page: CoachPage) -> None:
        super().__init__()
        self._hint, self._page = hint, page
        heading = plain_label(title)
        heading.setProperty("role", "title")
        evidence, advice = plain_label(hint.evidence), muted(hint.advice)
        for label in (evidence, advice):
            label.setWordWrap(True)
        self.show_setting = push_button("Show setting", f"coach.{hint.name}.setting", f"Go to {hint.control} in Setup")
        self.show_setting.setVisible(bool(hint.control))
        self.show_setting.clicked.connect(self._point)
        self.dismiss = tool_button("Dismiss", f"coach.{hint.name}.dismiss", "Say it no more of this run")
        self.dismiss.clicked.connect(self._go)
        buttons = QHBoxLayout()
        buttons.addWidget(self.show_setting)
        buttons.addWidget(self.dismiss)
        buttons.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 8)
        column.setSpacing(4)
        for widget in (heading, evidence, advice):
            column.addWidget(widget)
        column.addLayout(buttons)

    @Slot()
    def _point(self) -> None:
        self._page.hide()
        self._page.wanted.emit(self._hint.control)

    @Slot()
    def _go(self) -> None:
        self._page.dismissed.emit(self._hint)


class CoachPage(QFrame):
    """Opens over its button. wanted : the dotted path of a setting to be shown. dismissed : carries a hint."""

    wanted = Signal(str)
    dismissed = Signal(object)

    def __init__(self, button: QWidget) -> None:
        super().__init__(button, Qt.WindowType.Popup)
        self._button = button
        self.setObjectName("coach.page")
        self.setFrameShape(QFrame.Shape.StyledPanel)
        inner = QWidget()
        self._rows = QVBoxLayout(inner)
        self._rows.setContentsMargins(0, 0, 8, 0)
        self._inner = inner
        layout = QVBoxLayout(self)
        layout.setContentsMargins(MARGIN, MARGIN, MARGIN, MARGIN)
        layout.addWidget(TallScroll(inner))

    def set_hints(self, hints: tuple[Hint, ...]) -> None:
        """Show these; nothing is left to read once the last one is dismissed."""
        from ae_core.coach.base import rules

        while (item := self._rows.takeAt(0)) is not None:
            if (row := item.widget()) is not None:
                row.hide()
                row.deleteLater()
        for hint in hints:
            self._rows.addWidget(HintRow(rules.get(hint.name).title, hint, self))
        self._rows.addStretch(1)
        if not hints:
            self.hide()
        elif self.isVisible():
            self._place()

    def open(self) -> None:
        """Show it over its button."""
        self.show()
        self._place()

    def _place(self) -> None:
        width = round(WIDTH * factor())
        height = self._inner.heightForWidth(width - 4 * MARGIN) + 3 * MARGIN
        place_above(self, self._button, width, min(height, round(MOST_HEIGHT * factor())))


class CoachButton(QToolButton):
    """How many hints there are; hidden while there are none."""

    wanted = Signal(str)

    def __init__(self, session: Session, desk: CoachDesk) -> None:
        super().__init__()
        self._session = session
        named(self, "coach.button", "Hints of the coach", "What the coach sees in this run")
        self.page = CoachPage(self)
        self.page.wanted.connect(self.wanted)
        self.page.dismissed.connect(desk.dismiss)
        self.clicked.connect(self.page.open)
        session.changed.connect(self._follow)
        self.hide()

    @Slot(object)
    def _follow(self, names: frozenset[str]) -> None:
        if "hints" not in names:
            return
        hints = self._session.workspace.hints
        self.setText(f"Coach: {len(hints)} hint{'' if len(hints) == 1 else 's'}")
        self.setVisible(bool(hints))
        self.page.set_hints(hints)
