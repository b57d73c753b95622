"""What was done is recorded, read back and played: the same state again."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from pytestqt.qtbot import QtBot

from ae_core.lessons.lesson import Lesson
from ae_core.spec import replaced
from app.bootstrap import Program, build, open_window
from app.inspection import stop_at
from app.selection import Selection
from tests.app.conftest import close

LONG = 60_000


def opened(place: Path, qtbot: QtBot) -> Program:
    program = build(place)
    open_window(program)
    qtbot.waitUntil(lambda: not program.desks.gate.reason, timeout=LONG)
    return program


def shut(program: Program, qtbot: QtBot) -> None:
    close(program.lanes, qtbot)
    program.window.close()
    program.window.deleteLater()


@pytest.fixture
def real(tmp_path: Path, qtbot: QtBot) -> Iterator[Program]:
    program = opened(tmp_path / "home", qtbot)
    yield program
    shut(program, qtbot)


def trained(program: Program, qtbot: QtBot) -> None:
    with qtbot.waitSignal(program.desks.training.ended, timeout=LONG):
        program.desks.training.start()


def changed(program: Program, **values: object) -> None:
    for path, value in values.items():
        spec = program.session.workspace.spec
        assert spec is not None
        program.session.update_workspace(spec=replaced(spec, path.replace("__", "."), value))


def lesson_at(program: Program, qtbot: QtBot, path: Path) -> Lesson:
    shelf = program.window.lessons.shelf
    shelf.read()
    qtbot.waitUntil(lambda: any(one.path == path for one in shelf.entries or ()), timeout=LONG)
    found = next(one for one in shelf.entries or () if one.path == path)
    assert isinstance(found, Lesson), found
    return found


def play(program: Program, qtbot: QtBot, lesson: Lesson) -> None:
    player = program.window.lessons.player
    player.open(lesson)
    for _ in lesson.pages:
        qtbot.waitUntil(lambda: player.is_set, timeout=LONG)
        assert not player.problem
        if not player.is_last:
            player.next()


def do_a_lesson(program: Program, qtbot: QtBot) -> Path:
    session, recorder = program.session, program.window.lessons.recorder
    recorder.begin()
    changed(program, model__network={"name": "mlp", "hidden": [16]}, train__epochs=2)
    trained(program, qtbot)
    session.update_view(colour="split")
    recorder.new_page()
    program.desks.specs.choose_preset("variational")
    changed(program, model__network={"name": "mlp", "hidden": [12]}, train__epochs=1, train__optimiser__lr=0.002)
    trained(program, qtbot)
    first, last = (int(session.ids[row]) for row in (3, 40))
    session.update_view(a=stop_at(session, first), b=stop_at(session, last), behind=frozenset({"prior"}))
    session.update_view(selection=Selection.of([first, last]))
    path = recorder.end()
    assert path is not None
    return path


def test_it_leads_to_the_same_state_in_another_window(real: Program, tmp_path: Path, qtbot: QtBot) -> None:
    path = do_a_lesson(real, qtbot)
    session = real.session
    assert path.parent == real.window.lessons.shelf.own
    other = opened(tmp_path / "other", qtbot)
    try:
        play(other, qtbot, lesson_at(real, qtbot, path))
        again = other.session
        assert again.workspace.spec == session.workspace.spec
        assert again.workspace.run is not None
        assert session.workspace.run is not None
        assert again.workspace.run.spec == session.workspace.run.spec
        for name in ("a", "b", "colour", "behind", "selection", "projection", "mode"):
            assert getattr(again.view, name) == getattr(session.view, name), name
        np.testing.assert_array_equal(again.workspace.frames[-1].codes, session.workspace.frames[-1].codes)
    finally:
        shut(other, qtbot)


def test_each_page_has_what_was_done_on_it(real: Program, qtbot: QtBot) -> None:
    lesson = lesson_at(real, qtbot, do_a_lesson(real, qtbot))
    names = [[deed.name for deed in page.do] for page in lesson.pages]
    assert names == [["load", "set", "train", "view"], ["set", "train", "view", "stops", "select"]]
    assert all(page.show for page in lesson.pages)


def test_a_run_that_comes_along_is_opened_again(real: Program, qtbot: QtBot) -> None:
    from ae_core.training.examples import bring
    from app.past import read_past

    recorder = real.window.lessons.recorder
    recorder.begin()
    real.desks.training.show(read_past(bring(real.desks.training.runs)))
    path = recorder.end()
    assert path is not None
    (page,) = lesson_at(real, qtbot, path).pages
    assert [deed.name for deed in page.do] == ["open"]


def test_no_lesson_is_written_over_another(real: Program, qtbot: QtBot) -> None:
    recorder = real.window.lessons.recorder
    paths = set()
    for _ in range(2):
        recorder.begin()
        paths.add(recorder.end())
    assert len(paths) == 2
    assert not recorder.is_on
