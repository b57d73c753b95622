"""Panels in docks: the first arrangement, and how it comes back."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import partial
from itertools import pairwise

from PySide6.QtCore import QSize, Qt, QTimer
from PySide6.QtWidgets import QDockWidget, QLabel, QLayout, QMainWindow, QTabBar, QTabWidget, QWidget

from app.panels.base import Panel
from app.theme import factor

AREAS = ("left", "centre", "right", "below", "bottom")
# Shares of the window's width and height at the start.
WIDTHS = {"left": 0.22, "centre": 0.58, "right": 0.20}
HEIGHTS = {"centre": 0.56, "below": 0.25, "bottom": 0.19}
LOW = 820  # pixels of a window that has no room for three rows, at the usual size of letters
NARROW = 845  # pixels of a window that has room for one panel only before a class, at the usual size of letters
LOW_FOOT = (0.42, 0.58)  # shares of the width
LOW_HEIGHTS = {"centre": 0.57, "below": 0.25}  # bars and tabs take the rest


def make_docks(window: QMainWindow, panels: Sequence[Panel]) -> dict[str, QDockWidget]:
    """One dock per panel, by the panel's name. The title line of the panel becomes the dock's title bar."""
    docks = {}
    for panel in panels:
        dock = QDockWidget(panel.title, window)
        dock.setObjectName(f"dock.{panel.name}")
        dock.setAccessibleName(panel.title)
        dock.setTitleBarWidget(panel.title_line)
        dock.setWidget(panel)
        dock.visibilityChanged.connect(partial(_say_title_once, window, dock, panel.title_line.label))
        dock.toggleViewAction().setObjectName(f"action.show_{panel.name}")
        docks[panel.name] = dock
    window.setDockNestingEnabled(True)
    for corner in (Qt.Corner.TopLeftCorner, Qt.Corner.BottomLeftCorner):
        window.setCorner(corner, Qt.DockWidgetArea.LeftDockWidgetArea)  # a lesson is as high as the window
    window.setTabPosition(Qt.DockWidgetArea.AllDockWidgetAreas, QTabWidget.TabPosition.North)
    return docks


def _say_title_once(window: QMainWindow, dock: QDockWidget, label: QLabel, _visible: bool) -> None:
    """Behind a tab the title stands on the tab already."""
    label.setVisible(dock.isFloating() or not window.tabifiedDockWidgets(dock))


def is_low(window: QMainWindow | QSize) -> bool:
    """Whether there is room for two rows of docks only."""
    return window.height() < LOW * factor()


def is_narrow(window: QMainWindow | QSize) -> bool:
    """Whether a class can read one panel at a time only, as on a small beamer."""
    return factor() > 1 and window.width() < NARROW * factor()


def clear(window: QMainWindow, docks: Mapping[str, QDockWidget]) -> None:
    """Take all docks away, so that the window may be as small as it will have to be when they are put elsewhere."""
    for dock in docks.values():
        dock.setFloating(False)
        window.removeDockWidget(dock)
    if (layout := window.layout()) is not None:
        layout.activate()


def forget_sizes(window: QMainWindow) -> None:
    """Of what is hidden: Qt does not ask it anew after letters have changed, and keeps room for what it once needed."""
    for widget in window.findChildren(QWidget):
        widget.updateGeometry()
    for layout in window.findChildren(QLayout):
        layout.invalidate()


def arrange(
    window: QMainWindow, docks: Mapping[str, QDockWidget], panels: Sequence[Panel], first: str | None = None
) -> None:
    """Put every dock where its panel's `area` says: left, centre over below, right; tabs at the bottom.

    In a low window what is below stands at the bottom too: the first at the left, the others as tabs before those of
    the bottom, so that a training can be watched. In a narrow one all are tabs of one place.

    `clear` has taken them away before. first : the name of one that stands beside all others, as high as the window.
    """
    areas = {area: _of_area(docks, [one for one in panels if one.name != first], area) for area in AREAS}
    beside = docks[first] if first is not None else None
    if is_narrow(window):
        _one_place(window, areas, beside)
    else:
        _rows(window, areas, beside)
    settle(window, docks, panels)
    share_room(window, docks, panels)


def _begin(window: QMainWindow, dock: QDockWidget, beside: QDockWidget | None) -> None:
    """All stand in one area, split: with two, Qt makes the first a little wider each time that it lays them out."""
    window.addDockWidget(Qt.DockWidgetArea.TopDockWidgetArea, beside or dock)
    if beside is not None:
        window.splitDockWidget(beside, dock, Qt.Orientation.Horizontal)
        beside.show()


def _one_place(window: QMainWindow, areas: Mapping[str, list[QDockWidget]], beside: QDockWidget | None) -> None:
    every = [dock for group in areas.values() for dock in group]
    _begin(window, every[0], beside)
    _tabs(window, every)
    for dock in every:
        dock.show()
    (areas["centre"] or every)[0].raise_()


def _rows(window: QMainWindow, areas: Mapping[str, list[QDockWidget]], beside: QDockWidget | None) -> None:
    columns = [areas[name] for name in ("left", "centre", "right") if areas[name]]
    # One area for all: a window that grows gives the room to the last of its areas, and within one to each its share.
    # The first dock is split before anything stands beside it, so that the bottom is as wide as the window.
    _begin(window, columns[0][0], beside)
    low = is_low(window)
    foot = _foot(areas) if low else [areas["bottom"]] if areas["bottom"] else []
    if foot:
        window.splitDockWidget(columns[0][0], foot[0][0], Qt.Orientation.Vertical)
    for row in (columns, foot):
        for before, after in pairwise(row):
            window.splitDockWidget(before[0], after[0], Qt.Orientation.Horizontal)
    # A dock split off one that has tabs already would become one of its tabs.
    if not low:
        _row_below(window, areas["centre"], areas["below"])
    _tabs(window, *columns, *foot)
    for dock in (dock for group in areas.values() for dock in group):
        dock.show()
    for group in (*foot, *columns):
        group[0].raise_()


def settle(window: QMainWindow, docks: Mapping[str, QDockWidget], panels: Sequence[Panel]) -> None:
    """When docks have been put elsewhere: each title once, on the tab or on the panel, and no tabs where they were."""
    for panel in panels:
        _say_title_once(window, docks[panel.name], panel.title_line.label, True)
    QTimer.singleShot(0, window, lambda: _hide_left_over_tabs(window, docks))  # when Qt has laid them out


def _hide_left_over_tabs(window: QMainWindow, docks: Mapping[str, QDockWidget]) -> None:
    """Qt forgets some when a state is restored; they would lie over those that are in use."""
    groups = {
        frozenset(one.windowTitle() for one in (dock, *window.tabifiedDockWidgets(dock)) if not one.isHidden())
        for dock in docks.values()
    }
    for bar in window.findChildren(QTabBar, options=Qt.FindChildOption.FindDirectChildrenOnly):
        if bar.isVisible() and frozenset(map(bar.tabText, range(bar.count()))) not in groups:
            bar.hide()


def share_room(window: QMainWindow, docks: Mapping[str, QDockWidget], panels: Sequence[Panel]) -> None:
    """Give every dock its first share of the window; without effect before the window is shown."""
    if is_narrow(window):
        return
    _resize(window, {area: _of_area(docks, panels, area) for area in AREAS})


def _foot(areas: Mapping[str, list[QDockWidget]]) -> list[list[QDockWidget]]:
    """The two groups of tabs at the bottom of a low window."""
    return [group for group in (areas["below"][:1], areas["below"][1:] + areas["bottom"]) if group]


def _of_area(docks: Mapping[str, QDockWidget], panels: Sequence[Panel], area: str) -> list[QDockWidget]:
    here = sorted((panel for panel in panels if panel.area == area), key=lambda panel: panel.order)
    return [docks[panel.name] for panel in here]


def _tabs(window: QMainWindow, *groups: Sequence[QDockWidget]) -> None:
    for group in groups:
        for before, after in pairwise(group):
            window.tabifyDockWidget(before, after)


def _row_below(window: QMainWindow, above: Sequence[QDockWidget], row: Sequence[QDockWidget]) -> None:
    before = above[0] if above else None
    for place, dock in enumerate(row):
        if before is None:
            window.addDockWidget(Qt.DockWidgetArea.TopDockWidgetArea, dock)
        else:
            direction = Qt.Orientation.Horizontal if place else Qt.Orientation.Vertical
            window.splitDockWidget(before, dock, direction)
        before = dock


def _resize(window: QMainWindow, areas: Mapping[str, list[QDockWidget]]) -> None:
    low = is_low(window)
    across = [(areas[area][0], share) for area, share in WIDTHS.items() if areas[area]]
    down = [(areas[area][0], share) for area, share in (LOW_HEIGHTS if low else HEIGHTS).items() if areas[area]]
    below = [(dock, WIDTHS["centre"] / len(areas["below"])) for dock in areas["below"]]
    foot = [(group[0], share) for group, share in zip(_foot(areas), LOW_FOOT, strict=False)]
    for sized, length, direction in (
        (across, window.width(), Qt.Orientation.Horizontal),
        (foot if low else below, window.width(), Qt.Orientation.Horizontal),
        (down, window.height(), Qt.Orientation.Vertical),
    ):
        docks = [dock for dock, _ in sized]
        window.resizeDocks(docks, [max(1, round(length * share)) for _, share in sized], direction)
