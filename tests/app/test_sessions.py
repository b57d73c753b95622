"""A session in the window: what opens equals what was saved."""

from __future__ import annotations

import json
import shutil
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from ae_core.lessons.lesson import Lesson, Page
from ae_core.training.examples import RESOURCES, shipped
from app.bootstrap import Program
from app.panels.curves import CurvesPanel
from app.panels.runs import RunsPanel
from app.past import read_past
from app.remembered import Control
from app.sessions.file import write_session
from app.widgets.curves import Curves
from tests.app.other_values import UNMOVED, looked_at, other
from tests.app.sessions_kept import arrange_something, open_in, save_from
from tests.app.setup_forms import line
from tests.app.test_session_files import same


def test_a_window_that_opens_a_session_shows_what_was_saved(
    shown: Program, fresh: Program, tmp_path: Path, qtbot: QtBot
) -> None:
    window, remembered = shown.window, shown.window.remembered
    arrange_something(shown.session)
    shown.session.choose(compared=shipped("autoencoder", "vae"))
    look_at_all(shown, qtbot)
    first = {name: remembered.value(name) for name in remembered.names}
    for name in sorted(remembered.names - UNMOVED.keys() - {"compare.stops"}):
        assert remembered.choose(name, other(window, name)), name
    looked_at(shown, "compare", qtbot)  # which goes the way that was changed elsewhere, until a hand changes it here
    assert remembered.choose("compare.stops", other(window, "compare.stops"))
    look_at_all(shown, qtbot)
    before = {name: remembered.value(name) for name in remembered.names}
    assert sorted(name for name in before if before[name] == first[name]) == sorted(UNMOVED)
    window.docks["log"].hide()
    window.docks["curves"].raise_()
    saved = save_from(shown, tmp_path / "hour.json", qtbot)
    open_in(fresh, tmp_path / "hour.json", qtbot)
    assert fresh.window.docks["log"].isHidden()
    look_at_all(fresh, qtbot)
    qtbot.waitUntil(lambda: not fresh.window.remembered.late)
    assert {name: fresh.window.remembered.value(name) for name in before} == before
    again = save_from(fresh, tmp_path / "again.json", qtbot)
    # The place of the run is told from the file; both lie in one folder.
    assert again.model_dump() | {"layout": None} == saved.model_dump() | {"layout": None}
    assert fresh.session.workspace.spec == shown.session.workspace.spec


def look_at_all(program: Program, qtbot: QtBot) -> None:
    """So that each panel has what there is to choose from."""
    for name in program.window.panels:
        looked_at(program, name, qtbot)


