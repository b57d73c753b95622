"""The room of a lesson: its own column, the panels that a page shows, and the way back to how everything stood."""

from __future__ import annotations

from collections.abc import Collection
from functools import partial

from PySide6.QtCore import QSize, Qt, QTimer
from PySide6.QtWidgets import QWidget

from app.docks import arrange, clear, is_narrow
from app.lessons.stage import Stage
from app.theme import factor

NAME, SETTINGS = "lesson", "setup"
HEIGHTS = {"centre": 0.56, "below": 0.4, "bottom": 0.4}  # shares of rows that stand over one another
SHARE, LEAST, MOST = 0.31, 340, 560  # of the window's width; pixels at the usual size of letters


class Room:
    """Between `enter` and `leave` the arrangement is the lesson's, and another one is remembered."""

    def __init__(self, stage: Stage) -> None:
        self._window = stage.window
        self._docks = stage.window.docks
        self._seen: tuple[str, ...] = ()
        self._shown: tuple[str, ...] = ()
        self._shares_place: bool | None = None
        self._size: QSize | None = None  # of the window, until the docks are laid out in it

    @property
    def is_entered(self) -> bool:
        """Whether a lesson has the window."""
        return self._window.arrangement.is_lent

    def enter(self) -> None:
        """Stand at the left, as high as the window, beside all other panels."""
        self._size = self._window.arrangement.size
        self._window.arrangement.lend()
        self._seen = tuple(name for name, dock in self._docks.items() if name != NAME and not dock.isHidden())
        self._shares_place = None
        self._fold(narrow=False)
        self._place()

    def show(self, names: Collection[str] | None, anew: bool = False) -> None:
        """These panels, all that were seen before the lesson where it is None; the first ones in front.

        anew : whether somebody may have put them elsewhere.
        """
        wanted = tuple(self._seen if names is None else names)
        # First less, then more: the window would grow where both have no room.
        for name, dock in self._docks.items():
            if name not in (NAME, *wanted):
                dock.hide()
        self._fold(is_narrow(self._window))
        self._shares_place = None if anew else self._shares_place
        self._place()
        for name in wanted:
            self._docks[name].show()
        for name in reversed(wanted):
            self._docks[name].raise_()
        self._shown = wanted
        self._share_soon()

    def watch(self) -> None:
        """A training begins: what the page shows of it comes before the settings, where they share a place."""
        watched = next((name for name in self._shown if name != SETTINGS), SETTINGS)
        self._window.arrangement.uncover(watched, by=SETTINGS)

    def settle(self) -> None:
        """Give rooms again: a panel may have needed more before it had what it shows."""
        if self.is_entered:
            self._share_soon()

    def _share_soon(self) -> None:
        """When the docks have been laid out, or what is hidden would have a part in them."""
        self._size = self._size or self._window.size()
        share = partial(self._share, self._shown, self._size)
        QTimer.singleShot(0, self._window, lambda: QTimer.singleShot(0, self._window, share))

    def _place(self) -> None:
        """As at first beside the lesson; as tabs of one place where the window is too narrow for two of them."""
        narrow = is_narrow(self._window)
        if narrow is self._shares_place:
            return
        self._shares_place = narrow
        clear(self._window, self._docks)
        arrange(self._window, self._docks, list(self._window.panels.values()), NAME)
        for name, dock in self._docks.items():
            dock.setVisible(name == NAME)  # beside all of them the window would have to grow

    def _fold(self, narrow: bool, squeezed: bool = True) -> None:
        """In a narrow window the controls of the panels give their room to the page that is read; in none they push."""
        for name, panel in self._window.panels.items():
            panel.title_line.fold(narrow and name != NAME, squeezed=squeezed)

    def unfold(self, control: QWidget) -> None:
        """The controls of a panel, because somebody is to look at one of them; in a narrow window that one alone."""
        for panel in self._window.panels.values():
            if panel.title_line.isAncestorOf(control):
                panel.title_line.fold(False, squeezed=True, only=control if self._shares_place else None)

    def _share(self, shown: tuple[str, ...], size: QSize) -> None:
        self._size = None
        if not self.is_entered:
            return
        window = self._window
        window.arrangement.keep_size(size)
        width = min(max(SHARE * window.width(), LEAST * factor()), MOST * factor(), 0.5 * window.width())
        # Both sides of the line between them: of one alone Qt makes what suits the other.
        beside = next((self._docks[name] for name in shown if not self._docks[name].isFloating()), None)
        if beside is not None:
            sizes = [round(width), window.width() - round(width)]
            window.resizeDocks([self._docks[NAME], beside], sizes, Qt.Orientation.Horizontal)
        areas = {window.panels[name].area: self._docks[name] for name in reversed(shown)}
        rows = [(dock, HEIGHTS[area]) for area, dock in areas.items() if area in HEIGHTS]
        if len(rows) > 1 and not self._shares_place:
            high = [round(share * window.height()) for _, share in rows]
            window.resizeDocks([dock for dock, _ in rows], high, Qt.Orientation.Vertical)

    def leave(self) -> None:
        """Everything stands as it stood."""
        self._fold(narrow=False, squeezed=False)
        self._window.arrangement.take_back()
