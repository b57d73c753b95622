"""Ten million points, some of them equal and some not finite: picking and lasso against asking every one."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
import pytest
from numpy.typing import NDArray
from PySide6.QtCore import QPoint
from pytestqt.qtbot import QtBot

from ae_core.latent.regions import crossings, inside
from ae_core.raster import kernels, plain
from app import theme
from app.widgets import map_raster, map_view
from app.widgets.latent_map import LatentMap

COUNT = 10_000_000
CHUNK = 1_000_000
WIDTH, HEIGHT = 900, 700
NOWHERE = 1 << 60

pytestmark = pytest.mark.slow


@pytest.fixture(scope="module")
def xy() -> NDArray[np.float32]:
    random = np.random.default_rng(0)
    made = random.normal(size=(COUNT, 2)).astype(np.float32)
    made[::10] = made[5]
    made[7::1000] = [np.nan, 0]
    return made


@pytest.fixture
def view(xy: NDArray[np.float32], qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Iterator[LatentMap]:
    monkeypatch.setattr(map_view, "FRAME_SECONDS", 60.0)
    map_raster.functions.use(kernels)
    shown = LatentMap()
    qtbot.addWidget(shown)
    shown.resize(WIDTH, HEIGHT)
    shown.set_points(xy, np.zeros(COUNT, dtype=np.uint16), theme.LIGHT.of_classes(1))
    yield shown
    map_raster.functions.use(plain)
    map_raster.functions.are_compiled = False


def nearest(view: LatentMap, xy: NDArray[np.float32], at: QPoint) -> int:
    """The row whose pixel is nearest, of several the one on top; -1 if none is within 14 pixels."""
    assert view._view is not None
    ax, bx, ay, by = view._view.affine()
    place = np.empty(COUNT, dtype=np.int64)
    place[view._points.order] = np.arange(COUNT)
    found = NOWHERE, 0, -1
    for start in range(0, COUNT, CHUNK):
        part = xy[start : start + CHUNK].astype(np.float64)
        with np.errstate(invalid="ignore"):
            columns, rows = np.floor(part[:, 0] * ax + bx), np.floor(part[:, 1] * ay + by)
        apart = (columns - at.x()) ** 2 + (rows - at.y()) ** 2
        apart = np.where(np.isfinite(apart), apart, NOWHERE)
        tied = np.flatnonzero(apart == apart.min()) + start
        best = tied[place[tied].argmax()]
        found = min(found, (int(apart.min()), -int(place[best]), int(best)))
    return found[2] if found[0] <= map_view.PICK_RADIUS**2 else -1


@pytest.mark.parametrize("zoom", [1.0, 40.0, 3000.0])
def test_the_point_under_the_cursor_is_the_nearest_of_all(
    view: LatentMap, xy: NDArray[np.float32], zoom: float
) -> None:
    view.zoom(zoom)
    assert view.drawn == COUNT
    for x, y in np.random.default_rng(1).integers((0, 0), (WIDTH, HEIGHT), (8, 2)).tolist():
        assert view.row_at(QPoint(x, y)) == nearest(view, xy, QPoint(x, y))


def test_a_lasso_holds_what_each_point_says_of_itself(xy: NDArray[np.float32]) -> None:
    angles = np.linspace(0, 2 * np.pi, 40, endpoint=False)
    outline = (1.2 + 0.3 * np.sin(9 * angles))[:, None] * np.stack([np.cos(angles), np.sin(angles)], axis=1)
    found = inside(outline, xy)
    for start in range(0, COUNT, CHUNK):
        part = slice(start, start + CHUNK)
        np.testing.assert_array_equal(found[part], crossings(outline, xy[part]) % 2 == 1)
    assert not found[7::1000].any()
