"""What has changed is drawn in another colour, and steps have their letters."""

from __future__ import annotations

import numpy as np
from PySide6.QtGui import QColor
from pytestqt.qtbot import QtBot

from ae_core.raster import palette
from app import theme
from app.widgets.pictures import tiles
from app.widgets.strip import Strip

X = np.array([[1.0, 1.0, 1.0, 1.0], [1.0, 1.0, 1.0, 1.0]], np.float32)


def test_only_marked_columns_take_the_colour_of_what_is_wrong() -> None:
    marked = np.array([[False, True, False, False], [False, False, False, False]])
    drawn = tiles(X, 40, theme.LIGHT, marked=marked)
    bad = (drawn == palette.rgb(theme.LIGHT.bad)).all(-1)
    columns = np.flatnonzero(bad[0].any(axis=0))
    width = drawn.shape[2]
    assert width // 4 <= columns.min() < columns.max() < width // 2
    assert not bad[1].any()
    plain = tiles(X, 40, theme.LIGHT)
    np.testing.assert_array_equal(drawn[1], plain[1])
    np.testing.assert_array_equal(drawn[0][~bad[0]], plain[0][~bad[0]])


def test_a_letter_stands_at_each_step_or_at_the_ends(qtbot: QtBot) -> None:
    strip = Strip()
    qtbot.addWidget(strip)
    strip.resize(600, 100)
    x = np.ones((5, 1, 8, 8), np.float32)

    def lettered() -> list[bool]:
        picture, ground = strip.grab().toImage(), QColor("#ffffff")
        return [picture.pixelColor(strip.badge(step).topLeft()) != ground for step in range(5)]

    strip.set_data(x)
    assert lettered() == [True, False, False, False, True]
    strip.set_data(x, stops={1: "-1", 3: "+1"})
    assert lettered() == [False, True, False, True, False]
    assert strip.badge(1).width() > strip.badge(1).height()
