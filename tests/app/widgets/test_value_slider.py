from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from pytestqt.qtbot import QtBot

from app.widgets.value_slider import ValueSlider


@pytest.fixture
def slider(qtbot: QtBot) -> ValueSlider:
    made = ValueSlider()
    qtbot.addWidget(made)
    made.resize(200, 24)
    made.set_data(-2.0, 2.0, 0.31234, 0.31234)
    made.show()
    return made


def test_it_stands_exactly_at_home_until_it_is_moved(slider: ValueSlider, qtbot: QtBot) -> None:
    assert (slider.value, slider.number.text()) == (0.31234, "0.31")
    with qtbot.waitSignal(slider.changed):
        qtbot.keyClick(slider.slider, Qt.Key.Key_Right)
    assert slider.value == pytest.approx(0.31234 + 4 / 80, abs=4 / 800)
    with qtbot.waitSignal(slider.changed):
        qtbot.keyClick(slider.slider, Qt.Key.Key_Home)
    assert (slider.value, slider.number.text()) == (-2.0, "\N{MINUS SIGN}2.00")


def test_a_double_click_brings_it_home(slider: ValueSlider, qtbot: QtBot) -> None:
    slider.set_value(1.5)
    with qtbot.waitSignal(slider.changed):
        qtbot.mouseDClick(slider.slider, Qt.MouseButton.LeftButton, pos=QPoint(20, slider.slider.height() // 2))
    assert slider.value == 0.31234


def test_a_home_beyond_the_range_can_be_reached(slider: ValueSlider) -> None:
    slider.set_data(-1.0, 1.0, 5.0, 5.0)
    assert slider.ends == (-1.0, 5.0)
    assert slider.slider.value() == slider.slider.maximum()
    slider.set_value(9.0)
    assert slider.value == 5.0


@pytest.mark.parametrize(
    ("ends", "value", "written"),
    [((-3, 3), -0.001, "0.00"), ((0, 0.05), 0.0123, "0.0123"), ((-40, 40), 12.34, "12.3"), ((1, 1), 1, "1.00")],
)
def test_numbers_are_as_fine_as_the_range(
    slider: ValueSlider, ends: tuple[float, float], value: float, written: str
) -> None:
    slider.set_data(*ends, value, value)
    assert slider.number.text() == written
