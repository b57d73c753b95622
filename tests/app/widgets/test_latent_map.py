from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QEnterEvent, QWheelEvent
from PySide6.QtWidgets import (
    QApplication,
    QDoubleSpinBox,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QSpinBox,
    QWidget,
)
from pytestqt.qtbot import QtBot

from ae_core.raster import palette
from app import theme
from app.widgets import map_view
from app.widgets.latent_map import LatentMap
from app.widgets.map_picture import CHUNK

XY = np.array([[0.0, 0.0], [1.0, 0.0], [0.0, 1.0], [1.0, 1.0], [np.nan, 0.5]])
CODES = np.array([0, 1, 2, 3, 0])


@pytest.fixture
def view(qtbot: QtBot, qapp: QApplication) -> LatentMap:
    theme.apply(qapp, "light")
    widget = LatentMap()
    qtbot.addWidget(widget)
    widget.resize(400, 300)
    widget.show()
    widget.set_points(XY, CODES, theme.LIGHT.of_classes(4))
    return widget


def colour_at(view: LatentMap, row: int) -> str:
    return view.grab().toImage().pixelColor(view.to_pixels(row)).name()


@pytest.mark.parametrize("row", [0, 1, 2, 3])
def test_a_point_is_drawn_in_its_colour_where_it_is_picked(view: LatentMap, row: int) -> None:
    assert view.row_at(view.to_pixels(row)) == row
    assert colour_at(view, row) == palette.hexadecimal(theme.LIGHT.of_classes(4)[row])


def test_a_point_within_fourteen_pixels_is_picked_and_one_beyond_is_not(view: LatentMap) -> None:
    at = view.to_pixels(0)
    assert view.row_at(at + QPoint(10, 5)) == 0
    assert view.row_at(at + QPoint(13, 8)) == -1


def test_hovering_tells_each_change_once(view: LatentMap, qtbot: QtBot) -> None:
    told: list[int] = []
    view.hovered.connect(told.append)
    for place in (view.to_pixels(2), view.to_pixels(2) + QPoint(1, 1), QPoint(5, 150), view.to_pixels(1)):
        qtbot.mouseMove(view, place)
    assert told == [2, -1, 1]


def test_a_click_tells_the_row_and_the_keys_held(view: LatentMap, qtbot: QtBot) -> None:
    with qtbot.waitSignal(view.clicked) as told:
        qtbot.mouseClick(view, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.ShiftModifier, view.to_pixels(3))
    assert told.args[0] == 3
    assert told.args[1] & Qt.KeyboardModifier.ShiftModifier


