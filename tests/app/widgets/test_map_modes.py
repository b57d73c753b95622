"""The ways to draw a map's points: density, contours, and what is drawn by itself."""

from __future__ import annotations

from itertools import pairwise

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ae_core.raster import palette
from app import theme
from app.widgets import map_view
from app.widgets.latent_map import LatentMap
from app.widgets.map_contours import lines_of
from app.widgets.map_density import CELL, ONE, UNIT, DensityPicture
from app.widgets.map_levels import MODES, Crowd, Mode, automatic
from app.widgets.map_picture import CHUNK
from app.widgets.map_points import Points
from app.widgets.map_thumbnails import Gallery

EVERY = pytest.mark.parametrize("mode", [mode for mode, _ in MODES])
RAMPS = pytest.mark.parametrize("tokens", [theme.LIGHT, theme.DARK], ids=["light", "dark"])


@pytest.fixture
def view(qtbot: QtBot, qapp: QApplication) -> LatentMap:
    theme.apply(qapp, "light")
    widget = LatentMap()
    qtbot.addWidget(widget)
    widget.resize(400, 300)
    widget.show()
    return widget


def show(view: LatentMap, xy: np.ndarray, mode: Mode, codes: np.ndarray | None = None) -> None:
    view.set_mode(mode)
    view.set_points(xy, np.zeros(len(xy), dtype=int) if codes is None else codes, theme.LIGHT.of_classes(4))


def seen(view: LatentMap, at: QPoint) -> np.ndarray:
    return palette.rgb(view.grab().toImage().pixelColor(at).name()).astype(int)


@EVERY
@pytest.mark.parametrize("n", [0, 1, 2, 7])
@pytest.mark.parametrize("collapsed", [True, False])
def test_every_way_draws_any_number_of_points_wherever_they_are(
    view: LatentMap, mode: Mode, n: int, collapsed: bool
) -> None:
    xy = np.zeros((n, 2)) if collapsed else np.random.default_rng(n).normal(size=(n, 2))
    xy = np.concatenate([xy, [[np.nan, 0.0], [np.inf, 1.0]]])
    show(view, xy, mode)
    blank = palette.rgb(theme.LIGHT.panel).astype(int)
    for row in range(n):
        assert (seen(view, view.to_pixels(row)) != blank).any()
        assert view.row_at(view.to_pixels(row)) in range(n)


def test_the_legend_of_a_density_tells_how_many_points_there_are(view: LatentMap) -> None:
    show(view, np.concatenate([np.zeros((4_000, 2)), [[1.0, 1.0]]]), "density")
    view.grab()
    legend = view.legend.legend
    assert legend is not None
    assert legend.ends is not None
    assert legend.ends[0] == "0"
    assert float(legend.ends[1].replace(",", "")) == pytest.approx(4_000 * ONE * (UNIT / CELL) ** 2, rel=0.005)
    view.set_mode("points")
    view.grab()
    assert view.legend.legend is None


@RAMPS
def test_more_points_stand_out_more_in_every_colour_vision(tokens: theme.Tokens) -> None:
    ramp = palette.density(tokens.panel)
    np.testing.assert_array_equal(ramp[0], palette.rgb(tokens.panel))
    for vision in palette.VISIONS:
        light = palette.oklab(ramp, vision)[:, 0]
        away = np.abs(light - light[0])
        assert (np.diff(away) > -4e-3).all()
        steps = [np.abs(light[b] - light[a]) for a, b in pairwise(range(0, 256, 51))]
        assert min(steps) > 0.05
    # One point alone, of a range of a thousand: a tenth of the way up.
    assert palette.contrast(palette.hexadecimal(ramp[26]), tokens.panel) > 1.5


