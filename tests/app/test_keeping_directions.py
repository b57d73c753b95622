"""Directions that are kept with the run."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import polars
import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from ae_core.latent.kept_directions import FILE, read_directions
from app.directing.saving import save_to
from app.panels.directions import DirectionsPanel
from app.session import Session
from tests.app.directing import choose, frame_of, loaded, settled
from tests.app.small_model import BringUp

NONE = Qt.KeyboardModifier.NoModifier


@pytest.fixture
def panel(session: Session, bring_up: BringUp, qtbot: QtBot, tmp_path: Path) -> DirectionsPanel:
    made = bring_up(DirectionsPanel)
    loaded(session, tmp_path)
    settled(made, qtbot)
    return made


def test_directions_are_kept_named_used_taken_out_deleted_and_found_again(
    panel: DirectionsPanel, session: Session, qtbot: QtBot, tmp_path: Path
) -> None:
    choose(panel, qtbot, "means", "class:0")
    panel.keep.click()
    choose(panel, qtbot, "means", "class:1")
    panel.page.open_above(panel.kept)
    row = panel.page.rows[0]
    row.name.setText("low bars")
    row.name.editingFinished.emit()
    panel.page.rows[0].out.click()
    settled(panel, qtbot)
    assert panel._found is not None
    vector, kept = panel._found[0].vector, panel.page.items[0].direction
    assert abs(vector @ kept.vector) < 1e-9
    assert panel._found[0].without == ("low bars",)
    assert "of its length left without low bars" in panel.said.text
    session.update_view(frame=10)
    settled(panel, qtbot)
    assert "without low bars (kept at epoch 2, and this is another)" in panel.said.text
    session.update_view(frame=None)
    settled(panel, qtbot)
    assert "kept at epoch" not in panel.said.text
    vector = panel._found[0].vector
    panel.keep.click()
    settled(panel, qtbot)
    on_disk = read_directions(tmp_path / FILE, 3)
    assert [one.name for one in on_disk] == ["low bars", "middle \N{MINUS SIGN} the rest"]
    np.testing.assert_array_equal(on_disk[1].direction.vector, vector)
    assert on_disk[1].epoch == frame_of(session).epoch
    panel.page.rows[0].use.click()
    settled(panel, qtbot)
    assert panel._found[0] is panel.page.items[0].direction
    assert not panel.keep.isEnabled()
    panel.page.open_above(panel.kept)
    panel.page.rows[0].delete.click()
    settled(panel, qtbot)
    assert [one.name for one in read_directions(tmp_path / FILE, 3)] == ["middle \N{MINUS SIGN} the rest"]
    assert panel.recipe.kept is None
    session.undo()
    settled(panel, qtbot)
    assert [one.name for one in read_directions(tmp_path / FILE, 3)] == ["low bars", "middle \N{MINUS SIGN} the rest"]
    panel.page.close()
    run = session.workspace.run
    shown = {name: getattr(session.workspace, name) for name in ("frames", "preview_ids", "probe_ids")}
    session.clear_run(run=None)
    session.update_workspace(run=run, **shown)
    settled(panel, qtbot)
    assert [one.name for one in panel.page.items] == ["low bars", "middle \N{MINUS SIGN} the rest"]


def test_what_is_on_screen_is_kept_also_while_another_is_looked_for(
    panel: DirectionsPanel, session: Session, qtbot: QtBot
) -> None:
    choose(panel, qtbot, "means", "class:1")
    assert panel._found is not None
    shown = panel._found[0]
    panel.recipe.way.setCurrentIndex(panel.recipe.way.findData("logistic"))
    panel.recipe.changed.emit()
    panel.keep.click()
    settled(panel, qtbot)
    assert [one.direction.vector is shown.vector for one in panel.page.items] == [True]


def test_a_kept_direction_says_that_the_codes_are_of_another_epoch(
    panel: DirectionsPanel, session: Session, qtbot: QtBot
) -> None:
    choose(panel, qtbot)
    panel.keep.click()
    panel.page.open_above(panel.kept)
    panel.page.rows[0].use.click()
    settled(panel, qtbot)
    assert "kept at epoch" not in panel.said.text
    session.update_view(frame=10)
    settled(panel, qtbot)
    assert "kept at epoch 2, and this is another" in panel.said.text


def test_a_damaged_file_is_told_once_and_left_as_it_is(
    session: Session, bring_up: BringUp, qtbot: QtBot, tmp_path: Path
) -> None:
    (tmp_path / FILE).write_text("{}")
    panel = bring_up(DirectionsPanel)
    loaded(session, tmp_path)
    qtbot.waitUntil(lambda: not (panel.lanes.disk.busy or panel.lanes.keep.busy) and not panel.lanes.inspect.busy)
    session.update_workspace(frames=session.workspace.frames[:1])
    qtbot.waitUntil(lambda: not (panel.lanes.disk.busy or panel.lanes.keep.busy) and not panel.lanes.inspect.busy)
    assert sum("format 1 was expected" in notice for notice in session.workspace.notices) == 1
    assert not panel.keep.isEnabled()
    assert (tmp_path / FILE).read_text() == "{}"


@pytest.mark.parametrize("ending", ["csv", "parquet"])
def test_kept_directions_are_a_table(
    panel: DirectionsPanel, session: Session, qtbot: QtBot, tmp_path: Path, ending: str
) -> None:
    choose(panel, qtbot)
    panel.keep.click()
    path = tmp_path / f"out.{ending}"
    save_to(path, session, panel.lanes)
    settled(panel, qtbot)
    table = polars.read_csv(path) if ending == "csv" else polars.read_parquet(path)
    assert panel._found is not None
    np.testing.assert_allclose(table.select("z0", "z1", "z2").to_numpy()[0], panel._found[0].vector, rtol=1e-6)
