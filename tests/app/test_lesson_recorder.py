"""What was done is recorded, read back and played: the same state again."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from pytestqt.qtbot import QtBot

from ae_core.lessons.lesson import Lesson, Page
from ae_core.spec import replaced
from app.bootstrap import Program, build, open_window
from app.inspection import stop_at
from app.lessons.player import Player
from app.panels.diagnostics import DiagnosticsPanel
from app.selection import Selection
from app.view_state import Sight, Stop
from tests.app.acting import noted
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


def waits_for_page(player: Player, qtbot: QtBot) -> None:
    def told() -> None:
        assert player.is_set, player.waits

    qtbot.waitUntil(told, timeout=LONG)
    assert not player.problem


def play(program: Program, qtbot: QtBot, lesson: Lesson) -> None:
    player = program.window.lessons.player
    player.open(lesson)
    for _ in lesson.pages:
        waits_for_page(player, qtbot)
        if not player.is_last:
            player.next()


def ended(program: Program, qtbot: QtBot) -> Path:
    recorder = program.window.lessons.recorder
    with qtbot.waitSignal(recorder.written) as written:
        recorder.end()
    assert written.args is not None
    (path,) = written.args
    assert isinstance(path, Path)
    return path


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
    return ended(program, qtbot)


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
    path = ended(real, qtbot)
    (page,) = lesson_at(real, qtbot, path).pages
    assert [deed.name for deed in page.do] == ["open"]


def test_no_lesson_is_written_over_another(real: Program, qtbot: QtBot) -> None:
    recorder = real.window.lessons.recorder
    paths = set()
    for _ in range(2):
        recorder.begin()
        paths.add(ended(real, qtbot))
    assert len(paths) == 2
    assert not recorder.is_on


def seen(program: Program, qtbot: QtBot, name: str) -> None:
    program.window.docks[name].show()
    program.window.docks[name].raise_()
    qtbot.waitUntil(lambda: program.window.panels[name].is_seen and program.window.panels[name].body_shown)


def deeds_of(lesson: Lesson) -> list[dict[str, Any]]:
    return [{"name": deed.name, **deed.model_dump()} for page in lesson.pages for deed in page.do]


def test_what_panels_made_is_made_again(real: Program, tmp_path: Path, qtbot: QtBot) -> None:
    from app.lessons.checks.projected import ProjectedNow
    from app.lessons.checks.sampled import Sampled
    from app.lessons.deeds.diagnose import Diagnose
    from app.lessons.deeds.open_run import OpenRun
    from app.lessons.deeds.project import Project
    from app.lessons.deeds.sample import Sample

    player, recorder = real.window.lessons.player, real.window.lessons.recorder
    recorder.begin()
    tsne = Project(method="tsne", settings={"perplexity": 5})
    first = (OpenRun(run="vae"), tsne, Sample(sampler="kernel_density"))
    pages = (
        Page("P", "T", 1, do=first, show=("map", "sample")),
        Page("Q", "T", 1, do=(Diagnose(diagnostic="units"),), show=("diagnostics",)),
    )
    play(real, qtbot, Lesson(tmp_path / "x.md", "X", 1, 5, "About x.", (), pages[:1]))
    recorder.new_page()
    play(real, qtbot, Lesson(tmp_path / "x.md", "X", 1, 5, "About x.", (), pages[1:]))
    lesson = lesson_at(real, qtbot, ended(real, qtbot))
    player.leave()
    names = [[deed.name for deed in page.do] for page in lesson.pages]
    assert names == [["open", "view", "project", "sample"], ["diagnose"]]
    real.desks.training.begin_anew(player.stage.spec(), player.stage.dataset())
    play(real, qtbot, lesson)
    assert ProjectedNow(method="tsne", settings={"perplexity": 5}).look(player.stage).holds
    assert Sampled(sampler="kernel_density").look(player.stage).holds
    panel = real.window.panels["diagnostics"]
    assert isinstance(panel, DiagnosticsPanel)
    assert panel.wanted == "units"
    player.leave()


def test_what_controls_show_and_where_the_map_is_looked_at_is_kept(real: Program, qtbot: QtBot) -> None:
    from ae_core.training.examples import bring
    from app.past import read_past

    recorder, remembered = real.window.lessons.recorder, real.window.remembered
    real.desks.training.show(read_past(bring(real.desks.training.runs)))
    seen(real, qtbot, "map")
    recorder.begin()
    assert remembered.choose("interpolate.compare", True)
    assert remembered.choose("compare.tabs", "Scores")
    camera = real.window.panels["map"].view.camera.zoomed(3.0, 10, 10)
    real.session.update_view(sight=Sight("axes", camera), loop=True, isolated=2)
    lesson = lesson_at(real, qtbot, ended(real, qtbot))
    deeds = deeds_of(lesson)
    controls = {deed["control"]: deed["value"] for deed in deeds if deed["name"] == "control"}
    assert controls == {"interpolate.compare": True, "compare.tabs": "Scores"}
    views = [deed for deed in deeds if deed["name"] == "view"]
    assert (views[0]["loop"], views[0]["isolated"]) == (True, 2)
    left, bottom, right, top = views[-1]["part"]
    assert ((left + right) / 2, (bottom + top) / 2) == pytest.approx((camera.x, camera.y), abs=0.01)
    assert (right - left, top - bottom) == pytest.approx(
        (camera.width / camera.scale, camera.height / camera.scale), rel=0.01
    )


def test_a_live_change_is_made_again_while_it_trains(real: Program, qtbot: QtBot) -> None:
    recorder, session, beta = real.window.lessons.recorder, real.session, "model.regularisers.kl.beta"
    recorder.begin()
    real.desks.specs.choose_preset("variational")
    changed(real, model__network={"name": "mlp", "hidden": [12]}, train__epochs=1000)
    real.desks.training.start()
    qtbot.waitUntil(lambda: session.frame() is not None and session.frame().epoch >= 1, timeout=LONG)
    for value in (2.0, 4.0):
        session.choose(spec=replaced(session.workspace.spec, beta, value))
    noted(real, qtbot, "Beta 4")
    with qtbot.waitSignal(real.desks.training.ended, timeout=LONG):
        real.lanes.train.stop()
    lesson = lesson_at(real, qtbot, ended(real, qtbot))
    deeds = deeds_of(lesson)
    assert [deed["name"] for deed in deeds[-4:]] == ["train", "change", "resume", "set"]
    train, change, resume, rest = deeds[-4:]
    assert rest["values"] == {"train.epochs": 1000}
    assert (train["wait"], resume["wait"]) == (False, True)
    assert (change["path"], change["value"]) == (beta, 4.0)
    assert change["epoch"] >= 1


def test_the_user_is_told_what_cannot_be_recorded(real: Program, qtbot: QtBot) -> None:
    recorder, view = real.window.lessons.recorder, real.window.lessons.list
    recorder.begin()
    assert view.missed.isHidden()
    real.session.update_view(a=Stop(None, (0.0, 1.0), "A place"))
    real.session.update_view(selection=Selection.of(np.arange(1001)))
    said = view.missed.text()
    assert not view.missed.isHidden()
    assert "A stop that is no sample" in said
    assert "A selection of more than 1,000 samples." in said
    ended(real, qtbot)
    assert view.missed.isHidden()


def test_a_comparison_of_runs_that_come_along_is_kept(real: Program, qtbot: QtBot) -> None:
    from ae_core.training.examples import shipped

    recorder = real.window.lessons.recorder
    recorder.begin()
    real.session.choose(compared=shipped("autoencoder", "vae"))
    deeds = deeds_of(lesson_at(real, qtbot, ended(real, qtbot)))
    assert [deed["runs"] for deed in deeds if deed["name"] == "compare"] == [("autoencoder", "vae")]


def test_it_is_not_written_by_the_thread_of_the_window(
    real: Program, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    threads = []

    def note(path: Path, *_: object) -> None:
        threads.append(threading.current_thread())

    monkeypatch.setattr("app.lessons.recorder.write_lesson", note)
    real.window.lessons.recorder.begin()
    ended(real, qtbot)
    assert threads
    assert threading.main_thread() not in threads


def test_what_is_recorded_when_the_window_closes_is_written(real: Program, qtbot: QtBot) -> None:
    real.window.lessons.recorder.begin()
    real.window.close()
    qtbot.waitUntil(lambda: real.lanes.is_closed, timeout=LONG)
    assert list(real.window.lessons.shelf.own.glob("*.md"))
