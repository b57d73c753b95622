"""The line above a panel: one row, or as many as it takes."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QComboBox, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from app.widgets.title_line import WIDEST, TitleLine


@pytest.fixture
def line(qtbot: QtBot) -> Iterator[TitleLine]:
    """A name, a choice and five buttons."""
    room = QWidget()  # which has no layout, so that a line is as narrow as a test wants it
    qtbot.addWidget(room)
    made = TitleLine("Map", room)
    choice = QComboBox()
    choice.addItem("the colour of the points")
    choice.setMinimumWidth(76)
    made.add(choice, *(QPushButton(f"do number {number}") for number in range(5)))
    room.show()
    yield made
    room.close()


def laid_out(line: TitleLine, width: int) -> list[tuple[int, int, int]]:
    """Left, right and top of what it offers, in a line of that width."""
    line.resize(width, 40)
    for _ in range(3):
        QApplication.processEvents()
        line.resize(width, line.minimumSizeHint().height())
    shown = [line.label, *line.findChildren(QComboBox), *line.findChildren(QPushButton)]
    return [(one.x(), one.geometry().right(), one.y()) for one in shown]


def test_what_has_room_stands_in_one_row(line: TitleLine) -> None:
    laid_out(line, 1200)
    assert line._height == 1


@pytest.mark.parametrize("width", [520, 400, 300])
def test_what_would_be_cut_stands_in_another_row(line: TitleLine, width: int) -> None:
    one_row = line.minimumSizeHint().height()
    placed = laid_out(line, width)
    assert line.minimumSizeHint().height() == line._height * one_row >= 2 * one_row
    assert max(right for _, right, _ in placed) < width
    for (_, right, top), (left, _, below) in pairwise(placed):
        assert left > right or below > top + one_row / 2  # beside the one before, or beneath it
    assert max(top for _, _, top in placed) < line.height()


def test_it_does_not_push_a_window_wider_whatever_it_offers(line: TitleLine) -> None:
    line.add(*(QPushButton(f"another {number}") for number in range(20)))
    assert line.minimumSizeHint().width() == WIDEST


def test_a_row_comes_and_goes_with_what_is_offered(line: TitleLine) -> None:
    laid_out(line, 480)
    assert line._height > 1
    for button in line.findChildren(QPushButton):
        button.hide()
    laid_out(line, 480)
    assert line._height == 1


def test_rows_begin_at_the_right_where_reading_does(line: TitleLine) -> None:
    left = laid_out(line, 400)
    line.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    right = laid_out(line, 400)
    assert line._height > 1
    assert right[0][1] > left[0][1]
    assert min(start for start, _, _ in right) >= 0