def test_how_runs_are_sorted_and_where_curves_are_zoomed_comes_back(
    shown: Program, fresh: Program, tmp_path: Path, qtbot: QtBot
) -> None:
    for program in (shown, fresh):
        runs = program.desks.training.runs
        shutil.copytree(RESOURCES / "vae", runs / "1-vae")
        shutil.copytree(RESOURCES / "autoencoder", runs / "2-autoencoder")
    look_at_all(shown, qtbot)
    shown.window.docks["runs"].raise_()
    qtbot.waitUntil(lambda: len(names_of(shown)) == 2)
    header = runs_of(shown).view.horizontalHeader()
    at = QPoint(header.sectionViewportPosition(0) + 20, header.height() // 2)
    for _ in range(2):
        qtbot.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert header.sortIndicatorOrder() is Qt.SortOrder.DescendingOrder
    assert names_of(shown) == sorted(names_of(shown), reverse=True)
    plot = curves_of(shown).plot
    plot.getPlotItem().getViewBox().scaleBy((0.5, 0.5))
    plot.getPlotItem().getViewBox().sigRangeChangedManually.emit([True, True])
    save_from(shown, tmp_path / "hour.json", qtbot)
    open_in(fresh, tmp_path / "hour.json", qtbot)
    look_at_all(fresh, qtbot)
    qtbot.waitUntil(lambda: names_of(fresh) == names_of(shown))
    assert runs_of(fresh).view.horizontalHeader().sortIndicatorOrder() == header.sortIndicatorOrder()
    assert curves_of(fresh).plot.viewRange() == plot.viewRange()
    shown.session.undo()
    assert curves_of(shown).zoom is None


def runs_of(program: Program) -> RunsPanel:
    panel = program.window.panels["runs"]
    assert isinstance(panel, RunsPanel)
    return panel


def names_of(program: Program) -> list[str]:
    runs = runs_of(program).runs
    return [runs.index(row, 0).data() for row in range(runs.rowCount())]


def curves_of(program: Program) -> Curves:
    panel = program.window.panels["curves"]
    assert isinstance(panel, CurvesPanel)
    return panel.view


def test_a_session_of_before_lessons_were_kept_opens(
    shown: Program, fresh: Program, tmp_path: Path, qtbot: QtBot
) -> None:
    save_from(shown, tmp_path / "hour.json", qtbot)
    content = json.loads((tmp_path / "hour.json").read_text())
    del content["lesson"]
    (tmp_path / "hour.json").write_text(json.dumps(content))
    open_in(fresh, tmp_path / "hour.json", qtbot)
    assert fresh.session.workspace.run is not None


def test_a_window_in_use_shows_what_was_saved_and_nothing_of_before(
    shown: Program, fresh: Program, tmp_path: Path, qtbot: QtBot
) -> None:
    chosen = {"sample.sampler": "mixture", "curves.log": True, "interpolate.steps": 20}
    before = {name: one.read() for name, one in controls(fresh).items()}
    for name, value in chosen.items():
        assert controls(shown)[name].write(value)
    save_from(shown, tmp_path / "hour.json", qtbot)
    assert controls(fresh)["traverse.steps"].write(5)
    fresh.desks.training.show(read_past(RESOURCES / "autoencoder"))
    open_in(fresh, tmp_path / "hour.json", qtbot)
    fresh.window.docks["sample"].raise_()
    qtbot.waitUntil(lambda: fresh.window.panels["sample"] not in fresh.window.pulse.dirty, timeout=30_000)
    now = {name: one.read() for name, one in controls(fresh).items()}
    assert {name: now[name] for name in chosen} == chosen
    assert now["traverse.steps"] == before["traverse.steps"]
    assert not fresh.session.can_undo


def controls(program: Program) -> dict[str, Control]:
    return {one.name: one for panel in program.window.panels.values() for one in panel.controls()}


def test_saving_after_a_packed_or_the_last_session_asks_where(shown: Program, tmp_path: Path, qtbot: QtBot) -> None:
    desk = shown.window.sessions
    shown.window.kept.autosave.keep_last()
    qtbot.waitUntil(lambda: not shown.lanes.keep.busy)
    open_in(shown, shown.window.kept.autosave.last, qtbot)
    assert desk.path is None
    save_from(shown, tmp_path / "hour.json", qtbot)
    assert desk.path == tmp_path / "hour.json"


def test_what_was_on_screen_before_a_lesson_can_be_opened_again(shown: Program, qtbot: QtBot) -> None:
    window, session = shown.window, shown.session
    before, run = window.sessions.take(), session.workspace.run
    window.lessons.player.open(Lesson(Path("x.md"), "X", 1, 5, "About x.", (), (Page("Page", "Text.", 1),)))
    window.lessons.player.leave()
    session.clear_run()
    qtbot.waitUntil(lambda: not shown.lanes.keep.busy)
    open_in(shown, window.kept.autosave.last, qtbot)
    after = window.sessions.take()
    assert session.workspace.run is not None
    assert run is not None
    assert session.workspace.run.folder == run.folder
    assert (after.view, after.spec) == (before.view, before.spec)


def test_a_projection_comes_back_as_it_was(shown: Program, fresh: Program, tmp_path: Path, qtbot: QtBot) -> None:
    shown.session.update_view(projection="pca")
    button = shown.window.findChild(QPushButton, "map.project")
    assert button is not None
    qtbot.waitUntil(button.isVisible)
    button.click()
    qtbot.waitUntil(
        lambda: (found := shown.session.workspace.projection) is not None and found.distortion is not None,
        timeout=60_000,
    )
    save_from(shown, tmp_path / "map.json", qtbot)
    open_in(fresh, tmp_path / "map.json", qtbot)
    before, after = shown.session.workspace.projection, fresh.session.workspace.projection
    assert before is not None
    assert after is not None
    assert same(replace(after, spec=None), replace(before, spec=None))
    assert after.spec == before.spec


def test_a_session_without_a_run_brings_data_and_settings(
    setup: Program, fresh: Program, tmp_path: Path, qtbot: QtBot
) -> None:
    qtbot.waitUntil(lambda: setup.session.workspace.dataset is not None and setup.session.workspace.spec is not None)
    setup.desks.specs.choose_preset("beta-vae")
    save_from(setup, tmp_path / "settings.json", qtbot)
    open_in(fresh, tmp_path / "settings.json", qtbot)
    assert fresh.session.workspace.spec == setup.session.workspace.spec
    assert fresh.session.workspace.run is None
    assert not fresh.session.can_undo


def test_a_run_that_is_gone_is_told_and_the_rest_opens(
    shown: Program, fresh: Program, tmp_path: Path, qtbot: QtBot
) -> None:
    arrange_something(shown.session)
    saved = save_from(shown, tmp_path / "hour.json", qtbot)
    write_session(
        tmp_path / "hour.json",
        saved.model_copy(update={"run": saved.run.model_copy(update={"folder": "x", "path": "x"})}),  # type: ignore[union-attr]
    )
    with qtbot.waitSignal(fresh.window.sessions.failed):
        open_in(fresh, tmp_path / "hour.json", qtbot)
    assert "The run x is neither" in fresh.window.banner.text
    assert fresh.session.view.projection == "pca"
    assert fresh.session.view.selection == shown.session.view.selection
    assert fresh.session.workspace.run is None


@pytest.mark.parametrize(
    ("path", "value", "words"),
    [
        (("format",), 9, "format 1"),
        (("kind",), "run", "kind 'session'"),
        (("view", "selected"), "0-9999999", r"view.selected: there is no sample 9999999"),
        (("view", "a"), {"code": [1.0], "label": "A"}, r"view.a.code: 2 numbers were expected, found 1"),
        (
            ("view", "sight"),
            {"layout": "pca", "x": 0, "y": 0, "scale": -1, "width": 1, "height": 1},
            "view.sight.scale",
        ),
        (("view", "own"), {"dtype": "object", "shape": [1], "data": ""}, "view.own.dtype"),
        (("view", "own"), {"dtype": "uint8", "shape": [9, 9], "data": "AAAA"}, "view.own.data"),
        (("view", "nonsense"), 1, "view.nonsense: there is no such setting"),
        (("spec", "model", "network", "latent_dim"), -1, "latent_dim"),
        (("data",), "0123", "no longer the one"),
        (("layout", "arrangement"), "%%%", "layout.arrangement"),
        (("map",), {"settings": {"name": "nonsense"}, "epoch": 1, "ids": "", "xy": {}}, "map"),
    ],
)
def test_what_is_wrong_in_a_file_is_told_by_its_field_and_changes_nothing(
    shown: Program, tmp_path: Path, qtbot: QtBot, path: tuple[str, ...], value: Any, words: str
) -> None:
    place = tmp_path / "bad.json"
    save_from(shown, place, qtbot)
    content = json.loads(place.read_text())
    inner = content
    for part in path[:-1]:
        inner = inner[part]
    inner[path[-1]] = value
    place.write_text(json.dumps(content))
    before = shown.session.workspace, shown.session.view
    with qtbot.waitSignal(shown.window.sessions.failed, timeout=30_000) as told:
        shown.window.sessions.open(place)
    assert words.replace("\\", "") in told.args[0]  # type: ignore[index]
    assert "bad.json" in told.args[0]  # type: ignore[index]
    assert shown.session.view == before[1]
    assert shown.session.workspace.run is before[0].run


def test_a_file_that_is_dropped_on_the_window_is_opened(shown: Program, tmp_path: Path, qtbot: QtBot) -> None:
    save_from(shown, tmp_path / "hour.json", qtbot)
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(tmp_path / "hour.json"))])
    at, keys, copy = QPointF(5, 5), Qt.KeyboardModifier.NoModifier, Qt.DropAction.CopyAction
    entering = QDragEnterEvent(at.toPoint(), copy, data, Qt.MouseButton.LeftButton, keys)
    QApplication.sendEvent(shown.window, entering)
    assert entering.isAccepted()
    with qtbot.waitSignal(shown.window.sessions.opened, timeout=30_000):
        QApplication.sendEvent(shown.window, QDropEvent(at, copy, data, Qt.MouseButton.LeftButton, keys))


