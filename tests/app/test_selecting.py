"""Selecting samples in the map's panel, beyond the strokes of a tool."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.panels.map import MapPanel
from app.selection import NOTHING, Selection
from app.session import Session
from tests.app.small_model import BringUp, load, seen_by

ENTER = Qt.Key.Key_Return


@pytest.fixture
def panel(session: Session, bring_up: BringUp) -> MapPanel:
    made = bring_up(MapPanel)
    load(session, latent_dim=3, shown=40)
    return made


def ask(panel: MapPanel, qtbot: QtBot, text: str, keys: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    panel.selection_bar.field.setText(text)
    qtbot.keyClick(panel.selection_bar.field, ENTER, keys)
    qtbot.waitUntil(lambda: not panel.lanes.inspect.busy)


def test_a_query_selects_what_the_viewed_model_says(panel: MapPanel, session: Session, qtbot: QtBot) -> None:
    data = session.workspace.dataset
    assert data is not None
    assert data.labels is not None
    for step in (10, None):
        session.update_view(frame=step, selection=NOTHING)
        errors = seen_by(session).see(data.x[:40]).errors
        low = float(np.quantile(errors, 0.3))
        ask(panel, qtbot, f"class != low and error > {low}")
        wanted = [one for one in range(40) if data.labels[one] != 0 and errors[one] > low]
        assert wanted
        assert list(session.view.selection) == wanted
        assert panel.selection_bar.count.text() == f"{len(wanted)} of 40 selected"


def test_shift_adds_and_alt_takes_away(panel: MapPanel, session: Session, qtbot: QtBot) -> None:
    ask(panel, qtbot, "id < 10")
    ask(panel, qtbot, "id in (20, 21)", Qt.KeyboardModifier.ShiftModifier)
    ask(panel, qtbot, "id <= 4", Qt.KeyboardModifier.AltModifier)
    assert list(session.view.selection) == [5, 6, 7, 8, 9, 20, 21]
    session.undo()
    assert list(session.view.selection) == [*range(10), 20, 21]
    # Ctrl adds as it does with a click; with Shift it stands for Alt, which moves windows on some desktops.
    ask(panel, qtbot, "id = 30", Qt.KeyboardModifier.ControlModifier)
    ask(panel, qtbot, "id < 9", Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    assert list(session.view.selection) == [9, 20, 21, 30]


def test_what_is_wrong_is_said_and_pointed_at_and_nothing_changes(
    panel: MapPanel, session: Session, qtbot: QtBot
) -> None:
    session.update_view(selection=Selection.of([3]))
    ask(panel, qtbot, "class = high and erorr > 3")
    assert "did you mean error?" in panel.selection_bar.problem.text()
    assert panel.selection_bar.problem.isVisible()
    assert panel.selection_bar.field.selectedText() == "erorr"
    assert session.view.selection == Selection.of([3])
    qtbot.keyClicks(panel.selection_bar.field, "error")
    assert not panel.selection_bar.problem.isVisible()
    assert panel.selection_bar.field.text() == "class = high and error > 3"


def test_a_query_without_a_find_says_so_and_one_without_a_model_too(
    panel: MapPanel, session: Session, qtbot: QtBot
) -> None:
    ask(panel, qtbot, "error < -1")
    assert session.view.selection == NOTHING
    assert "None of the shown samples" in panel.selection_bar.problem.text()
    session.clear_run()
    ask(panel, qtbot, "error > 1")
    assert "train one first" in panel.selection_bar.problem.text()


def test_names_are_completed(panel: MapPanel, qtbot: QtBot) -> None:
    field = panel.selection_bar.field
    field.entered.emit()
    qtbot.waitUntil(lambda: not panel.lanes.inspect.busy)
    qtbot.keyClicks(field, "z0 > 1 and err")
    assert field.offered == ["error"]
    qtbot.keyClick(field, Qt.Key.Key_Tab)
    field._list.hide()
    field._completer.activated.emit("error")
    assert field.text() == "z0 > 1 and error"
    field.clear()
    qtbot.keyClicks(field, "z")
    assert field.offered == ["z0", "z1", "z2"]
    field._list.hide()


def test_the_bar_counts_what_is_not_shown_and_clears(panel: MapPanel, session: Session, qtbot: QtBot) -> None:
    session.update_view(selection=Selection.of([3, 7, 55]))
    assert panel.selection_bar.count.text() == "2 of 40 selected and 1 not shown"
    panel.selection_bar.clear.click()
    assert session.view.selection == NOTHING
    assert not panel.selection_bar.clear.isEnabled()
