"""Pictures on a map: apart, where their points are, and those of their points."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ae_core.raster import palette
from app import theme
from app.widgets import map_thumbnails
from app.widgets.latent_map import LatentMap
from app.widgets.map_camera import Camera
from app.widgets.map_picture import View
from app.widgets.map_points import Points, shuffled
from app.widgets.map_thumbnails import Arrangement, Gallery, Thumbnails, arranged

SIZE = (46, 48)
seeds = st.integers(0, 2**32 - 1)


def seen(xy: np.ndarray, camera: Camera) -> View:
    places = np.asarray(xy, dtype=np.float32)
    return View(Points(places, np.zeros(len(places), dtype=np.uint16)), camera, theme.LIGHT)


def cloud(seed: int, n: int = 600) -> np.ndarray:
    rng = np.random.default_rng(seed)
    xy = rng.normal(size=(n, 2)) * rng.uniform(0.01, 3)
    xy[::5] = xy[0]  # duplicates
    xy[1] = np.nan
    return xy


def colour_of(row: int) -> tuple[int, int, int]:
    return 10 + 37 * row % 200, 10 + 91 * row % 200, 10 + 59 * row % 200


def gallery(asked: list[int] | None = None) -> Gallery:
    def draw(rows: np.ndarray, edge: int) -> np.ndarray:
        if asked is not None:
            asked.extend(rows.tolist())
        return np.array([np.full((edge, edge, 3), colour_of(row)) for row in rows.tolist()], dtype=np.uint8)

    return Gallery((1, 14, 14), draw)


def apart(shown: Arrangement, camera: Camera) -> np.ndarray:
    pixels = camera.to_pixels(shown.places)
    return np.abs(pixels[:, None] - pixels[None])


@given(seeds, st.floats(5, 1e4), st.floats(-2, 2), st.floats(-2, 2))
def test_none_overlap_and_each_lies_on_its_point(seed: int, scale: float, x: float, y: float) -> None:
    xy, camera = cloud(seed), Camera(x, y, scale, 400, 300)
    shown = arranged(seen(xy, camera), SIZE)
    far = apart(shown, camera) >= np.array(SIZE[::-1]) - 1e-6
    assert (far.any(axis=2) | np.eye(len(far), dtype=bool)).all()
    np.testing.assert_array_equal(shown.places, xy.astype(np.float32)[shown.rows])


@given(seeds, st.floats(20, 300), st.integers(-70, 70), st.integers(-70, 70))
def test_panning_changes_nothing_but_what_comes_in_and_goes_out(seed: int, scale: float, dx: int, dy: int) -> None:
    xy, camera = cloud(seed), Camera(0.1, -0.2, scale, 400, 300)
    panned = camera.panned(dx, dy)
    before, after = arranged(seen(xy, camera), SIZE), arranged(seen(xy, panned), SIZE)

    def in_both(shown: Arrangement) -> set[int]:
        kept = [(np.abs(one.to_pixels(shown.places) - (200, 150)) < (200, 150)).all(axis=1) for one in (camera, panned)]
        return set(shown.rows[kept[0] & kept[1]].tolist())

    assert in_both(before) == in_both(after)


@given(seeds)
def test_the_rounds_choose_what_one_after_the_other_would_from_the_top_down(seed: int) -> None:
    xy, camera = cloud(seed, 80), Camera(0.0, 0.0, 60.0, 400, 300)
    rounds = arranged(seen(xy, camera), SIZE)
    pixels = camera.to_pixels(xy)
    cell = 2.0 ** np.ceil(np.log2(np.array(SIZE[::-1]) / 60.0 / 2))
    number = {int(row): place for place, row in enumerate(shuffled(len(xy)))}
    top: dict[tuple[int, ...], int] = {}
    for row in np.flatnonzero(np.isfinite(xy).all(axis=1)):
        key = tuple(np.floor(xy.astype(np.float32)[row].astype(float) / cell).astype(int))
        top[key] = max(top.get(key, -1), int(row), key=lambda one: number.get(one, -1))
    greedy: list[int] = []
    for row in sorted(top.values(), key=lambda one: -number[one]):
        if all((np.abs(pixels[row] - pixels[other]) >= SIZE[::-1]).any() for other in greedy):
            greedy.append(row)
    inside = (np.abs(pixels - (200, 150)) < (200, 150)).all(axis=1)
    assert set(rounds.rows[inside[rounds.rows]].tolist()) <= {row for row in greedy if inside[row]}


@pytest.mark.parametrize("n", [0, 1])
def test_no_point_has_no_picture_and_one_has_one(n: int) -> None:
    shown = arranged(seen(np.zeros((n, 2)), Camera(0, 0, 100, 400, 300)), SIZE)
    assert shown.rows.tolist() == list(range(n))


@pytest.fixture
def view(qtbot: QtBot, qapp: QApplication) -> LatentMap:
    theme.apply(qapp, "light")
    widget = LatentMap()
    qtbot.addWidget(widget)
    widget.resize(400, 300)
    widget.show()
    widget.set_mode("thumbnails")
    return widget


def pixel(view: LatentMap, at: QPoint) -> tuple[int, ...]:
    return tuple(palette.rgb(view.grab().toImage().pixelColor(at).name()).tolist())


def boxes(view: LatentMap) -> dict[int, object]:
    shown = view._shown_thumbnails()
    assert shown is not None
    return dict(shown[0].boxes(shown[1]))


def test_every_picture_is_that_of_its_point_and_is_picked_with_it(view: LatentMap, qtbot: QtBot) -> None:
    xy = np.random.default_rng(0).normal(size=(200, 2))
    view.set_points(xy, np.arange(200) % 4, theme.LIGHT.of_classes(4))
    view.set_gallery(gallery())
    shown = view._shown_thumbnails()
    assert shown is not None
    placed = shown[0].boxes(shown[1])
    assert len(placed) > 5
    qtbot.waitUntil(lambda: all(pixel(view, box.center()) == colour_of(row) for row, box in placed.items()))
    for row, box in placed.items():
        assert (box.center() - view.to_pixels(row)).manhattanLength() <= 3
        border = palette.rgb(view.grab().toImage().pixelColor(box.topLeft()).name())
        np.testing.assert_array_equal(border, theme.LIGHT.of_classes(4)[row % 4])
        for corner in (box.topLeft(), box.bottomRight(), box.center()):
            assert view.row_at(corner) == row


def test_pictures_stay_those_of_their_points_when_the_points_change(view: LatentMap, qtbot: QtBot) -> None:
    view.set_points(np.array([[0.0, 0.0], [1.0, 1.0]]), np.zeros(2, dtype=int), None)
    view.set_gallery(gallery())
    view.set_points(np.array([[1.0, 1.0], [0.0, 0.0]]), np.zeros(2, dtype=int), None)
    for row in (0, 1):
        qtbot.waitUntil(lambda row=row: pixel(view, view.to_pixels(row)) == colour_of(row))


def test_what_is_not_isolated_keeps_its_picture_and_pales(view: LatentMap, qtbot: QtBot) -> None:
    view.set_points(np.array([[0.0, 0.0], [1.0, 1.0]]), np.arange(2), theme.LIGHT.of_classes(2))
    view.set_gallery(gallery())
    view.set_isolated(1)
    qtbot.waitUntil(lambda: pixel(view, view.to_pixels(1)) == colour_of(1))
    pale = np.array(pixel(view, view.to_pixels(0)))
    assert (pale > np.array(colour_of(0))).all()
    assert (pale < 255).any()


def test_each_picture_is_drawn_once_and_not_more_are_kept_than_there_is_room_for(
    view: LatentMap, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(map_thumbnails, "MOST_KEPT", 30)
    monkeypatch.setattr(map_thumbnails, "SECONDS", 60.0)
    asked: list[int] = []
    view.set_points(np.random.default_rng(0).normal(size=(3_000, 2)), np.zeros(3_000, dtype=int), None)
    view.set_gallery(gallery(asked))
    view.grab()
    view.grab()
    assert len(asked) == len(set(asked)) > 0
    for _ in range(12):
        view.zoom(1.3)
        view.grab()
        thumbnails = view._thumbnails
        assert isinstance(thumbnails, Thumbnails)
        assert len(thumbnails._kept) <= max(30, len(boxes(view)))


def test_without_pictures_points_are_shown(view: LatentMap) -> None:
    view.set_points(np.zeros((1, 2)), np.zeros(1, dtype=int), theme.LIGHT.of_classes(1))
    assert pixel(view, view.to_pixels(0)) == tuple(theme.LIGHT.of_classes(1)[0].tolist())
