"""The two rasters, numpy's and the compiled one, against the slowest: a loop over points, pixels and parts."""

from __future__ import annotations

from types import ModuleType

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from numpy.typing import NDArray

from ae_core.raster import kernels, plain
from app.widgets.map_raster import disc

HEIGHT, WIDTH, MARGIN = 40, 60, 5
VIEW = (10.0, WIDTH / 2 + MARGIN, -10.0, HEIGHT / 2 + MARGIN)
GROUND = np.uint32(0xFF0A141E)
EITHER = pytest.mark.parametrize("how", [plain, kernels], ids=["plain", "kernels"])


def points(case: str) -> NDArray[np.float32]:
    rng = np.random.default_rng(0)
    cases = {
        "many": rng.normal(size=(3_000, 2)) * 2,
        "duplicates": np.repeat(rng.normal(size=(40, 2)), 5, axis=0),
        "collapsed": np.full((500, 2), 0.3),
        "one": np.array([[0.5, -0.7]]),
        "edges": np.array([[-3.5, 0], [3.5, 0], [0, 2.5], [0, -2.5], [-3.0, 2.0], [2.999, -1.999], [3.3, 2.3]]),
        "not finite": np.array([[np.nan, 0], [0, np.nan], [np.inf, 0], [0, -np.inf], [0.1, 0.1], [1e30, -1e30]]),
        "none": np.empty((0, 2)),
    }
    return cases[case].astype(np.float32)


CASES = pytest.mark.parametrize("case", ["many", "duplicates", "collapsed", "one", "edges", "not finite", "none"])


def place(xy: NDArray[np.float32]) -> list[tuple[int, int, int]]:
    """(number, row, column) of every point that falls into the index, by plain Python."""
    found = []
    for number, (x, y) in enumerate(xy.astype(float)):
        column, row = x * VIEW[0] + VIEW[1], y * VIEW[2] + VIEW[3]
        if 0 <= column < WIDTH + 2 * MARGIN and 0 <= row < HEIGHT + 2 * MARGIN:
            found.append((number, int(row), int(column)))
    return found


def indexed(how: ModuleType, xy: NDArray[np.float32], *parts: tuple[int, int]) -> NDArray[np.int32]:
    index = np.full((HEIGHT + 2 * MARGIN, WIDTH + 2 * MARGIN), -1, dtype=np.int32)
    x, y = np.ascontiguousarray(xy[:, 0]), np.ascontiguousarray(xy[:, 1])
    for first, last in parts or ((0, len(xy)),):
        how.splat(x, y, first, last, *VIEW, index)
    return index


@EITHER
@CASES
def test_the_largest_number_stands_in_every_pixel(how: ModuleType, case: str) -> None:
    xy = points(case)
    wanted = np.full((HEIGHT + 2 * MARGIN, WIDTH + 2 * MARGIN), -1)
    for number, row, column in place(xy):
        wanted[row, column] = max(wanted[row, column], number)
    np.testing.assert_array_equal(indexed(how, xy), wanted)


@EITHER
def test_it_does_not_matter_in_which_pieces_the_points_come(how: ModuleType) -> None:
    xy = points("many")
    pieces = indexed(how, xy, (2_000, 3_000), (0, 1_000), (1_000, 2_000))
    np.testing.assert_array_equal(pieces, indexed(how, xy))


@EITHER
@CASES
@pytest.mark.parametrize("radius", [0.5, 1.0, 3.0])
def test_every_pixel_shows_the_largest_number_that_reaches_it(how: ModuleType, case: str, radius: float) -> None:
    xy, shape = points(case), disc(radius)
    codes = (np.arange(len(xy)) % 3).astype(np.uint16)
    colours = np.array([[250, 0, 0], [0, 250, 0], [0, 0, 250]], dtype=np.uint8)
    table = shape.table(colours, np.array([10, 20, 30], dtype=np.uint8))
    image = np.empty((HEIGHT, WIDTH), dtype=np.uint32)
    image.fill(GROUND)
    how.shade(indexed(plain, xy), shape.dx, shape.dy, table, codes, image)
    wanted = np.full((HEIGHT, WIDTH), GROUND)
    for number, row, column in place(xy):
        for part, (right, down) in enumerate(zip(shape.dx, shape.dy, strict=True)):
            at = row - MARGIN + down, column - MARGIN + right
            if 0 <= at[0] < HEIGHT and 0 <= at[1] < WIDTH:
                wanted[at] = table[codes[number], part]
    np.testing.assert_array_equal(image, wanted)


@EITHER
def test_large_discs_of_very_many_points_have_their_own_colours(how: ModuleType) -> None:
    # Where numbers times pixels of a disc do not fit into 32 bits.
    count, shape = 10_000_000, disc(8.0)
    codes = np.arange(count, dtype=np.uint16) % np.uint16(3)
    table = np.arange(3 * len(shape.dx), dtype=np.uint32).reshape(3, -1) + np.uint32(7)
    margin = shape.reach
    index = np.full((1 + 2 * margin, 1 + 2 * margin), -1, dtype=np.int32)
    index[margin, margin + 2], index[margin, margin] = count - 1, count - 2
    image = np.zeros((1, 1), dtype=np.uint32)
    how.shade(index, shape.dx, shape.dy, table, codes, image)
    part = np.flatnonzero((shape.dx == -2) & (shape.dy == 0))[0]
    assert image[0, 0] == table[codes[count - 1], part]


@given(st.integers(0, 2**32 - 1), st.floats(0.1, 1e5), st.floats(-5, 5))
def test_both_rasters_agree_wherever_the_camera_is(seed: int, scale: float, middle: float) -> None:
    xy = np.random.default_rng(seed).normal(size=(200, 2)).astype(np.float32)
    x, y = np.ascontiguousarray(xy[:, 0]), np.ascontiguousarray(xy[:, 1])
    view = (scale, WIDTH / 2 - middle * scale, -scale, HEIGHT / 2)
    ours, theirs = (np.full((HEIGHT, WIDTH), -1, dtype=np.int32) for _ in range(2))
    plain.splat(x, y, 0, 200, *view, ours)
    kernels.splat(x, y, 0, 200, *view, theirs)
    np.testing.assert_array_equal(ours, theirs)
