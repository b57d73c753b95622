"""Projections on the map: asked for, watched, paused, judged, and lost with their process."""

from __future__ import annotations

import multiprocessing
import os
import signal
import sys

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from ae_core.projection.quality import quality
from app.inspection import stop_at
from app.lanes import Lanes
from app.panels.map import MapPanel
from app.session import Session
from app.view_state import Stop
from app.workspace import Projected
from tests.app.projected import project, until
from tests.app.small_model import BringUp, load


@pytest.fixture
def panel(bring_up: BringUp) -> MapPanel:
    return bring_up(MapPanel)


def test_choosing_a_projection_starts_nothing(panel: MapPanel, session: Session, lanes: Lanes) -> None:
    load(session, latent_dim=5)
    before = panel.view.positions.copy()
    session.update_view(projection="tsne")
    assert panel.projector.isVisible()
    assert not lanes.project.busy
    np.testing.assert_array_equal(panel.view.positions, before)


def test_a_setting_that_cannot_be_used_is_said_and_nothing_starts(
    panel: MapPanel, session: Session, lanes: Lanes, qtbot: QtBot
) -> None:
    load(session, latent_dim=5)
    session.update_view(projection="umap")
    panel.projector.settings.setChecked(True)
    field = panel.findChild(QLineEdit, "projection.umap.min_dist")
    assert field is not None
    field.selectAll()
    qtbot.keyClicks(field, "7")
    panel.projector.start.click()
    assert panel.projector.status
    assert not lanes.project.busy


def test_a_projection_runs_in_its_process_and_lands_on_the_map(
    panel: MapPanel, session: Session, lanes: Lanes, qtbot: QtBot
) -> None:
    load(session, latent_dim=5)
    session.update_view(projection="pca")
    panel.projector.start.click()
    assert lanes.project.busy
    assert panel.projector.progress.isVisible()

    def done() -> bool:
        lanes.project.poll()
        return session.workspace.projection is not None and session.workspace.projection.done

    qtbot.waitUntil(done, timeout=30_000)
    assert session.workspace.projection is not None
    qtbot.waitUntil(lambda: bool(np.array_equal(panel.view.positions, session.workspace.projection.xy)))
    assert not panel.projector.progress.isVisible()
    session.update_view(projection="axes")
    assert not panel.projector.isVisible()


def test_a_new_map_is_turned_to_lie_closest_to_the_one_before(
    panel: MapPanel, session: Session, lanes: Lanes, qtbot: QtBot
) -> None:
    load(session, latent_dim=5)
    session.update_view(projection="umap")

    first = project(panel, qtbot)
    mirrored = first[:, ::-1] * np.float32([1, -1]) + np.float32([3, 5])
    session.update_workspace(projection=Projected("umap", session.workspace.preview_ids, mirrored))
    np.testing.assert_allclose(project(panel, qtbot), mirrored, atol=1e-3)
    assert "Turned to lie closest to the map before" in panel.projector.status


def test_a_cancelled_projection_can_be_started_again(
    panel: MapPanel, session: Session, lanes: Lanes, qtbot: QtBot
) -> None:
    load(session, latent_dim=5)
    session.update_view(projection="pca")
    panel.projector.start.click()
    panel.projector.progress.cancel.click()
    assert not lanes.project.busy
    assert panel.projector.start.isEnabled()
    assert "Cancelled" in panel.projector.status


def test_any_two_dimensions_are_drawn_at_once_and_follow_the_training(
    panel: MapPanel, session: Session, lanes: Lanes, qtbot: QtBot
) -> None:
    load(session, latent_dim=5)
    session.update_view(projection="raw")
    assert not panel.projector.start.isVisible()
    for field, value in (("x", 3), ("y", 2)):
        box = panel.projector.findChild(QLineEdit, f"projection.raw.{field}")
        assert box is not None
        assert box.isVisible()
        box.selectAll()
        qtbot.keyClicks(box, str(value))
        qtbot.keyClick(box, Qt.Key.Key_Return)
    assert not lanes.project.busy
    assert (panel.view.overlay.x, panel.view.overlay.y) == ("z3", "z2")
    panel.view._motion.stop()
    session.update_view(frame=10)
    np.testing.assert_array_equal(panel.view.positions, session.workspace.frames[0].codes[:, [3, 2]])


def test_a_finished_map_says_how_far_it_can_be_believed(
    panel: MapPanel, session: Session, lanes: Lanes, qtbot: QtBot
) -> None:
    load(session, latent_dim=5)
    session.update_view(projection="pca")
    panel.projector.start.click()

    until(panel, qtbot, lambda: "Trustworthiness" in panel.projector.status)
    projection = session.workspace.projection
    assert projection is not None
    wanted = quality(session.workspace.frames[-1].codes, projection.xy)
    assert wanted is not None
    assert panel.projector.status.startswith(f"T{wanted.sentence[1:]}. ")
    assert projection.note in panel.projector.status
    assert "all 40 points" in panel.projector.status
    np.testing.assert_array_equal(projection.distortion, wanted.distortion)
    said = panel.projector.status
    session.update_view(projection="umap")
    assert panel.projector.status.startswith("Not projected yet; shown are the codes by PC 1 and 2")
    session.update_view(projection="pca")
    assert panel.projector.status == said
    # Of other samples nothing was said.
    session.update_workspace(preview_ids=session.workspace.preview_ids[::-1])
    assert panel.projector.status.startswith("Not projected yet")


