"""Two to eight runs side by side in the real window."""

from __future__ import annotations

import shutil
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from ae_core.comparison.reading import Comparison
from ae_core.comparison.scores import in_figures
from ae_core.comparison.strokes import DASHES
from ae_core.data.base import Dataset
from ae_core.progress import tell
from app import theme
from app.bootstrap import Program
from app.comparing.looks import colour_of
from app.comparing.scores_view import GIVEN_UP, JUDGING
from app.inspection import stop_at
from app.panels.compare import ComparePanel
from app.selection import Selection
from tests.app.comparing import compare, data, kept, panel_of, turn_to
from tests.app.small_model import load

LEFT, NONE = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier


@pytest.fixture
def window(setup: Program, monkeypatch: pytest.MonkeyPatch) -> Program:
    """On screen, with nothing on the map; the data of runs is the small one, which has no source."""
    monkeypatch.setattr("ae_core.comparison.opened.open_data", lambda path, record: data())
    setup.window.resize(1280, 720)
    setup.session.clear_run()
    return setup


@pytest.fixture
def runs(tmp_path: Path) -> list[Path]:
    return [kept(tmp_path / "one"), kept(tmp_path / "two", "variational", 3, 1), kept(tmp_path / "three", seed=2)]


@pytest.fixture
def panel(window: Program, qtbot: QtBot, runs: list[Path]) -> ComparePanel:
    return compare(window, qtbot, *runs)


def test_every_run_keeps_its_mark_colour_and_stroke(panel: ComparePanel) -> None:
    assert [tag.mark for tag in panel.legend.tags] == ["R1", "R2", "R3"]
    assert panel.legend.isVisible()
    for place, mark in enumerate(("R1", "R2", "R3")):
        pen = panel.curves.curves.pen(f"{mark} · val")
        assert pen.color().name() == colour_of(place, theme.tokens())
        assert tuple(pen.dashPattern()) == pytest.approx(DASHES[place])
    assert len(set(DASHES)) == len(DASHES) == 8
    assert len({colour_of(place, theme.tokens()) for place in range(8)}) == 8


def test_curves_are_those_of_the_histories_of_the_chosen_term(panel: ComparePanel, qtbot: QtBot) -> None:
    x, y = panel.curves.curves.drawn("R3 · val")
    np.testing.assert_allclose(x, [0, 1, 2, 3])
    np.testing.assert_allclose(y, 2 * 12 / (1 + x))
    choice = panel.curves.term
    assert [choice.itemText(place) for place in range(choice.count())] == [
        "squared error · validation", "squared error · training", "loss · validation", "loss · training",
    ]  # fmt: skip
    choice.setCurrentIndex(3)
    choice.activated.emit(3)
    x, y = panel.curves.curves.drawn("R2 · train")
    np.testing.assert_allclose(y, 11 / (1 + x))
    assert panel.curves.curves._log
    qtbot.mouseClick(panel.curves.log, LEFT)
    assert not panel.curves.curves._log


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
    assert all(f"{one.heading} {one.how}." in panel.scores.said.text() for one in scores.measures)


def test_maps_are_aligned_and_coloured_by_class_or_by_what_they_share(panel: ComparePanel, qtbot: QtBot) -> None:
    turn_to(panel, qtbot, "maps")
    comparison = panel.comparison
    assert comparison is not None
    for cell, laid in zip(panel.maps.cells, comparison.maps, strict=True):
        np.testing.assert_array_equal(cell.view.positions, laid.xy)
    labels = data().labels
    assert labels is not None
    np.testing.assert_array_equal(panel.maps.cells[1].view._points.codes, labels[comparison.ids])
    panel.maps.colour.setCurrentIndex(1)
    panel.maps.colour.activated.emit(1)
    for cell, overlap in zip(panel.maps.cells, comparison.overlaps, strict=True):
        np.testing.assert_array_equal(cell.view._points.codes, np.rint(overlap * 255))
    assert f"R2 {comparison.overlaps[1].mean():.0%}" in panel.maps.said.text
    assert comparison.maps[1].agreement is not None
    assert panel.maps.cells[1].tag.words.startswith(f"agreement {comparison.maps[1].agreement:.0%}")


