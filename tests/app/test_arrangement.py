"""How the panels of the window share its room."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.bootstrap import build
from app.inspection import stop_at
from app.main_window import MainWindow
from app.selection import Selection
from tests.app.acting import act, resized, tabs_with, train
from tests.app.conftest import close


def test_a_small_projector_has_room_for_everything(window: MainWindow, qtbot: QtBot) -> None:
    train(window, qtbot)
    window.session.update_view(selection=Selection.of(window.session.workspace.preview_ids[:50]))
    qtbot.waitUntil(lambda: not window.pulse.dirty.keys() & {p for p in window.panels.values() if p.is_seen})
    window.panels["sample"].what.show()  # type: ignore[attr-defined]
    for name in ("sample", "interpolate", "directions", "traverse"):
        window.docks[name].raise_()
        qtbot.waitUntil(lambda name=name: window.panels[name].is_seen)  # type: ignore[misc]
    least = window.minimumSizeHint()
    assert (least.width() <= 1280, least.height() <= 720) == (True, True), least
    window.resize(1280, 720)
    window.reset_layout()
    qtbot.waitUntil(lambda: (window.width(), window.height()) == (1280, 720))


def test_the_map_can_have_the_whole_window_and_gives_it_back(window: MainWindow, qtbot: QtBot) -> None:
    def seen() -> set[str]:
        return {name for name, dock in window.docks.items() if not dock.isHidden()}

    before, height = seen(), window.docks["map"].height()
    state = window.arrangement.remembered
    act(window, "alone")
    assert seen() == {"map"}
    qtbot.waitUntil(lambda: window.docks["map"].height() > 1.5 * height)
    assert window.arrangement.remembered == state  # which is remembered
    act(window, "alone")
    assert seen() == before
    qtbot.waitUntil(lambda: window.docks["map"].height() == height)
    act(window, "alone")
    act(window, "reset_layout")
    assert seen() == before
    assert not window.actions_by_name["alone"].isChecked()


def test_titles_that_stand_on_tabs_are_not_said_twice_when_the_others_come_back(window: MainWindow) -> None:
    def said() -> set[str]:
        return {name for name, panel in window.panels.items() if not panel.title_line.label.isHidden()}

    before = said()
    assert "reconstructions" not in before
    for _ in range(2):
        act(window, "alone")
        QApplication.processEvents()
    assert said() == before


def test_what_is_before_the_map_can_have_the_whole_window_too(window: MainWindow, qtbot: QtBot) -> None:
    window.docks["experiments"].raise_()
    qtbot.waitUntil(lambda: window.panels["experiments"].is_seen)
    act(window, "alone")
    assert [name for name, dock in window.docks.items() if not dock.isHidden()] == ["experiments"]


def test_what_is_read_from_the_last_row_shares_the_place_of_the_map(window: MainWindow) -> None:
    assert window.tabifiedDockWidgets(window.docks["map"]) == [
        window.docks[name] for name in ("diagnostics", "slow_motion", "experiments", "runs", "compare")
    ]


def test_a_panel_behind_another_tab_is_not_seen_and_not_painted(window: MainWindow, qtbot: QtBot) -> None:
    """Qt calls it visible all the same."""
    panel = window.panels["diagnostics"]
    for front, seen in (("map", False), ("diagnostics", True), ("map", False)):
        window.docks[front].raise_()
        qtbot.waitUntil(lambda seen=seen: panel.is_seen is seen)
    window.pulse.repaint_all()
    qtbot.waitUntil(lambda: set(window.pulse.dirty) <= {one for one in window.panels.values() if not one.is_seen})
    assert panel in window.pulse.dirty


def test_reset_layout_brings_every_panel_back(window: MainWindow, qtbot: QtBot) -> None:
    before = {name: dock.geometry() for name, dock in window.docks.items() if dock.isVisible()}
    window.docks["setup"].setFloating(True)
    window.docks["curves"].hide()
    act(window, "reset_layout")
    qtbot.waitUntil(lambda: window.docks["curves"].isVisible() and not window.docks["setup"].isFloating())
    after = {name: dock.geometry() for name, dock in window.docks.items() if dock.isVisible()}
    assert after.keys() == before.keys()


def test_a_low_window_has_one_row_less_and_a_training_can_be_watched(window: MainWindow) -> None:
    curves, bottom = window.docks["curves"], {"interpolate", "traverse", "directions", "sample", "log"}
    assert (tabs_with(window, "curves"), tabs_with(window, "reconstructions")) == (set(), bottom)
    assert curves.geometry().top() > window.docks["map"].geometry().bottom()
    assert curves.geometry().right() < window.docks["reconstructions"].geometry().left()
    assert all(window.panels[name].is_seen for name in ("map", "curves", "reconstructions"))
    assert window.docks["map"].height() > 1.5 * curves.height()
    window.docks["inspector"].hide()
    window.docks["experiments"].raise_()
    resized(window, 1920, 1080)
    assert (tabs_with(window, "curves"), tabs_with(window, "interpolate")) == (set(), bottom - {"interpolate"})
    assert window.docks["map"].y() < curves.y() < window.docks["interpolate"].y()
    assert window.docks["inspector"].isHidden()
    assert window.panels["experiments"].is_seen
    assert (window.width(), window.height()) == (1920, 1080)
    resized(window, 1280, 720)
    assert tabs_with(window, "reconstructions") == bottom
    assert window.panels["reconstructions"].is_seen


def test_letters_for_a_class_need_a_higher_window_for_three_rows(window: MainWindow) -> None:
    resized(window, 1920, 1080)
    act(window, "presentation")
    resized(window, 1920, 1080)
    assert "interpolate" in tabs_with(window, "reconstructions")
    act(window, "presentation")
    resized(window, 1920, 1080)
    assert tabs_with(window, "reconstructions") == set()


def test_who_has_moved_a_dock_keeps_it_where_it_is(window: MainWindow) -> None:
    window.docks["curves"].setFloating(True)
    resized(window, 1920, 1080)
    assert window.docks["curves"].isFloating()
    window.reset_layout()
    resized(window, 1920, 1080)
    assert tabs_with(window, "curves") == set()


def test_a_window_that_grows_gives_every_row_its_share(window: MainWindow, qtbot: QtBot) -> None:
    resized(window, 1500, 850)
    rows = [window.docks[name] for name in ("map", "curves", "interpolate")]
    before = [row.height() for row in rows]
    window.resize(1920, 1080)
    qtbot.waitUntil(lambda: rows[0].height() > before[0])
    grown = [row.height() / height for row, height in zip(rows, before, strict=True)]
    assert max(grown) < 1.2 * min(grown), grown


def test_the_arrangement_is_remembered(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    window.docks["curves"].hide()
    with qtbot.waitSignal(window.lanes.closed):
        window.close()
    again = build(tmp_path)
    again.window.show()
    assert not again.window.docks["curves"].isVisible()
    assert again.window.docks["setup"].isVisible()
    close(again.lanes, qtbot)
    again.window.close()


def test_a_walk_comes_before_what_lies_over_it_in_a_low_window_and_over_nothing_else(
    window: MainWindow, qtbot: QtBot
) -> None:
    train(window, qtbot)
    session, panels = window.session, window.panels
    first, last = (stop_at(session, int(sample)) for sample in session.workspace.preview_ids[:2])
    session.update_view(a=first)
    assert panels["reconstructions"].is_seen
    session.update_view(b=last)
    qtbot.waitUntil(lambda: panels["interpolate"].is_seen)
    window.docks["sample"].raise_()
    qtbot.waitUntil(lambda: panels["sample"].is_seen)
    session.update_view(a=last, b=first)
    QApplication.processEvents()
    assert panels["sample"].is_seen


@pytest.mark.parametrize("width", [1280, 1366, 1600])
def test_letters_for_a_class_on_a_small_beamer_have_one_place_for_all(
    window: MainWindow, width: int, qtbot: QtBot
) -> None:
    """It never grows beyond the screen, whichever panel is in front, and comes back."""
    window.resize(width, 720)
    act(window, "presentation")
    window.resize(width, 720)
    qtbot.waitUntil(lambda: len(window.tabifiedDockWidgets(window.docks["map"])) == len(window.docks) - 1)
    train(window, qtbot)
    for name, panel in window.panels.items():
        window.docks[name].raise_()
        qtbot.waitUntil(lambda panel=panel: panel.is_seen)
        assert (window.width(), window.height()) == (width, 720), name
    act(window, "beside")
    assert not window.docks["setup"].isHidden()  # which would give no room to the others
    act(window, "presentation")
    qtbot.waitUntil(lambda: window.docks["curves"] not in window.tabifiedDockWidgets(window.docks["map"]))
