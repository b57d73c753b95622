from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from pytestqt.qtbot import QtBot

from ae_core.latent.surroundings import Surroundings, Usual
from app.inspection import stop_at
from app.nearness import judgement, numbers
from app.panels.map import MapPanel
from app.selection import Selection
from app.session import Session
from app.workspace import Projected
from tests.app.small_model import BringUp, load, seen_by


@pytest.fixture
def panel(bring_up: BringUp) -> MapPanel:
    return bring_up(MapPanel)


def at(panel: MapPanel, qtbot: QtBot, position: QPoint) -> np.ndarray:
    """The picture that the map shows for a position of the cursor."""
    view = panel.decoding.spot_view
    view.hide()
    qtbot.mouseMove(panel.view, position + QPoint(1, 0))  # wherever it was before, it moves
    qtbot.mouseMove(panel.view, position)
    qtbot.waitUntil(lambda: view.isVisible() and not panel.lanes.inspect.busy)
    assert view._sample is not None
    return view._sample


def test_the_place_under_the_cursor_is_decoded_exactly(panel: MapPanel, session: Session, qtbot: QtBot) -> None:
    load(session, latent_dim=2)
    found = at(panel, qtbot, QPoint(200, 150))
    place = np.array(panel.view.camera.to_plane(200, 150), dtype=np.float32)
    np.testing.assert_allclose(found, seen_by(session).decode(place[None])[0], atol=1e-6)
    qtbot.waitUntil(lambda: panel.decoding.spot_view.level != "muted" or not panel.lanes.inspect.busy)
    assert panel.decoding.spot_view.lines[0].startswith("nearest code")


def test_on_a_projection_a_point_is_decoded_by_its_own_code(panel: MapPanel, session: Session, qtbot: QtBot) -> None:
    load(session, latent_dim=5)
    frame = session.workspace.frames[-1]
    xy = np.random.default_rng(0).normal(size=(40, 2)).astype(np.float32)
    session.update_workspace(projection=Projected("pca", session.workspace.preview_ids, xy))
    session.update_view(projection="pca")
    qtbot.waitUntil(lambda: np.allclose(panel.view.positions, xy))
    # The place of the row itself, which no pixel hits exactly.
    panel.view.pointed.emit(xy[7])
    view = panel.decoding.spot_view
    qtbot.waitUntil(view.isVisible)
    assert view._sample is not None
    np.testing.assert_allclose(view._sample, seen_by(session).decode(frame.codes[7:8])[0], atol=1e-6)
    assert view.lines[0].startswith("mean of 8")


def test_it_goes_with_the_cursor_with_d_and_during_a_drag(panel: MapPanel, session: Session, qtbot: QtBot) -> None:
    load(session, latent_dim=2)
    view = panel.decoding.spot_view
    at(panel, qtbot, QPoint(200, 150))
    qtbot.mousePress(panel.view, Qt.MouseButton.LeftButton, pos=QPoint(200, 150))
    assert not view.isVisible()
    qtbot.mouseRelease(panel.view, Qt.MouseButton.LeftButton, pos=QPoint(200, 150))
    at(panel, qtbot, QPoint(210, 150))
    qtbot.keyClick(panel.view, Qt.Key.Key_D)
    assert not session.view.decode
    assert not view.isVisible()
    qtbot.mouseMove(panel.view, QPoint(220, 150))
    assert not panel.lanes.inspect.busy
    session.undo()
    assert session.view.decode


def test_it_keeps_out_of_the_cursors_way(panel: MapPanel, session: Session, qtbot: QtBot) -> None:
    load(session, latent_dim=2)
    view = panel.decoding.spot_view
    for position in (QPoint(400, 100), QPoint(40, panel.view.height() - 60)):
        at(panel, qtbot, position)
        assert not view.geometry().contains(position)
        assert panel.view.rect().contains(view.geometry())


@pytest.mark.parametrize(("distance", "level"), [(0.1, "good"), (0.4, "warning"), (2.0, "bad")])
def test_the_frame_says_how_far_real_codes_are(distance: float, level: str) -> None:
    assert judgement(distance, Usual(0.1, 0.2))[1] == level
    assert numbers(distance, 0.5, Usual(0.1, 0.2))[0] == f"nearest code {distance:.2g} away (real codes: 0.1)"
    assert numbers(distance, 0.5, Usual(0.1, 0.2))[1] == "decoded, encoded again: 0.5 off (real codes: 0.2)"


@pytest.mark.parametrize("latent_dim", [2, 5])
def test_an_end_of_the_walk_is_dragged_to_the_code_of_its_place(
    panel: MapPanel, session: Session, qtbot: QtBot, latent_dim: int
) -> None:
    load(session, latent_dim=latent_dim)
    session.update_view(a=stop_at(session, 3), b=stop_at(session, 9), selection=Selection.of([5]))
    view = panel.view
    start = QPoint(*map(round, view.camera.to_pixels(view.overlay.stops["b"][None])[0]))
    qtbot.mouseMove(view, start)
    assert view.cursor().shape() == Qt.CursorShape.OpenHandCursor
    qtbot.mousePress(view, Qt.MouseButton.LeftButton, pos=start)
    camera = view.camera
    for goal in (QPoint(300, 120), QPoint(260, 180)):
        qtbot.mouseMove(view, goal)
        place = np.array(camera.to_plane(goal.x(), goal.y()), dtype=np.float32)
        found = panel.places.ground()
        assert found is not None
        wanted = Surroundings(*found).code_at(place)
        qtbot.waitUntil(lambda wanted=wanted: np.allclose(session.view.b.vector, wanted, atol=1e-5))  # type: ignore[misc]
    qtbot.mouseRelease(view, Qt.MouseButton.LeftButton, pos=QPoint(260, 180))
    assert session.view.b is not None
    assert (session.view.b.id, session.view.b.label) == (None, "a place of the map")
    assert session.view.a == stop_at(session, 3)
    assert list(session.view.selection) == [5]
    assert view.camera == camera
    if latent_dim == 2:
        np.testing.assert_allclose(view.overlay.stops["b"], place, atol=1e-4)
    session.undo()
    assert session.view.b == stop_at(session, 9)


def test_a_click_on_an_end_of_the_walk_selects_what_lies_under_it(
    panel: MapPanel, session: Session, qtbot: QtBot
) -> None:
    load(session, latent_dim=2)
    session.update_view(a=stop_at(session, 3))
    place = QPoint(*map(round, panel.view.camera.to_pixels(panel.view.overlay.stops["a"][None])[0]))
    qtbot.mouseClick(panel.view, Qt.MouseButton.LeftButton, pos=place)
    assert session.view.selection
    assert session.view.a == stop_at(session, 3)