def test_what_is_typed_and_not_finished_is_saved(shown: Program, tmp_path: Path, qtbot: QtBot) -> None:
    epochs = line(shown, "train.epochs")
    epochs.selectAll()
    qtbot.keyClicks(epochs, "77")
    qtbot.keyClicks(shown.window.panels["runs"].filter, "vae")
    saved = save_from(shown, tmp_path / "hour.json", qtbot)
    assert saved.spec is not None
    assert saved.spec["train"]["epochs"] == 77
    assert saved.view.choices["runs.filter"] == "vae"


def test_a_question_is_no_part_of_how_the_window_is_arranged(
    shown: Program, fresh: Program, tmp_path: Path, qtbot: QtBot
) -> None:
    shown.window.tell("Something went wrong.")
    save_from(shown, tmp_path / "hour.json", qtbot)
    open_in(fresh, tmp_path / "hour.json", qtbot)
    assert fresh.window.banner.isHidden()
    open_in(shown, tmp_path / "hour.json", qtbot)
    assert shown.window.banner.isHidden()


@pytest.mark.parametrize("content", [b"", b"{", b"[]", b"\x00\xff", b'{"format": 1e999}', b"[" * 100_000])
def test_any_file_at_all_is_refused_in_a_sentence(setup: Program, tmp_path: Path, qtbot: QtBot, content: bytes) -> None:
    place = tmp_path / "any.json"
    place.write_bytes(content)
    with qtbot.waitSignal(setup.window.sessions.failed, timeout=30_000) as told:
        setup.window.sessions.open(place)
    assert "any.json" in told.args[0]  # type: ignore[index]
