"""What is decoded at a place leaves room for the map around it."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app.widgets.card import Card
from app.widgets.spot_view import MOST_HIGH, MOST_WIDE, SpotView

PICTURE = np.zeros((1, 28, 28), dtype=np.float32)
LINES = ("hole 1 of 2: 4.5% of the codes were expected here", *(f"number {k} and what it says" for k in range(9)))


@pytest.fixture
def page(qtbot: QtBot) -> QWidget:
    widget = QWidget()
    qtbot.addWidget(widget)
    widget.show()
    return widget


@pytest.mark.parametrize("size", [(420, 320), (700, 400), (2000, 1500)])
def test_it_takes_no_more_than_its_share_of_a_map(page: QWidget, size: tuple[int, int]) -> None:
    page.resize(*size)
    view = SpotView(page)
    view.set_data(PICTURE, "far from the data", LINES, "bad")
    view.show_beside(QPoint(size[0] // 3, size[1] // 3))
    assert view.isVisible()
    assert view.width() <= MOST_WIDE * size[0]
    assert view.height() <= MOST_HIGH * size[1]
    assert not view.geometry().contains(QPoint(size[0] // 3, size[1] // 3))
    told = " ".join(view._told)
    assert told.startswith(LINES[0])
    assert " ".join(LINES).startswith(told)
    assert (told == " ".join(LINES)) == (size[0] == 2000)


def test_it_gives_way_to_a_card(page: QWidget) -> None:
    page.resize(420, 320)
    view, card = SpotView(page), Card(page)
    view.set_data(PICTURE, "among the data", LINES[:1], "good")
    view.show_away_from(QPoint(400, 10))
    assert view.isVisible()
    card.set_data(PICTURE, PICTURE, "6 · sample 1,745", "squared error 23.10, summed")
    card.show_beside(QPoint(20, 300))
    view.show_away_from(QPoint(400, 10))
    assert not view.isVisible()
    card.hide()
    view.show_away_from(QPoint(400, 10))
    assert view.isVisible()
