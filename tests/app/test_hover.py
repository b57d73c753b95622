"""The card of the sample under the cursor."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import QPoint
from pytestqt.qtbot import QtBot

from app.panels.map import MapPanel
from app.selection import Selection
from app.session import Session
from tests.app.dragging import LEFT
from tests.app.small_model import BringUp, load, seen_by


@pytest.fixture
def panel(bring_up: BringUp) -> MapPanel:
    return bring_up(MapPanel)


def test_hovering_shows_input_output_and_the_true_error(panel: MapPanel, session: Session, qtbot: QtBot) -> None:
    load(session)
    row = panel.view.row_at(panel.view.to_pixels(5))
    qtbot.mouseMove(panel.view, panel.view.to_pixels(row))
    assert session.view.hover == row
    qtbot.waitUntil(panel.hover.card.isVisible)
    assert session.workspace.dataset is not None
    wanted = seen_by(session).see(session.workspace.dataset.x[row : row + 1]).errors[0]
    assert f"squared error {wanted:.2f}" in panel.hover.card.detail
    assert f"sample {row}" in panel.hover.card.title
    codes = session.workspace.frames[-1].codes
    labels = session.workspace.dataset.labels
    assert labels is not None
    near = np.argsort(np.linalg.norm(codes - codes[row], axis=1), kind="stable")[1:11]
    most = int(np.bincount(labels[near]).argmax())
    counted = f"{session.workspace.dataset.label_names[most]} ({(labels[near] == most).sum()})"
    assert f"10 nearest codes: {counted}" in panel.hover.card.detail
    qtbot.mouseMove(panel.view, QPoint(2, 2))
    assert session.view.hover is None
    qtbot.waitUntil(lambda: not panel.hover.card.isVisible())


def test_the_ring_is_there_at_once_and_the_card_only_after_a_moment(
    panel: MapPanel, session: Session, qtbot: QtBot
) -> None:
    load(session)
    qtbot.mouseMove(panel.view, panel.view.to_pixels(5))
    assert panel.view._hover == session.view.hover >= 0
    assert panel.hover.dwell.isActive()
    assert (panel.hover.dwell.interval(), panel.hover.grace.interval()) == (125, 260)
    assert not panel.hover.card.isVisible()
    qtbot.mouseMove(panel.view, QPoint(2, 2))
    assert not panel.hover.dwell.isActive()


def test_the_card_can_be_entered_and_a_click_in_it_selects(panel: MapPanel, session: Session, qtbot: QtBot) -> None:
    load(session)
    row = panel.view.row_at(panel.view.to_pixels(5))
    qtbot.mouseMove(panel.view, QPoint(2, 2))
    qtbot.mouseMove(panel.view, panel.view.to_pixels(row))
    card = panel.hover.card
    qtbot.waitUntil(card.isVisible)
    panel.view.hovered.emit(-1)
    assert card.isVisible()
    assert panel.hover.grace.isActive()
    card.entered.emit()
    assert not panel.hover.grace.isActive()
    assert (session.view.hover, panel.view._hover) == (row, row)
    qtbot.mouseClick(card, LEFT)
    assert session.view.selection == Selection.of([int(session.workspace.preview_ids[row])])
    card.left.emit()
    assert panel.hover.grace.isActive()
    panel.view.zoom(1.5)
    assert not card.isVisible()
    assert not panel.hover.grace.isActive()


def over_a_point(panel: MapPanel, qtbot: QtBot) -> QPoint:
    """A place of the card beneath which lies another point, once the card is there."""
    view, card = panel.view, panel.hover.card
    shown = view.row_at(view.to_pixels(5))
    qtbot.mouseMove(view, QPoint(2, 2))
    qtbot.mouseMove(view, view.to_pixels(shown))
    qtbot.waitUntil(card.isVisible)
    inside = card.geometry().adjusted(4, 4, -4, -4)
    places = (view.to_pixels(row) for row in range(len(view.positions)) if row != shown)
    return next(place for place in places if inside.contains(place) and view.row_at(place) != shown)


def test_who_passes_over_the_card_reaches_the_points_beneath(panel: MapPanel, session: Session, qtbot: QtBot) -> None:
    load(session)
    place = over_a_point(panel, qtbot)
    shown = session.view.hover
    qtbot.mouseMove(panel.view, place)
    assert session.view.hover == shown  # perhaps the card is where the cursor wants to be
    steps = iter(range(10_000))

    def moved() -> bool:
        qtbot.mouseMove(panel.view, place + QPoint(next(steps) % 2, 0))
        return session.view.hover != shown

    qtbot.waitUntil(moved)
    assert session.view.hover == panel.view.row_at(place)
    assert not panel.hover.card.catches


def test_who_rests_on_the_card_is_in_it(panel: MapPanel, session: Session, qtbot: QtBot) -> None:
    load(session)
    place = over_a_point(panel, qtbot)
    shown = session.view.hover
    qtbot.mouseMove(panel.view, place)
    qtbot.waitUntil(lambda: panel.hover.card.catches)
    assert session.view.hover == shown
    assert panel.hover.card.isVisible()
    panel.hover.card.left.emit()
    qtbot.mouseMove(panel.view, QPoint(2, 2))
    qtbot.waitUntil(lambda: not panel.hover.card.isVisible())
    assert not panel.hover.card.catches


def test_a_card_lets_go_where_the_cursor_leaves_it_before_entering(
    panel: MapPanel, session: Session, qtbot: QtBot
) -> None:
    load(session)
    qtbot.mouseMove(panel.view, over_a_point(panel, qtbot))
    qtbot.waitUntil(lambda: panel.hover.card.catches)
    # The map hears of the next move, over empty plane as before it, and Qt tells the card nothing.
    panel.view.cursor_at = QPoint(2, 2)
    panel.view.pointed.emit(np.zeros(2, np.float32))
    assert not panel.hover.card.catches
    qtbot.waitUntil(lambda: not panel.hover.card.isVisible())


def test_tables_have_a_card_with_their_true_error(panel: MapPanel, session: Session, qtbot: QtBot) -> None:
    load(session, latent_dim=2, table=True)
    row = panel.view.row_at(panel.view.to_pixels(5))
    qtbot.mouseMove(panel.view, panel.view.to_pixels(row))
    qtbot.waitUntil(panel.hover.card.isVisible)
    assert session.workspace.dataset is not None
    wanted = seen_by(session).see(session.workspace.dataset.x[row : row + 1]).errors[0]
    assert f"squared error {wanted:.2f}" in panel.hover.card.detail
