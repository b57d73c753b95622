from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from pytestqt.qtbot import QtBot

from ae_core.latent.alignment import principal_plane
from app import theme
from app.panels.map import MapPanel
from app.selection import NOTHING, Selection
from app.session import Session
from app.view_state import Sight
from app.widgets.pictures import tiles
from app.workspace import Projected, Walk
from tests.app.dragging import LEFT, drag
from tests.app.small_model import BringUp, load, seen_by


@pytest.fixture
def panel(bring_up: BringUp) -> MapPanel:
    return bring_up(MapPanel)


def test_an_empty_session_shows_the_first_use_sentence(panel: MapPanel) -> None:
    assert not panel.body_shown
    assert "Press Train" in panel.first_use


def test_two_numbers_are_drawn_as_they_are(panel: MapPanel, session: Session) -> None:
    load(session, latent_dim=2)
    np.testing.assert_allclose(panel.view.positions, session.workspace.frames[-1].codes)
    assert (panel.view.overlay.x, panel.view.overlay.y) == ("z0", "z1")


def test_more_numbers_are_drawn_in_the_plane_that_lies_closest_to_the_one_before(
    panel: MapPanel, session: Session
) -> None:
    load(session, latent_dim=5)
    first, last = session.workspace.frames
    session.update_view(frame=first.step)
    before = panel.view.positions.copy()
    session.update_view(frame=None)
    np.testing.assert_allclose(
        np.linalg.norm(panel.view.positions - panel.view.positions[0], axis=1),
        np.linalg.norm((plain := principal_plane(last.codes).project(last.codes)) - plain[0], axis=1),
        rtol=1e-3,
        atol=1e-5,
    )
    assert before.shape == panel.view.positions.shape


def test_one_number_is_a_line(panel: MapPanel, session: Session) -> None:
    load(session, latent_dim=1)
    np.testing.assert_allclose(panel.view.positions[:, 0], session.workspace.frames[-1].codes[:, 0])
    assert not panel.view.positions[:, 1].any()


def test_the_timeline_moves_the_points(panel: MapPanel, session: Session) -> None:
    load(session)
    session.update_view(frame=10)
    np.testing.assert_allclose(panel.view.positions, session.workspace.frames[0].codes)


def test_it_says_how_many_of_how_many_it_shows(panel: MapPanel, session: Session) -> None:
    load(session, shown=40, n=60)
    assert "40 of 60 samples, stratified" in panel.view.overlay.note
    load(session, shown=60, n=60)
    assert "all 60 samples" in panel.view.overlay.note


def test_a_click_selects_and_a_click_beside_clears(panel: MapPanel, session: Session, qtbot: QtBot) -> None:
    load(session)
    left, none, ctrl = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ControlModifier
    first = panel.view.row_at(panel.view.to_pixels(7))
    second = panel.view.row_at(panel.view.to_pixels(20))
    qtbot.mouseClick(panel.view, left, none, panel.view.to_pixels(first))
    assert session.view.selection == Selection.of([first])
    qtbot.mouseClick(panel.view, left, ctrl, panel.view.to_pixels(second))
    assert session.view.selection == Selection.of([first, second])
    qtbot.mouseClick(panel.view, left, none, QPoint(3, 3))
    assert session.view.selection == NOTHING


@pytest.mark.parametrize("letter", ["A", "B"])
def test_a_key_sets_an_end_of_the_walk(panel: MapPanel, session: Session, qtbot: QtBot, letter: str) -> None:
    load(session)
    session.update_view(selection=Selection.of([11]))
    qtbot.keyClick(panel.view, letter)
    stop = getattr(session.view, letter.lower())
    assert stop.id == 11
    np.testing.assert_allclose(stop.vector, session.workspace.frames[-1].codes[11])
    place = panel.view.overlay.stops[letter.lower()]
    np.testing.assert_allclose(place, panel.view.positions[11], rtol=1e-5)


def test_the_menu_of_a_point_sets_both_ends(panel: MapPanel, session: Session, qtbot: QtBot) -> None:
    load(session)
    menu = panel.hand.menu(4)
    actions = {action.text(): action for action in menu.actions()}
    actions["Walk from here (A)"].trigger()
    actions["Walk to here (B)"].trigger()
    assert (session.view.a, session.view.b) == (session.view.b, session.view.a)
    actions["Forget the stops"].trigger()
    assert session.view.a is None
    menu.deleteLater()


