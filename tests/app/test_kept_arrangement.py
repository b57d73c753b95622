"""Arrangements that come back: of the usual letters, of those before a class, with one panel alone, of a session."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.bootstrap import build
from app.main_window import MainWindow
from app.settings import Settings
from tests.app.acting import act, resized, tabs_with
from tests.app.conftest import close

Stand = dict[str, tuple[int, int, int, int]]


def stand(window: MainWindow) -> tuple[tuple[int, int], Stand]:
    """The size of the window, and where each panel that is seen stands."""
    for _ in range(8):
        QApplication.processEvents()
    seen = {name: dock.geometry().getRect() for name, dock in window.docks.items() if window.panels[name].is_seen}
    return (window.width(), window.height()), seen  # type: ignore[return-value]


def test_the_whole_window_for_the_map_and_back_leaves_everything_as_it_was(window: MainWindow) -> None:
    resized(window, 1280, 720)
    window.reset_layout()
    before = stand(window)
    act(window, "alone")
    assert stand(window)[0] == (1280, 720)
    act(window, "alone")
    assert stand(window) == before


def has_one_place(window: MainWindow) -> bool:
    return stand(window)[0] == (1280, 720) and len(tabs_with(window, "map")) == len(window.docks) - 1


@pytest.fixture
def reopened(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> Path:
    """A session that has been saved from the usual arrangement, and opened."""
    resized(window, 1280, 720)
    window.reset_layout()
    stand(window)
    path = tmp_path / "session.json"
    with qtbot.waitSignal(window.sessions.saved):
        window.sessions.save_to(path)
    with qtbot.waitSignal(window.sessions.opened):
        window.sessions.open(path)
    return path


def test_letters_for_a_class_show_one_panel_at_a_time_after_a_session_was_opened_too(
    window: MainWindow, reopened: Path
) -> None:
    before = stand(window)
    for _ in range(2):
        act(window, "presentation")
        assert has_one_place(window)
        act(window, "presentation")
        assert stand(window) == before


def test_a_session_that_is_opened_before_a_class_has_its_arrangement_afterwards(
    window: MainWindow, reopened: Path, qtbot: QtBot
) -> None:
    before = stand(window)
    window.docks["curves"].hide()
    act(window, "presentation")
    assert not has_one_place(window)
    with qtbot.waitSignal(window.sessions.opened):
        window.sessions.open(reopened)
    assert has_one_place(window)
    act(window, "presentation")
    assert stand(window) == before


def test_letters_that_change_while_the_map_is_alone_do_not_push_the_window(window: MainWindow) -> None:
    resized(window, 1280, 720)
    window.reset_layout()
    before = stand(window)
    for name in ("alone", "presentation", "alone"):
        act(window, name)
        assert stand(window)[0] == (1280, 720)
    assert has_one_place(window)
    for name in ("alone", "presentation", "alone"):
        act(window, name)
        assert stand(window)[0] == (1280, 720)
    assert stand(window) == before


def test_a_session_of_a_large_window_does_not_push_a_small_one(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    resized(window, 1920, 1080)
    window.reset_layout()
    stand(window)
    with qtbot.waitSignal(window.sessions.saved):
        window.sessions.save_to(tmp_path / "large.json")
    resized(window, 1280, 720)
    with qtbot.waitSignal(window.sessions.opened):
        window.sessions.open(tmp_path / "large.json")
    assert stand(window)[0] == (1280, 720)
    resized(window, 1920, 1080)
    act(window, "presentation")
    assert stand(window)[0] == (1920, 1080)


def test_a_start_before_a_class_has_one_place_and_the_usual_arrangement_afterwards(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    resized(window, 1280, 720)
    window.reset_layout()
    window.docks["inspector"].hide()
    stand(window)
    with qtbot.waitSignal(window.lanes.closed):
        window.close()
    Settings(tmp_path / "settings.ini").update(presentation=True)
    again = build(tmp_path).window
    again.resize(1280, 720)  # which is more than the screen of the tests
    again.show()
    assert has_one_place(again)
    act(again, "presentation")
    assert stand(again)[0] == (1280, 720)
    assert again.docks["inspector"].isHidden()
    assert tabs_with(again, "setup") == {"lesson"}
    close(again.lanes, qtbot)
    again.close()


def test_the_first_arrangement_before_a_class_is_the_first_one_after_the_next_start_too(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    resized(window, 1280, 720)
    act(window, "presentation")
    stand(window)
    act(window, "reset_layout")
    assert has_one_place(window)
    with qtbot.waitSignal(window.lanes.closed):
        window.close()
    again = build(tmp_path).window
    again.resize(1280, 720)
    again.show()
    assert has_one_place(again)
    act(again, "presentation")
    assert stand(again)[0] == (1280, 720)
    assert tabs_with(again, "setup") == {"lesson"}
    close(again.lanes, qtbot)
    again.close()


def test_one_panel_alone_stays_so_when_the_letters_had_just_changed(window: MainWindow) -> None:
    resized(window, 1280, 720)
    window.reset_layout()
    before = stand(window)
    for name in ("presentation", "alone"):
        act(window, name)  # before anything is laid out
    assert list(stand(window)[1]) == ["map"]
    assert [name for name, dock in window.docks.items() if not dock.isHidden()] == ["map"]
    for name in ("alone", "presentation"):
        act(window, name)
    assert stand(window) == before
