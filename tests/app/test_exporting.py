from __future__ import annotations

from pathlib import Path

import numpy as np
import polars
import pytest
from pytestqt.qtbot import QtBot

from app.lanes import Lanes
from app.mapping.exporting import Exporting
from app.panels.map import MapPanel
from app.selection import Selection
from app.session import Session
from app.workspace import Clusters
from tests.app.small_model import BringUp, load, seen_by


@pytest.fixture
def exporting(session: Session, bring_up: BringUp) -> Exporting:
    panel = bring_up(MapPanel)
    load(session, latent_dim=3)
    return panel.selection_bar.exporting


def saved(exporting: Exporting, qtbot: QtBot, path: Path, folder: bool = False) -> None:
    exporting.save(path, folder)
    qtbot.waitUntil(lambda: not exporting.work.busy)


def test_the_table_has_the_viewed_codes_and_the_places_on_the_map(
    exporting: Exporting, session: Session, qtbot: QtBot, tmp_path: Path
) -> None:
    session.update_view(selection=Selection.of([31, 4, 55]), frame=10)
    saved(exporting, qtbot, tmp_path / "chosen.csv")
    assert session.workspace.dataset is not None
    seen = seen_by(session).see(session.workspace.dataset.x[[4, 31, 55]])
    table = polars.read_csv(tmp_path / "chosen.csv")
    assert table["id"].to_list() == [4, 31, 55]
    np.testing.assert_allclose(table["z2"].to_numpy(), seen.codes[:, 2], rtol=1e-4)
    np.testing.assert_allclose(table["error"].to_numpy(), seen.errors, rtol=1e-4)
    places = table.select("x", "y").to_numpy()
    np.testing.assert_allclose(places[:2], exporting._view.goal[[4, 31]], rtol=1e-4)
    assert np.isnan(places[2]).all()  # sample 55 is not on the map
    assert "Saved 3 samples" in session.workspace.notices[-1]
    assert not exporting.progress.isVisible()


def test_the_table_has_the_clusters_that_were_found(
    exporting: Exporting, session: Session, qtbot: QtBot, tmp_path: Path
) -> None:
    ids, labels = np.array([40, 4, 31, 9]), np.array([0, 1, -1, 0])
    session.update_workspace(clusters=Clusters("k-means", 1.0, ids, labels, np.array([40, 4])))
    session.update_view(selection=Selection.of([4, 31, 33, 40]))
    saved(exporting, qtbot, tmp_path / "chosen.csv")
    table = polars.read_csv(tmp_path / "chosen.csv", schema_overrides={"cluster": polars.String})
    assert table["cluster"].fill_null("").to_list() == ["2", "noise", "", "1"]


def test_pictures_go_into_a_new_folder(exporting: Exporting, session: Session, qtbot: QtBot, tmp_path: Path) -> None:
    session.update_view(selection=Selection.of([31, 4]))
    saved(exporting, qtbot, tmp_path / "chosen", folder=True)
    names = sorted(path.name for path in (tmp_path / "chosen").iterdir())
    assert names == ["04-middle.png", "31-middle.png", "samples.csv"]
    saved(exporting, qtbot, tmp_path / "chosen", folder=True)
    assert "is there already" in exporting._problem.text()


def test_what_cannot_be_done_is_said_in_a_sentence(
    exporting: Exporting, session: Session, qtbot: QtBot, tmp_path: Path
) -> None:
    exporting.button.menu().actions()[0].trigger()
    assert "Nothing is selected" in exporting._problem.text()
    session.update_view(selection=Selection.of([4]))
    saved(exporting, qtbot, tmp_path / "none" / "\0.csv")
    assert exporting._problem.isVisible()
    session.clear_run()
    session.update_view(selection=Selection.of([4]))
    exporting.save(tmp_path / "chosen.csv")
    assert "train one first" in exporting._problem.text()


def test_a_closing_window_does_not_wait_for_an_export(
    exporting: Exporting, session: Session, lanes: Lanes, tmp_path: Path
) -> None:
    session.update_view(selection=Selection.of(range(40)))
    exporting.save(tmp_path / "chosen", folder=True)
    watch = exporting.work.watch
    assert watch is not None
    lanes.close()
    exporting.work.look()
    assert watch.unwanted


def test_an_export_can_be_cancelled(exporting: Exporting, session: Session, qtbot: QtBot, tmp_path: Path) -> None:
    session.update_view(selection=Selection.of(range(40)))
    exporting.save(tmp_path / "chosen", folder=True)
    exporting.progress.cancel.click()
    qtbot.waitUntil(lambda: not exporting.work.busy)
    assert "cancelled" in session.workspace.notices[-1]
    assert not list(tmp_path.iterdir())