def seen(panel: ComparePanel) -> list[tuple[float, float, float]]:
    return [cell.sight for cell in panel.maps.cells]


def test_all_maps_are_moved_and_magnified_together(panel: ComparePanel, qtbot: QtBot) -> None:
    turn_to(panel, qtbot, "maps")
    before = seen(panel)
    assert before[1] == pytest.approx(before[0], abs=1e-6)
    panel.maps.cells[1].view.zoom(2.0, QPointF(30, 20))
    after = seen(panel)
    assert after[1][2] == pytest.approx(2 * before[1][2])
    assert after[0] == pytest.approx(after[1], abs=1e-6)
    assert after[2] == pytest.approx(after[1], abs=1e-6)
    view = panel.maps.cells[2].view
    qtbot.mousePress(view, LEFT, NONE, QPoint(60, 60))
    for place in (QPoint(80, 70), QPoint(100, 90)):
        qtbot.mouseMove(view, place)
    qtbot.mouseRelease(view, LEFT, NONE, QPoint(100, 90))
    moved = seen(panel)
    assert moved[2] != pytest.approx(after[2], abs=1e-6)
    assert moved[0] == pytest.approx(moved[2], abs=1e-6)
    panel.maps.cells[0].view.fit()
    assert seen(panel)[2] == pytest.approx(before[2], abs=1e-6)


def test_eight_runs_find_room_in_a_small_window(window: Program, qtbot: QtBot, tmp_path: Path) -> None:
    folders = [kept(tmp_path / f"a run with a rather long name {place}", seed=place) for place in range(8)]
    panel = compare(window, qtbot, *folders)
    for name in panel.views:
        turn_to(panel, qtbot, name)
        qtbot.wait(50)
        assert (window.window.width(), window.window.height()) == (1280, 720)
    qtbot.waitUntil(lambda: panel.scores.scores is not None, timeout=60_000)
    assert (window.window.width(), window.window.height()) == (1280, 720)
    assert len({tag.mark for tag in panel.legend.tags}) == len(panel.maps.cells) == len(panel.walks.strip.names) == 8


