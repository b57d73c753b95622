"""What is written on runs, and what is thrown away and put back."""

from __future__ import annotations

import json
from threading import Event

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QMessageBox
from pytestqt.qtbot import QtBot

from ae_core.training.about import read_about
from app.bootstrap import Program
from tests.app.runs.listed import SHIFT, choose, click, kept, names, panel_of


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


def test_a_name_that_is_typed_back_before_the_other_is_written_is_kept(program: Program, qtbot: QtBot) -> None:
    panel, waiting = panel_of(program), Event()
    run = program.window.desks.training.runs / "20260101-first"
    choose(panel, run.name)
    program.lanes.keep.call("busy", waiting.wait, 30.0)
    for name in ("aa", "bb", "aa"):
        panel.about.name.setText(name)
        panel.about.name.editingFinished.emit()
    panel._look_again()
    qtbot.waitUntil(lambda: not program.lanes.disk.busy)
    assert panel.about.name.text() == "aa"
    waiting.set()
    qtbot.waitUntil(lambda: not (program.lanes.keep.busy or program.lanes.disk.busy))
    assert (read_about(run).name, panel.about.name.text()) == ("aa", "aa")


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


def test_too_many_tags_are_refused_with_a_sentence(program: Program, qtbot: QtBot) -> None:
    panel = panel_of(program)
    choose(panel, "20260101-first")
    panel.about.tags.setText(", ".join(f"tag{n}" for n in range(21)))
    panel.about.tags.editingFinished.emit()
    qtbot.waitUntil(lambda: any("20 tags" in one for one in [*program.session.workspace.notices, panel.said.text]))
