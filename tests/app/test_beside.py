"""Two runs side by side in the real window."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from ae_core.latent.beside import open_beside
from ae_core.latent.codec import Codec
from ae_core.model.autoencoder import fresh_autoencoder
from ae_core.storage import write_tensors
from ae_core.training.folder import RunFolder, RunRecord, described
from app.bootstrap import Program
from app.inspection import stop_at
from app.panels.beside import BesidePanel
from app.panels.map import MapPanel
from app.selection import Selection
from app.terrain import Terrain
from app.walking import Place, walked
from app.workspace import Projected, Walk
from tests.app.acting import act
from tests.app.small_model import dataset, load, spec


def kept(folder: Path, name: str = "variational", n: int = 60, latent_dim: int = 2) -> Path:
    """A run on disk of the small data."""
    data = dataset(n)
    run = spec(data, latent_dim, name)
    files = RunFolder(folder)
    files.create()
    files.write(RunRecord(run, described(data), {"epochs": 7, "val": {"reconstruction": 3.25}}, 1, "cpu"))
    state = fresh_autoencoder(run.model, data.form, 5).state_dict()
    write_tensors(files.weights, {key: value.numpy() for key, value in state.items()}, None)
    return folder


@pytest.fixture
def window(setup: Program, qtbot: QtBot) -> Program:
    """With an autoencoder of two numbers on the map."""
    setup.window.resize(1280, 720)
    setup.session.clear_run()
    load(setup.session, latent_dim=2, name="vanilla")
    panel = setup.window.panels["map"]
    qtbot.waitUntil(lambda: panel.body_shown)
    return setup


def panels(program: Program) -> tuple[MapPanel, BesidePanel]:
    left, right = program.window.panels["map"], program.window.panels["beside"]
    assert isinstance(left, MapPanel)
    assert isinstance(right, BesidePanel)
    return left, right


def open_run(program: Program, qtbot: QtBot, folder: Path) -> Codec:
    action = program.window.findChild(QAction, "action.beside")
    assert action is not None
    action.trigger()
    _, right = panels(program)
    assert right.is_seen
    right.open(folder)
    qtbot.waitUntil(lambda: right.body_shown and program.session.workspace.link is not None, timeout=10_000)
    data = program.session.workspace.dataset
    assert data is not None
    return open_beside(folder, data)[1]


def test_the_other_map_has_the_same_samples_in_the_same_colours_and_its_own_distances(
    window: Program, qtbot: QtBot, tmp_path: Path
) -> None:
    codec, session = open_run(window, qtbot, kept(tmp_path / "other")), window.session
    left, right = panels(window)
    data = session.workspace.dataset
    assert data is not None
    codes = codec.encode(data.x[session.ids])
    shown = right.view.positions
    apart = np.linalg.norm(shown[:, None] - shown[None], axis=2)
    np.testing.assert_allclose(apart, np.linalg.norm(codes[:, None] - codes[None], axis=2), atol=1e-4)
    np.testing.assert_array_equal(right.view._points.codes, left.view._points.codes)
    np.testing.assert_array_equal(right.view._points.colours, left.view._points.colours)
    assert right.lines[1].text().startswith("Beside: other · Variational")
    assert "7 epochs · 2 numbers · val reconstruction 3.25" in right.lines[1].text()
    assert "run-2" in right.lines[0].text()


def test_in_a_small_window_setup_makes_room_and_comes_back(window: Program, qtbot: QtBot, tmp_path: Path) -> None:
    open_run(window, qtbot, kept(tmp_path / "other"))
    docks = window.window.docks
    assert not docks["setup"].isVisible()
    assert docks["beside"].width() > 400
    assert "View > Setup" in window.session.workspace.notices[-1]
    docks["map"].raise_()
    for name in ("inspector", "beside"):
        docks[name].raise_()
    docks["inspector"].raise_()
    qtbot.waitUntil(lambda: not panels(window)[1].is_seen)
    for _ in range(2):  # which shows it again, and takes it back
        act(window.window, "beside")
        QApplication.processEvents()
    assert docks["setup"].isVisible()
    act(window.window, "beside")
    assert not docks["setup"].isVisible()
    window.window.reset_layout()
    assert docks["setup"].isVisible()


def test_the_key_of_beside_brings_back_what_was_in_front(window: Program, qtbot: QtBot, tmp_path: Path) -> None:
    docks, panels = window.window.docks, window.window.panels
    beside = window.window.actions_by_name["beside"]
    assert panels["inspector"].is_seen
    assert docks["setup"].isVisible()
    beside.trigger()
    qtbot.waitUntil(lambda: panels["beside"].is_seen)
    assert not panels["inspector"].is_seen
    beside.trigger()
    qtbot.waitUntil(lambda: panels["inspector"].is_seen and panels["setup"].is_seen)
    assert not panels["beside"].is_seen
    beside.trigger()
    qtbot.waitUntil(lambda: panels["beside"].is_seen)


def test_a_panel_that_was_hidden_is_hidden_again(window: Program, qtbot: QtBot) -> None:
    docks, beside = window.window.docks, window.window.actions_by_name["beside"]
    docks["inspector"].hide()
    docks["beside"].hide()
    beside.trigger()
    qtbot.waitUntil(lambda: window.window.panels["beside"].is_seen)
    beside.trigger()
    assert docks["beside"].isHidden()


def test_the_choice_names_a_run_from_anywhere_whole(window: Program, qtbot: QtBot, tmp_path: Path) -> None:
    open_run(window, qtbot, kept(tmp_path / "a-run-with-a-long-name"))
    choice = panels(window)[1].choice
    qtbot.waitUntil(lambda: choice.currentText() == "a-run-with-a-long-name")
    assert choice.width() >= choice.fontMetrics().horizontalAdvance(choice.currentText())


def test_what_is_beside_what_is_told_whole_before_a_class(window: Program, qtbot: QtBot, tmp_path: Path) -> None:
    window.window.resize(1920, 1080)
    window.window.actions_by_name["presentation"].trigger()
    open_run(window, qtbot, kept(tmp_path / "a-run-with-a-name-that-is-rather-long"))
    line = panels(window)[1].lines[1]
    qtbot.waitUntil(lambda: line.height() >= line.heightForWidth(line.width()))
    assert line.fontMetrics().horizontalAdvance(line.text()) > line.width()
    window.window.actions_by_name["presentation"].trigger()


def test_hover_and_selection_are_shared_both_ways(window: Program, qtbot: QtBot, tmp_path: Path) -> None:
    open_run(window, qtbot, kept(tmp_path / "other"))
    session, (left, right) = window.session, panels(window)
    right.view.hovered.emit(7)
    qtbot.waitUntil(lambda: left.view._hover == 7)
    left.view.hovered.emit(11)
    qtbot.waitUntil(lambda: right.view._hover == 11)
    low, high = right.view.positions.min(axis=0) - 1, right.view.positions.max(axis=0) + 1
    middle = float(np.median(right.view.positions[:, 0]))
    corners = np.array([low, (middle, low[1]), (middle, high[1]), (low[0], high[1])])
    right.view.outlined.emit(corners, Qt.KeyboardModifier.NoModifier)
    chosen = session.ids[right.view.positions[:, 0] < middle]
    assert set(session.view.selection) == set(chosen.tolist())
    qtbot.waitUntil(lambda: len(left.view._points.selected) == len(chosen))
    session.update_view(selection=Selection.of([3]))
    qtbot.waitUntil(lambda: right.view._points.selected.tolist() == [3])


def test_the_place_under_the_cursor_is_decoded_by_both_at_places_that_correspond(
    window: Program, qtbot: QtBot, tmp_path: Path
) -> None:
    codec, session = open_run(window, qtbot, kept(tmp_path / "other")), window.session
    left, right = panels(window)
    link = session.workspace.link
    assert link is not None
    place = np.array(left.view.camera.to_plane(150, 100), dtype=np.float32)
    left.view.pointed.emit(place)
    there = link.beside(place[None])
    qtbot.waitUntil(right.pointing.card.isVisible)
    np.testing.assert_allclose(right.pointing.card._sample, codec.decode(link.lifted(there))[0], atol=1e-4)
    np.testing.assert_allclose(right.view.overlay.linked, there[0], atol=1e-5)
    assert right.pointing.card.title in ("among the data", "beside the data", "far from the data")
    assert right.pointing.card.lines[0].startswith("nearest code")
    qtbot.waitUntil(left.decoding.spot_view.isVisible)
    # And from the other side.
    own = right.view.positions[4]
    right.view.pointed.emit(own)
    qtbot.waitUntil(lambda: left.view.overlay.linked is not None)
    np.testing.assert_allclose(left.view.overlay.linked, link.back(own[None])[0], atol=1e-4)
    qtbot.waitUntil(lambda: right.view.overlay.linked is None)
    right.view.pointed.emit(None)
    qtbot.waitUntil(lambda: left.view.overlay.linked is None and not right.pointing.card.isVisible())
    session.undo()  # nothing was chosen since the run was
    assert session.workspace.beside is None


def test_the_walk_between_the_same_samples_is_decoded_by_the_other_model(
    window: Program, qtbot: QtBot, tmp_path: Path
) -> None:
    codec, session = open_run(window, qtbot, kept(tmp_path / "other", latent_dim=3)), window.session
    _, right = panels(window)
    data, ids = session.workspace.dataset, session.ids
    assert data is not None
    session.update_view(a=stop_at(session, 3), b=stop_at(session, 20))
    qtbot.waitUntil(right.walk_row.strip.isVisible, timeout=10_000)
    walk = session.workspace.walk
    assert isinstance(walk, Walk)
    land = Terrain(codec.encode(data.x[ids]), lambda: data.to_display(data.to_model(data.x[ids])))
    nowhere = np.zeros(3, dtype=np.float32)
    places = [Place(letter, data.x[one : one + 1], nowhere) for letter, one in (("a", 3), ("b", 20))]
    wanted = walked(codec, walk.path, places, len(walk.codes), land)
    assert isinstance(wanted, Walk)
    np.testing.assert_allclose(right.walk_row.strip._x, wanted.pictures, atol=1e-5)
    assert len(right.walk_row.strip._trust) == len(walk.codes)
    session.update_view(a=None)
    qtbot.waitUntil(lambda: not right.walk_row.strip.isVisible())


def test_layers_lie_behind_the_other_map_turned_as_it_is(window: Program, qtbot: QtBot, tmp_path: Path) -> None:
    open_run(window, qtbot, kept(tmp_path / "other", "wae"))
    session, (_, right) = window.session, panels(window)
    session.update_view(behind=frozenset({"prior", "holes", "decoded"}))
    qtbot.waitUntil(lambda: len(right.view._underlays) == 2, timeout=20_000)
    link = session.workspace.link
    assert link is not None
    for one in right.view._underlays:
        assert one.placed is not None
        np.testing.assert_allclose(one.placed[0], link.turn)
    assert "Orange, holes" in right.view.overlay.behind
    assert len(right.view.overlay.numbered)


@pytest.mark.parametrize(
    ("folder", "said"), [("elsewhere", "was trained on bars"), ("missing", "holds no run"), ("busy", "being trained")]
)
def test_what_cannot_stand_beside_is_refused_in_one_sentence(
    window: Program, qtbot: QtBot, tmp_path: Path, folder: str, said: str
) -> None:
    kept(tmp_path / "elsewhere", n=90)
    kept(tmp_path / "busy")
    (tmp_path / "busy" / "RUNNING").write_text("1")
    _, right = panels(window)
    right.open(tmp_path / folder)
    label = right.findChild(QLabel, "beside.problem")
    assert label is not None
    qtbot.waitUntil(lambda: said in label.text())
    assert window.session.workspace.beside is None
    assert window.session.workspace.notices[-1] == label.text()


def test_runs_of_the_same_data_are_offered_and_chosen_from_the_list(window: Program, qtbot: QtBot) -> None:
    runs = window.desks.training.runs
    kept(runs / "one")
    kept(runs / "two", n=90)
    _, right = panels(window)
    right._list()
    qtbot.waitUntil(lambda: right.choice.count() == 2)
    assert right.choice.itemText(1).startswith("one · Variational")
    right.choice.setCurrentIndex(1)
    right.choice.activated.emit(1)
    qtbot.waitUntil(lambda: window.session.workspace.beside is not None)
    right.choice.setCurrentIndex(0)
    right.choice.activated.emit(0)
    assert window.session.workspace.beside is None
    qtbot.waitUntil(lambda: not right.body_shown)


def test_other_data_take_the_run_beside_away(window: Program, qtbot: QtBot, tmp_path: Path) -> None:
    open_run(window, qtbot, kept(tmp_path / "other"))
    window.session.clear_run()
    load(window.session, latent_dim=2, n=90)
    qtbot.waitUntil(lambda: window.session.workspace.beside is None)


def test_a_projection_is_not_turned_to_and_says_so(window: Program, qtbot: QtBot, tmp_path: Path) -> None:
    open_run(window, qtbot, kept(tmp_path / "other"))
    session, (left, right) = window.session, panels(window)
    xy = np.random.default_rng(0).normal(size=(len(session.ids), 2)).astype(np.float32)
    session.update_workspace(projection=Projected("pca", session.ids, xy))
    session.update_view(projection="pca")
    qtbot.waitUntil(lambda: session.workspace.link is None)
    qtbot.waitUntil(lambda: "not turned" in right.view.overlay.note)
    left.view.pointed.emit(np.zeros(2, dtype=np.float32))
    qtbot.waitUntil(lambda: session.view.cursor is not None)
    assert right.view.overlay.linked is None
    assert right.view.rect().contains(QPoint(1, 1))
