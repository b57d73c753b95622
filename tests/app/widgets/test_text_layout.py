"""Texts and series in the room that they have: readable, whole, and with nothing on top of them."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.widgets import pictures
from app.widgets.image_grid import ImageGrid
from app.widgets.pictures import Text
from app.widgets.strip import Strip
from app.widgets.text_layout import READABLE, block_of_texts, row_of_texts
from app.widgets.triptych import Part, Triptych

TEXT = Text(("", "the", "farmers", "followed", "a", "child", "near", "river"))
SENTENCES = np.tile(np.array([[1, 2, 3, 4, 5, 6, 1, 7]], np.float32), (64, 1))


@pytest.mark.parametrize("room", [(1260, 70), (600, 300), (300, 900)])
def test_as_many_texts_as_can_be_read_are_laid_out_within_the_room(room: tuple[int, int]) -> None:
    page, columns, count = block_of_texts(SENTENCES, TEXT, room, (4, 4))
    lines = -(-(count + (count < 64)) // columns)
    assert 1 <= count <= 64
    assert page.points >= READABLE
    assert columns * (page.width + 4) - 4 <= room[0]
    assert lines * (page.height + 4) - 4 <= room[1]
    assert pictures.points(SENTENCES, TEXT, page.height, page.width) >= page.points


def test_a_row_of_texts_has_the_most_columns_in_which_they_can_be_read() -> None:
    page, columns = row_of_texts(SENTENCES, TEXT, 400, 56, 4)
    assert page.points >= READABLE
    assert pictures.points(SENTENCES, TEXT, 56, (400 + 4) // (columns + 1) - 4) < READABLE


def test_a_block_says_how_many_texts_it_has_no_room_for(qtbot: QtBot) -> None:
    grid = ImageGrid()
    qtbot.addWidget(grid)
    grid.resize(700, 80)
    grid.set_tiles(SENTENCES, text=TEXT)
    assert 0 < grid.shown < grid.total
    assert grid.shown + grid.missing == grid.total
    assert not grid.grab().isNull()
    grid.resize(1900, 900)
    grid.grab()  # brings what was hidden its new size
    assert grid.missing == 0


def test_the_letters_of_the_ends_stand_beside_texts_and_within_the_strip(qtbot: QtBot) -> None:
    strip = Strip()
    qtbot.addWidget(strip)
    strip.resize(1260, 76)
    strip.set_data(SENTENCES[:12], text=TEXT)
    for step in range(12):
        assert not any(strip.badge(step).intersects(strip.box(other)) for other in range(12))
        assert strip.rect().contains(strip.badge(step))
        assert strip.rect().contains(strip.box(step))
    chosen = []
    strip.chosen.connect(chosen.append)
    qtbot.mouseClick(strip, Qt.MouseButton.LeftButton, pos=strip.box(7).center())
    assert chosen == [7]


@pytest.mark.parametrize("width", [220, 250, 400])
def test_all_curves_of_a_series_lie_within_the_inspector(qtbot: QtBot, width: int) -> None:
    view = Triptych()
    qtbot.addWidget(view)
    view.resize(width, view.heightForWidth(width))
    wave = np.sin(np.arange(64, dtype=np.float32))[:, None]
    view.set_data([Part("input", wave), Part("output", wave), Part("error", wave, "error")])
    picture = view.grab().toImage()
    ground = picture.pixelColor(0, 0)
    assert all(picture.pixelColor(width - 2, y) == ground for y in range(picture.height()))


def test_texts_stand_one_below_the_other_at_full_width(qtbot: QtBot) -> None:
    view = Triptych()
    qtbot.addWidget(view)
    parts = [Part(name, SENTENCES[0], text=TEXT) for name in ("input", "output")]
    view.set_data(parts)
    two = view.heightForWidth(240)
    view.set_data(parts[:1])
    assert two > 1.5 * view.heightForWidth(240)
    assert pictures.points(SENTENCES[:1], TEXT, 44, 240 - 16) >= READABLE


@pytest.mark.parametrize("size", [(640, 112), (400, 400), (900, 200), (200, 90)])
def test_several_walks_of_texts_have_a_line_each(qtbot: QtBot, size: tuple[int, int]) -> None:
    strip = Strip()
    qtbot.addWidget(strip)
    strip.resize(*size)
    strip.set_data(SENTENCES[:24], text=TEXT, names=["Straight", "Along the sphere", "By samples"])
    strip.grab()
    for line in range(3):
        boxes = [strip.box(8 * line + step) for step in range(8)]
        assert boxes[0].left() == strip.box(0).left()
        assert len({box.top() for box in boxes}) == 1
        assert boxes[0].top() == strip.box(0).top() + line * (strip.box(8).top() - strip.box(0).top())
