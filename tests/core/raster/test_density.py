"""Counting, blurring and tinting, compiled and in numpy, against loops over points, cells and pixels."""

from __future__ import annotations

from types import ModuleType

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from ae_core.raster import kernels, plain
from tests.core.raster.test_raster import CASES, EITHER, HEIGHT, MARGIN, VIEW, WIDTH, place, points

WEIGHTS = np.array([0.4, 0.2, 0.1], dtype=np.float32)
TABLE = np.arange(256, dtype=np.uint32) * 7 + 1


def counted(how: ModuleType, case: str) -> np.ndarray:
    xy = points(case)
    counts = np.zeros((HEIGHT + 2 * MARGIN, WIDTH + 2 * MARGIN), dtype=np.int32)
    x, y = np.ascontiguousarray(xy[:, 0]), np.ascontiguousarray(xy[:, 1])
    for first in range(0, len(xy), 1_000):
        how.count(x, y, first, min(first + 1_000, len(xy)), *VIEW, counts)
    return counts


@EITHER
@CASES
def test_every_cell_counts_the_points_in_it(how: ModuleType, case: str) -> None:
    wanted = np.zeros((HEIGHT + 2 * MARGIN, WIDTH + 2 * MARGIN), dtype=int)
    for _, row, column in place(points(case)):
        wanted[row, column] += 1
    np.testing.assert_array_equal(counted(how, case), wanted)


@EITHER
@pytest.mark.parametrize("shape", [(9, 14), (1, 1), (2, 7)])
def test_a_blur_gives_each_neighbour_its_share_and_nothing_beyond_the_edge(
    how: ModuleType, shape: tuple[int, int]
) -> None:
    counts = np.random.default_rng(0).integers(0, 5, shape).astype(np.int32)
    smooth = np.full(shape, np.nan, dtype=np.float32)
    how.blur(counts, WEIGHTS, smooth)
    wanted = np.zeros(shape)
    for row, column in np.ndindex(shape):
        for down, right in np.ndindex(shape):
            near = abs(row - down), abs(column - right)
            if max(near) < len(WEIGHTS):
                wanted[row, column] += WEIGHTS[near[0]] * WEIGHTS[near[1]] * counts[down, right]
    np.testing.assert_allclose(smooth, wanted, rtol=1e-5)


def tinted(how: ModuleType, levels: np.ndarray, cell: int, margin: int) -> np.ndarray:
    rows, columns = (side - 2 * margin for side in levels.shape)
    image = np.zeros((rows * cell, columns * cell), dtype=np.uint32)
    how.tint(levels, cell, margin, TABLE, image)
    return image


@EITHER
def test_cells_as_wide_as_pixels_are_shown_as_they_are_and_nothing_below_one(how: ModuleType) -> None:
    levels = np.random.default_rng(1).uniform(0, 3, (12, 17)).astype(np.float32)
    image = tinted(how, levels, 1, 2)
    found = levels[2:-2, 2:-2].astype(int)
    np.testing.assert_array_equal(image, np.where(found >= 1, TABLE[found], 0))


@EITHER
@pytest.mark.parametrize("cell", [2, 3, 5])
def test_between_cells_the_level_lies_on_a_straight_line(how: ModuleType, cell: int) -> None:
    rows, columns, margin = 8, 6, 1
    slope = (np.arange(rows)[:, None] * 11 + np.arange(columns) * 17).astype(np.float32)
    image = tinted(how, slope, cell, margin)
    for row, column in np.ndindex(image.shape):
        level = ((row + 0.5) / cell + margin - 0.5) * 11 + ((column + 0.5) / cell + margin - 0.5) * 17
        assert image[row, column] in TABLE[[int(level - 1e-3), int(level + 1e-3)]]


@given(st.integers(0, 2**32 - 1), st.integers(1, 5), st.integers(1, 4))
def test_both_ways_to_tint_agree(seed: int, cell: int, margin: int) -> None:
    levels = np.random.default_rng(seed).uniform(0, 40, (9 + 2 * margin, 11 + 2 * margin)).astype(np.float32)
    theirs, ours = (tinted(how, levels, cell, margin) for how in (plain, kernels))
    # One may round a level at the border of two colours up and the other down.
    assert (np.abs(theirs.astype(int) - ours.astype(int)) <= 7).all()
    assert (theirs != ours).mean() < 0.01
