from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import Qt, QTimer
from pytestqt.qtbot import QtBot

from app.lanes import Lanes
from app.mapping.cluster_page import ClusterPage
from app.panels.map import MapPanel
from app.session import Session
from app.workspace import Clusters
from tests.app.small_model import BringUp, load

CODES = np.repeat(np.float32([[0, 0], [9, 0], [0, 9]]), [20, 12, 8], axis=0)


@pytest.fixture
def panel(session: Session, bring_up: BringUp) -> MapPanel:
    made = bring_up(MapPanel)
    load(session, latent_dim=2)
    ids = np.random.default_rng(3).permutation(60)[:40]  # rows of the map are not ids
    codes = CODES + np.random.default_rng(0).normal(0, 0.1, CODES.shape).astype(np.float32)
    frames = tuple(type(one)(**{**vars(one), "codes": codes}) for one in session.workspace.frames)
    session.update_workspace(preview_ids=ids, frames=frames)
    return made


@pytest.fixture
def page(panel: MapPanel) -> ClusterPage:
    return panel.selection_bar.cluster_page


def found(panel: MapPanel, page: ClusterPage, qtbot: QtBot, method: str) -> Clusters | None:
    page.method.setCurrentIndex(page.method.findData(method))
    page.method.activated.emit(0)
    page.start.click()
    beat = QTimer()
    beat.timeout.connect(panel.lanes.cluster.poll)
    beat.start(10)
    qtbot.waitUntil(lambda: panel.selection_bar.clustering.job is None, timeout=60_000)
    beat.stop()
    return panel.session.workspace.clusters


def test_clusters_colour_the_map_are_named_at_their_medoids_and_become_selections(
    panel: MapPanel, page: ClusterPage, session: Session, qtbot: QtBot
) -> None:
    clusters = found(panel, page, qtbot, "hdbscan")
    assert clusters is not None
    assert clusters.title == "HDBSCAN"
    np.testing.assert_array_equal(clusters.ids, session.workspace.preview_ids)
    assert session.view.colour == "clusters"
    assert panel.choosers.colour.currentData() == "clusters"
    assert [name for _, name in panel.view._labels] == list(clusters.names)
    for row, name in panel.view._labels:
        assert session.workspace.preview_ids[row] == clusters.medoids[int(name) - 1]
        assert clusters.labels[row] == int(name) - 1
    assert "silhouette" in page.said.text()
    for label, row in enumerate(page.rows):
        row.select.click()
        wanted = clusters.ids[clusters.labels == (label if label < len(clusters.medoids) else -1)]
        assert set(session.view.selection) == set(wanted.tolist())
    session.update_view(colour="class")
    assert panel.view._labels == ()


def test_a_cluster_can_be_asked_for_in_a_query(panel: MapPanel, session: Session, qtbot: QtBot) -> None:
    ids = session.workspace.preview_ids
    labels = np.repeat([0, 1, -1], [20, 12, 8])
    session.update_workspace(clusters=Clusters("k-means", 1.0, ids, labels, ids[[0, 20]]))
    for text, label in (("cluster = 2", 1), ("cluster = noise", -1)):
        panel.selection_bar.field.asked.emit(text, Qt.KeyboardModifier.NoModifier)
        qtbot.waitUntil(lambda: not panel.lanes.inspect.busy)
        assert set(session.view.selection) == set(ids[labels == label].tolist())


def test_what_does_not_suit_is_said_and_other_data_forgets_the_clusters(
    panel: MapPanel, page: ClusterPage, session: Session, qtbot: QtBot
) -> None:
    for frame in session.workspace.frames:
        frame.codes[:] = 1.0
    page.start.click()
    assert "collapsed" in page.said.text()
    assert panel.selection_bar.clustering.job is None
    ids = session.workspace.preview_ids
    session.update_workspace(clusters=Clusters("k-means", 1.0, ids, np.zeros(40, dtype=int), ids[:1]))
    session.clear_run()
    assert session.workspace.clusters is None


def test_a_search_can_be_cancelled(panel: MapPanel, page: ClusterPage, lanes: Lanes, qtbot: QtBot) -> None:
    page.start.click()
    assert lanes.cluster.busy
    page.progress.cancel.click()
    assert not lanes.cluster.busy
    assert page.said.text() == "Cancelled."
    assert page.start.isEnabled()
