from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ae_core.raster import palette
from app import theme
from app.widgets import pictures
from app.widgets.image_grid import ImageGrid
from app.widgets.image_sheet import Row
from app.widgets.strip import Strip

RNG = np.random.default_rng(0)
GREYS = RNG.random((6, 1, 7, 5), dtype=np.float32)
COLOURED = RNG.random((6, 3, 8, 8), dtype=np.float32)


@pytest.mark.parametrize(("edge", "factor"), [(7, 1), (14, 2), (17, 2), (30, 4)])
def test_grey_pixels_become_squares_of_their_value(edge: int, factor: int) -> None:
    made = pictures.tiles(GREYS, edge, theme.LIGHT)
    wanted = np.rint(GREYS[:, 0] * 255).repeat(factor, axis=1).repeat(factor, axis=2)
    np.testing.assert_array_equal(made, np.repeat(wanted[..., None], 3, axis=-1))


def test_colours_keep_their_channels() -> None:
    np.testing.assert_array_equal(
        pictures.tiles(COLOURED, 8, theme.DARK), np.rint(COLOURED.transpose(0, 2, 3, 1) * 255)
    )


def test_one_and_a_half_times_spreads_every_pixel_evenly() -> None:
    made = pictures.tiles(GREYS[:, :, :6, :4], 9, theme.LIGHT)[..., 0].astype(float)
    assert made.shape == (6, 9, 6)
    np.testing.assert_allclose(made.mean(axis=(1, 2)), 255 * GREYS[:, 0, :6, :4].mean(axis=(1, 2)), atol=0.6)
    np.testing.assert_allclose(made[:, ::3, ::3], GREYS[:, 0, :6:2, :4:2] * 255, atol=1.01)


def test_a_picture_larger_than_its_cell_is_averaged() -> None:
    made = pictures.tiles(GREYS[:, :, :6, :4], 3, theme.LIGHT)
    blocks = np.rint(GREYS[:, 0, :6, :4] * 255).reshape(6, 3, 2, 2, 2).mean(axis=(2, 4))
    np.testing.assert_allclose(made[..., 0], blocks, atol=0.51)


@pytest.mark.parametrize("shape", [(1, 28, 28), (3, 33, 31), (1, 8, 64), (5,), (40, 3)])
@pytest.mark.parametrize("edge", [1, 12, 42, 100])
def test_the_size_is_known_before_drawing(shape: tuple[int, ...], edge: int) -> None:
    made = pictures.tiles(RNG.random((2, *shape)), edge, theme.LIGHT)
    assert made.shape == (2, *pictures.fitting(shape, edge), 3)


@pytest.mark.parametrize("colours", [theme.LIGHT, theme.DARK], ids=lambda one: one.name)
def test_no_error_is_ground_and_a_whole_one_is_the_bad_colour(colours: theme.Tokens) -> None:
    errors = np.stack([np.zeros((1, 4, 4)), np.ones((1, 4, 4))])
    made = pictures.tiles(errors, 4, colours, "error")
    assert (made[0] == palette.rgb(colours.panel)).all()
    assert (made[1] == palette.rgb(colours.bad)).all()


def test_signed_values_have_their_zero_in_the_middle() -> None:
    signed = np.array([-3.0, 0.0, 3.0]).reshape(3, 1, 1, 1)
    made = pictures.tiles(signed, 1, theme.DARK, "signed").reshape(3, 3)
    for found, wanted in zip(made, (theme.DARK.accent, theme.DARK.panel, theme.DARK.bad), strict=True):
        np.testing.assert_allclose(found, palette.rgb(wanted), atol=2)


def test_a_bar_stands_on_zero_and_reaches_its_value() -> None:
    made = pictures.tiles(np.array([[1.0, -1.0, 0.0]]), 41, theme.LIGHT)[0]
    ink = (made == palette.rgb(theme.LIGHT.accent)).all(axis=-1)
    up, down = ink[:, 5], ink[:, 25]
    assert up[:20].all()
    assert not up[21:].any()
    assert down[21:].all()
    assert not down[:20].any()


def test_values_that_are_not_finite_are_drawn_as_nothing() -> None:
    spoilt = GREYS.copy()
    spoilt[0, 0, 0, 0] = np.nan
    assert pictures.tiles(spoilt, 7, theme.LIGHT)[0, 0, 0].tolist() == [0, 0, 0]


def test_a_mosaic_places_every_cell() -> None:
    cells = [np.full((2, 3, 3), k, dtype=np.uint8) for k in range(5)]
    made = pictures.mosaic([cells[:3], [*cells[3:], None]], 1, np.array([99, 99, 99], dtype=np.uint8))
    assert made.shape == (5, 11, 3)
    assert made[::3, ::4, 0].tolist() == [[0, 1, 2], [3, 4, 99]]
    assert (made[2] == 99).all()


