"""What is written on runs and thrown away is undone and redone like everything else."""

from __future__ import annotations

import random
import shutil
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from ae_core.training.about import About, read_about, write_about
from ae_core.training.trash import FOLDER, in_trash
from app.bootstrap import Program, build, open_window
from tests.app.acting import act, noted
from tests.app.conftest import close
from tests.app.runs.listed import choose, names, panel_of

FIRST, SECOND, THIRD = "20260101-first", "20260102-second", "20260103-third"


def base(program: Program) -> Path:
    return program.window.desks.training.runs


def rested(program: Program, qtbot: QtBot) -> None:
    """Until everything is written and the list shows it."""
    qtbot.waitUntil(lambda: not (program.lanes.keep.busy or program.lanes.disk.busy))


def type_in(program: Program, qtbot: QtBot, field: QLineEdit, text: str) -> None:
    qtbot.mouseClick(field, Qt.MouseButton.LeftButton)
    field.selectAll()
    qtbot.keyClicks(field, text)
    qtbot.keyClick(field, Qt.Key.Key_Return)
    qtbot.mouseClick(panel_of(program).view.viewport(), Qt.MouseButton.LeftButton)  # and leave it
    rested(program, qtbot)


def step(program: Program, qtbot: QtBot, *ways: str) -> None:
    for way in ways:
        act(program.window, way)
        rested(program, qtbot)


def rename(program: Program, qtbot: QtBot, run: str, name: str) -> None:
    panel = panel_of(program)
    choose(panel, run)
    panel.about.name.setText(name)
    panel.about.name.editingFinished.emit()
    qtbot.waitUntil(lambda: name in names(panel))


def delete(program: Program, qtbot: QtBot, run: str) -> None:
    panel = panel_of(program)
    choose(panel, run)
    qtbot.mouseClick(panel.delete, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: run not in names(panel))


def open_run(program: Program, qtbot: QtBot, run: str) -> None:
    panel = panel_of(program)
    choose(panel, run)
    panel.open.click()
    qtbot.waitUntil(lambda: program.session.workspace.run is not None)
    rested(program, qtbot)


def test_a_name_tags_and_a_note_are_undone_and_redone_one_by_one(program: Program, qtbot: QtBot) -> None:
    panel, run = panel_of(program), base(program) / FIRST
    states = [About()]
    for place, (field, text) in enumerate((("name", "For the class"), ("tags", "small, good"), ("note", "Look here"))):
        choose(panel, FIRST if place == 0 else "For the class")
        type_in(program, qtbot, getattr(panel.about, field), text)
        states.append(read_about(run))
    assert states[-1] == About("For the class", ("small", "good"), "Look here")
    for state in states[-2::-1]:
        step(program, qtbot, "undo")
        assert read_about(run) == state
    qtbot.waitUntil(lambda: FIRST in names(panel))
    assert not program.session.can_undo
    for state in states[1:]:
        step(program, qtbot, "redo")
        assert read_about(run) == state
    qtbot.waitUntil(lambda: "For the class" in names(panel))
    assert not program.session.can_redo


def test_undo_walks_through_runs_and_views_in_the_order_of_the_doing(program: Program, qtbot: QtBot) -> None:
    panel, session = panel_of(program), program.session
    rename(program, qtbot, FIRST, "one")
    qtbot.keyClicks(panel.filter, "done")
    qtbot.keyClick(panel.filter, Qt.Key.Key_Return)
    rename(program, qtbot, SECOND, "two")
    assert names(panel) == ["two", "one"]
    step(program, qtbot, "undo")
    qtbot.waitUntil(lambda: names(panel) == [SECOND, "one"])
    step(program, qtbot, "undo")
    assert panel.filter.text() == ""
    step(program, qtbot, "undo")
    qtbot.waitUntil(lambda: names(panel) == [THIRD, SECOND, FIRST])
    assert not session.can_undo
    step(program, qtbot, "redo", "redo", "redo")
    qtbot.waitUntil(lambda: names(panel) == ["two", "one"])


