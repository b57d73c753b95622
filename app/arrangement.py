"""Where the docks of the window stand: as remembered, as at first, and otherwise in a low window than in a high one."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial

from PySide6.QtCore import QByteArray, QObject, QSize, QTimer, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QDockWidget, QMainWindow

from app.centre_alone import CentreAlone
from app.docks import arrange, is_low, is_narrow, settle, share_room
from app.panels.base import Panel
from app.settings import ARRANGEMENT_VERSION


class Arrangement(QObject):
    """Rooms are shared out when the window is first seen. Who has put a dock elsewhere keeps it there."""

    def __init__(
        self, window: QMainWindow, docks: Mapping[str, QDockWidget], panels: Mapping[str, Panel], alone: QAction
    ) -> None:
        super().__init__(window)
        self._window, self._docks, self._panels = window, docks, panels
        self._alone = CentreAlone(window, docks, panels, alone)
        self._lent: QByteArray | None = None
        self._is_shared = self._is_own = self._is_busy = False
        self._form = _form(window)
        for dock in docks.values():
            dock.topLevelChanged.connect(self._take_over)

    @property
    def remembered(self) -> bytes:
        """What `begin` takes when the program starts again."""
        return self._alone.arrangement if self._lent is None else bytes(self._lent.data())

    def begin(self, remembered: bytes) -> None:
        """Put the docks where they were, or where they are at first; a lesson finds them so at its end."""
        if self._lent is not None:
            self._lent = QByteArray(remembered) if remembered else self._lent
            return
        self._place()
        if remembered:
            self._is_shared = self._is_own = self._window.restoreState(QByteArray(remembered), ARRANGEMENT_VERSION)
            settle(self._window, self._docks, list(self._panels.values()))

    def show(self) -> None:
        """The window is seen, so that its docks can be given their shares."""
        if not self._is_shared:
            self._is_shared = True
            QTimer.singleShot(0, self, self._share)

    @property
    def is_lent(self) -> bool:
        """Whether a lesson has the window."""
        return self._lent is not None

    def lend(self) -> None:
        """Keep how the docks stand until `take_back`, whatever is done with them meanwhile."""
        self._alone.leave()
        if self._lent is None:
            self._lent = self._window.saveState(ARRANGEMENT_VERSION)

    def show_lent(self) -> None:
        """Put them where they stood, and keep it all the same."""
        if self._lent is not None:
            self._restore(self._lent)

    def take_back(self) -> None:
        """Put them where they stood when they were lent."""
        if self._lent is not None:
            self._alone.end()
            before, self._lent = self._lent, None
            self._restore(before)
            QTimer.singleShot(0, self, partial(self._end_loan, before, self._window.size()))

    def _end_loan(self, before: QByteArray, size: QSize) -> None:
        """Once more when all has been laid out: panels could not be as narrow before as they were."""
        if not self.is_lent:
            self.keep_size(size)
            self._restore(before)
            self.fit()

    def _restore(self, state: QByteArray) -> None:
        self._window.restoreState(state, ARRANGEMENT_VERSION)
        settle(self._window, self._docks, list(self._panels.values()))

    def keep_size(self, size: QSize) -> None:
        """The window gets back what it has lent to docks that stood beside one another on the way."""
        if not (self._window.isMaximized() or self._window.isFullScreen()):
            self._window.resize(size)

    def reset(self) -> None:
        """Put every dock where it was at first; a lesson keeps its room, and finds it so at its end."""
        self._alone.end()
        self._place_and_share(self._window.size())

    def fit(self) -> None:
        """After a change of the window's size: a low window has one row less, a narrow one has one place."""
        held = self._is_own or self._is_busy or self._alone.is_on or self.is_lent
        if _form(self._window) != self._form and not held:
            self._is_busy = True
            size = self._window.size()  # before letters of another size have pushed the window wider
            QTimer.singleShot(0, self, lambda: self._fit(size))

    def uncover(self, name: str, by: str) -> None:
        """Bring a panel to the front where it shares its place with that one, which lies before it."""
        if self._docks[by] in self._window.tabifiedDockWidgets(self._docks[name]) and self._panels[by].is_seen:
            self._docks[name].raise_()

    def _fit(self, size: QSize) -> None:
        front = [name for name, panel in self._panels.items() if panel.is_seen]
        hidden = [name for name, dock in self._docks.items() if dock.isHidden()]
        self._place_and_share(size)
        for name in hidden:
            self._docks[name].hide()
        last = "centre" if is_narrow(self._window) else "below"
        for name in sorted(front, key=lambda name: self._panels[name].area == last):
            self._docks[name].raise_()

    def _place_and_share(self, size: QSize) -> None:
        self._place()
        # On the way docks stand beside one another that share tabs in the end, and need more room than there is; the
        # window gets back what it has lent them when it has been laid out.
        self._is_busy = True
        QTimer.singleShot(0, self, lambda: self._take_back(size))

    def _place(self) -> None:
        self._is_own, self._form = False, _form(self._window)
        arrange(self._window, self._docks, list(self._panels.values()))

    def _take_back(self, size: QSize) -> None:
        self.keep_size(size)
        self._share()
        self._is_busy = False
        self.fit()  # to a size that it has got meanwhile

    @Slot()
    def _share(self) -> None:
        share_room(self._window, self._docks, list(self._panels.values()))
        if is_narrow(self._window) and not self._is_own:
            self._docks["map"].raise_()  # a tab that is raised before the window is seen does not stay in front

    @Slot(bool)
    def _take_over(self, floats: bool) -> None:
        """Whoever moves a dock lifts it first."""
        self._is_own = self._is_own or floats


def _form(window: QMainWindow) -> tuple[bool, bool]:
    """Windows with the same one are arranged alike."""
    narrow = is_narrow(window)
    return narrow, narrow or is_low(window)
