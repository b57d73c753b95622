"""Where the docks of the window stand: as remembered, as at first, and otherwise in a low window than in a high one."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import partial
from typing import NamedTuple

from PySide6.QtCore import QByteArray, QObject, QSize, QTimer, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QDockWidget, QMainWindow

from app.centre_alone import CentreAlone
from app.docks import arrange, is_low, is_narrow, settle, share_room
from app.panels.base import Panel
from app.settings import ARRANGEMENT_VERSION
from app.theme import factor


class Form(NamedTuple):
    """Windows with the same one are arranged alike: is_large for letters before a class."""

    is_large: bool
    is_narrow: bool
    is_low: bool


@dataclass(frozen=True)
class _Usual:
    """How the docks stand at the usual size of letters. state : empty for as at first."""

    state: QByteArray
    is_own: bool
    form: Form


class Arrangement(QObject):
    """Rooms are shared out when the window is first seen. Who has put a dock elsewhere keeps it there.

    Letters for a class need an arrangement of their own, which begins as the window's size wants it; the usual one comes
    back afterwards, and is the one that is remembered.
    """

    def __init__(
        self, window: QMainWindow, docks: Mapping[str, QDockWidget], panels: Mapping[str, Panel], alone: QAction
    ) -> None:
        super().__init__(window)
        self._window, self._docks, self._panels = window, docks, panels
        self._alone = CentreAlone(window, docks, panels, alone, self._bring_back)
        self._lent: QByteArray | None = None
        self._usual: _Usual | None = None
        self._coming: QByteArray | None = None
        self._is_shared = self._is_own = self._is_busy = False
        self._form = _form(window)
        for dock in docks.values():
            dock.topLevelChanged.connect(self._take_over)

    @property
    def remembered(self) -> bytes:
        """What `begin` takes when the program starts again."""
        if self._usual is not None:
            return bytes(self._usual.state.data())
        return self._alone.arrangement if self._lent is None else bytes(self._lent.data())

    def begin(self, remembered: bytes) -> None:
        """Put the docks where they were, or where they are at first; a lesson finds them so at its end."""
        state, size = QByteArray(remembered), self._window.size()
        if self._usual is not None:
            self._usual = _Usual(state, True, self._usual.form) if remembered else self._usual
            return
        if self._lent is not None:
            self._lent = state if remembered else self._lent
            return
        self._alone.end()
        self._place()
        if self._form.is_large:
            self._usual = _Usual(state, bool(remembered), self._form)
        elif remembered and self._restore(state):
            self._is_shared = self._is_own = True
            if self._window.isVisible():
                self._bring_back(state, size)

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
            self._bring_back(before)

    def _bring_back(self, state: QByteArray, size: QSize | None = None) -> None:
        """Put them as they stood, and once more when all has been laid out: panels could not be as narrow before."""
        self._coming, self._is_busy = state, True
        size = size or self._window.size()
        self._restore(state)
        if _form(size).is_large != self._form.is_large:  # meanwhile
            self._change(size, state)
        else:
            QTimer.singleShot(0, self, partial(self._bring_back_again, state, size))

    def _bring_back_again(self, state: QByteArray, size: QSize) -> None:
        if self._coming is not state:
            return
        if not (self.is_lent or self._alone.is_on):
            self.keep_size(size)
            self._restore(state)
            QTimer.singleShot(0, self, partial(self._end_coming, state, size))
        else:
            self._coming, self._is_busy = None, False

    def _end_coming(self, state: QByteArray, size: QSize) -> None:
        """What was made in a larger window, or with fewer panels, gives way: the window does not grow for it."""
        if self._coming is not state:
            return
        self.keep_size(size)
        self._coming, self._is_busy = None, False
        if self._window.size().boundedTo(size) != self._window.size() and not (self.is_lent or self._alone.is_on):
            self._place_and_share(size)
        else:
            self.fit()

    def _restore(self, state: QByteArray) -> bool:
        is_known = self._window.restoreState(state, ARRANGEMENT_VERSION)
        settle(self._window, self._docks, list(self._panels.values()))
        return is_known

    def keep_size(self, size: QSize) -> None:
        """The window gets back what it has lent to docks that stood beside one another on the way."""
        if not (self._window.isMaximized() or self._window.isFullScreen()):
            self._window.resize(size)

    def reset(self) -> None:
        """Put every dock where it was at first; a lesson keeps its room, and finds it so at its end."""
        self._alone.end()
        self._usual = None
        self._place_and_share(self._window.size())

    def fit(self, size: QSize | None = None) -> None:
        """After a change of the window's size: a low window has one row less, a narrow one has one place.

        size : of the window, where letters or docks may have pushed it wider meanwhile.
        """
        size = size or self._window.size()
        form = _form(size)
        held = self._is_busy or self._alone.is_on or self.is_lent or (self._is_own and form[:2] == self._form[:2])
        if form != self._form and not held:
            self._change(size, self._window.saveState(ARRANGEMENT_VERSION))

    def _change(self, size: QSize, before: QByteArray) -> None:
        self._is_busy, self._coming = True, None
        if _form(size).is_large and self._usual is None:
            self._usual = _Usual(before, self._is_own, self._form)
        QTimer.singleShot(0, self, partial(self._fit, size))

    def uncover(self, name: str, by: str) -> None:
        """Bring a panel to the front where it shares its place with that one, which lies before it."""
        if self._docks[by] in self._window.tabifiedDockWidgets(self._docks[name]) and self._panels[by].is_seen:
            self._docks[name].raise_()

    def _fit(self, size: QSize) -> None:
        usual, form = self._usual, _form(size)
        if usual is not None and not form.is_large:
            self._usual = None
            if usual.state and (usual.is_own or usual.form == form):
                self._is_own, self._form = usual.is_own, usual.form
                self._bring_back(usual.state, size)
                return
        front = [name for name, panel in self._panels.items() if panel.is_seen]
        hidden = [name for name, dock in self._docks.items() if dock.isHidden()]
        self._place_and_share(size)
        for name in hidden:
            self._docks[name].hide()
        last = "centre" if form.is_narrow else "below"
        for name in sorted(front, key=lambda name: self._panels[name].area == last):
            self._docks[name].raise_()

    def _place_and_share(self, size: QSize) -> None:
        self._clear(size)
        self._place()
        if self._form.is_large and self._usual is None:
            self._usual = _Usual(QByteArray(), False, self._form)
        # On the way docks stand beside one another that share tabs in the end, and need more room than there is; the
        # window gets back what it has lent them when it has been laid out.
        self._is_busy = True
        QTimer.singleShot(0, self, lambda: self._take_back(size))

    def _clear(self, size: QSize) -> None:
        """Take all docks away, so that the window can have its size again before they are placed to suit it."""
        for dock in self._docks.values():
            dock.setFloating(False)
            self._window.removeDockWidget(dock)
        if (layout := self._window.layout()) is not None:
            layout.activate()
        self.keep_size(size)

    def _place(self) -> None:
        self._is_own, self._form, self._coming = False, _form(self._window.size()), None
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


def _form(size: QSize) -> Form:
    narrow = is_narrow(size)
    return Form(factor() > 1, narrow, narrow or is_low(size))
