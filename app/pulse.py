"""The window's heartbeat: takes what is new and paints one dirty panel a tick."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import QElapsedTimer, QObject, QTimer, Slot

from app import garbage
from app.panels.base import Panel
from app.session import Session

TICK_MS = 33


class Pulse(QObject):
    """Every tick calls the `pulls`, then paints the dirty panel that has waited longest.

    A panel is due when it is seen and its `interval_ms` has passed; a hidden one stays dirty until it is shown.
    hurry : whether an answer is on its way to somebody's hand; panels then let every other tick pass.
    """

    def __init__(
        self,
        session: Session,
        panels: Sequence[Panel],
        pulls: Sequence[Callable[[], None]],
        hurry: Callable[[], bool] = lambda: False,
    ) -> None:
        super().__init__()
        self._hurry = hurry
        self._has_let_pass = False
        self._panels = tuple(panels)
        self._pulls = tuple(pulls)
        self._dirty = {panel: panel.watches for panel in self._panels}
        self._painted: dict[Panel, int] = {}
        self._clock = QElapsedTimer()
        self._clock.start()
        self._timer = QTimer(self)
        self._timer.setInterval(TICK_MS)
        self._timer.timeout.connect(self.tick)
        session.changed.connect(self._note)

    @property
    def dirty(self) -> Mapping[Panel, frozenset[str]]:
        """What each panel has not shown yet."""
        return self._dirty

    def repaint_all(self) -> None:
        """Every panel shows everything anew, because colours or sizes changed."""
        for panel in self._panels:
            self._dirty[panel] = panel.watches

    def start(self) -> None:
        """Beat from now on, and collect garbage with each beat."""
        garbage.take_over()
        self._timer.start()

    def stop(self) -> None:
        """Beat no more: every lane has ended, and Python may collect by itself again."""
        self._timer.stop()
        garbage.hand_back()

    @Slot()
    def tick(self) -> None:
        """One beat."""
        garbage.collect_if_due()
        for pull in self._pulls:
            pull()
        self._has_let_pass = not self._has_let_pass and self._hurry()
        if self._has_let_pass:
            return
        panel = self._next()
        if panel is not None:
            # Taken out first: what the painting itself changes is for the next time.
            names = self._dirty.pop(panel)
            self._painted[panel] = self._clock.elapsed()
            panel.paint(names)

    def _next(self) -> Panel | None:
        now = self._clock.elapsed()
        due = (panel for panel in self._dirty if self._is_due(panel, now))
        return min(due, key=lambda panel: self._painted.get(panel, -1), default=None)

    def _is_due(self, panel: Panel, now: int) -> bool:
        last = self._painted.get(panel)
        return panel.is_seen and (last is None or now - last >= panel.interval_ms)

    @Slot(object)
    def _note(self, names: frozenset[str]) -> None:
        for panel in self._panels:
            watched = names & panel.watches
            if watched:
                self._dirty[panel] = self._dirty.get(panel, frozenset()) | watched
