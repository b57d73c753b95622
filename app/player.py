"""The kept epochs shown one after the other."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot

if TYPE_CHECKING:
    from app.session import Session

WHOLE, LONGEST = 9.0, 0.8  # seconds of all epochs together, so that a class can follow, and of one where there are few
PACES = (0.5, 1.0, 2.0, 4.0)


def frames_per_second(count: int, pace: float) -> float:
    """How fast so many epochs follow one another."""
    return pace / min(WHOLE / max(count, 1), LONGEST)


class Player(QObject):
    """Goes from the viewed frame to the last, or from the first where the last is viewed. Signal: changed(it plays).

    loops : whether it begins again at the end, instead of following the training.
    """

    changed = Signal(bool)

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.loops = False
        self._timer = QTimer(self)
        self._timer.timeout.connect(self.advance)
        session.changed.connect(self._follow)

    @property
    def plays(self) -> bool:
        """Whether frames follow one another now."""
        return self._timer.isActive()

    @Slot(bool)
    def play(self, wanted: bool) -> None:
        """Begin, or stand still at the viewed frame."""
        wanted = wanted and len(self._session.workspace.frames) > 1
        if wanted and not self.plays:
            if self._is_last():
                self._show(0)
            self._time()
            self._timer.start()
        elif not wanted:
            self._timer.stop()
        self.changed.emit(wanted)

    def set_pace(self, pace: float) -> None:
        """So many times as fast as usual, for this and for what is saved."""
        self._session.update_view(pace=pace)

    @Slot()
    def advance(self) -> None:
        """Show the next frame, and wait as suits how many there are by now.

        Not when each of them comes: a timer with another interval begins anew, and would wait for ever in a training.
        """
        self._time()
        if not self._is_last():
            self._show(self._place() + 1)
        elif self.loops:
            self._show(0)
        else:
            self._session.update_view(frame=None)
            self.play(False)

    def _place(self) -> int:
        viewed = self._session.kept_frame()
        return next((k for k, frame in enumerate(self._session.workspace.frames) if frame is viewed), 0)

    def _is_last(self) -> bool:
        return self._place() >= len(self._session.workspace.frames) - 1

    def _show(self, place: int) -> None:
        self._session.update_view(frame=self._session.workspace.frames[place].step)

    def _time(self) -> None:
        count = len(self._session.workspace.frames)
        self._timer.setInterval(round(1000 / frames_per_second(count, self._session.view.pace)))

    @Slot(object)
    def _follow(self, names: frozenset[str]) -> None:
        if "pace" in names:
            self._time()
        if self.plays and "frames" in names and len(self._session.workspace.frames) < 2:
            self.play(False)
