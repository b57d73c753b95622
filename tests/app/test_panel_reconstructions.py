from __future__ import annotations

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ae_core.data.base import Dataset
from app.lanes import Lanes
from app.panels.map import MapPanel
from app.panels.reconstructions import ReconstructionsPanel
from app.selection import NOTHING, Selection
from app.session import Session
from tests.app.small_model import BringUp, load, seen_by, show


@pytest.fixture
def panel(session: Session, bring_up: BringUp) -> ReconstructionsPanel:
    made = bring_up(ReconstructionsPanel)
    load(session, latent_dim=3)
    return made


def given_inputs(dataset: Dataset, ids: np.ndarray) -> np.ndarray:
    """The samples as a person sees them, from the data set's own array, one by one."""
    return np.stack([dataset.x[sample].astype(np.float32) / 255 for sample in ids])


def answered(panel: ReconstructionsPanel, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not panel.lanes.inspect.busy)


def check(panel: ReconstructionsPanel, session: Session) -> None:
    """Every picture belongs to its id, in the data set's own array and through the viewed model."""
    shown, dataset = panel._shown, session.workspace.dataset
    assert shown is not None
    assert dataset is not None
    np.testing.assert_allclose(shown.inputs, given_inputs(dataset, shown.ids), atol=1e-6)
    seen = seen_by(session).see(dataset.x[shown.ids])
    np.testing.assert_allclose(shown.outputs, seen.outputs, atol=1e-5)
    np.testing.assert_allclose(shown.errors, seen.errors, rtol=1e-4)
    assert panel.grid.samples is shown.inputs


def test_without_a_selection_it_shows_the_probe(panel: ReconstructionsPanel, session: Session) -> None:
    check(panel, session)
    assert panel.unit.text() == "squared error, summed"


def test_a_selection_takes_the_probes_place_and_says_so(
    panel: ReconstructionsPanel, session: Session, qtbot: QtBot
) -> None:
    session.update_view(selection=Selection.of([50, 3, 17]))
    answered(panel, qtbot)
    check(panel, session)
    assert panel._shown is not None
    assert set(panel._shown.ids.tolist()) == {3, 17, 50}
    assert panel.unit.text() == "3 selected · squared error"
    assert "3 selected samples of bars" in panel.grid.toolTip()
    session.update_view(frame=10)
    answered(panel, qtbot)
    check(panel, session)
    session.update_view(selection=NOTHING)
    assert panel.unit.text() == "squared error, summed"
    np.testing.assert_array_equal(panel._shown.ids, session.workspace.probe_ids)


def test_one_selected_sample_is_looked_at_and_the_probe_stays(
    panel: ReconstructionsPanel, session: Session, qtbot: QtBot
) -> None:
    panel.grid.clicked.emit(2)
    assert session.view.selection == Selection.of([int(session.workspace.probe_ids[2])])
    answered(panel, qtbot)
    assert panel.unit.text() == "squared error, summed"


def test_a_click_looks_at_one_of_the_selected_samples(
    panel: ReconstructionsPanel, session: Session, qtbot: QtBot
) -> None:
    session.update_view(selection=Selection.of(range(20, 30)))
    answered(panel, qtbot)
    assert panel._shown is not None
    panel.grid.clicked.emit(4)
    assert session.view.selection.last == panel._shown.ids[4]
    assert list(session.view.selection) == list(range(20, 30))


@settings(max_examples=12, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(
    first=st.sampled_from(
        ["class = high", "split = validation", "error > 2 or id < 9", "z0 > 0", "not class in (low)"]
    ),
    then=st.sampled_from([Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.AltModifier]),
    corner=st.tuples(st.floats(0.1, 0.5), st.floats(0.1, 0.5)),
)
def test_after_any_filter_the_pictures_belong_to_their_points(
    session: Session,
    lanes: Lanes,
    qtbot: QtBot,
    qapp: QApplication,
    first: str,
    then: Qt.KeyboardModifier,
    corner: tuple[float, float],
) -> None:
    grid, plane = ReconstructionsPanel(session, lanes), MapPanel(session, lanes)
    for made in (grid, plane):
        show(made, qtbot, qapp)
    load(session, latent_dim=2, shown=40)
    ids = np.random.default_rng(3).permutation(60)[:40]  # rows of the map are not ids
    frames = session.workspace.frames
    assert session.workspace.dataset is not None
    codes = seen_by(session).encode(session.workspace.dataset.x[ids])
    moved = tuple(type(one)(**{**vars(one), "codes": codes}) for one in frames)
    session.update_workspace(preview_ids=ids, frames=moved)
    plane.selection_bar.field.asked.emit(first, Qt.KeyboardModifier.NoModifier)
    answered(grid, qtbot)
    plane.view.set_tool("rectangle")
    begin = QPoint(round(corner[0] * plane.view.width()), round(corner[1] * plane.view.height()))
    end = plane.view.rect().bottomRight() - QPoint(10, 10)
    qtbot.mousePress(plane.view, Qt.MouseButton.LeftButton, then, begin)
    qtbot.mouseMove(plane.view, end)
    qtbot.mouseRelease(plane.view, Qt.MouseButton.LeftButton, then, end)
    answered(grid, qtbot)
    check(grid, session)
    rows = session.view.selection.rows_in(ids)
    np.testing.assert_array_equal(np.sort(plane.view._points.selected), rows)
    assert set(ids[rows].tolist()) <= set(session.view.selection)
    session.clear_run()


def test_what_a_gan_makes_of_a_sample_is_called_what_it_is(session: Session, bring_up: BringUp) -> None:
    made = bring_up(ReconstructionsPanel)
    load(session, name="gan")
    assert [row.caption for row in made.grid._rows] == ["Input", "G(E(x))", "Error"]
    assert "never trained to bring x back" in made.grid.toolTip()
