from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from pytestqt.qtbot import QtBot

from app.panels.inspector import InspectorPanel
from app.selection import Selection
from app.session import Session
from app.workspace import Whole
from tests.app.small_model import BringUp, load, seen_by


@pytest.fixture
def panel(session: Session, bring_up: BringUp) -> InspectorPanel:
    made = bring_up(InspectorPanel)
    load(session, latent_dim=3)
    return made


def select(panel: InspectorPanel, qtbot: QtBot, sample: int) -> None:
    panel.session.update_view(selection=Selection.of([sample]))
    qtbot.waitUntil(lambda: f"sample {sample}" in panel.heading.text())


def test_without_a_selection_it_says_what_to_do(panel: InspectorPanel) -> None:
    assert not panel.body_shown


def test_it_shows_the_sample_its_code_and_the_true_error(panel: InspectorPanel, qtbot: QtBot) -> None:
    select(panel, qtbot, 14)
    assert panel.session.workspace.dataset is not None
    seen = seen_by(panel.session).see(panel.session.workspace.dataset.x[14:15])
    np.testing.assert_allclose(panel.sliders.values, seen.codes[0], atol=0.006)
    assert f"squared error {seen.errors[0]:.2f}, sum of 64" in panel.numbers.text()
    assert panel.heading.text() == "high · sample 14 · validation"


def test_a_moved_slider_decodes_that_code(panel: InspectorPanel, qtbot: QtBot) -> None:
    select(panel, qtbot, 3)
    panel.sliders.slider(1).setValue(panel.sliders.values[1] + 0.05)
    qtbot.waitUntil(lambda: "moved by hand" in panel.numbers.text())
    assert panel.session.workspace.dataset is not None
    codec = seen_by(panel.session)
    given = codec.see(panel.session.workspace.dataset.x[3:4]).inputs[0]
    error = float(np.square(codec.decode(panel.sliders.values[None])[0].astype(float) - given).sum())
    assert f"squared error {error:.2f}" in panel.numbers.text()
    panel.reset.click()
    assert "moved by hand" not in panel.numbers.text()


def test_sliders_keep_their_range_when_the_map_shows_all_samples(panel: InspectorPanel, qtbot: QtBot) -> None:
    select(panel, qtbot, 3)
    before = panel.sliders.slider(0).minimum(), panel.sliders.slider(0).maximum()
    kept = panel.session.kept_frame()
    assert kept is not None
    wide = np.linspace(-90, 90, 180, dtype=np.float32).reshape(60, 3)
    panel.session.update_workspace(whole=Whole(kept, replace(kept, codes=wide), np.arange(60)))
    panel.session.update_view(everything=True)
    select(panel, qtbot, 55)
    assert (panel.sliders.slider(0).minimum(), panel.sliders.slider(0).maximum()) == before


def test_another_epoch_keeps_a_code_that_was_moved(panel: InspectorPanel, qtbot: QtBot) -> None:
    select(panel, qtbot, 3)
    panel.sliders.slider(0).setValue(panel.sliders.values[0] + 0.05)
    qtbot.waitUntil(lambda: "moved by hand" in panel.numbers.text())
    moved = panel.sliders.values
    panel.session.update_view(frame=10)
    qtbot.waitUntil(lambda: not panel.lanes.inspect.busy)
    np.testing.assert_array_equal(panel.sliders.values, moved)


def test_another_epoch_shows_its_own_code(panel: InspectorPanel, qtbot: QtBot) -> None:
    select(panel, qtbot, 3)
    panel.session.update_view(frame=10)
    wanted = panel.session.workspace.frames[0].codes[3]
    qtbot.waitUntil(lambda: bool(np.allclose(panel.sliders.values, wanted, atol=0.006)))


def test_a_moved_code_can_be_an_end_of_the_walk(panel: InspectorPanel, qtbot: QtBot) -> None:
    select(panel, qtbot, 3)
    panel.to_a.click()
    assert panel.session.view.a is not None
    assert panel.session.view.a.id == 3
    panel.sliders.slider(0).setValue(panel.sliders.values[0] + 0.05)
    qtbot.waitUntil(lambda: "moved by hand" in panel.numbers.text())
    panel.to_b.click()
    assert panel.session.view.b is not None
    assert panel.session.view.b.id is None
    np.testing.assert_allclose(panel.session.view.b.vector, panel.sliders.values)


def test_a_row_of_a_table_is_inspected_in_its_own_units(panel: InspectorPanel, qtbot: QtBot) -> None:
    load(panel.session, latent_dim=2, table=True)
    select(panel, qtbot, 7)
    assert panel.session.workspace.dataset is not None
    seen = seen_by(panel.session).see(panel.session.workspace.dataset.x[7:8])
    np.testing.assert_allclose(seen.inputs[0], panel.session.workspace.dataset.x[7], rtol=1e-5)
    assert f"squared error {seen.errors[0]:.2f}, sum of 6" in panel.numbers.text()
    assert not panel.grab().isNull()


def test_neighbours_by_code_and_by_input_stand_side_by_side_with_their_overlap(
    panel: InspectorPanel, qtbot: QtBot
) -> None:
    session = panel.session
    select(panel, qtbot, 14)
    panel.tabs.setCurrentIndex(1)
    qtbot.waitUntil(lambda: "Overlap" in panel.neighbours.said.text())
    data, frame = session.workspace.dataset, session.frame()
    assert data is not None
    assert frame is not None
    others = [one for one in range(40) if one != 14]
    seen = data.x.reshape(len(data.x), -1).astype(float)
    by_code = sorted(others, key=lambda one: (np.square(frame.codes[one] - frame.codes[14]).sum(), one))[:10]
    by_input = sorted(others, key=lambda one: (np.square(seen[one] - seen[14]).sum(), one))[:10]
    shared = len(set(by_code) & set(by_input))
    assert panel.neighbours.said.text() == f"Overlap {shared / 10:.0%}: {shared} of 10 are near in both."
    for column, wanted in ((panel.neighbours.by_code, by_code), (panel.neighbours.by_input, by_input)):
        assert column.grid.samples is not None
        np.testing.assert_allclose(column.grid.samples, data.x[wanted].astype(np.float32) / 255, atol=1e-6)
        assert f"sample {wanted[0]}" in column.grid.toolTip()
    panel.neighbours.by_input.grid.clicked.emit(2)
    assert session.view.selection == Selection.of([by_input[2]])
    qtbot.waitUntil(lambda: f"sample {by_input[2]}" in panel.heading.text())
    session.update_view(selection=Selection.of([55]))
    qtbot.waitUntil(lambda: "not on the map" in panel.neighbours.said.text())