def test_undo_brings_the_map_back_and_marks_are_only_on_a_map_of_their_epoch(
    panel: MapPanel, session: Session, lanes: Lanes, qtbot: QtBot
) -> None:
    load(session, latent_dim=5)
    session.update_view(a=stop_at(session, 4), b=Stop(None, (0.0,) * 5, "a point"))

    session.update_view(projection="umap")
    umap = project(panel, qtbot)
    np.testing.assert_array_equal(panel.view.overlay.stops["a"], umap[4])
    assert "b" in panel.view.overlay.stops
    session.update_view(frame=10)
    np.testing.assert_array_equal(panel.view.overlay.stops["a"], umap[4])  # that sample, wherever it is
    assert "b" not in panel.view.overlay.stops  # a code of another epoch is nowhere on this map
    panel.view.stop_moved.emit("a", umap[9])
    assert "Stops can be moved on a map of the viewed epoch" in session.workspace.notices[-1]
    assert session.view.a is not None
    assert session.view.a.id == 4
    assert "while epoch" in panel._note(panel.looking.epoch)
    session.update_view(frame=None)
    session.update_view(projection="pca")
    project(panel, qtbot)
    session.undo()
    assert session.view.projection == "umap"
    np.testing.assert_array_equal(panel.view.goal, umap)
    assert panel.places.projected


def test_maps_of_several_epochs_follow_the_timeline(
    panel: MapPanel, session: Session, lanes: Lanes, qtbot: QtBot
) -> None:
    load(session, latent_dim=5)
    session.update_view(projection="umap")
    maps = {}
    for step in (10, 20):
        session.update_view(frame=step)
        maps[step] = project(panel, qtbot)
    assert "Epoch 2" in panel.projector.status
    assert not np.allclose(maps[10], maps[20])
    for step in (10, 20, 10):
        session.update_view(frame=step)
        np.testing.assert_array_equal(panel.view.goal, maps[step])
        assert "is viewed" not in panel._note(panel.looking.epoch)
        # What stands beside it is said of this map.
        assert panel.projector.status.startswith(f"Epoch {step // 10}.")


def test_a_dimension_that_there_is_not_is_said(panel: MapPanel, session: Session) -> None:
    load(session, latent_dim=1)
    session.update_view(projection="raw")
    assert "there is no z1; the codes end with z0" in panel.projector.status
    assert panel.view.overlay.x == "z0"


def projecting(panel: MapPanel, session: Session, lanes: Lanes, qtbot: QtBot, name: str = "umap") -> None:
    """Start a projection that takes a while, and wait until it moves."""
    load(session, latent_dim=5, shown=600, n=600)
    session.update_view(projection=name)
    panel.projector.start.click()

    def moves() -> bool:
        lanes.project.poll()
        return session.workspace.projection is not None and session.workspace.projection.fraction > 0

    qtbot.waitUntil(moves, timeout=60_000)


def test_a_projection_is_paused_and_goes_on_by_the_keyboard(
    panel: MapPanel, session: Session, lanes: Lanes, qtbot: QtBot
) -> None:
    projecting(panel, session, lanes, qtbot)
    pause = panel.projector.pause
    assert pause.focusPolicy() & Qt.FocusPolicy.TabFocus
    qtbot.keyClick(pause, Qt.Key.Key_Space)
    assert lanes.project.is_paused
    assert pause.text() == "Resume"
    assert panel.projector.progress.text.startswith("Paused: epoch")
    qtbot.keyClick(pause, Qt.Key.Key_Space)
    assert not lanes.project.is_paused
    assert pause.text() == "Pause"

    until(panel, qtbot, lambda: not lanes.project.busy)
    assert session.workspace.projection is not None
    assert session.workspace.projection.done


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no SIGKILL")
def test_a_killed_worker_is_told_and_another_projects(
    panel: MapPanel, session: Session, lanes: Lanes, qtbot: QtBot
) -> None:
    projecting(panel, session, lanes, qtbot)
    (child,) = multiprocessing.active_children()
    killed = child.pid
    assert killed is not None
    os.kill(killed, signal.SIGKILL)

    def told() -> bool:
        lanes.project.poll()
        return "ended unexpectedly" in panel.projector.status

    qtbot.waitUntil(told, timeout=30_000)
    assert "another one takes its place" in panel.projector.status
    assert panel.projector.status in session.workspace.notices
    assert not panel.projector.progress.isVisible()
    project(panel, qtbot)
    (other,) = multiprocessing.active_children()
    assert other.pid != killed


def test_what_not_to_read_from_a_map_stands_beside_it(panel: MapPanel, session: Session) -> None:
    load(session, latent_dim=5)
    for name, warned in (("tsne", True), ("umap", True), ("pca", False), ("raw", False)):
        session.update_view(projection=name)
        assert panel.projector.caution.isVisible() == warned
        assert ("mean nothing" in panel.projector.caution.text()) == warned


def test_equal_codes_are_refused_in_one_sentence(panel: MapPanel, session: Session, lanes: Lanes) -> None:
    load(session, latent_dim=5)
    session.workspace.frames[-1].codes[:] = 1.0
    session.update_view(projection="pca")
    panel.projector.start.click()
    assert "collapsed" in panel.projector.status
    assert not lanes.project.busy