def test_a_drag_pans_and_is_no_click(view: LatentMap, qtbot: QtBot) -> None:
    clicks: list[int] = []
    view.clicked.connect(lambda row, keys: clicks.append(row))
    before, start = view.to_pixels(0), QPoint(200, 150)
    qtbot.mousePress(view, Qt.MouseButton.LeftButton, pos=start)
    for step in (20, 40):
        qtbot.mouseMove(view, start + QPoint(step, step // 2))
    qtbot.mouseRelease(view, Qt.MouseButton.LeftButton, pos=start + QPoint(40, 20))
    assert view.to_pixels(0) - before == QPoint(40, 20)
    assert clicks == []
    assert not view.follows


def test_the_wheel_keeps_the_point_under_the_cursor(view: LatentMap, qapp: QApplication) -> None:
    at, scale = QPointF(123, 77), view.camera.scale
    under = view.camera.to_plane(at.x(), at.y())
    none = Qt.MouseButton.NoButton
    wheel = QWheelEvent(
        at, at, QPoint(), QPoint(0, 240), none, Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False
    )
    qapp.sendEvent(view, wheel)
    assert view.camera.scale == pytest.approx(scale * 1.25**2)
    np.testing.assert_allclose(view.camera.to_plane(at.x(), at.y()), under)


def test_the_keyboard_pans_zooms_and_fits(view: LatentMap, qtbot: QtBot) -> None:
    start = view.camera
    qtbot.keyClick(view, Qt.Key.Key_Right)
    assert view.camera.x > start.x
    qtbot.keyClick(view, Qt.Key.Key_Plus)
    assert view.camera.scale > start.scale
    qtbot.keyClick(view, Qt.Key.Key_0)
    assert view.camera == start
    assert view.follows


@pytest.mark.parametrize("kind", [QLineEdit, QSpinBox, QDoubleSpinBox, QPlainTextEdit, QPushButton])
def test_the_map_takes_the_keys_unless_somebody_types(view: LatentMap, qtbot: QtBot, kind: type[QWidget]) -> None:
    field = kind(view)
    field.show()
    field.setFocus()
    qtbot.waitUntil(field.hasFocus)
    QApplication.sendEvent(view, QEnterEvent(QPointF(), QPointF(), QPointF()))
    assert view.hasFocus() == (kind is QPushButton)


def test_what_is_not_selected_turns_grey_and_stays(view: LatentMap) -> None:
    view.set_selection(np.array([1, 3]))
    red, green, blue = palette.rgb(colour_at(view, 2)).tolist()
    assert max(red, green, blue) - min(red, green, blue) < 24
    assert palette.contrast(colour_at(view, 2), theme.LIGHT.panel) > 1.5
    assert colour_at(view, 1) == palette.hexadecimal(theme.LIGHT.of_classes(4)[1])


def test_a_single_selected_point_leaves_the_others_their_colours(view: LatentMap) -> None:
    view.set_selection(np.array([1]))
    assert colour_at(view, 2) == palette.hexadecimal(theme.LIGHT.of_classes(4)[2])


def test_a_selected_point_lies_on_top_of_those_at_the_same_place(view: LatentMap) -> None:
    view.set_points(np.zeros((5, 2)), np.arange(5) % 4, theme.LIGHT.of_classes(4))
    shown = view.row_at(view.to_pixels(0))
    other = (shown + 1) % 5
    view.set_selection(np.array([other]))
    assert view.row_at(view.to_pixels(0)) == other
    view.set_selection(np.array([2]))
    assert colour_at(view, 2) == palette.hexadecimal(theme.LIGHT.of_classes(4)[2])


def test_points_move_only_when_asked(view: LatentMap, qtbot: QtBot) -> None:
    goal = XY[[1, 0, 3, 2, 4]]
    view.set_points(goal, CODES, None)
    np.testing.assert_array_equal(view.positions, goal)
    view.set_points(XY, CODES, None, animate=True)
    np.testing.assert_array_equal(view.positions, goal)
    qtbot.waitUntil(lambda: bool(np.array_equal(view.positions, XY, equal_nan=True)))


@pytest.mark.parametrize("xy", [np.empty((0, 2)), np.full((3, 2), np.nan), np.zeros((1, 2))])
def test_nothing_or_one_point_is_a_picture_too(view: LatentMap, xy: np.ndarray) -> None:
    view.set_points(xy, np.zeros(len(xy), dtype=int), None)
    view.set_selection(np.empty(0, dtype=int))
    assert not view.grab().isNull()
    assert view.row_at(QPoint(200, 150)) == (0 if len(xy) == 1 else -1)


def test_a_shorter_set_of_points_forgets_selected_rows_that_are_gone(view: LatentMap) -> None:
    view.set_selection(np.array([0, 3]))
    view.set_points(XY[:2], CODES[:2], None)
    assert not view.grab().isNull()


def test_a_dark_theme_draws_on_its_own_ground(view: LatentMap, qapp: QApplication) -> None:
    theme.apply(qapp, "dark")
    assert view.grab().toImage().pixelColor(3, 150).name() == theme.DARK.panel
    theme.apply(qapp, "light")


def test_memory_that_is_used_again_shows_nothing_of_the_picture_before(view: LatentMap) -> None:
    before = view.to_pixels(0)
    view.set_points(XY[1:2], CODES[1:2], theme.LIGHT.of_classes(4))
    view.zoom(3.0)
    view.camera = view.camera.panned(60, 60)
    view.set_selection(np.empty(0, dtype=int))
    assert view.grab().toImage().pixelColor(before).name() == theme.LIGHT.panel
    assert view.row_at(before) == -1


def test_more_points_than_a_frame_has_time_for_come_in_the_next_ones(
    view: LatentMap, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(map_view, "FRAME_SECONDS", 0.0)
    xy = np.random.default_rng(0).normal(size=(4 * CHUNK, 2))
    xy[[7, 8]] = [[20.0, 20.0], [-20.0, -20.0]]
    view.set_points(xy, np.zeros(len(xy), dtype=int), theme.LIGHT.of_classes(1))
    view.set_selection(np.array([7, 8]))
    assert view.drawn == CHUNK
    assert view.row_at(view.to_pixels(7)) == 7
    with qtbot.waitExposed(view):
        view.show()
    qtbot.waitUntil(lambda: view.drawn == len(xy))
    refined = view.grab().toImage()
    monkeypatch.setattr(map_view, "FRAME_SECONDS", 60.0)
    view.set_selection(np.array([7, 8]))
    assert view.grab().toImage() == refined
