from __future__ import annotations

from itertools import pairwise
from pathlib import Path

import numpy as np
import polars
import pytest
from PIL import Image
from pytestqt.qtbot import QtBot

from app.decoded_save import Written
from app.panels.traverse import TraversePanel
from app.selection import Selection
from app.session import Session
from app.view_state import Own
from tests.app.small_model import BringUp, load, seen_by


@pytest.fixture
def panel(session: Session, bring_up: BringUp) -> TraversePanel:
    made = bring_up(TraversePanel)
    load(session, latent_dim=3, name="variational")
    return made


def settled(panel: TraversePanel, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not panel.lanes.inspect.busy and panel.grid.total > 0)


def test_each_row_moves_one_number_of_the_selected_sample(panel: TraversePanel, session: Session, qtbot: QtBot) -> None:
    session.update_view(selection=Selection.of([11]))
    panel.rows.setValue(2)
    panel.steps.setValue(5)
    settled(panel, qtbot)
    codec, frame, data = seen_by(session), session.kept_frame(), session.workspace.dataset
    assert frame is not None
    assert data is not None
    mean, log_var = codec.posterior(data.x[:40])
    assert log_var is not None
    kl = (0.5 * (mean**2 + np.exp(log_var) - 1 - log_var)).mean(0)
    order = np.argsort(-kl)[:2]
    assert [row.caption for row in panel.grid._rows] == [f"z{dimension}" for dimension in order]
    for row, dimension in zip(panel.grid._rows, order, strict=True):
        codes = np.tile(codec.encode(data.x[[11]]), (5, 1))
        codes[:, dimension] = np.linspace(*np.percentile(frame.codes[:, dimension], [2, 98]), 5)
        np.testing.assert_allclose(row.x, codec.decode(codes), atol=1e-4)
    assert panel.said.text.startswith("around high · sample 11 · KL in nats: z")


def test_it_follows_the_selection_and_the_epoch(panel: TraversePanel, session: Session, qtbot: QtBot) -> None:
    settled(panel, qtbot)
    seen = [panel.grid.samples]
    assert "sample 0" in panel.said.text
    for changes in ({"selection": Selection.of([55])}, {"frame": 10}):
        session.update_view(**changes)
        settled(panel, qtbot)
        seen.append(panel.grid.samples)
    assert not any(np.array_equal(one, two) for one, two in pairwise(seen))  # type: ignore[arg-type]
    assert "sample 55" in panel.said.text


def test_rows_of_a_table_and_words_are_drawn_too(session: Session, bring_up: BringUp, qtbot: QtBot) -> None:
    panel = bring_up(TraversePanel)
    load(session, latent_dim=2, table=True)
    settled(panel, qtbot)
    assert panel.grid._rows[0].limits is not None


def test_columns_that_differ_from_the_sample_are_marked(
    session: Session, bring_up: BringUp, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("app.changes.CHANGED", 0.01)  # an untrained decoder changes little
    panel = bring_up(TraversePanel)
    load(session, latent_dim=2, table=True)
    settled(panel, qtbot)
    data, codec = session.workspace.dataset, seen_by(session)
    assert data is not None
    zero, spread = codec.decode(codec.encode(data.x[[0]]))[0], data.x[:40].std(axis=0)
    for row in panel.grid._rows:
        wanted = np.abs(row.x - zero) > 0.01 * spread
        assert wanted.any()
        assert row.marked is not None
        assert (row.marked == wanted).mean() > 0.99  # rounding may decide otherwise at the very edge


def test_ones_own_sample_is_moved_where_there_is_one(panel: TraversePanel, session: Session, qtbot: QtBot) -> None:
    data = session.workspace.dataset
    assert data is not None
    stored = np.full_like(data.x[0], 90)
    session.update_view(selection=Selection.of([11]), own=Own(stored))
    settled(panel, qtbot)
    qtbot.waitUntil(lambda: "your own sample" in panel.said.text)
    code = seen_by(session).encode(stored[None])[0]
    shown = panel._shown
    assert isinstance(shown, Written)
    still = np.delete(np.arange(3), shown.arrays["dimensions"][0])
    np.testing.assert_allclose(shown.codes[0][still], code[still], atol=1e-5)
    assert shown.about["at"] == "own"
    session.update_view(own=None)
    qtbot.waitUntil(lambda: "sample 11" in panel.said.text)


@pytest.mark.parametrize("ending", [".png", ".svg", ".pdf", ".gif", ".csv", ".parquet", ".npz"])
def test_the_rows_are_saved_by_the_ending(
    ending: str, panel: TraversePanel, session: Session, qtbot: QtBot, tmp_path: Path
) -> None:
    panel.rows.setValue(2)
    panel.steps.setValue(5)
    qtbot.waitUntil(lambda: isinstance(panel._shown, Written) and panel._shown.about["steps"] == 5)
    settled(panel, qtbot)
    path = tmp_path / f"rows{ending}"
    panel.save.save_to(path)
    qtbot.waitUntil(path.exists)
    qtbot.waitUntil(panel.save.isEnabled)
    if ending == ".csv":
        table = polars.read_csv(path)
        assert table["dimension"].to_list() == [dim for dim in panel._shown.arrays["dimensions"] for _ in range(5)]  # type: ignore[union-attr]
        assert table["step"].to_list() == [0, 1, 2, 3, 4] * 2
    if ending == ".npz":
        with np.load(path) as arrays:
            assert arrays["samples"].shape[:2] == (2, 5)
    if ending == ".gif":
        with Image.open(path) as film:
            assert film.n_frames == 8


def test_before_there_are_rows_that_is_said(session: Session, bring_up: BringUp, tmp_path: Path) -> None:
    panel = bring_up(TraversePanel)
    load(session, latent_dim=2)
    panel._shown = "There are no rows to save yet; train a model first."
    panel.save.save_to(tmp_path / "rows.png")
    assert session.workspace.notices[-1] == "There are no rows to save yet; train a model first."
    assert not (tmp_path / "rows.png").exists()
