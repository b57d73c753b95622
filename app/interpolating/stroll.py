"""The steps of a walk shown one after the other, and the button that does it."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtWidgets import QMenu, QToolButton, QWidget

from app.controls import named
from app.decoded_save import PACES, STEPS_PER_SECOND, WAYS, Playing, offer

if TYPE_CHECKING:
    from ae_core.export.animation import Order
    from app.session import Session


class Stroll(QObject):
    """Moves ViewState.walk_step. way : of WAYS. pace : in times of eight steps a second. Signal: ended()."""

    ended = Signal()

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self.way: Order = "back"
        self.pace = 1.0
        self._direction = 1
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._advance)

    @property
    def playing(self) -> Playing:
        """How fast it goes, and how it goes on."""
        return Playing(STEPS_PER_SECOND * self.pace, self.way)

    @property
    def last(self) -> int:
        """The last step of the walk; a loop that goes round ends before it is back, so that A is shown once."""
        walk = self._session.workspace.walk
        steps = len(walk.pictures) if walk is not None else 1
        return steps - 1 - int(self.way == "loop" and self._session.view.loop)

    @Slot(bool)
    def play(self, wanted: bool) -> None:
        """Begin, from the start where the end is shown, or stand still."""
        if wanted and self.way == "once" and self._session.view.walk_step >= self.last:
            self._session.update_view(walk_step=0)
        self._direction = 1
        self._time()
        self._timer.start() if wanted else self._timer.stop()

    def set_pace(self, pace: float) -> None:
        """So many times as fast as usual."""
        self.pace = pace
        self._time()

    @Slot()
    def _advance(self) -> None:
        step, last = self._session.view.walk_step, self.last
        if not 0 <= step + self._direction <= last:
            if self.way == "once":
                self.ended.emit()
                return
            self._direction = 1 if self.way == "loop" or step < last else -1
            step = -1 if self.way == "loop" else step
        self._session.update_view(walk_step=min(max(step + self._direction, 0), last))

    def _time(self) -> None:
        self._timer.setInterval(round(1000 / self.playing.fps))


class StrollButton(QToolButton):
    """A click plays and stops; the arrow beside it opens how it goes on at the end, and the speeds."""

    def __init__(self, stroll: Stroll, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._stroll = stroll
        named(self, "interpolate.play", "Play", "Walk along the steps; the arrow beside it says which way and how fast")
        self.setText("Play")
        self.setCheckable(True)
        self.setPopupMode(QToolButton.ToolButtonPopupMode.MenuButtonPopup)
        self.toggled.connect(stroll.play)
        stroll.ended.connect(partial(self.setChecked, False))
        menu = QMenu(self)
        offer(menu, "interpolate.way", WAYS, stroll.way, self._choose_way)
        menu.addSeparator()
        offer(menu, "interpolate.pace", {pace: f"{pace:g} x" for pace in PACES}, stroll.pace, stroll.set_pace)
        self.setMenu(menu)

    def _choose_way(self, way: Order) -> None:
        self._stroll.way = way