def test_the_same_that_is_typed_again_is_no_step(program: Program, qtbot: QtBot) -> None:
    panel = panel_of(program)
    choose(panel, FIRST)
    panel.about.note.setText("Once")
    for _ in range(3):
        panel.about.note.editingFinished.emit()
    rested(program, qtbot)
    step(program, qtbot, "undo")
    assert read_about(base(program) / FIRST) == About()
    assert not program.session.can_undo


def test_what_was_changed_elsewhere_stays_and_the_other_steps_go_on(program: Program, qtbot: QtBot) -> None:
    rename(program, qtbot, FIRST, "one")
    rename(program, qtbot, SECOND, "two")
    write_about(base(program) / SECOND, About("of another window"))
    step(program, qtbot, "undo")
    noted(program, qtbot, f"What is written on {SECOND} was changed elsewhere")
    assert "changed elsewhere" in program.window.status.currentMessage()
    assert read_about(base(program) / SECOND).name == "of another window"
    step(program, qtbot, "undo")
    assert read_about(base(program) / FIRST) == About()
    step(program, qtbot, "redo", "redo")
    assert read_about(base(program) / FIRST).name == "one"
    assert read_about(base(program) / SECOND).name == "of another window"


def test_a_run_that_has_gone_is_said_and_the_other_steps_go_on(program: Program, qtbot: QtBot) -> None:
    rename(program, qtbot, FIRST, "one")
    rename(program, qtbot, SECOND, "two")
    shutil.rmtree(base(program) / SECOND)
    step(program, qtbot, "undo")
    noted(program, qtbot, f"{SECOND} is not there any more")
    assert not (base(program) / SECOND).exists()
    step(program, qtbot, "undo")
    assert read_about(base(program) / FIRST) == About()


def test_what_could_not_be_written_is_no_step(program: Program, qtbot: QtBot) -> None:
    panel = panel_of(program)
    choose(panel, FIRST)
    panel.about.tags.setText(", ".join(f"tag{n}" for n in range(21)))
    panel.about.tags.editingFinished.emit()
    noted(program, qtbot, "20 tags")
    assert not program.session.can_undo


def test_undo_shows_in_the_field_where_the_cursor_is_and_leaving_that_writes_nothing(
    program: Program, qtbot: QtBot
) -> None:
    panel = panel_of(program)
    choose(panel, FIRST)
    program.window.activateWindow()
    qtbot.waitUntil(program.window.isActiveWindow)
    panel.about.note.setFocus()
    qtbot.keyClicks(panel.about.note, "too early")
    qtbot.keyClick(panel.about.note, Qt.Key.Key_Return)
    rested(program, qtbot)
    step(program, qtbot, "undo")
    qtbot.waitUntil(lambda: panel.about.note.text() == "")
    panel.view.setFocus()
    rested(program, qtbot)
    assert read_about(base(program) / FIRST) == About()
    assert program.session.can_redo


def test_what_is_being_typed_stays_and_the_fields_beside_it_show_what_is_undone(program: Program, qtbot: QtBot) -> None:
    panel = panel_of(program)
    choose(panel, FIRST)
    type_in(program, qtbot, panel.about.note, "too early")
    choose(panel, FIRST)
    program.window.activateWindow()
    qtbot.waitUntil(program.window.isActiveWindow)
    panel.about.name.setFocus()
    qtbot.keyClicks(panel.about.name, "On")
    step(program, qtbot, "undo")
    qtbot.waitUntil(lambda: panel.about.note.text() == "")
    qtbot.keyClicks(panel.about.name, "e")
    panel.view.setFocus()
    rested(program, qtbot)
    assert read_about(base(program) / FIRST) == About("One")


