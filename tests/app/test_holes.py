"""Holes behind the map, and places of it that are held."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from pytestqt.qtbot import QtBot

from ae_core.latent.aggregate import aggregate
from ae_core.latent.expectation import expectation
from ae_core.latent.holes import find_holes
from app.panels.map import MapPanel
from app.session import Session
from app.view_state import Held
from tests.app.small_model import BringUp, load, seen_by


@pytest.fixture
def panel(bring_up: BringUp, session: Session) -> MapPanel:
    made = bring_up(MapPanel)
    # Untrained codes lie close together, far from most of the prior.
    load(session, latent_dim=2, name="wae")
    return made


def show_holes(panel: MapPanel, qtbot: QtBot) -> None:
    panel.backdrop.actions["holes"].trigger()
    qtbot.waitUntil(lambda: len(panel.view._underlays) == 1, timeout=20_000)


def pixel(panel: MapPanel, place: np.ndarray | tuple[float, float]) -> QPoint:
    x, y = panel.view.camera.to_pixels(np.asarray(place)[None])[0]
    return QPoint(round(x), round(y))


@pytest.mark.parametrize(("name", "kind"), [("variational", "mean of 40 posteriors"), ("wae", "density of 40 codes")])
def test_the_layer_tells_the_share_of_the_prior_in_holes_of_the_viewed_model(
    panel: MapPanel, session: Session, qtbot: QtBot, name: str, kind: str
) -> None:
    load(session, latent_dim=2, name=name)
    show_holes(panel, qtbot)
    codec, dataset = seen_by(session), session.workspace.dataset
    assert dataset is not None
    means, log_vars = codec.posterior(dataset.x[session.ids])
    wanted = find_holes(expectation(codec.spec.prior, means), aggregate(means, log_vars))
    said = panel.view.overlay.behind
    assert f"Orange, holes: {wanted.empty.value:.1%} ± {wanted.empty.error:.1%} of " in said
    assert f"Blue: {wanted.astray.value:.1%} ± {wanted.astray.error:.1%} of the codes" in said
    assert kind in said
    assert "central 95%" in said
    assert [tuple(place) for place in panel.view.overlay.numbered] == [hole.centre for hole in wanted.holes]
    panel.backdrop.actions["holes"].trigger()
    assert not len(panel.view.overlay.numbered)


def test_a_click_on_a_hole_shows_what_it_decodes_to_until_the_next_click_or_escape(
    panel: MapPanel, session: Session, qtbot: QtBot
) -> None:
    show_holes(panel, qtbot)
    card, centre = panel.holding.card, panel.view.overlay.numbered[0].astype(np.float32)
    panel.view.bring(centre)
    qtbot.mouseClick(panel.view, Qt.MouseButton.LeftButton, pos=pixel(panel, centre))
    qtbot.waitUntil(card.isVisible)
    assert card._sample is not None
    np.testing.assert_allclose(card._sample, seen_by(session).decode(centre[None])[0], atol=1e-5)
    qtbot.waitUntil(lambda: card.level != "muted")
    assert card.lines[0].startswith("hole 1 of")
    assert card.lines[1].startswith("nearest code")
    qtbot.mouseMove(panel.view, QPoint(5, 5))
    assert card.isVisible()
    assert panel.view.rect().contains(card.geometry())
    panel.view.setFocus()
    qtbot.keyClick(panel.view, Qt.Key.Key_Escape)
    assert session.view.held is None
    assert not card.isVisible()


def test_a_click_on_the_empty_plane_holds_it_and_one_on_a_sample_lets_go(
    panel: MapPanel, session: Session, qtbot: QtBot
) -> None:
    corner = QPoint(12, panel.view.height() // 2)
    assert panel.view.row_at(corner) < 0
    qtbot.mouseClick(panel.view, Qt.MouseButton.LeftButton, pos=corner)
    qtbot.waitUntil(panel.holding.card.isVisible)
    place = np.array(panel.view.camera.to_plane(corner.x(), corner.y()), dtype=np.float32)
    np.testing.assert_allclose(panel.holding.card._sample, seen_by(session).decode(place[None])[0], atol=1e-5)
    assert not session.can_undo
    qtbot.mouseClick(panel.view, Qt.MouseButton.LeftButton, pos=panel.view.to_pixels(3))
    assert session.view.held is None
    assert not panel.holding.card.isVisible()
    session.undo()
    assert session.view.held is None


def test_a_held_place_is_decoded_anew_in_another_epoch_and_not_in_another_layout(
    panel: MapPanel, session: Session, qtbot: QtBot
) -> None:
    panel.holding.hold(np.array([0.5, -0.5]))
    qtbot.waitUntil(panel.holding.card.isVisible)
    before = panel.holding.card._sample
    session.update_view(frame=10)
    wanted = seen_by(session).decode(np.array([[0.5, -0.5]], dtype=np.float32))[0]
    qtbot.waitUntil(lambda: np.allclose(panel.holding.card._sample, wanted, atol=1e-5))
    assert not np.allclose(before, wanted)
    session.update_view(held=Held("umap", (0.5, -0.5)))
    assert not panel.holding.card.isVisible()


def test_h_goes_from_the_largest_hole_to_the_next_and_shows_the_layer_first(
    panel: MapPanel, session: Session, qtbot: QtBot
) -> None:
    panel.view.setFocus()
    qtbot.keyClick(panel.view, Qt.Key.Key_H)
    assert session.view.behind == {"holes"}
    qtbot.waitUntil(lambda: session.view.held is not None, timeout=20_000)
    holes = panel.view.overlay.numbered
    for number in (0, *range(1, len(holes)), 0):
        assert session.view.held is not None
        np.testing.assert_allclose(session.view.held.xy, holes[number], rtol=1e-5)
        assert panel.view.rect().contains(pixel(panel, holes[number]))
        qtbot.keyClick(panel.view, Qt.Key.Key_H)


def test_where_there_is_no_hole_the_key_says_so(panel: MapPanel, session: Session, qtbot: QtBot) -> None:
    load(session, latent_dim=2, name="variational")
    show_holes(panel, qtbot)
    assert not len(panel.view.overlay.numbered)
    panel.backdrop.marks.action.trigger()
    assert "no hole" in session.workspace.notices[-1].lower()


def test_what_lay_behind_another_run_is_gone_at_once(panel: MapPanel, session: Session, qtbot: QtBot) -> None:
    show_holes(panel, qtbot)
    load(session, latent_dim=2, name="variational")
    run = session.workspace.run
    assert run is not None
    session.update_workspace(run=replace(run, folder=Path("another")))
    assert not panel.view._underlays
    assert not len(panel.view.overlay.numbered)


def test_another_run_holds_nothing(panel: MapPanel, session: Session, qtbot: QtBot) -> None:
    panel.holding.hold(np.array([0.5, -0.5]))
    qtbot.waitUntil(panel.holding.card.isVisible)
    session.clear_run()
    assert session.view.held is None
    assert not panel.holding.card.isVisible()
