"""Selecting on the map by drawing around points."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from pytestqt.qtbot import QtBot

from ae_core.latent.regions import crossings
from app.panels.map import MapPanel
from app.selection import NOTHING, Selection
from app.session import Session
from tests.app.dragging import LEFT, drag
from tests.app.small_model import BringUp, load


@pytest.fixture
def panel(bring_up: BringUp) -> MapPanel:
    return bring_up(MapPanel)


@pytest.mark.parametrize("tool", ["lasso", "rectangle", "brush"])
def test_drawing_around_points_selects_the_samples_inside(
    panel: MapPanel, session: Session, qtbot: QtBot, tool: str
) -> None:
    load(session, latent_dim=2)
    panel.hand.tool.setCurrentIndex(panel.hand.tool.findData(tool))
    panel.hand.tool.activated.emit(0)
    drawn: list[object] = []
    panel.view.outlined.connect(lambda polygon, _: drawn.append(polygon))
    wide, high = panel.view.width() - 20, panel.view.height() - 20
    corners = [QPoint(20, 20), QPoint(wide, 40), QPoint(wide, high), QPoint(30, high - 30)]
    drag(panel, qtbot, corners if tool != "rectangle" else [corners[0], corners[2]])
    wanted = session.workspace.preview_ids[crossings(drawn[0], panel.view.positions) % 2 == 1]
    assert set(session.view.selection) == set(wanted.tolist())
    if tool == "rectangle":
        places = np.array([panel.view.camera.to_pixels(panel.view.positions)]).reshape(-1, 2)
        inside = ((places >= 20) & (places <= [wide, high])).all(axis=1)
        assert set(session.view.selection) == set(session.workspace.preview_ids[inside].tolist())
        assert inside.any()


def test_shift_adds_to_the_selection_and_alt_takes_away(panel: MapPanel, session: Session, qtbot: QtBot) -> None:
    load(session, latent_dim=2)
    panel.view.set_tool("rectangle")
    middle = panel.view.rect().center()
    left = [QPoint(1, 1), QPoint(middle.x(), panel.view.height() - 2)]
    right = [QPoint(middle.x(), 1), QPoint(panel.view.width() - 2, panel.view.height() - 2)]
    drag(panel, qtbot, left)
    first = set(session.view.selection)
    drag(panel, qtbot, right, Qt.KeyboardModifier.ShiftModifier)
    assert set(session.view.selection) == set(session.workspace.preview_ids.tolist())
    assert len(session.view.selection) == len(session.workspace.preview_ids)
    drag(panel, qtbot, left, Qt.KeyboardModifier.AltModifier)
    assert set(session.view.selection) == set(session.workspace.preview_ids.tolist()) - first
    session.undo()
    assert len(session.view.selection) == len(session.workspace.preview_ids)


def test_a_click_selects_and_escape_gives_up_a_stroke_whatever_the_tool_is(
    panel: MapPanel, session: Session, qtbot: QtBot
) -> None:
    load(session, latent_dim=2)
    qtbot.keyClick(panel.view, Qt.Key.Key_L)
    assert (panel.hand.tool.currentData(), panel.view.tool) == ("lasso", "lasso")
    row = panel.view.row_at(panel.view.to_pixels(3))
    qtbot.mouseClick(panel.view, LEFT, pos=panel.view.to_pixels(3))
    assert session.view.selection == Selection.of([int(session.workspace.preview_ids[row])])
    before = session.view.selection
    qtbot.mousePress(panel.view, LEFT, pos=QPoint(20, 20))
    qtbot.mouseMove(panel.view, QPoint(150, 150))
    assert panel.view.overlay.outline is not None
    qtbot.keyClick(panel.view, Qt.Key.Key_Escape)
    qtbot.mouseRelease(panel.view, LEFT, pos=QPoint(150, 150))
    assert panel.view.overlay.outline is None
    assert session.view.selection == before


def test_dragging_moves_the_plane_where_that_is_the_tool(panel: MapPanel, session: Session, qtbot: QtBot) -> None:
    load(session, latent_dim=2)
    before = panel.view.camera
    drag(panel, qtbot, [QPoint(20, 20), QPoint(90, 90), QPoint(120, 120)])
    assert panel.view.camera != before
    assert session.view.selection == NOTHING