def test_a_density_that_comes_in_parts_ends_as_if_it_had_come_at_once(
    view: LatentMap, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(map_view, "FRAME_SECONDS", 0.0)
    xy = np.random.default_rng(0).normal(size=(3 * CHUNK, 2))
    show(view, xy, "density")
    assert view.drawn == CHUNK
    with qtbot.waitExposed(view):
        view.show()
    qtbot.waitUntil(lambda: view.drawn == len(xy))
    refined = view.grab().toImage()
    monkeypatch.setattr(map_view, "FRAME_SECONDS", 60.0)
    view.retheme()
    assert view.grab().toImage() == refined


def test_a_part_of_a_density_is_scaled_to_the_whole(view: LatentMap, monkeypatch: pytest.MonkeyPatch) -> None:
    xy = np.zeros((4 * CHUNK, 2))
    show(view, xy, "density")
    whole = view._ensure_picture()
    assert isinstance(whole, DensityPicture)
    most = whole.most
    monkeypatch.setattr(map_view, "FRAME_SECONDS", 0.0)
    view.retheme()
    part = view._ensure_picture()
    assert isinstance(part, DensityPicture)
    assert not part.is_complete
    assert part.most == pytest.approx(most, rel=1e-5)


@pytest.mark.parametrize("mode", ["points", "density"])
def test_what_is_not_isolated_turns_grey_and_stays(view: LatentMap, mode: Mode) -> None:
    show(view, np.array([[0.0, 0.0], [1.0, 0.0], [1.0, 1.0]]), mode, np.array([0, 1, 1]))
    view.set_isolated(1)
    grey, coloured = seen(view, view.to_pixels(0)), seen(view, view.to_pixels(1))
    assert np.ptp(grey) < 24
    assert grey.max() < 240
    assert np.ptp(coloured) > 40
    view.set_isolated(-1)
    assert np.ptp(seen(view, view.to_pixels(0))) > 40


def test_an_isolated_point_lies_on_top_and_is_the_one_that_is_picked(view: LatentMap) -> None:
    show(view, np.zeros((4, 2)), "points", np.arange(4))
    for code in range(4):
        view.set_isolated(code)
        assert view.row_at(view.to_pixels(0)) == code


@pytest.mark.parametrize("bunches", [1, 3])
def test_contours_hold_the_shares_that_they_name(bunches: int) -> None:
    rng = np.random.default_rng(bunches)
    middles = rng.normal(size=(bunches, 2)) * 6
    xy = (middles[rng.integers(0, bunches, 20_000)] + rng.normal(size=(20_000, 2))).astype(np.float32)
    xy[0] = 1e4  # one far away must not coarsen the rest
    lines = lines_of(Points(xy, np.zeros(len(xy), dtype=np.uint16)))
    assert [line.share for line in lines] == [0.5, 0.8, 0.95]
    for line in lines:
        ends = np.array([[e.x, e.y] for e in map(line.path.elementAt, range(line.path.elementCount()))])
        pieces = ends.reshape(-1, 2, 2)
        held = np.mean([_inside(pieces, at) for at in xy[:2_000].astype(float)])
        assert held == pytest.approx(line.share, abs=0.03)


def _inside(pieces: np.ndarray, at: np.ndarray) -> bool:
    y = pieces[:, :, 1]
    crossed = pieces[(y.min(axis=1) <= at[1]) & (y.max(axis=1) > at[1])]
    rise = crossed[:, 1] - crossed[:, 0]
    x = crossed[:, 0, 0] + (at[1] - crossed[:, 0, 1]) / rise[:, 1] * rise[:, 0]
    return np.count_nonzero(x < at[0]) % 2 == 1


def test_contours_are_of_the_points_that_keep_their_colours() -> None:
    rng = np.random.default_rng(0)
    xy = np.concatenate([rng.normal(size=(900, 2)), rng.normal(size=(900, 2)) + 50]).astype(np.float32)
    codes = np.repeat(np.arange(2), 900).astype(np.uint16)
    for line in lines_of(Points(xy, codes, theme.LIGHT.of_classes(2), isolated=1)):
        assert line.path.boundingRect().left() > 40


@given(st.floats(0, 1e7), st.floats(0.5, 100))
def test_what_comes_by_itself_stays_when_the_view_changes_a_little(in_view: float, near: float) -> None:
    area = 900.0 * 700.0
    level = automatic("points", Crowd(in_view, area, near, 2_000.0))
    assert automatic(level, Crowd(in_view, area, near, 2_000.0)) == level
    for change in (0.9, 1.1):
        if level != "points":
            assert automatic(level, Crowd(in_view * change, area, near, 2_000.0)) == level


def test_zooming_in_leads_from_density_over_points_to_pictures(view: LatentMap) -> None:
    show(view, np.random.default_rng(0).normal(size=(60_000, 2)), "auto")
    view.set_gallery(Gallery((1, 8, 8), lambda rows, edge: np.zeros((len(rows), edge, edge, 3), dtype=np.uint8)))
    levels = []
    for _ in range(40):
        view.grab()
        levels.append(view.level)
        view.zoom(1.25)
    assert list(dict.fromkeys(levels)) == ["density", "points", "thumbnails"]
    for _ in range(40):
        view.zoom(1 / 1.25)
        view.grab()
        levels.append(view.level)
    assert list(dict.fromkeys(levels[40:])) == ["thumbnails", "points", "density"]
