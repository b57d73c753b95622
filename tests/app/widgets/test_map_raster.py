from __future__ import annotations

import numpy as np
import pytest
from numpy.typing import NDArray

from ae_core.raster import plain
from app.widgets import map_raster as raster

HEIGHT, WIDTH = 60, 90


def places(case: str) -> NDArray[np.float32]:
    rng = np.random.default_rng(0)
    cases = {
        "many": rng.integers((-10, -10), (WIDTH + 10, HEIGHT + 10), (600, 2)),
        "duplicates": np.repeat(rng.integers((0, 0), (WIDTH, HEIGHT), (40, 2)), 5, axis=0),
        "collapsed": np.tile([[33, 21]], (500, 1)),
        "one": np.array([[5, 7]]),
        "edges": np.array([[0, 0], [WIDTH - 1, HEIGHT - 1], [-1, 5], [WIDTH, 5], [3, -2], [3, HEIGHT + 1]]),
        "none": np.empty((0, 2)),
    }
    return cases[case].astype(np.float32)


@pytest.mark.parametrize("case", ["many", "duplicates", "collapsed", "one", "edges", "none"])
@pytest.mark.parametrize("radius", [0, 6, 14])
def test_the_picked_point_is_the_nearest_of_all(case: str, radius: int) -> None:
    xy = places(case)
    index = np.full((HEIGHT, WIDTH), -1, dtype=np.int32)
    plain.splat(xy[:, 0], xy[:, 1], 0, len(xy), 1.0, 0.0, 1.0, 0.0, index)
    inside = [k for k, (x, y) in enumerate(xy) if 0 <= x < WIDTH and 0 <= y < HEIGHT]
    for x, y in np.random.default_rng(1).integers((-3, -3), (WIDTH + 3, HEIGHT + 3), (200, 2)):
        near = [(int((xy[k] - (x, y)) @ (xy[k] - (x, y))), -k) for k in inside]
        wanted = -min(near)[1] if near and min(near)[0] <= radius**2 else -1
        assert raster.pick(index, int(x), int(y), radius) == wanted


def test_a_disc_is_full_in_its_middle_and_ground_on_its_outline() -> None:
    shape = raster.disc(3.0)
    distance = np.hypot(shape.dx, shape.dy)
    assert (shape.coverage[distance <= 2.5] == 1.0).all()
    assert (shape.coverage[distance >= 3.5] == 0.0).all()
