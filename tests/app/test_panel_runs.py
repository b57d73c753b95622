"""The list of runs: found, sorted, filtered, opened, written on, thrown away and put back."""

from __future__ import annotations

import json
import shutil
from collections.abc import Iterator
from pathlib import Path
from threading import Event

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QMessageBox
from pytestqt.qtbot import QtBot

from ae_core.data.base import sources
from ae_core.model.presets.base import presets
from ae_core.spec import replaced, switched
from ae_core.training.about import read_about
from ae_core.training.events import Finished, Stepped, Stop
from ae_core.training.loop import train
from ae_core.training.run import RunSpec
from app.bootstrap import Program, build, open_window
from app.cataloguing.small_curve import within
from app.cataloguing.table import COLUMNS, CURVE, ENTRY
from app.panels.compare import ComparePanel
from app.panels.runs import RunsPanel
from tests.app.conftest import close

NONE, CTRL, SHIFT = (
    Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier,
)  # fmt: skip
STATE, BEST = (next(i for i, one in enumerate(COLUMNS) if one.title == title) for title in ("State", "Val error"))


def kept(folder: Path, epochs: int, stop_after: int | None = None) -> None:
    dataset = sources.create("digits").load()
    spec = replaced(switched(RunSpec(), "data", "digits"), "model", presets.get("vanilla").model(dataset))
    spec = replaced(switched(spec, "model.network", "mlp"), "model.network.hidden", (8,))
    spec = replaced(replaced(spec, "train.epochs", epochs), "train.threads", 1)
    events, command, steps = train(spec, dataset, folder), None, 0
    while not isinstance(event := events.send(command), Finished):
        steps += isinstance(event, Stepped)
        command = Stop() if steps == stop_after else None
    events.close()


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    base = tmp_path_factory.mktemp("made")
    kept(base / "runs" / "20260101-first", 3)
    kept(base / "runs" / "20260102-second", 2)
    kept(base / "runs" / "20260103-third", 4, stop_after=15)
    return base


@pytest.fixture
def program(made: Path, tmp_path: Path, qtbot: QtBot) -> Iterator[Program]:
    shutil.copytree(made, tmp_path / "home")
    program = build(tmp_path / "home")
    open_window(program)
    window = program.window
    qtbot.waitUntil(lambda: window.desks.engine.is_ready, timeout=60_000)
    window.docks["runs"].raise_()
    panel = panel_of(program)
    qtbot.waitUntil(lambda: panel.runs.rowCount() == 3)
    yield program
    close(program.lanes, qtbot)
    program.window.close()
    program.window.deleteLater()


def panel_of(program: Program) -> RunsPanel:
    panel = program.window.panels["runs"]
    assert isinstance(panel, RunsPanel)
    return panel


def names(panel: RunsPanel) -> list[str]:
    return [panel.runs.index(row, 0).data() for row in range(panel.runs.rowCount())]


def choose(panel: RunsPanel, name: str) -> None:
    panel.view.selectRow(names(panel).index(name))


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


def test_names_tags_and_notes_are_kept_in_the_folder_and_found(program: Program, qtbot: QtBot) -> None:
    panel = panel_of(program)
    choose(panel, "20260101-first")
    panel.about.name.setText("For the class")
    panel.about.tags.setText("lesson, small")
    panel.about.tags.editingFinished.emit()
    qtbot.waitUntil(lambda: "For the class" in names(panel))
    said = json.loads((program.window.desks.training.runs / "20260101-first" / "about.json").read_text())
    assert (said["name"], said["tags"]) == ("For the class", ["lesson", "small"])
    panel.filter.setText("LESSON")
    assert names(panel) == ["For the class"]


def test_what_is_typed_is_kept_when_another_deed_follows_at_once(program: Program, qtbot: QtBot) -> None:
    panel, runs = panel_of(program), program.window.desks.training.runs
    choose(panel, "20260101-first")
    panel.about.note.setText("Keep this")
    panel.about.note.editingFinished.emit()
    choose(panel, "20260102-second")
    panel.delete.click()
    qtbot.waitUntil(lambda: len(names(panel)) == 2)
    assert json.loads((runs / "20260101-first" / "about.json").read_text())["note"] == "Keep this"


def test_runs_are_thrown_away_and_put_back_the_last_first(program: Program, qtbot: QtBot) -> None:
    panel = panel_of(program)
    for left, name in ((2, "20260102-second"), (1, "20260101-first")):
        choose(panel, name)
        panel.delete.click()
        qtbot.waitUntil(lambda left=left: len(names(panel)) == left)
    for left, name in ((2, "20260101-first"), (3, "20260102-second")):
        assert panel.back.isVisible()
        panel.back.click()
        qtbot.waitUntil(lambda left=left: len(names(panel)) == left)
        assert panel.entry is not None
        assert panel.entry.name == name
    assert not panel.back.isVisible()


