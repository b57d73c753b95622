from __future__ import annotations

import pytest
from PySide6.QtWidgets import QFrame, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from app.popups import ROOM, place_above


@pytest.mark.parametrize(("x", "y"), [(0, 0), (700, 100), (700, 700), (300, 500)])
@pytest.mark.parametrize(("width", "height"), [(200, 150), (460, 420), (5000, 5000)])
def test_a_page_is_wholly_on_the_screen_and_over_its_button_where_there_is_room(
    qtbot: QtBot, x: int, y: int, width: int, height: int
) -> None:
    window = QWidget()
    button, page = QPushButton("open", window), QFrame()
    for widget in (window, page):
        qtbot.addWidget(widget)
    window.move(x, y)
    window.show()
    place_above(page, button, width, height)
    screen = button.screen().availableGeometry()
    assert screen.contains(page.geometry())
    corner = button.mapToGlobal(button.rect().topRight())
    if corner.y() - screen.top() > height + 2 * ROOM:
        assert page.geometry().bottom() < corner.y()
