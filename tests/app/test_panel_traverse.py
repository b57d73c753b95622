from __future__ import annotations

from itertools import pairwise

import numpy as np
import pytest
from pytestqt.qtbot import QtBot

from app.panels.traverse import TraversePanel
from app.selection import Selection
from app.session import Session
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