def test_the_walk_is_drawn_where_its_codes_lie(panel: MapPanel, session: Session) -> None:
    load(session, latent_dim=2)
    panel.hand.menu(1).actions()[0].trigger()
    panel.hand.menu(2).actions()[1].trigger()
    codes = np.linspace(session.workspace.frames[-1].codes[1], session.workspace.frames[-1].codes[2], 5)
    session.update_workspace(walk=Walk("lerp", codes, np.zeros((5, 1, 8, 8), dtype=np.float32)))
    np.testing.assert_allclose(panel.view.overlay.path, codes)
    session.update_view(walk_step=3)
    assert panel.view.overlay.current == 3


def test_colours_can_be_anything_that_is_known(panel: MapPanel, session: Session) -> None:
    load(session, latent_dim=3)
    offered = [panel.choosers.colour.itemData(k) for k in range(panel.choosers.colour.count())]
    assert [one for one in offered if one is not None and not one.startswith(("movement", "term:"))] == [
        "class", "split", "selection", "norm", "z0", "z1", "z2",
    ]  # fmt: skip
    session.update_view(colour="z1")
    legend = panel.view.legend.legend
    assert legend is not None
    z1 = session.workspace.frames[-1].codes[:, 1]
    assert legend.ends == (f"{z1.min():.3g}", f"{z1.max():.3g}")
    assert legend.title == "z1"


def test_another_run_forgets_the_view_of_the_old_one(panel: MapPanel, session: Session) -> None:
    load(session, latent_dim=2)
    session.clear_run()
    assert not panel.body_shown
    load(session, latent_dim=5)
    assert panel.body_shown


def test_the_keyboard_reaches_every_point(panel: MapPanel, session: Session, qtbot: QtBot) -> None:
    load(session, shown=3)
    seen = []
    for key in "nnnnpb":
        qtbot.keyClick(panel.view, key)
        seen.append(session.view.selection)
    assert [one.last for one in seen] == [0, 1, 2, 0, 2, 2]
    assert all(len(one) == 1 for one in seen)
    assert session.view.b is not None
    assert session.view.b.id == 2


def test_the_category_of_a_point_can_be_isolated_from_its_menu(panel: MapPanel, session: Session) -> None:
    load(session)
    data = session.workspace.dataset
    assert data is not None
    assert data.labels is not None
    menu = panel.hand.menu(7)
    label = int(data.labels[session.ids[7]])
    (action,) = [one for one in menu.actions() if one.text() == f"Isolate {data.label_names[label]}"]
    action.trigger()
    assert session.view.isolated == label
    menu.deleteLater()


def test_the_view_can_be_undone_and_belongs_to_its_layout(panel: MapPanel, session: Session, qtbot: QtBot) -> None:
    load(session, latent_dim=2)
    whole = panel.view.camera
    drag(panel, qtbot, [QPoint(20, 20), QPoint(90, 90), QPoint(120, 120)])
    moved = panel.view.camera
    session.update_view(colour="z0")
    session.undo()
    assert (panel.view.camera, session.view.colour) == (moved, "class")
    session.undo()
    assert panel.view.camera.scale == pytest.approx(whole.scale)
    assert panel.view.follows
    session.redo()
    assert panel.view.camera == moved
    assert not panel.view.follows
    ids = session.workspace.preview_ids
    elsewhere = np.random.default_rng(0).normal(50, 5, (len(ids), 2)).astype(np.float32)
    session.update_view(projection="pca")
    session.update_workspace(projection=Projected("pca", ids, elsewhere))
    assert panel.view.follows
    panel.view.fit()
    session.undo()
    assert (panel.view.camera.x, panel.view.camera.y) == (moved.x, moved.y)
    assert not panel.view.follows


def test_the_keys_step_through_the_selected_samples(panel: MapPanel, session: Session, qtbot: QtBot) -> None:
    load(session)
    session.update_view(selection=Selection.of([9, 4, 30]))
    seen = []
    for key in "npp":
        qtbot.keyClick(panel.view, key)
        seen.append(session.view.selection.last)
    assert seen == [4, 30, 9]
    assert list(session.view.selection) == [4, 9, 30]


def test_the_way_to_draw_and_the_isolated_class_can_be_undone(panel: MapPanel, session: Session, qtbot: QtBot) -> None:
    load(session, latent_dim=2)
    panel.looks.mode.setCurrentIndex(panel.looks.mode.findData("density"))
    panel.looks.mode.activated.emit(0)
    panel.view.grab()
    assert (session.view.mode, panel.view.level) == ("density", "density")
    session.undo()
    panel.view.grab()
    assert (session.view.mode, panel.view.level) == ("auto", "points")
    legend = panel.view.legend
    qtbot.mouseClick(legend, LEFT, pos=legend.place(1).center())
    assert session.view.isolated == 1
    dataset = session.workspace.dataset
    assert dataset is not None
    assert dataset.labels is not None
    np.testing.assert_array_equal(panel.view._points.lit, dataset.labels[session.workspace.preview_ids] == 1)
    session.undo()
    assert session.view.isolated == -1
    assert panel.view._points.lit is None
    session.redo()
    qtbot.keyClick(panel.view, Qt.Key.Key_Escape)
    assert session.view.isolated == -1


