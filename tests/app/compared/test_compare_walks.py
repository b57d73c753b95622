"""Walks by the same samples in every run that is compared."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.bootstrap import Program
from app.inspection import stop_at
from app.panels.compare import ComparePanel
from app.selection import Selection
from app.view_state import Stop
from tests.app.comparing import compare, data, turn_to
from tests.app.small_model import load

LEFT, NONE = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier


def gone(panel: ComparePanel) -> tuple[int, ...]:
    """The samples of the walk that is shown."""
    return panel.walks.walk.route.stops if panel.walks.walk is not None else ()


def test_walks_go_between_the_same_samples_and_their_ends_can_be_changed(panel: ComparePanel, qtbot: QtBot) -> None:
    turn_to(panel, qtbot, "walks")
    comparison, walk = panel.comparison, panel.walks.walk
    assert comparison is not None
    assert walk is not None
    labels = data().labels
    assert labels is not None
    a, b = walk.route.stops
    assert labels[a] != labels[b]
    assert panel.walks.strip.names == ("R1", "R2", "R3")
    np.testing.assert_array_equal(panel.walks.strip._x, np.concatenate(walk.pictures))
    panel.walks.a.setValue(40)
    qtbot.waitUntil(lambda: gone(panel) == (40, b))
    run = comparison.runs[1]
    np.testing.assert_allclose(
        panel.walks.strip._x[9], run.codec.decode(run.codec.encode(data().x[[40]]))[0], atol=1e-5
    )
    qtbot.mouseClick(panel.walks.turn, LEFT)
    qtbot.waitUntil(lambda: 40 not in gone(panel))
    turn_to(panel, qtbot, "maps")
    panel.maps.cells[0].view.hovered.emit(8)
    panel.maps.cells[0].view.typed.emit("b")
    qtbot.waitUntil(lambda: gone(panel)[-1] == int(comparison.ids[8]))


def test_with_the_same_data_on_screen_selection_and_stops_are_those_of_the_window(
    window: Program,
    qtbot: QtBot,
    runs: list[Path],
) -> None:
    load(window.session)
    window.session.update_workspace(dataset=data())
    panel, session = compare(window, qtbot, *runs), window.session
    turn_to(panel, qtbot, "maps")
    comparison = panel.comparison
    assert comparison is not None
    assert panel.linked.is_shared
    panel.maps.cells[2].view.clicked.emit(4, NONE)
    assert list(session.view.selection) == [int(comparison.ids[4])]
    session.update_view(selection=Selection.of(comparison.ids[[1, 7]]), hover=int(comparison.ids[9]))
    qtbot.waitUntil(lambda: panel.maps.cells[0].view._points.selected.tolist() == [1, 7])
    assert panel.maps.cells[1].view._hover == 9
    session.update_view(a=stop_at(session, 5), b=stop_at(session, 12))
    qtbot.waitUntil(lambda: gone(panel) == (5, 12))


@pytest.fixture
def shared(window: Program, qtbot: QtBot, runs: list[Path]) -> ComparePanel:
    """With the data of the runs on screen, on the page of the walks."""
    load(window.session)
    window.session.update_workspace(dataset=data())
    panel = compare(window, qtbot, *runs)
    turn_to(panel, qtbot, "walks")
    return panel


def test_the_stops_between_and_the_way_are_those_of_the_window(
    shared: ComparePanel, window: Program, qtbot: QtBot
) -> None:
    session = window.session
    a, one, b = (stop_at(session, sample) for sample in (5, 20, 12))
    session.update_view(a=a, between=(one,), b=b)
    qtbot.waitUntil(lambda: gone(shared) == (5, 20, 12))
    path = window.window.panels["interpolate"].path  # type: ignore[attr-defined]
    path.setCurrentIndex(path.findData("slerp"))
    path.activated.emit(path.currentIndex())
    qtbot.waitUntil(lambda: shared.walks.walk is not None and shared.walks.walk.route.path == "slerp")
    walk, comparison = shared.walks.walk, shared.comparison
    assert walk is not None
    assert comparison is not None
    for run, codes in zip(comparison.runs, walk.codes, strict=True):
        stops = run.codec.encode(data().x[[5, 20, 12]])
        np.testing.assert_allclose(codes[list(walk.route.letters)], stops, atol=1e-5)
    assert shared.walks.strip._stops == {0: "a", 4: "1", 8: "b"}
    assert "Along the sphere" in shared.walks.said.text
    assert shared.reporting._route == walk.route


def test_stops_that_are_no_samples_are_left_out_and_named(shared: ComparePanel, window: Program, qtbot: QtBot) -> None:
    session = window.session
    a, b = stop_at(session, 5), stop_at(session, 12)
    session.update_view(a=a, between=(Stop(None, (0.0, 0.0), "a point"), stop_at(session, 20)), b=b)
    qtbot.waitUntil(lambda: gone(shared) == (5, 20, 12))
    assert shared.walks.said.text.endswith("Left out, since it is no sample: 1")
    session.update_view(between=(), a=Stop(None, (0.0, 0.0), "a point"))
    qtbot.waitUntil(lambda: shared.walks.said.text.endswith("Left out, since it is no sample: A"))
    assert gone(shared) == (5, 20, 12)


def test_undo_goes_back_to_the_samples_that_were_shown_before(
    panel: ComparePanel, window: Program, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    turn_to(panel, qtbot, "walks")
    now = [0.0]
    monkeypatch.setattr(window.session, "clock", lambda: now[0])

    def later() -> tuple[int, ...]:
        now[0] += 10
        return gone(panel)

    first = gone(panel)
    qtbot.mouseClick(panel.walks.turn, LEFT)
    qtbot.waitUntil(lambda: gone(panel) != first)
    others = later()
    panel.walks.a.setValue((others[0] + 1) % 90)
    qtbot.waitUntil(lambda: gone(panel) != others)
    last = later()
    for steps, wanted in ((window.session.undo, others), (window.session.undo, first), (window.session.redo, others)):
        steps()
        qtbot.waitUntil(lambda wanted=wanted: gone(panel) == wanted)
        assert (panel.walks.a.value(), panel.walks.b.value()) == wanted
    window.session.redo()
    qtbot.waitUntil(lambda: gone(panel) == last)


def test_a_sample_that_is_set_for_the_first_time_is_undone_to_what_was_there(
    panel: ComparePanel, window: Program, qtbot: QtBot
) -> None:
    turn_to(panel, qtbot, "walks")
    first = gone(panel)
    panel.walks.a.setValue(first[0] + 2)
    qtbot.waitUntil(lambda: gone(panel) != first)
    window.session.undo()
    qtbot.waitUntil(lambda: gone(panel) == first)
    assert not window.session.can_undo


def test_other_runs_of_the_comparison_are_no_choice_of_a_walk(
    panel: ComparePanel, window: Program, qtbot: QtBot, runs: list[Path]
) -> None:
    compare(window, qtbot, runs[0], runs[2])
    assert "compare.stops" not in window.session.view.choices