@pytest.fixture
def grid(qtbot: QtBot, qapp: QApplication) -> ImageGrid:
    theme.apply(qapp, "light")
    widget = ImageGrid()
    qtbot.addWidget(widget)
    widget.resize(400, 200)
    return widget


def test_the_screen_shows_the_pixels(grid: ImageGrid) -> None:
    grid.set_tiles(COLOURED[:1], columns=1)
    shown = grid.picture()
    factor = shown.width() // 8
    for y, x in ((0, 0), (3, 5), (7, 7)):
        wanted = palette.hexadecimal(np.rint(COLOURED[0, :, y, x] * 255))
        assert shown.pixelColor(x * factor + factor // 2, y * factor + factor // 2).name() == wanted


def test_a_grid_says_how_many_it_has_room_for(grid: ImageGrid) -> None:
    many = RNG.random((200, 1, 8, 8))
    grid.set_rows([Row("input", many), Row("output", many)])
    assert 1 < grid.shown < grid.total == 200
    grid.set_tiles(many[:64])
    assert grid.shown == 64


def test_rows_of_numbers_share_one_scale(grid: ImageGrid) -> None:
    grid.set_rows([Row("input", np.full((1, 4), 10.0)), Row("output", np.full((1, 4), 5.0))])
    shown, accent = grid.picture(), theme.LIGHT.accent
    heights = [
        sum(shown.pixelColor(5, y).name() == accent for y in rows)
        for rows in (range(shown.height() // 2), range(shown.height() // 2, shown.height()))
    ]
    assert heights[1] == pytest.approx(heights[0] / 2, abs=2)


def test_a_click_tells_the_sample(grid: ImageGrid) -> None:
    grid.set_tiles(GREYS, columns=3)
    found = {grid.index_at(QPoint(x, y)) for x in range(0, 400, 4) for y in range(0, 200, 4)}
    assert found == {-1, 0, 1, 2, 3, 4, 5}


def test_a_strip_shows_every_step_and_tells_the_one_chosen(qtbot: QtBot) -> None:
    strip = Strip()
    qtbot.addWidget(strip)
    strip.resize(300, 120)
    strip.set_data(RNG.random((9, 1, 8, 8)))
    chosen: list[int] = []
    strip.chosen.connect(chosen.append)
    for step in range(9):
        qtbot.mousePress(strip, Qt.MouseButton.LeftButton, pos=strip.box(step).center())
    assert chosen == list(range(9))


def test_numbers_have_room_under_their_pictures(grid: ImageGrid) -> None:
    numbers = ["12,345.6"] * 20
    grid.set_rows([Row("input", RNG.random((20, 1, 8, 8)))], numbers)
    found = [grid.index_at(QPoint(x, 12)) for x in range(400)]
    assert set(found) - {-1} == set(range(grid.shown))
    room = found.index(1) - found.index(0)
    assert room >= QFontMetrics(grid.small_font()).horizontalAdvance(numbers[0])


def test_arrows_choose_samples_and_stop_at_the_ends(grid: ImageGrid, qtbot: QtBot) -> None:
    told: list[int] = []
    grid.clicked.connect(told.append)
    right, left, down = Qt.Key.Key_Right, Qt.Key.Key_Left, Qt.Key.Key_Down
    grid.resize(700, 200)
    grid.set_rows([Row("input", GREYS), Row("output", GREYS)])
    assert grid.shown == 6
    for key in (right, right, down, left, left):
        qtbot.keyClick(grid, key)
    assert told == [0, 1, 0]
    told.clear()
    grid.set_tiles(GREYS, columns=3)
    for key in (down, right, right, right):
        qtbot.keyClick(grid, key)
    assert told == [3, 4, 5]


def test_the_sample_that_arrows_start_from_is_framed(grid: ImageGrid, qtbot: QtBot) -> None:
    grid.show()
    grid.set_rows([Row("input", GREYS), Row("output", GREYS)])
    before = grid.grab().toImage()
    grid.setFocus()
    qtbot.waitUntil(grid.hasFocus)
    assert grid.grab().toImage() != before


def test_a_series_with_few_channels_is_curves_that_stop_at_its_end() -> None:
    x = np.sin(np.linspace(0, 6, 40, dtype=np.float32))[None, :, None].repeat(2, axis=2)
    x[:, 20:] = np.nan
    x[..., 1] = -x[..., 0]
    made = pictures.tiles(x, 40, theme.LIGHT)[0]
    drawn = (made != palette.rgb(theme.LIGHT.window)).any(axis=-1)
    columns = drawn.any(axis=0)
    assert columns[:29].all()
    assert not columns[31:].any()
    assert drawn[:, 10].sum() < 12
    assert (made == palette.rgb(theme.LIGHT.accent)).all(axis=-1).any()