def test_the_trash_is_emptied_only_when_asked(program: Program, qtbot: QtBot) -> None:
    panel, runs = panel_of(program), program.window.desks.training.runs
    choose(panel, "20260102-second")
    panel.delete.click()
    qtbot.waitUntil(panel.back.isVisible)
    assert (runs / ".trash").exists()
    qtbot.waitUntil(lambda: len(names(panel)) == 2)
    for answer, stays in (("question.keep", True), ("question.delete", False)):
        panel._empty_trash()
        box = program.window.findChild(QMessageBox, "question.trash")
        assert box is not None
        assert "One run" in box.text()
        button = box.findChild(QAbstractButton, answer)
        assert button is not None
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
        qtbot.waitUntil(lambda stays=stays: panel.back.isVisible() is stays)
        assert bool(list((runs / ".trash").glob("*"))) is stays
        qtbot.waitUntil(lambda: program.window.findChild(QMessageBox, "question.trash") is None)


def test_a_note_that_is_being_typed_outlives_the_window(program: Program, qtbot: QtBot) -> None:
    panel, waiting = panel_of(program), Event()
    run = program.window.desks.training.runs / "20260102-second"
    choose(panel, run.name)
    program.window.activateWindow()
    qtbot.waitUntil(program.window.isActiveWindow)
    panel.about.note.setFocus()
    qtbot.keyClicks(panel.about.note, "for the class")
    program.lanes.disk.call("busy", waiting.wait, 30.0)
    program.window.close()
    waiting.set()
    qtbot.waitUntil(lambda: program.lanes.is_closed)
    assert read_about(run).note == "for the class"


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


def test_what_cannot_be_read_cannot_be_written_over(program: Program, qtbot: QtBot) -> None:
    panel = panel_of(program)
    run = program.window.desks.training.runs / "20260102-second"
    (run / "about.json").write_text('{"format": 99, "name": "of a newer program"}')
    choose(panel, run.name)
    panel._look()
    qtbot.waitUntil(lambda: not panel.about.note.isEnabled())
    assert "about.json" in panel.about.trouble.text()
    choose(panel, "20260101-first")
    assert panel.about.note.isEnabled()


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


def click(panel: RunsPanel, qtbot: QtBot, name: str, keys: Qt.KeyboardModifier = NONE) -> None:
    place = panel.view.visualRect(panel.runs.index(names(panel).index(name), 1)).center()
    qtbot.mouseClick(panel.view.viewport(), Qt.MouseButton.LeftButton, keys, place)


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


def test_several_rows_are_written_on_opened_and_thrown_away_by_nobody(program: Program, qtbot: QtBot) -> None:
    panel = panel_of(program)
    click(panel, qtbot, "20260101-first")
    assert panel.about.isEnabled()
    click(panel, qtbot, "20260103-third", SHIFT)
    assert len(panel.entries) == 3
    assert panel.entry is None
    assert not any(one.isEnabled() for one in (panel.open, panel.resume, panel.duplicate, panel.delete, panel.about))
    kept(program.window.desks.training.runs / "20260104-fourth", 1)
    qtbot.waitUntil(lambda: len(names(panel)) == 4, timeout=10_000)
    assert {entry.name for entry in panel.entries} == {"20260101-first", "20260102-second", "20260103-third"}


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


def test_too_many_tags_are_refused_with_a_sentence(program: Program, qtbot: QtBot) -> None:
    panel = panel_of(program)
    choose(panel, "20260101-first")
    panel.about.tags.setText(", ".join(f"tag{n}" for n in range(21)))
    panel.about.tags.editingFinished.emit()
    qtbot.waitUntil(lambda: any("20 tags" in one for one in [*program.session.workspace.notices, panel.said.text]))


def test_the_curve_fills_its_cell_and_leaves_out_what_cannot_be_drawn() -> None:
    curve = np.array([[0, 100.0], [1, np.nan], [2, 10.0], [3, 0.0], [4, 1.0]])
    np.testing.assert_allclose(within(curve, 100), [[0, 0], [50, 0.5], [100, 1]])
    assert within(curve[:1], 100).shape == (0, 2)
    assert len(within(np.stack([np.arange(5000.0), np.arange(1.0, 5001)], axis=1), 100)) == 100
    assert CURVE > 0
