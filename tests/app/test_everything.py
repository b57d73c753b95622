"""All samples on the map instead of the previewed ones."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from pytestqt.qtbot import QtBot

from ae_core.data.base import TEST
from app import theme
from app.lanes import Lanes
from app.mapping import everything
from app.mapping.gallery import gallery_of
from app.panels.inspector import InspectorPanel
from app.panels.map import MapPanel
from app.selection import Selection
from app.session import Session
from app.watch import Watch
from app.widgets import pictures
from tests.app.small_model import BringUp, dataset, load, seen_by


@pytest.fixture
def panel(session: Session, bring_up: BringUp) -> MapPanel:
    load(session)
    return bring_up(MapPanel)


def show_all(panel: MapPanel, qtbot: QtBot) -> None:
    panel.everything.action.trigger()
    qtbot.waitUntil(lambda: len(panel.session.ids) == 60)


def test_every_sample_is_encoded_by_the_model_of_the_viewed_frame(
    panel: MapPanel, session: Session, qtbot: QtBot
) -> None:
    assert len(panel.view.positions) == 40
    assert panel.everything.action.text() == "All 60 samples"
    show_all(panel, qtbot)
    frame, data = session.frame(), session.workspace.dataset
    assert frame is not None
    assert data is not None
    np.testing.assert_array_equal(session.ids, np.arange(60))
    np.testing.assert_allclose(frame.codes, seen_by(session).encode(data.x), atol=1e-6)
    np.testing.assert_allclose(panel.view.positions, frame.codes, atol=1e-6)
    assert "all 60 samples" in panel._note(1.0)
    session.undo()
    assert len(session.ids) == len(panel.view.positions) == 40


def test_points_belong_to_their_samples_after_every_change(
    panel: MapPanel, session: Session, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What is selected by a click is the sample whose code lies there, among the previewed and among all."""
    rows = np.random.default_rng(0).permutation(60)[:40]
    session.update_workspace(
        preview_ids=rows, frames=tuple(replace(one, codes=encoded(session, rows)) for one in session.workspace.frames)
    )
    every = encoded(session, np.arange(60))
    for wanted in (False, True, False):
        session.update_view(everything=wanted)
        qtbot.waitUntil(lambda wanted=wanted: len(panel.view.positions) == (60 if wanted else 40))  # type: ignore[misc]
        panel.view.fit()
        for row in (3, 17, 39):
            x, y = panel.view.camera.to_pixels(panel.view.positions[row][None])[0]
            hit = panel.view.row_at(QPoint(round(float(x)), round(float(y))))
            panel.view.clicked.emit(hit, Qt.KeyboardModifier.NoModifier)
            (chosen,) = session.view.selection.ids
            np.testing.assert_allclose(panel.view.positions[hit], every[chosen], atol=1e-5)


def encoded(session: Session, ids: np.ndarray) -> np.ndarray:
    data = session.workspace.dataset
    assert data is not None
    return seen_by(session).encode(data.x[ids])


def test_a_selection_of_samples_that_are_not_previewed_stays_and_shows(
    panel: MapPanel, session: Session, qtbot: QtBot
) -> None:
    session.update_view(selection=Selection.of([2, 55]))
    show_all(panel, qtbot)
    np.testing.assert_array_equal(session.view.selection.rows_in(session.ids), [2, 55])
    session.update_view(everything=False)
    np.testing.assert_array_equal(session.view.selection.ids, [2, 55])
    np.testing.assert_array_equal(session.view.selection.rows_in(session.ids), [2])


def test_another_epoch_is_encoded_anew(panel: MapPanel, session: Session, qtbot: QtBot) -> None:
    show_all(panel, qtbot)
    session.update_view(frame=10)
    assert len(session.ids) == 40
    qtbot.waitUntil(lambda: len(session.ids) == 60)
    frame = session.frame()
    assert frame is not None
    assert frame.step == 10
    np.testing.assert_allclose(frame.codes, encoded(session, np.arange(60)), atol=1e-6)


def test_a_running_training_shows_its_previews_and_all_when_it_rests(
    panel: MapPanel, session: Session, qtbot: QtBot
) -> None:
    run = session.workspace.run
    assert run is not None
    session.update_workspace(run=replace(run, status="training"))
    panel.everything.action.trigger()
    assert not panel.everything.work.busy
    session.update_workspace(run=replace(run, status="paused"))
    qtbot.waitUntil(lambda: len(session.ids) == 60)


def test_a_test_split_is_not_among_all() -> None:
    data = dataset()
    split = data.split.copy()
    split[:5] = TEST
    np.testing.assert_array_equal(replace(data, split=split).open_ids, np.arange(5, 60))


