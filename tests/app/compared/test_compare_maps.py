"""The maps of the runs that are compared, moved and selected on together."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from pytestqt.qtbot import QtBot

from ae_core.projection.quality import NEIGHBOURHOOD
from app.bootstrap import Program
from app.comparing.maps_view import TIP
from app.panels.compare import ComparePanel
from tests.app.comparing import compare, data, turn_to
from tests.app.small_model import load

LEFT, NONE = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier


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
    assert panel.maps.cells[1].tag.words.startswith(f"{comparison.maps[1].agreement:.0%} like R1")


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


def test_the_keys_of_the_hand_are_undone_as_a_choice_is(panel: ComparePanel, window: Program, qtbot: QtBot) -> None:
    turn_to(panel, qtbot, "maps")
    panel.maps.cells[0].view.typed.emit("r")
    assert panel.maps.tool.currentData() == "rectangle"
    assert window.session.view.choices["compare.tool"] == "rectangle"
    window.session.undo()
    assert panel.maps.tool.currentData() == "move"


def test_what_is_said_of_overlaps_has_their_number_of_neighbours() -> None:
    assert f"of the {NEIGHBOURHOOD} nearest codes" in TIP
