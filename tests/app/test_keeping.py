"""Named regions: kept, replayed in two ways, undone, and found again in the run's folder."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from pytestqt.qtbot import QtBot

from ae_core.latent.kept_regions import FILE, read_regions
from ae_core.latent.regions import crossings
from app.mapping.region_list import RegionList
from app.panels.map import MapPanel
from app.selection import NOTHING, Selection
from app.session import Session
from app.workspace import Projected
from tests.app.small_model import BringUp, load

LEFT, NONE = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier


@pytest.fixture
def panel(session: Session, qtbot: QtBot, tmp_path: Path, bring_up: BringUp) -> MapPanel:
    made = bring_up(MapPanel)
    load(session, latent_dim=2)
    run = session.workspace.run
    assert run is not None
    session.clear_run(
        run=replace(run, folder=tmp_path),
        **{name: getattr(session.workspace, name) for name in ("frames", "preview_ids", "probe_ids")},
    )
    settled(made, qtbot)
    return made


@pytest.fixture
def page(panel: MapPanel) -> RegionList:
    return panel.selection_bar.region_list


def settled(panel: MapPanel, qtbot: QtBot) -> None:
    qtbot.waitUntil(
        lambda: not (panel.lanes.disk.busy or panel.lanes.keep.busy) and panel.session.view.regions is not None
    )


def draw_half(panel: MapPanel, qtbot: QtBot) -> None:
    panel.view.set_tool("rectangle")
    end = QPoint(panel.view.width() // 2, panel.view.height() - 2)
    qtbot.mousePress(panel.view, LEFT, NONE, QPoint(1, 1))
    qtbot.mouseMove(panel.view, end)
    qtbot.mouseRelease(panel.view, LEFT, NONE, end)


def names(session: Session) -> list[str]:
    assert session.view.regions is not None
    return [region.name for region in session.view.regions.items]


def kept(panel: MapPanel, qtbot: QtBot) -> list[tuple[str, list[int]]]:
    settled(panel, qtbot)
    run = panel.session.workspace.run
    assert run is not None
    return [(one.name, one.ids.tolist()) for one in read_regions(run.folder / FILE, 60)]


def test_a_region_is_replayed_as_its_outline_or_as_its_samples(
    panel: MapPanel, page: RegionList, session: Session, qtbot: QtBot
) -> None:
    draw_half(panel, qtbot)
    held, outline = session.view.selection, session.view.outline
    assert outline is not None
    assert 0 < len(held) < 40
    assert panel.view.overlay.region is outline.corners
    page.keep.click()
    session.update_view(frame=10, selection=NOTHING)
    page.open_above(panel.selection_bar.regions)
    assert "drawn on Codes, epoch 2" in page.rows[0].what.text()
    page.rows[0].samples.click()
    assert list(session.view.selection) == list(held)
    assert panel.view.overlay.region is None  # it was drawn on another epoch's plane
    page.rows[0].outline.click()
    now = crossings(outline.corners, panel.view.positions) % 2 == 1
    assert list(session.view.selection) == session.workspace.preview_ids[now].tolist() != list(held)
    assert panel.view.overlay.region is not None
    page.close()


def test_the_page_says_when_the_plane_is_another(
    panel: MapPanel, page: RegionList, session: Session, qtbot: QtBot
) -> None:
    draw_half(panel, qtbot)
    page.keep.click()
    ids = session.workspace.preview_ids
    places = np.random.default_rng(0).normal(size=(len(ids), 2)).astype(np.float32)
    session.update_view(projection="pca")
    session.update_workspace(projection=Projected("pca", ids, places))
    page.open_above(panel.selection_bar.regions)
    assert "the map shows PCA, another plane" in page.rows[0].outline.toolTip()
    page.close()


def test_regions_are_kept_renamed_deleted_and_undone_also_on_the_disk(
    panel: MapPanel, page: RegionList, session: Session, qtbot: QtBot
) -> None:
    session.update_view(selection=Selection.of([7, 2]))
    page.keep.click()
    page.keep.click()
    page.open_above(panel.selection_bar.regions)
    assert not page.rows[0].outline.isEnabled()  # nothing was drawn
    page.rows[0].name.setText("left")
    page.rows[0].name.editingFinished.emit()
    assert kept(panel, qtbot) == [("left", [2, 7]), ("Region 2", [2, 7])]
    page.rows[1].delete.click()
    assert kept(panel, qtbot) == [("left", [2, 7])]
    session.undo()
    session.undo()
    assert names(session) == ["Region 1", "Region 2"]
    assert kept(panel, qtbot) == [("Region 1", [2, 7]), ("Region 2", [2, 7])]
    session.redo()
    assert kept(panel, qtbot) == [("left", [2, 7]), ("Region 2", [2, 7])]
    page.close()


def test_another_run_has_its_own_and_the_old_ones_stay(
    panel: MapPanel, page: RegionList, session: Session, qtbot: QtBot, tmp_path: Path
) -> None:
    session.update_view(selection=Selection.of([7, 2]))
    page.keep.click()
    settled(panel, qtbot)
    first = session.workspace.run
    assert first is not None
    other = tmp_path / "other"
    other.mkdir()
    session.clear_run(run=replace(first, folder=other))
    settled(panel, qtbot)
    assert names(session) == []
    session.clear_run(run=first)
    settled(panel, qtbot)
    assert names(session) == ["Region 1"]
    session.undo()
    assert names(session) == ["Region 1"]


def test_a_damaged_file_is_named_and_left_as_it_is(
    panel: MapPanel, page: RegionList, session: Session, qtbot: QtBot, tmp_path: Path
) -> None:
    (tmp_path / FILE).write_text("{}")
    run = session.workspace.run
    session.clear_run(run=run)
    qtbot.waitUntil(lambda: not (panel.lanes.disk.busy or panel.lanes.keep.busy))
    assert "format 1 was expected" in session.workspace.notices[-1]
    session.update_view(selection=Selection.of([7, 2]))
    assert not page.keep.isEnabled() or session.view.regions is None
    assert (tmp_path / FILE).read_text() == "{}"


def test_an_outline_belongs_to_exactly_the_samples_in_it(panel: MapPanel, session: Session, qtbot: QtBot) -> None:
    draw_half(panel, qtbot)
    outline, held = session.view.outline, session.view.selection
    session.update_view(selection=held.looking_at(int(held.ids[0])))
    assert session.view.outline is outline
    session.update_view(selection=held.minus(held.ids[:1]))
    assert session.view.outline is None
    session.undo()
    assert session.view.outline is outline
