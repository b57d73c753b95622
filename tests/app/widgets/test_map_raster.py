from __future__ import annotations

import numpy as np
import pytest
from numpy.typing import NDArray

from app.widgets import map_raster as raster

HEIGHT, WIDTH = 60, 90
GROUND = np.array([10, 20, 30], dtype=np.uint8)
COLOURS = np.array([[250, 0, 0], [0, 250, 0], [0, 0, 250]], dtype=np.uint8)


def points(case: str) -> NDArray[np.intp]:
    rng = np.random.default_rng(0)
    cases = {
        "many": rng.integers((-10, -10), (WIDTH + 10, HEIGHT + 10), (600, 2)),
        "duplicates": np.repeat(rng.integers((0, 0), (WIDTH, HEIGHT), (40, 2)), 5, axis=0),
        "collapsed": np.tile([[33, 21]], (500, 1)),
        "one": np.array([[5, 7]]),
        "edges": np.array([[0, 0], [WIDTH - 1, HEIGHT - 1], [-1, 5], [WIDTH, 5], [3, -2], [3, HEIGHT + 1]]),
        "empty": np.empty((0, 2)),
    }
    return cases[case].astype(np.intp)


CASES = pytest.mark.parametrize("case", ["many", "duplicates", "collapsed", "one", "edges", "empty"])


@CASES
@pytest.mark.parametrize("radius", [1.0, 3.0])
def test_every_pixel_shows_the_largest_index_that_covers_it(case: str, radius: float) -> None:
    xy, shape = points(case), raster.disc(radius)
    codes = np.arange(len(xy)) % 3
    canvas = raster.Canvas.of_size(HEIGHT, WIDTH)
    canvas.clear(GROUND)
    raster.stamp(canvas.image, xy, codes, COLOURS, GROUND, radius)
    wanted = np.tile(GROUND.astype(float), (HEIGHT, WIDTH, 1))
    for index, (x, y) in enumerate(xy):
        for dx, dy, part in zip(shape.dx, shape.dy, shape.coverage, strict=True):
            if 0 <= x + dx < WIDTH and 0 <= y + dy < HEIGHT:
                wanted[y + dy, x + dx] = part * COLOURS[codes[index]] + (1 - part) * GROUND
    np.testing.assert_array_equal(canvas.image, raster.packed(wanted))


@CASES
@pytest.mark.parametrize("radius", [0, 6, 14])
def test_the_picked_point_is_the_nearest_of_all(case: str, radius: int) -> None:
    xy = points(case)
    buffer = np.full((HEIGHT, WIDTH), -1, dtype=np.int32)
    raster.mark(buffer, xy)
    inside = [k for k, (x, y) in enumerate(xy) if 0 <= x < WIDTH and 0 <= y < HEIGHT]
    for x, y in np.random.default_rng(1).integers((0, 0), (WIDTH, HEIGHT), (200, 2)):
        near = [(int((xy[k] - (x, y)) @ (xy[k] - (x, y))), -k) for k in inside]
        wanted = -min(near)[1] if near and min(near)[0] <= radius**2 else -1
        assert raster.pick(buffer, int(x), int(y), radius) == wanted


def test_a_disc_is_full_in_its_middle_and_ground_on_its_outline() -> None:
    shape = raster.disc(3.0)
    distance = np.hypot(shape.dx, shape.dy)
    assert (shape.coverage[distance <= 2.5] == 1.0).all()
    assert (shape.coverage[distance >= 3.5] == 0.0).all()