def test_a_run_comes_back_out_of_the_trash_and_goes_there_again(program: Program, qtbot: QtBot) -> None:
    panel = panel_of(program)
    rename(program, qtbot, FIRST, "one")
    delete(program, qtbot, "one")
    step(program, qtbot, "undo")
    qtbot.waitUntil(lambda: "one" in names(panel))
    noted(program, qtbot, f"Out of the trash again: {FIRST}")
    assert not panel.back.isVisible()
    step(program, qtbot, "redo")
    assert in_trash(base(program))[0].name == FIRST
    step(program, qtbot, "undo", "undo")
    qtbot.waitUntil(lambda: FIRST in names(panel))
    assert read_about(base(program) / FIRST) == About()


def test_undo_and_redo_at_once_are_done_one_after_the_other(program: Program, qtbot: QtBot) -> None:
    rename(program, qtbot, FIRST, "one")
    delete(program, qtbot, "one")
    for way in ("undo", "undo", "redo", "redo", "undo", "undo"):
        act(program.window, way)
    rested(program, qtbot)
    assert read_about(base(program) / FIRST) == About()
    assert (base(program) / FIRST / "run.json").exists()


def test_one_that_was_put_back_by_the_button_is_thrown_away_by_undo(program: Program, qtbot: QtBot) -> None:
    panel = panel_of(program)
    delete(program, qtbot, FIRST)
    qtbot.waitUntil(panel.back.isVisible)
    qtbot.mouseClick(panel.back, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: FIRST in names(panel))
    for ways, is_there in ((["undo"], False), (["undo"], True), (["redo"], False), (["redo"], True)):
        step(program, qtbot, *ways)
        assert (base(program) / FIRST).exists() is is_there, ways


def test_the_run_on_screen_comes_back_too(program: Program, qtbot: QtBot) -> None:
    rename(program, qtbot, SECOND, "two")
    open_run(program, qtbot, FIRST)
    delete(program, qtbot, FIRST)
    assert program.session.workspace.run is None
    step(program, qtbot, "undo")
    assert (base(program) / FIRST / "run.json").exists()
    step(program, qtbot, "undo")  # and what was written before it was opened
    assert read_about(base(program) / SECOND) == About()


def test_redo_brings_back_what_undo_has_taken_from_the_screen(program: Program, qtbot: QtBot) -> None:
    panel, session = panel_of(program), program.session
    delete(program, qtbot, FIRST)
    qtbot.waitUntil(panel.back.isVisible)
    panel.back.click()
    qtbot.waitUntil(lambda: FIRST in names(panel))
    open_run(program, qtbot, FIRST)
    session.update_view(projection="pca")
    step(program, qtbot, "undo", "undo")
    assert session.workspace.run is None
    assert not (base(program) / FIRST).exists()
    step(program, qtbot, "redo")
    assert (base(program) / FIRST / "run.json").exists()
    qtbot.waitUntil(lambda: panel.entry is not None and panel.entry.name == FIRST)
    assert not session.can_redo  # the view was one of the run that was on screen
    step(program, qtbot, "undo", "undo", "redo", "redo")
    assert (base(program) / FIRST / "run.json").exists()


def test_one_that_cannot_be_thrown_away_stays_on_screen_with_its_steps(program: Program, qtbot: QtBot) -> None:
    panel, session = panel_of(program), program.session
    open_run(program, qtbot, FIRST)
    session.update_view(projection="pca")
    trash = base(program) / FOLDER
    trash.write_text("in its way")
    panel.delete.click()
    noted(program, qtbot, "cannot be moved to the trash")
    run = session.workspace.run
    assert run is not None
    assert run.folder.name == FIRST
    step(program, qtbot, "undo")
    assert session.view.projection == "axes"