def test_another_colour_shows_all_again(panel: MapPanel, session: Session) -> None:
    load(session, latent_dim=2)
    session.update_view(isolated=2)
    panel.choosers.colour.setCurrentIndex(panel.choosers.colour.findData("z0"))
    panel.choosers.colour.activated.emit(0)
    assert (session.view.colour, session.view.isolated) == ("z0", -1)
    session.undo()
    assert (session.view.colour, session.view.isolated) == ("class", 2)


def test_the_pictures_on_the_map_are_those_of_the_samples(panel: MapPanel, session: Session) -> None:
    load(session, latent_dim=2)
    ids = np.random.default_rng(0).permutation(60)[:40]
    session.update_workspace(preview_ids=ids)
    gallery, dataset = panel.view._gallery, session.workspace.dataset
    assert gallery is not None
    assert dataset is not None
    inputs = dataset.to_display(dataset.to_model(dataset.x[ids]))
    np.testing.assert_array_equal(gallery.draw(np.arange(40), 16), tiles(inputs, 16, theme.tokens()))


def test_points_take_the_colours_of_their_errors_once_those_are_known(
    panel: MapPanel, session: Session, qtbot: QtBot
) -> None:
    load(session, latent_dim=2)
    qtbot.waitUntil(lambda: panel.choosers.colour.findData("term:error") >= 0)
    panel.choosers.colour.setCurrentIndex(panel.choosers.colour.findData("term:error"))
    panel.choosers.colour.activated.emit(0)
    assert panel.view.legend.legend is not None
    assert "yet" in panel.view.legend.legend.note
    qtbot.waitUntil(lambda: session.workspace.terms is not None and bool(session.workspace.terms.values))
    dataset, terms = session.workspace.dataset, session.workspace.terms
    assert dataset is not None
    assert terms is not None
    errors = seen_by(session).see(dataset.x[session.workspace.preview_ids]).errors
    codes = panel.view._points.codes
    assert codes[errors.argmin()] == 0
    assert codes[errors.argmax()] == 255
    assert "Squared error" in panel.view.legend.legend.title


def test_when_the_training_has_ended_the_map_fills_its_room(panel: MapPanel, session: Session) -> None:
    """Until then it stands still as long as the points fill a fair part of it."""
    load(session, latent_dim=2)
    run, view = session.workspace.run, panel.view
    assert run is not None
    session.update_workspace(run=replace(run, status="training"))
    fitted = view.camera.fitted(view.goal)
    view.camera = replace(fitted, scale=0.6 * fitted.scale)
    session.update_workspace(run=replace(run, status="done"))
    assert view.camera.scale == pytest.approx(fitted.scale)
    session.update_workspace(run=replace(run, status="training"))
    session.update_view(sight=Sight(panel.looking.layout, replace(fitted, scale=0.6 * fitted.scale)))
    session.update_workspace(run=replace(run, status="done"))
    assert view.camera.scale == pytest.approx(0.6 * fitted.scale)  # somebody has moved it


def test_a_run_that_is_opened_fills_the_room_and_fills_it_again_when_that_is_another(
    panel: MapPanel, session: Session
) -> None:
    load(session, latent_dim=2)
    view, run = panel.view, session.workspace.run
    assert run is not None
    view.camera = replace(view.camera.fitted(view.goal), scale=0.6 * view.camera.fitted(view.goal).scale)
    session.update_workspace(run=replace(run, folder=run.folder / "another"))
    assert view.camera.scale == pytest.approx(view.camera.fitted(view.goal).scale)
    view.resize(view.width() // 2, view.height())
    assert view.camera.scale == pytest.approx(view.camera.fitted(view.goal).scale)
    session.update_view(sight=Sight(panel.looking.layout, replace(view.camera, scale=0.6 * view.camera.scale)))
    before = view.camera
    view.resize(view.width(), 2 * view.height())
    assert view.camera == before.resized(view.width(), view.height())  # somebody has moved it
    sight = session.view.sight
    session.update_workspace(run=replace(run, folder=run.folder / "of a session"))
    assert session.view.sight is sight
    assert view.camera == before.resized(view.width(), view.height())
