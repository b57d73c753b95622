"""The curves of the runs that are compared, and what tells one from another."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from ae_core.comparison.strokes import DASHES
from ae_core.training.folder import RunFolder
from app import theme
from app.bootstrap import Program
from app.comparing.looks import colour_of
from app.panels.compare import ComparePanel
from tests.app.comparing import compare

LEFT = Qt.MouseButton.LeftButton


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


def test_other_colours_reach_every_view(panel: ComparePanel, window: Program, qtbot: QtBot) -> None:
    window.window.choose_theme("dark" if theme.tokens().name == "light" else "light")
    qtbot.waitUntil(
        lambda: panel.curves.curves.pen("R1 · val").color().name() == colour_of(0, theme.tokens()), timeout=10_000
    )
    np.testing.assert_array_equal(panel.maps.cells[0].view._points.colours, theme.tokens().of_classes(3))


def test_the_term_is_undone_redone_and_found_again(
    panel: ComparePanel, window: Program, qtbot: QtBot, runs: list[Path]
) -> None:
    term, session = panel.curves.term, window.session
    first = term.currentText()
    term.setCurrentIndex(2)
    term.activated.emit(2)
    assert term.currentText() == "loss · validation"
    session.undo()
    assert term.currentText() == first
    np.testing.assert_allclose(panel.curves.curves.drawn("R1 · val")[1], 2 * 10 / (1 + np.arange(4)))
    session.redo()
    assert term.currentText() == "loss · validation"
    np.testing.assert_allclose(panel.curves.curves.drawn("R1 · val")[1], 10 / (1 + np.arange(4)))


def test_a_term_that_was_chosen_before_runs_were_read_is_shown_when_they_are(
    window: Program, qtbot: QtBot, runs: list[Path]
) -> None:
    window.session.update_view(choices={"compare.term": "train.loss"})
    panel = compare(window, qtbot, *runs)
    assert panel.curves.term.currentText() == "loss · training"
    assert "compare.term" not in window.window.remembered.late


def test_of_a_run_whose_epochs_are_not_known_none_are_told(window: Program, qtbot: QtBot, runs: list[Path]) -> None:
    files = RunFolder(runs[1])
    record = files.read()
    files.write(replace(record, results={"status": "stopped"}))
    panel = compare(window, qtbot, *runs)
    tips = [tag.toolTip() for tag in panel.legend.tags]
    assert "3 epochs" in tips[0]
    assert "epochs" not in tips[1]