def test_what_was_deleted_for_good_is_said(program: Program, qtbot: QtBot) -> None:
    panel = panel_of(program)
    rename(program, qtbot, SECOND, "two")
    delete(program, qtbot, FIRST)
    panel.deeds.delete(in_trash(base(program)))
    rested(program, qtbot)
    step(program, qtbot, "undo")
    noted(program, qtbot, f"{FIRST} is not in the trash any more")
    step(program, qtbot, "undo")
    assert read_about(base(program) / SECOND) == About()


def test_another_run_that_has_taken_the_place_is_not_thrown_away(program: Program, qtbot: QtBot) -> None:
    delete(program, qtbot, FIRST)
    shutil.copytree(base(program) / SECOND, base(program) / FIRST)
    step(program, qtbot, "undo")
    noted(program, qtbot, "is taken by another run")
    step(program, qtbot, "redo")
    assert (base(program) / FIRST / "run.json").exists()
    assert len(in_trash(base(program))) == 1


def test_after_a_restart_nothing_is_undone(program: Program, qtbot: QtBot, tmp_path: Path) -> None:
    rename(program, qtbot, FIRST, "one")
    delete(program, qtbot, SECOND)
    program.window.close()
    qtbot.waitUntil(lambda: program.lanes.is_closed)
    again = build(tmp_path / "home")
    with qtbot.waitSignal(again.desks.engine.ready, timeout=60_000):
        open_window(again)
    again.window.docks["runs"].raise_()
    qtbot.waitUntil(lambda: names(panel_of(again)) == [THIRD, "one"])
    assert not again.session.can_undo
    again.session.undo()
    rested(again, qtbot)
    assert names(panel_of(again)) == [THIRD, "one"]
    close(again.lanes, qtbot)
    again.window.close()


@pytest.mark.parametrize("seed", range(3))
def test_mixed_steps_lead_back_and_forth_through_every_state(program: Program, qtbot: QtBot, seed: int) -> None:
    panel, session, chance = panel_of(program), program.session, random.Random(seed)
    assert panel._catalogue is not None

    def state() -> tuple[object, ...]:
        rested(program, qtbot)
        runs = sorted(path.parent for path in base(program).glob("*/run.json"))
        return session.view.projection, session.view.isolated, *((run.name, read_about(run)) for run in runs)

    def deed(number: int) -> None:
        trash = in_trash(base(program))
        entries = panel._catalogue.read()  # type: ignore[union-attr]
        kind = chance.choice(("write", "write", "delete", "view", "view", "back"))
        if kind == "write" and entries:
            entry = chance.choice(entries)
            panel.deeds.write(entry, About(f"name {number}", (f"tag{number % 2}",), entry.about.note))
        elif kind == "delete" and len(entries) > 1:
            panel.deeds.throw_away(chance.choice(entries))
        elif kind == "back" and trash:
            panel.deeds.put_back(chance.choice(trash))
        elif session.view.projection == "axes":
            session.update_view(projection="pca")
        else:
            session.update_view(projection="axes", isolated=number)

    states = [state()]
    for number in range(15):
        deed(number)
        states.append(state())
    place = len(states) - 1
    for _ in range(40):
        back = chance.random() < 0.6
        if back and place:
            session.undo()
            place -= 1
        elif not back and place < len(states) - 1:
            session.redo()
            place += 1
        assert state() == states[place]


def test_undo_and_redo_are_heard_from_the_keys_after_the_button_that_deletes(program: Program, qtbot: QtBot) -> None:
    panel = panel_of(program)
    program.window.activateWindow()
    choose(panel, FIRST)
    panel.delete.setFocus()
    panel.delete.click()
    for key, left in (
        (Qt.KeyboardModifier.ControlModifier, [THIRD, SECOND, FIRST]),
        (Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier, [THIRD, SECOND]),
    ):
        rested(program, qtbot)
        focus = QApplication.focusWidget()
        assert focus is not None
        qtbot.keyClick(focus, Qt.Key.Key_Z, key)
        qtbot.waitUntil(lambda left=left: names(panel) == left)  # type: ignore[misc]
