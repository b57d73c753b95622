"""Settings, reconstructions and scores of the runs that are compared."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from pytestqt.qtbot import QtBot

from ae_core.comparison.scores import in_figures
from ae_core.latent.saved import open_codec
from ae_core.progress import tell
from ae_core.storage import read_tensors
from ae_core.training.events import Preview
from ae_core.training.folder import RunFolder
from ae_core.training.snapshots import Snapshots
from app.bootstrap import Program
from app.comparing.scores_view import GIVEN_UP, JUDGING
from app.panels.compare import ComparePanel
from tests.app.acting import settled
from tests.app.comparing import compare, data, kept, turn_to

LEFT = Qt.MouseButton.LeftButton


def test_settings_show_what_differs_and_nothing_else(panel: ComparePanel, qtbot: QtBot) -> None:
    turn_to(panel, qtbot, "settings")
    table, comparison = panel.settings.table, panel.comparison
    assert comparison is not None
    shown = {table.item(row, 0).text(): row for row in range(table.rowCount())}
    assert list(shown) == [row.path for row in comparison.settings]
    cells = [table.item(shown["model.network.latent_dim"], column).text() for column in (1, 2, 3)]
    assert cells == ["2", "3", "2"]


def test_the_same_samples_stand_below_their_inputs_and_a_click_selects_one(panel: ComparePanel, qtbot: QtBot) -> None:
    turn_to(panel, qtbot, "reconstructions")
    grid, comparison = panel.reconstructions.grid, panel.comparison
    assert comparison is not None
    assert [row.caption for row in grid._rows] == ["Input", "R1", "R2", "R3"]
    for row, outputs in zip(grid._rows[1:], comparison.outputs, strict=True):
        np.testing.assert_array_equal(row.x, outputs)
    assert panel.reconstructions.said.text.startswith(f"{grid.shown} of 18 test samples")
    place = grid._place(2).center()
    qtbot.mouseClick(grid, LEFT, pos=QPoint(place.x(), grid._place(2).top() + 4))
    assert list(panel.linked.selection) == [int(comparison.shown[2])]


def test_scores_come_when_they_are_looked_at_with_controls_and_can_be_sorted(panel: ComparePanel, qtbot: QtBot) -> None:
    assert panel.scores.scores is None
    turn_to(panel, qtbot, "scores")
    qtbot.waitUntil(lambda: panel.scores.scores is not None, timeout=30_000)
    table, scores = panel.scores.table, panel.scores.scores
    assert scores is not None
    names = [table.item(row, 0).text() for row in range(table.rowCount())]
    assert names == ["R1 one", "R2 two", "R3 three", "PCA, 2 numbers", "PCA, 3 numbers"]
    mean = scores.mean(scores.measures[0], 0)
    assert mean is not None
    assert table.item(0, 2).text().endswith(in_figures(*mean))
    table.sortByColumn(2, Qt.SortOrder.AscendingOrder)
    errors = [scores.mean(scores.measures[0], names.index(table.item(row, 0).text())) for row in range(5)]
    assert errors == sorted(errors, key=lambda one: one[0] if one else np.inf)
    starred = [row for row in range(5) if table.item(row, 2).text().startswith("★")]
    best = scores.best(scores.measures[0])
    assert [table.item(row, 0).text() for row in starred] == ([] if best is None else [names[best]])
    assert all(f"{one.heading} {one.how}" in panel.scores.said.text() for one in scores.measures)


def test_while_runs_are_judged_it_is_said_and_so_is_that_it_was_given_up(
    panel: ComparePanel, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def endless(*_: object) -> None:
        while True:
            tell(0, 1)

    judging = panel.reading._scores
    with monkeypatch.context() as patched:
        patched.setattr("ae_core.comparison.scores.scored", endless)
        turn_to(panel, qtbot, "scores")
        qtbot.waitUntil(lambda: judging.busy)
        assert panel.scores.said.text() == JUDGING
        judging.cancel()
        qtbot.waitUntil(lambda: not judging.busy)
    assert panel.scores.said.text() == GIVEN_UP
    turn_to(panel, qtbot, "curves")
    turn_to(panel, qtbot, "scores")
    assert panel.scores.said.text() == JUDGING
    qtbot.waitUntil(lambda: panel.scores.scores is not None, timeout=30_000)


def test_eight_runs_find_room_in_a_small_window(window: Program, qtbot: QtBot, tmp_path: Path) -> None:
    folders = [kept(tmp_path / f"a run with a rather long name {place}", seed=place) for place in range(8)]
    panel = compare(window, qtbot, *folders)
    for name in panel.views:
        turn_to(panel, qtbot, name)
        settled(window.window)
        assert (window.window.width(), window.window.height()) == (1280, 720)
    qtbot.waitUntil(lambda: panel.scores.scores is not None, timeout=60_000)
    assert (window.window.width(), window.window.height()) == (1280, 720)
    assert len({tag.mark for tag in panel.legend.tags}) == len(panel.maps.cells) == len(panel.walks.strip.names) == 8


def test_a_run_that_has_not_ended_has_no_scores_and_that_is_said(
    window: Program, qtbot: QtBot, runs: list[Path]
) -> None:
    files = RunFolder(runs[1])
    codec = open_codec(runs[1], files.read(), data())
    x = data().x[:4]
    errors, weights = np.zeros(4, np.float32), read_tensors(files.weights)[0]
    Snapshots(files.snapshots).save(
        Preview(4, 1.5, codec.encode(x), codec.decode(codec.encode(x)), None, errors, weights, kept=True)
    )
    (runs[1] / "RUNNING").write_text("1")
    panel = compare(window, qtbot, *runs)
    turn_to(panel, qtbot, "scores")
    qtbot.waitUntil(lambda: panel.scores.scores is not None, timeout=30_000)
    assert panel.legend.tags[1].words == "two · as of epoch 1.5, still in training"
    assert not panel.scores.table.item(1, 2).text()
    assert "R2 has not ended" in panel.scores.said.text()


def test_no_score_is_cut_in_a_small_window(panel: ComparePanel, qtbot: QtBot) -> None:
    turn_to(panel, qtbot, "scores")
    qtbot.waitUntil(lambda: panel.scores.scores is not None, timeout=30_000)
    table = panel.scores.table
    for place in range(2, table.columnCount()):
        assert table.columnWidth(place) >= table.sizeHintForColumn(place)


def test_every_tab_has_room_in_a_small_window(panel: ComparePanel) -> None:
    tabs = panel.tabs
    assert tabs.tabRect(tabs.count() - 1).right() <= tabs.width()
