"""The legend of a map under mouse and keyboard."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ae_core.raster import palette
from app import theme
from app.widgets.latent_map import LatentMap
from app.widgets.legend import Legend, rounded
from app.widgets.legend_drawing import MOST_NAMES

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def view(qtbot: QtBot, qapp: QApplication) -> LatentMap:
    theme.apply(qapp, "light")
    widget = LatentMap()
    qtbot.addWidget(widget)
    widget.resize(500, 500)
    widget.show()
    return widget


def categories(n: int, counts: np.ndarray | None = None) -> Legend:
    return Legend(theme.LIGHT.of_classes(n), "Class", tuple(f"class {k}" for k in range(n)), counts)


def test_a_click_on_a_category_tells_it_and_another_click_lets_it_go(view: LatentMap, qtbot: QtBot) -> None:
    told: list[int] = []
    view.legend.isolated.connect(told.append)
    view.legend.isolated.connect(lambda code: view.legend.set_data(view.legend.legend, code))
    view.set_legend(categories(5))
    for code in (3, 3, 1, 2):
        qtbot.mouseClick(view.legend, LEFT, pos=view.legend.place(code).center())
    assert told == [3, -1, 1, 2]


def test_a_click_on_the_title_or_beside_the_names_is_none(view: LatentMap, qtbot: QtBot) -> None:
    told: list[int] = []
    view.legend.isolated.connect(told.append)
    clicked: list[int] = []
    view.clicked.connect(lambda row, keys: clicked.append(row))
    view.set_legend(categories(2))
    qtbot.mouseClick(view.legend, LEFT, pos=QPoint(10, 5))
    view.set_legend(Legend(theme.LIGHT.ramp(), "Error", ends=("0", "1")))
    qtbot.mouseClick(view.legend, LEFT, pos=view.legend.rect().center())
    assert told == []
    assert clicked == []


def test_the_keyboard_chooses_and_isolates(view: LatentMap, qtbot: QtBot) -> None:
    told: list[int] = []
    view.legend.isolated.connect(told.append)
    view.set_legend(categories(3))
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Return):
        qtbot.keyClick(view.legend, key)
    view.legend.set_data(view.legend.legend, 1)
    qtbot.keyClick(view.legend, Qt.Key.Key_Escape)
    assert told == [1, -1]
    view.set_points(np.zeros((2, 2)), np.array([0, 1]), theme.LIGHT.of_classes(3))
    view.set_isolated(1)
    qtbot.keyClick(view, Qt.Key.Key_Escape)
    assert told == [1, -1, -1]


def test_of_a_thousand_categories_the_largest_are_named_and_the_rest_counted(view: LatentMap) -> None:
    counts = np.arange(1_000) % 7
    counts[[5, 500, 999]] = 100
    view.set_legend(categories(1_000, counts))
    named = view.legend.codes
    assert {5, 500, 999} <= set(named)
    assert len(named) < MOST_NAMES
    assert view.legend._tail() == [f"and {np.count_nonzero(counts) - len(named):,} more"]
    rare = int(np.flatnonzero(counts == 1)[-1])
    view.set_points(np.zeros((1, 2)), np.zeros(1, dtype=int), None)
    view.set_isolated(rare)
    view.grab()
    assert rare in view.legend.codes


def test_on_a_low_wide_map_ten_classes_stand_in_two_columns(view: LatentMap, qtbot: QtBot) -> None:
    view.resize(640, 200)
    view.set_legend(categories(10))
    assert view.legend.codes == list(range(10))
    told: list[int] = []
    view.legend.isolated.connect(told.append)
    for code in (2, 9):
        qtbot.mouseClick(view.legend, LEFT, pos=view.legend.place(code).center())
    assert told == [2, 9]
    assert view.legend.place(0).top() == view.legend.place(5).top()


def test_it_keeps_to_the_corner_and_within_the_map(view: LatentMap) -> None:
    view.set_legend(categories(40))
    for size in ((500, 500), (300, 180), (160, 120)):
        view.resize(*size)
        assert view.rect().contains(view.legend.geometry())
        assert view.legend.geometry().right() >= view.width() - 10


def test_the_dot_before_a_name_has_its_colour_and_turns_grey_when_another_is_isolated(view: LatentMap) -> None:
    view.set_legend(categories(3))
    at = view.legend.place(2).topLeft() + QPoint(12, view.legend.place(2).height() // 2)
    assert view.legend.grab().toImage().pixelColor(at).name() == palette.hexadecimal(theme.LIGHT.of_classes(3)[2])
    view.legend.set_data(view.legend.legend, 0)
    assert view.legend.grab().toImage().pixelColor(at).name() == theme.LIGHT.line


@pytest.mark.parametrize(
    ("value", "text"), [(7468.2, "7,470"), (0.012345, "0.0123"), (-1234.0, "-1,230"), (54.321, "54.3"), (0.0, "0")]
)
def test_values_are_written_to_three_figures(value: float, text: str) -> None:
    assert rounded(value) == text
