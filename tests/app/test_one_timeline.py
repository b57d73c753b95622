"""Scrubbing the epoch moves every panel to the same epoch, by keyboard in the real window."""

from __future__ import annotations

from itertools import combinations

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from app.bootstrap import Program
from app.inspection import stop_at
from app.main_window import MainWindow
from app.panels.base import Panel, panels
from app.selection import Selection
from tests.app.small_model import seen_by
from tests.app.test_timeline import with_frames

FOLLOWERS = (
    "curves",
    "diagnostics",
    "directions",
    "inspector",
    "interpolate",
    "map",
    "reconstructions",
    "sample",
    "traverse",
)
STEPS = (10, 20, 30, 40)


@pytest.fixture
def window(program: Program, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> MainWindow:
    """Four epochs, a walk, and a selected sample."""
    monkeypatch.setattr("app.helping.asking.LOOK_MS", -1)
    shown = program.window
    shown.resize(1280, 900)
    shown.show()
    shown.pulse.start()
    with_frames(shown.session, latent_dim=2)
    a, b = stop_at(shown.session, 2), stop_at(shown.session, 9)
    shown.session.update_view(a=a, b=b, selection=Selection.of([5]))
    return shown


def settle(window: MainWindow, panel: Panel, qtbot: QtBot) -> None:
    view = window.panels["map"].view  # type: ignore[attr-defined]

    def rests() -> bool:
        dirty = [one for one in window.pulse.dirty if one.is_seen]
        moves = not np.array_equal(view.positions, view.goal, equal_nan=True)
        return panel.is_seen and not dirty and not window.lanes.inspect.busy and not moves

    qtbot.waitUntil(rests, timeout=20_000)
    # What the last answer changed is painted with the next beat.
    qtbot.waitUntil(rests, timeout=20_000)


def press(window: MainWindow, qtbot: QtBot, key: Qt.Key, step: int) -> None:
    qtbot.keyClick(window.transport.timeline.slider, key)
    frame = window.session.frame()
    assert frame is not None
    assert frame.step == step


def picture(window: MainWindow, panel: Panel) -> QImage:
    """With its words dotted, which happens only once in a while."""
    window._doing.asking.mark()
    return panel.body.grab().toImage()


def test_these_are_all_panels_that_look_at_an_epoch() -> None:
    watching = {name for name in panels.names() if "frame" in panels.get(name).watches}
    # Beside shows a run that has ended, and turns it towards whatever epoch the map shows.
    assert watching == {*FOLLOWERS, "beside"}


@pytest.mark.parametrize("name", FOLLOWERS)
def test_a_panel_shows_the_viewed_epoch_and_the_same_whenever_it_is_viewed(
    window: MainWindow, qtbot: QtBot, name: str
) -> None:
    panel = window.panels[name]
    window.docks[name].raise_()
    window.transport.timeline.slider.setFocus()
    settle(window, panel, qtbot)
    seen: dict[int, QImage] = {}
    for key, step in ((Qt.Key.Key_Home, 10), (Qt.Key.Key_Right, 20), (Qt.Key.Key_Right, 30), (Qt.Key.Key_End, 40)):
        press(window, qtbot, key, step)
        settle(window, panel, qtbot)
        seen[step] = picture(window, panel)
    assert all(seen[one] != seen[two] for one, two in combinations(STEPS, 2))
    for key, step in ((Qt.Key.Key_Left, 30), (Qt.Key.Key_Home, 10), (Qt.Key.Key_Right, 20), (Qt.Key.Key_End, 40)):
        press(window, qtbot, key, step)
        settle(window, panel, qtbot)
        assert picture(window, panel) == seen[step], step


def test_what_is_shown_is_of_that_epoch(window: MainWindow, qtbot: QtBot) -> None:
    session, found = window.session, window.panels
    session.update_view(frame=20)
    for name in ("map", "curves", "reconstructions", "interpolate", "inspector"):
        window.docks[name].raise_()
    settle(window, found["interpolate"], qtbot)
    frame, codec = session.frame(), seen_by(session)
    assert frame is not None
    assert session.workspace.walk is not None
    assert session.workspace.dataset is not None
    np.testing.assert_allclose(found["map"].view.goal, frame.codes, atol=1e-6)  # type: ignore[attr-defined]
    assert found["curves"].view.mark == pytest.approx(20)  # type: ignore[attr-defined]
    np.testing.assert_array_equal(found["reconstructions"]._shown.outputs, frame.reconstructions)  # type: ignore[attr-defined]
    np.testing.assert_allclose(session.workspace.walk.codes[0], frame.codes[2], atol=1e-5)
    np.testing.assert_allclose(session.workspace.walk.pictures[-1], codec.decode(frame.codes[9:10])[0], atol=1e-4)
    np.testing.assert_allclose(found["inspector"].bars._values, frame.codes[5], atol=1e-5)  # type: ignore[attr-defined]