def test_a_lasso_and_the_pointer_on_one_map_are_on_all(panel: ComparePanel, qtbot: QtBot) -> None:
    turn_to(panel, qtbot, "maps")
    comparison = panel.comparison
    assert comparison is not None
    cells = panel.maps.cells
    panel.maps.tool.setCurrentIndex(2)
    panel.maps.tool.activated.emit(2)
    view = cells[1].view
    qtbot.mousePress(view, LEFT, NONE, QPoint(2, 2))
    for place in (QPoint(40, 60), QPoint(view.width() // 2, view.height() - 4)):
        qtbot.mouseMove(view, place)
    qtbot.mouseRelease(view, LEFT, NONE, QPoint(view.width() // 2, view.height() - 4))
    rows = panel.linked.selection.rows_in(comparison.ids)
    pixels = view.camera.to_pixels(view.positions)
    np.testing.assert_array_equal(rows, np.flatnonzero(pixels[:, 0] < view.width() // 2))
    assert 0 < len(rows) < len(comparison.ids)
    for cell in cells:
        np.testing.assert_array_equal(cell.view._points.selected, rows)
    cells[0].view.hovered.emit(5)
    assert [cell.view._hover for cell in cells] == [5, 5, 5]


def test_with_the_same_data_on_screen_selection_and_stops_are_those_of_the_window(
    window: Program,
    qtbot: QtBot,
    runs: list[Path],
) -> None:
    load(window.session)
    window.session.update_workspace(dataset=data())
    panel, session = compare(window, qtbot, *runs), window.session
    turn_to(panel, qtbot, "maps")
    comparison = panel.comparison
    assert comparison is not None
    assert panel.linked.is_shared
    panel.maps.cells[2].view.clicked.emit(4, NONE)
    assert list(session.view.selection) == [int(comparison.ids[4])]
    session.update_view(selection=Selection.of(comparison.ids[[1, 7]]), hover=int(comparison.ids[9]))
    qtbot.waitUntil(lambda: panel.maps.cells[0].view._points.selected.tolist() == [1, 7])
    assert panel.maps.cells[1].view._hover == 9
    session.update_view(a=stop_at(session, 5), b=stop_at(session, 12))
    qtbot.waitUntil(lambda: panel.walks.walk is not None and (panel.walks.walk.a, panel.walks.walk.b) == (5, 12))


def test_other_data_on_screen_keep_their_own_selection(
    window: Program,
    qtbot: QtBot,
    runs: list[Path],
) -> None:
    load(window.session, n=60)
    panel = compare(window, qtbot, *runs)
    before = window.session.view.selection
    assert not panel.linked.is_shared
    panel.maps.cells[0].view.clicked.emit(3, NONE)
    assert window.session.view.selection is before
    assert len(panel.linked.selection) == 1
    assert panel.maps.cells[1].view._points.selected.tolist() == [3]


def test_walks_go_between_the_same_samples_and_their_ends_can_be_changed(panel: ComparePanel, qtbot: QtBot) -> None:
    turn_to(panel, qtbot, "walks")
    comparison, walk = panel.comparison, panel.walks.walk
    assert comparison is not None
    assert walk is not None
    labels = data().labels
    assert labels is not None
    assert labels[walk.a] != labels[walk.b]
    assert panel.walks.strip.names == ("R1", "R2", "R3")
    np.testing.assert_array_equal(panel.walks.strip._x, np.concatenate(walk.pictures))
    panel.walks.a.setValue(40)
    qtbot.waitUntil(lambda: panel.walks.walk is not None and panel.walks.walk.a == 40)
    run = comparison.runs[1]
    np.testing.assert_allclose(
        panel.walks.strip._x[9], run.codec.decode(run.codec.encode(data().x[[40]]))[0], atol=1e-5
    )
    qtbot.mouseClick(panel.walks.turn, LEFT)
    qtbot.waitUntil(lambda: panel.walks.walk is not None and panel.walks.walk.a != 40)
    turn_to(panel, qtbot, "maps")
    panel.maps.cells[0].view.hovered.emit(8)
    panel.maps.cells[0].view.typed.emit("b")
    qtbot.waitUntil(lambda: panel.walks.walk is not None and panel.walks.walk.b == int(comparison.ids[8]))


@pytest.mark.parametrize(
    ("harm", "said"),
    [
        (lambda run: shutil.rmtree(run), "holds no run"),
        (lambda run: (run / "model.safetensors").unlink(), "no weights to compare by"),
        (lambda run: kept_elsewhere(run), "only runs of the very same data"),
        (lambda run: (run / "RUNNING").write_text("1"), "still being trained and has no weights"),
    ],
)
def test_a_run_that_cannot_be_compared_is_named_and_the_others_are(
    window: Program,
    qtbot: QtBot,
    runs: list[Path],
    harm: object,
    said: str,
) -> None:
    harm(runs[1])  # type: ignore[operator]
    panel = compare(window, qtbot, *runs)
    assert [tag.mark for tag in panel.legend.tags] == ["R1", "R2"]
    assert panel.refused.isVisible()
    assert panel.refused.text().startswith("Not compared: ")
    assert said in panel.refused.text()


def kept_elsewhere(run: Path) -> None:
    shutil.rmtree(run)
    kept(run, of=data(60))


def test_what_leaves_fewer_than_two_is_told_and_what_was_shown_stays(
    panel: ComparePanel,
    window: Program,
    qtbot: QtBot,
    tmp_path: Path,
) -> None:
    before = panel.comparison
    window.session.update_workspace(compared=(tmp_path / "one", tmp_path / "nowhere"))
    qtbot.waitUntil(lambda: "Fewer than two" in panel.refused.text())
    assert panel.comparison is before
    assert "Fewer than two" in window.session.workspace.notices[-1]


def test_a_run_that_is_deleted_meanwhile_stays_as_it_was_read(
    panel: ComparePanel, qtbot: QtBot, runs: list[Path]
) -> None:
    shutil.rmtree(runs[0])
    turn_to(panel, qtbot, "scores")
    qtbot.waitUntil(lambda: panel.scores.scores is not None, timeout=30_000)
    panel.walks.b.setValue(33)
    qtbot.waitUntil(lambda: panel.walks.walk is not None and panel.walks.walk.b == 33)
    qtbot.mouseClick(panel.again, LEFT)
    qtbot.waitUntil(lambda: "holds no run" in panel.refused.text())
    assert [tag.words for tag in panel.legend.tags] == ["two", "three"]


def test_reading_can_be_given_up(
    window: Program, qtbot: QtBot, runs: list[Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    def endless(paths: tuple[Path, ...], dataset: Dataset | None) -> Comparison:
        while True:
            tell(0, 1)

    monkeypatch.setattr("ae_core.comparison.reading.compared", endless)
    panel = panel_of(window)
    window.session.update_workspace(compared=tuple(runs))
    qtbot.waitUntil(lambda: panel.reading._reads.busy)
    panel.reading._reads.cancel()
    qtbot.waitUntil(lambda: not panel.reading._reads.busy)
    assert panel.comparison is None
    assert not panel.body_shown


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


def test_the_action_shows_the_panel_and_two_clicks_compare_the_shipped_ones(setup: Program, qtbot: QtBot) -> None:
    action = setup.window.findChild(QAction, "action.compare")
    assert action is not None
    action.trigger()
    panel = panel_of(setup)
    qtbot.waitUntil(lambda: panel.is_seen)
    qtbot.mouseClick(panel.shipped, LEFT)
    qtbot.waitUntil(lambda: panel.comparison is not None, timeout=30_000)
    comparison = panel.comparison
    assert comparison is not None
    assert [run.kind for run in comparison.runs] == ["Vanilla", "Variational"]


def test_the_report_is_written_from_the_panel(
    panel: ComparePanel,
    window: Program,
    qtbot: QtBot,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    asked = []
    lane = window.lanes.exports
    monkeypatch.setattr(lane, "start", lambda work, request: asked.append((work.__name__, request)))
    out = tmp_path / "report"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(out), "PDF (*.pdf)"))
    qtbot.mouseClick(panel.reporting.button, LEFT)
    walk = panel.walks.walk
    assert walk is not None
    runs = [str(tmp_path / name) for name in ("one", "two", "three")]
    assert asked == [("work", {"runs": runs, "out": f"{out}.pdf", "ends": (walk.a, walk.b)})]
    assert not panel.reporting.button.isEnabled()
    lane.finished.emit({"out": f"{out}.pdf"})
    assert window.session.workspace.notices[-1] == f"The report is written: {out}.pdf"
    assert panel.reporting.button.isEnabled()
    lane.failed.emit("of somebody else")
    assert "somebody else" not in window.session.workspace.notices[-1]


@pytest.mark.slow
def test_a_report_of_the_shipped_runs_is_written_as_a_job_and_can_be_given_up(
    setup: Program, qtbot: QtBot, tmp_path: Path
) -> None:
    panel = panel_of(setup)
    panel.shipped.click()
    qtbot.waitUntil(lambda: panel.comparison is not None, timeout=30_000)
    panel.reporting.write(tmp_path / "given-up.html")
    qtbot.waitUntil(lambda: setup.lanes.exports.busy)
    panel.reporting._progress.cancelled.emit()
    assert not setup.lanes.exports.busy
    assert setup.session.workspace.notices[-1] == "The report was given up"
    panel.reporting.write(tmp_path / "both.html")
    qtbot.waitUntil(lambda: (tmp_path / "both.html").exists(), timeout=100_000)
    assert [path.name for path in tmp_path.glob("*.html")] == ["both.html"]
    qtbot.waitUntil(lambda: setup.session.workspace.notices[-1].startswith("The report is written"))


def test_other_colours_reach_every_view(panel: ComparePanel, window: Program, qtbot: QtBot) -> None:
    window.window.choose_theme("dark" if theme.tokens().name == "light" else "light")
    qtbot.waitUntil(
        lambda: panel.curves.curves.pen("R1 · val").color().name() == colour_of(0, theme.tokens()), timeout=10_000
    )
    np.testing.assert_array_equal(panel.maps.cells[0].view._points.colours, theme.tokens().of_classes(3))
