"""The list of runs: found, sorted, filtered and opened."""

from __future__ import annotations

import shutil

import numpy as np
import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.bootstrap import Program
from app.cataloguing.small_curve import within
from app.cataloguing.table import COLUMNS, CURVE, ENTRY
from app.panels.compare import ComparePanel
from tests.app.runs.listed import CTRL, choose, click, kept, names, panel_of

STATE, BEST = (next(i for i, one in enumerate(COLUMNS) if one.title == title) for title in ("State", "Val error"))


def test_runs_are_listed_the_newest_first_sorted_by_a_column_and_filtered_by_words(program: Program) -> None:
    panel = panel_of(program)
    assert names(panel) == ["20260103-third", "20260102-second", "20260101-first"]
    assert [panel.runs.index(row, STATE).data() for row in range(3)] == ["stopped", "done", "done"]
    panel.view.sortByColumn(BEST, Qt.SortOrder.AscendingOrder)
    found = [panel.runs.index(row, 0).data(ENTRY).best for row in range(3)]
    assert found == sorted(found)
    panel.filter.setText("digits DONE second")
    assert names(panel) == ["20260102-second"]


def test_a_run_is_opened_as_it_stands_and_not_trained_on(program: Program, qtbot: QtBot) -> None:
    panel, session = panel_of(program), program.window.session
    choose(panel, "20260103-third")
    before = (program.window.desks.training.runs / "20260103-third" / "history.csv").read_bytes()
    panel.open.click()
    qtbot.waitUntil(lambda: session.workspace.run is not None)
    run = session.workspace.run
    assert run is not None
    assert (run.folder.name, run.status) == ("20260103-third", "stopped")
    assert len(session.workspace.frames) > 1
    qtbot.waitUntil(lambda: panel.runs.table.current == run.folder)
    assert program.window.lanes.train.state == "idle"
    assert (run.folder / "history.csv").read_bytes() == before


def test_an_interrupted_one_goes_on(program: Program, qtbot: QtBot) -> None:
    panel, session = panel_of(program), program.window.session
    choose(panel, "20260101-first")
    assert not panel.resume.isEnabled()
    choose(panel, "20260103-third")
    panel.resume.click()
    qtbot.waitUntil(
        lambda: session.workspace.run is not None and session.workspace.run.status == "done", timeout=60_000
    )
    qtbot.waitUntil(lambda: panel.runs.index(0, STATE).data() == "done")


def test_settings_are_taken_for_a_new_run(program: Program, qtbot: QtBot) -> None:
    panel, session = panel_of(program), program.window.session
    choose(panel, "20260102-second")
    panel.duplicate.click()
    qtbot.waitUntil(lambda: session.workspace.spec is not None and session.workspace.spec.train.epochs == 2)
    assert session.workspace.run is None
    assert session.workspace.dataset is not None
    assert session.workspace.dataset.name == "digits"


def test_what_is_on_screen_stays_where_settings_of_the_same_data_are_taken(program: Program, qtbot: QtBot) -> None:
    panel, session = panel_of(program), program.window.session
    choose(panel, "20260101-first")
    panel.open.click()
    qtbot.waitUntil(lambda: session.workspace.run is not None)
    choose(panel, "20260102-second")
    panel.duplicate.click()
    qtbot.waitUntil(lambda: session.workspace.spec is not None and session.workspace.spec.train.epochs == 2)
    assert session.workspace.run is not None
    assert session.workspace.run.folder.name == "20260101-first"
    assert len(session.workspace.frames) > 1


def test_a_choice_that_is_taken_back_stays_so(program: Program, qtbot: QtBot) -> None:
    panel = panel_of(program)
    choose(panel, "20260102-second")
    panel.view.clearSelection()
    with qtbot.waitSignal(panel.runs.modelReset):
        kept(program.window.desks.training.runs / "20260104-fourth", 1)
        panel._look()
    assert panel.entries == []
    choose(panel, "20260102-second")
    panel.filter.setText("third")
    assert panel.entries == []
    panel.filter.setText("")
    panel._look()
    qtbot.waitUntil(lambda: [one.path.name for one in panel.entries] == ["20260102-second"])


def test_behind_another_tab_nothing_is_read(program: Program, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    panel, read = panel_of(program), []
    monkeypatch.setattr(panel, "_look", lambda: read.append(1))
    program.window.docks["map"].raise_()
    qtbot.waitUntil(lambda: not panel.is_seen)
    panel._look_again()
    assert read == []
    program.window.docks["runs"].raise_()
    qtbot.waitUntil(lambda: panel.is_seen)
    panel._look_again()
    assert read


def test_one_made_elsewhere_appears(program: Program, qtbot: QtBot) -> None:
    kept(program.window.desks.training.runs / "20260104-fourth", 1)
    panel = panel_of(program)
    qtbot.waitUntil(lambda: names(panel)[:1] == ["20260104-fourth"], timeout=10_000)


def test_two_rows_chosen_with_ctrl_are_compared(program: Program, qtbot: QtBot) -> None:
    panel, compared = panel_of(program), program.window.panels["compare"]
    assert isinstance(compared, ComparePanel)
    click(panel, qtbot, "20260101-first")
    assert not panel.compare.isEnabled()
    assert "2 to 8 runs" in panel.compare.toolTip()
    click(panel, qtbot, "20260103-third", CTRL)
    assert panel.compare.isEnabled()
    qtbot.mouseClick(panel.compare, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: compared.comparison is not None and compared.is_seen, timeout=20_000)
    assert compared.comparison is not None
    assert [run.name for run in compared.comparison.runs] == ["20260103-third", "20260101-first"]
    assert [row.path for row in compared.comparison.settings] == ["train.epochs"]


def test_more_than_eight_are_not_compared(program: Program, qtbot: QtBot) -> None:
    panel, runs = panel_of(program), program.window.desks.training.runs
    for number in range(6):
        shutil.copytree(runs / "20260102-second", runs / f"20260105-copy{number}")
    qtbot.waitUntil(lambda: panel.runs.rowCount() == 9, timeout=10_000)
    panel.view.selectAll()
    assert not panel.compare.isEnabled()
    click(panel, qtbot, "20260101-first", CTRL)
    assert panel.compare.isEnabled()


def test_what_cannot_be_read_is_told_once_and_not_after_it_has_gone(program: Program, qtbot: QtBot) -> None:
    panel, runs = panel_of(program), program.window.desks.training.runs
    (runs / "20260109-broken").mkdir()
    (runs / "20260109-broken" / "run.json").write_text("{")
    panel._look()
    qtbot.waitUntil(lambda: "cannot be read" in panel.said.text)
    choose(panel, "20260101-first")
    panel.delete.click()
    qtbot.waitUntil(lambda: "In the trash" in panel.said.text)
    panel._look()
    qtbot.waitUntil(lambda: not program.lanes.disk.busy)
    assert "In the trash" in panel.said.text
    shutil.rmtree(runs / "20260109-broken")
    panel._look()
    qtbot.waitUntil(lambda: panel.said.text == "")


def test_the_curve_fills_its_cell_and_leaves_out_what_cannot_be_drawn() -> None:
    curve = np.array([[0, 100.0], [1, np.nan], [2, 10.0], [3, 0.0], [4, 1.0]])
    np.testing.assert_allclose(within(curve, 100), [[0, 0], [50, 0.5], [100, 1]])
    assert within(curve[:1], 100).shape == (0, 2)
    assert len(within(np.stack([np.arange(5000.0), np.arange(1.0, 5001)], axis=1), 100)) == 100
    assert CURVE > 0
