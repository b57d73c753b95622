"""Where the docks of the window stand: as remembered, as at first, and otherwise in a low window than in a high one."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from typing import NamedTuple

from PySide6.QtCore import QByteArray, QObject, QSize, QTimer, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QDockWidget, QMainWindow

from app.centre_alone import CentreAlone
from app.docks import arrange, clear, forget_sizes, is_low, is_narrow, settle, share_room
from app.panels.base import Panel
from app.settings import ARRANGEMENT_VERSION
from app.theme import factor

SETTLING = 2  # times that docks are put to where they stood, until all panels have become as narrow and low again
USUAL, LARGE, LESSON = "usual", "large", "lesson"


class Form(NamedTuple):
    """Windows with the same one are arranged alike: is_large for letters before a class."""

    is_large: bool
    is_narrow: bool
    is_low: bool


class _Shown(NamedTuple):
    hidden: tuple[str, ...]
    front: tuple[str, ...]


@dataclass(frozen=True)
class _Stand:
    """How the docks stood. form : for which they were put so; None where somebody has put them so."""

    state: QByteArray
    form: Form | None = None
    shown: _Shown | None = None


class Placed(NamedTuple):
    """How the docks stand in one of the arrangements, which has that name."""

    name: str
    stand: _Stand


class Arrangement(QObject):
    """Rooms are shared out when the window is first seen. Who has put a dock elsewhere keeps it there.

    There is one arrangement for the usual letters, which is remembered, one for those before a class, and a lesson's.
    Each is kept while another one, or a panel alone, has the window; what no longer suits it is made anew.
    """

    def __init__(
        self, window: QMainWindow, docks: Mapping[str, QDockWidget], panels: Mapping[str, Panel], alone: QAction
    ) -> None:
        super().__init__(window)
        self._window, self._docks, self._panels = window, docks, panels
        self._alone = CentreAlone(docks, panels, alone, self._hold, self._bring_back)
        self._kept: dict[str, _Stand] = {}
        self._next: object | None = None
        self._is_lent = self._is_shared = self._is_own = self._is_moving = False
        self._size = window.size()
        self._form = _form(self._size)
        for dock in docks.values():
            dock.topLevelChanged.connect(self._take_over)

    @property
    def remembered(self) -> bytes:
        """What `begin` takes when the program starts again; empty for as at first."""
        if self._is_held or self._form.is_large or self._next is not None:
            return bytes(self._kept.get(USUAL, _Stand(QByteArray())).state.data())
        return bytes(self._window.saveState(ARRANGEMENT_VERSION).data())

    def begin(self, remembered: bytes) -> None:
        """Put the docks where they were, or where they are at first.

        Letters for a class have their first arrangement, and find this one afterwards, as a lesson does at its end.
        """
        self._kept.pop(LARGE, None)
        self._kept.pop(USUAL, None)
        if remembered:
            self._kept[USUAL] = _Stand(QByteArray(remembered))
        if self.is_lent:
            return
        self._alone.end()
        if self._window.isVisible():
            self._put(self._window.size())
            return
        self._place(self._window.size())
        if remembered and not self._form.is_large:
            self._is_shared = self._is_own = self._restore(QByteArray(remembered))

    def show(self) -> None:
        """The window is seen, so that its docks can be given their shares."""
        if not self._is_shared:
            self._is_shared = True
            QTimer.singleShot(0, self, self._share)

    @property
    def is_lent(self) -> bool:
        """Whether a lesson has the window."""
        return self._is_lent

    @property
    def size(self) -> QSize:
        """That the window is to have, where docks or letters push it now."""
        return self._window.size() if self._next is None else self._size

    def lend(self) -> None:
        """Keep how the docks stand until `take_back`, whatever is done with them meanwhile."""
        self._alone.leave()
        if not self.is_lent:
            self._hold()
            self._is_lent = True

    def take_back(self) -> None:
        """Put them where they stood when they were lent."""
        if self.is_lent:
            self._alone.end()
            self._is_lent = False
            self._kept.pop(LESSON, None)
            self._bring_back()

    def reset(self) -> None:
        """Put every dock where it was at first, when no panel is alone; a lesson puts those that it has lent itself."""
        self._next = None
        if not self.is_lent:
            self._kept.clear()
            self._place_and_share(self._window.size())

    @property
    def present(self) -> Placed | None:
        """How somebody has put the docks; None while a lesson or a panel alone has the window, or they are moved."""
        return None if self._is_held or self._is_moving else Placed(self._name(self._form), self._stand())

    def swap(self, placed: Placed) -> Placed:
        """Put them so, or have it so when that arrangement gets the window again; how they stood there."""
        now, name = self.present, placed.name
        before = now if now is not None and now.name == name else Placed(name, self._kept.get(name, placed.stand))
        self._kept[name] = placed.stand
        if before is now:
            self._put(self.size)
        return before

    def fit(self) -> None:
        """After a change of the window's size: a low window has one row less, a narrow one has one place."""
        form, stands = _form(self._window.size()), self._form
        is_enough = form == stands or (self._is_own and form.is_large == stands.is_large)
        if not is_enough and self._next is None:
            self.change()

    @Slot()
    def change(self) -> None:
        """Before letters of another size push the docks and the window."""
        if not self._is_held:
            self._keep()
            self._soon(lambda size: self._put(size, self._shown), self.size)

    def uncover(self, name: str, by: str) -> None:
        """Bring a panel to the front where it shares its place with that one, which lies before it."""
        if self._docks[by] in self._window.tabifiedDockWidgets(self._docks[name]) and self._panels[by].is_seen:
            self._docks[name].raise_()

    def keep_size(self, size: QSize) -> None:
        """The window gets back what it has lent to docks that stood beside one another on the way."""
        if not (self._window.isMaximized() or self._window.isFullScreen()):
            self._window.resize(size)

    @property
    def _is_held(self) -> bool:
        return self.is_lent or self._alone.is_on

    def _hold(self) -> None:
        """Somebody else has the window from now on: what was to be done next would disturb it."""
        self._keep()
        self._next = None

    def _keep(self) -> None:
        """How the docks stand now; what they were about to be put to is kept already."""
        self._kept[self._name(self._form)] = self._stand()

    def _stand(self) -> _Stand:
        name = self._name(self._form)
        if self._next is not None and name in self._kept:
            return self._kept[name]
        form = None if self._is_own or self.is_lent else self._form
        return _Stand(self._window.saveState(ARRANGEMENT_VERSION), form, self._shown)

    @property
    def _shown(self) -> _Shown:
        return _Shown(
            tuple(name for name, dock in self._docks.items() if dock.isHidden()),
            tuple(name for name, panel in self._panels.items() if panel.is_seen),
        )

    def _show(self, shown: _Shown) -> None:
        for name, dock in self._docks.items():
            dock.setVisible(name not in shown.hidden)
        self._raise(shown.front)

    def _raise(self, names: Sequence[str]) -> None:
        last = "centre" if self._form.is_narrow else "below"
        for name in sorted(names, key=lambda name: self._panels[name].area == last):
            self._docks[name].raise_()

    def _name(self, form: Form) -> str:
        return LESSON if self.is_lent else LARGE if form.is_large else USUAL

    def _soon(self, step: Callable[[QSize], None], size: QSize) -> None:
        """When what was done has been laid out, unless something else is begun before."""
        this = self._next = object()
        self._size = size

        def take() -> None:
            if self._next is this:
                forget_sizes(self._window)
                step(size)

        QTimer.singleShot(0, self, take)

    def _bring_back(self) -> None:
        self._put(self._window.size())

    def _put(self, size: QSize, shown: _Shown | None = None) -> None:
        """As they were kept, otherwise anew, with these shown or those that were."""
        form = _form(size)
        kept = self._kept.get(self._name(form))
        if kept is None or kept.form not in (None, form) or not self._restore(kept.state):
            like = kept or self._kept.get(USUAL) or self._kept.get(LARGE)
            self._place_like(size, shown or (like.shown if like is not None else None))
            return
        self._form, self._is_own = form, kept.form is None
        self._raise(shown.front if shown is not None else ())
        self._soon(partial(self._put_again, SETTLING), size)

    def _put_again(self, times: int, size: QSize) -> None:
        self.keep_size(size)
        shown = self._shown  # somebody may have raised another one meanwhile
        self._restore(self._kept[self._name(self._form)].state)
        self._show(shown)
        self._soon(partial(self._put_again, times - 1) if times > 1 else self._put_anyway, size)

    def _put_anyway(self, size: QSize) -> None:
        """What was made in a larger window, or with fewer panels, gives way: the window does not grow for it."""
        self.keep_size(size)
        whole = self._window.isMaximized() or self._window.isFullScreen()
        if self._window.size().boundedTo(size) != self._window.size() and not (self.is_lent or whole):
            self._place_like(size, self._shown)
        else:
            self._end(size)

    def _restore(self, state: QByteArray) -> bool:
        self._is_moving = True
        is_known = self._window.restoreState(state, ARRANGEMENT_VERSION)
        self._is_moving = False
        settle(self._window, self._docks, list(self._panels.values()))
        return is_known

    def _place_like(self, size: QSize, shown: _Shown | None) -> None:
        """As at first, with the same ones hidden and in front."""
        self._place_and_share(size)
        if shown is not None:
            self._show(shown)

    def _place_and_share(self, size: QSize) -> None:
        self._place(size)
        # On the way docks stand beside one another that share tabs in the end, and need more room than there is; the
        # window gets back what it has lent them when it has been laid out.
        self._soon(self._share_and_end, size)

    def _place(self, size: QSize) -> None:
        self._is_moving = True
        clear(self._window, self._docks)
        self.keep_size(size)
        self._is_own, self._form = False, _form(size)
        arrange(self._window, self._docks, list(self._panels.values()))
        self._is_moving = False

    def _share_and_end(self, size: QSize) -> None:
        self.keep_size(size)
        self._kept.pop(self._name(self._form), None)
        self._share()
        self._soon(self._end, size)

    def _end(self, size: QSize) -> None:
        """Panels may have pushed once more when they were given their shares."""
        self.keep_size(size)
        self._next = None
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
