from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.widgets.canvas import Canvas, stroke

LEFT, RIGHT = Qt.MouseButton.LeftButton, Qt.MouseButton.RightButton


@pytest.fixture
def canvas(qtbot: QtBot, qapp: QApplication) -> Canvas:
    made = Canvas()
    qtbot.addWidget(made)
    made.set_picture(np.zeros((1, 10, 10), np.float32))
    made.resize(202, 202)  # 20 pixels of the screen for each of the picture
    made.show()
    qapp.processEvents()
    return made


def spot(x: float, y: float) -> QPoint:
    return QPoint(round(1 + 20 * x), round(1 + 20 * y))


def test_a_dot_covers_a_disc() -> None:
    cover = stroke((10, 10), (5, 5), (5, 5), 2.0)
    y, x = np.mgrid[0:10, 0:10] + 0.5
    np.testing.assert_allclose(cover, np.clip(2.5 - np.hypot(x - 5, y - 5), 0, 1), atol=1e-6)


def test_a_line_covers_what_its_dots_do() -> None:
    line = stroke((12, 12), (2, 3), (9, 7), 1.5)
    dots = [stroke((12, 12), (2 + 7 * t, 3 + 4 * t), (2 + 7 * t, 3 + 4 * t), 1.5) for t in np.linspace(0, 1, 400)]
    np.testing.assert_allclose(line, np.max(dots, axis=0), atol=1e-3)


def test_the_mouse_draws_and_wipes_out(canvas: Canvas, qtbot: QtBot) -> None:
    seen: list[np.ndarray] = []
    canvas.drawn.connect(seen.append)
    qtbot.mousePress(canvas, LEFT, pos=spot(2.5, 2.5))
    qtbot.mouseMove(canvas, spot(7.5, 2.5))
    qtbot.mouseRelease(canvas, LEFT, pos=spot(7.5, 2.5))
    assert (canvas.picture[0, 2, 2:8] == 1).all()
    assert canvas.picture[0, 6].max() == 0
    np.testing.assert_array_equal(seen[-1], canvas.picture)
    qtbot.mouseClick(canvas, RIGHT, pos=spot(2.5, 2.5))
    assert canvas.picture[0, 2, 2] == 0
    assert canvas.picture[0, 2, 7] == 1


def test_a_stroke_over_itself_is_no_darker(canvas: Canvas) -> None:
    canvas.begin((5, 5))
    canvas.draw((5, 5), canvas.ink)
    once = canvas.picture.copy()
    canvas.draw((5, 5), canvas.ink)
    np.testing.assert_array_equal(canvas.picture, once)


def test_the_keyboard_draws_too(canvas: Canvas, qtbot: QtBot) -> None:
    for key in (Qt.Key.Key_Left, Qt.Key.Key_Up, Qt.Key.Key_Space):
        qtbot.keyClick(canvas, key)
    assert canvas.picture[0, 4, 4] > 0.5
    qtbot.keyClick(canvas, Qt.Key.Key_Backspace)
    assert canvas.picture.max() < 0.5
    with qtbot.waitSignal(canvas.pasted):
        qtbot.keyClick(canvas, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