def test_encoding_tells_how_far_it_is_and_can_be_given_up(
    panel: MapPanel, session: Session, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(everything, "_encoded", waits)
    panel.everything.action.trigger()
    qtbot.waitUntil(lambda: panel.everything.progress.isVisible())
    panel.everything.progress.cancel.click()
    assert not session.view.everything
    assert not panel.everything.progress.isVisible()
    assert not panel.everything.action.isChecked()


def waits(watch: Watch, *_: object) -> np.ndarray:
    while True:
        watch(0.5)


def test_what_fails_is_told_and_the_previews_stay(
    panel: MapPanel, session: Session, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: object) -> np.ndarray:
        raise MemoryError("too many")

    monkeypatch.setattr(everything, "_encoded", fail)
    panel.everything.action.trigger()
    qtbot.waitUntil(lambda: any("could not be encoded" in told for told in session.workspace.notices))
    assert not session.view.everything
    assert len(panel.view.positions) == 40


def test_where_all_are_previewed_there_is_nothing_to_choose(session: Session, bring_up: BringUp) -> None:
    load(session, shown=60)
    made = bring_up(MapPanel)
    assert not made.everything.action.isEnabled()


def test_hovering_a_sample_that_is_not_previewed_shows_it(
    panel: MapPanel, session: Session, lanes: Lanes, qtbot: QtBot
) -> None:
    show_all(panel, qtbot)
    x, y = panel.view.camera.to_pixels(panel.view.positions[55][None])[0]
    row = panel.view.row_at(QPointF(float(x), float(y)).toPoint())
    panel.view.hovered.emit(row)
    assert session.view.hover == int(session.ids[row])


def test_a_table_of_all_samples_has_their_own_codes_and_places(
    panel: MapPanel, session: Session, qtbot: QtBot, tmp_path: Path
) -> None:
    show_all(panel, qtbot)
    session.update_view(selection=Selection.of([3, 45, 59]))
    exporting = panel.selection_bar.exporting
    exporting.save(tmp_path / "chosen.npz")
    qtbot.waitUntil(lambda: not exporting.work.busy)
    found, wanted = np.load(tmp_path / "chosen.npz"), encoded(session, np.array([3, 45, 59]))
    np.testing.assert_array_equal(found["id"], [3, 45, 59])
    np.testing.assert_allclose(np.column_stack([found["z0"], found["z1"]]), wanted, atol=1e-5)
    np.testing.assert_allclose(np.column_stack([found["x"], found["y"]]), wanted, atol=1e-5)


def test_clusters_of_all_samples_are_of_their_codes(panel: MapPanel, session: Session, qtbot: QtBot) -> None:
    show_all(panel, qtbot)
    page = panel.selection_bar.cluster_page
    page.method.setCurrentIndex(page.method.findData("kmeans"))
    page.method.activated.emit(0)
    page.start.click()

    def ended() -> bool:
        panel.lanes.cluster.poll()
        return panel.selection_bar.clustering.job is None

    qtbot.waitUntil(ended, timeout=60_000)
    clusters = session.workspace.clusters
    assert clusters is not None
    np.testing.assert_array_equal(clusters.ids, np.arange(60))
    codes = encoded(session, clusters.ids)
    middles = np.stack([codes[clusters.labels == label].mean(axis=0) for label in range(len(clusters.medoids))])
    nearest = np.linalg.norm(codes[:, None] - middles, axis=2).argmin(axis=1)
    np.testing.assert_array_equal(nearest, clusters.labels)


def test_neighbours_are_looked_for_among_all_samples(
    panel: MapPanel, session: Session, bring_up: BringUp, qtbot: QtBot
) -> None:
    inspector = bring_up(InspectorPanel)
    show_all(panel, qtbot)
    session.update_view(selection=Selection.of([55]))
    inspector.tabs.setCurrentIndex(1)
    page = inspector.neighbours
    qtbot.waitUntil(lambda: page._shown is not None and page._shown.sample == 55)
    assert page._shown is not None
    apart = np.linalg.norm(encoded(session, np.arange(60)) - encoded(session, np.array([55])), axis=1)
    wanted = [row for row in np.argsort(apart, kind="stable").tolist() if row != 55]
    assert page._shown.found.by_code.ids.tolist() == wanted[:10]


def test_thumbnails_of_all_samples_belong_to_their_points(panel: MapPanel, session: Session, qtbot: QtBot) -> None:
    show_all(panel, qtbot)
    gallery, data = panel.view._gallery, session.workspace.dataset
    assert gallery is not None
    assert data is not None
    rows = np.array([58, 2, 41])
    np.testing.assert_array_equal(gallery.draw(rows, 8), gallery_of(data, np.arange(60)).draw(rows, 8))
    alone = pictures.tiles(data.to_display(data.to_model(data.x[[58]])), 8, theme.tokens())
    np.testing.assert_array_equal(gallery.draw(rows, 8)[0], alone[0])
