"""Lines of equal height, and the heights that enclose given shares."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from ae_core.raster.contours import enclosing, isolines

seeds = st.integers(0, 2**32 - 1)


def field_of(seed: int, shape: tuple[int, int] = (7, 9)) -> np.ndarray:
    return np.pad(np.random.default_rng(seed).uniform(0.0, 1.0, shape), 1)


def height(field: np.ndarray, column: float, row: float) -> float:
    """On the straight line between the two neighbours that an end lies between."""
    c, r = int(column), int(row)
    down, right = row - r, column - c
    assert min(abs(down), abs(right)) < 1e-9, "every end lies on a line of the grid"
    corner = field[r, c]
    if down > right:
        return float(corner + down * (field[r + 1, c] - corner))
    return float(corner + (right * (field[r, c + 1] - corner) if right > 0 else 0.0))


@given(seeds, st.floats(0.05, 0.95))
def test_every_end_of_a_line_has_its_height(seed: int, level: float) -> None:
    field = field_of(seed)
    for column, row in isolines(field, level).reshape(-1, 2):
        assert height(field, column, row) == pytest.approx(level, abs=1e-9)


@given(seeds, st.floats(0.05, 0.95))
def test_lines_are_closed_and_part_what_is_above_from_what_is_below(seed: int, level: float) -> None:
    field = field_of(seed)
    pieces = isolines(field, level)
    _, times = np.unique(pieces.reshape(-1, 2).round(9), axis=0, return_counts=True)
    assert (times % 2 == 0).all()
    for row, column in np.ndindex(field.shape):
        # A ray to the left, a little above the row so that it meets no corner, crosses a line an odd number of times.
        y = row + 1e-7
        crossed = pieces[(pieces[:, :, 1].min(axis=1) <= y) & (pieces[:, :, 1].max(axis=1) > y)]
        share = (y - crossed[:, 0, 1]) / (crossed[:, 1, 1] - crossed[:, 0, 1])
        x = crossed[:, 0, 0] + share * (crossed[:, 1, 0] - crossed[:, 0, 0])
        if abs(field[row, column] - level) > 1e-5:
            assert (np.count_nonzero(x < column) % 2 == 1) == (field[row, column] >= level)


@pytest.mark.parametrize(("low", "joined"), [(0.4, True), (0.0, False)])
def test_the_mean_decides_at_a_saddle(low: float, joined: bool) -> None:
    field = np.array([[1.0, low], [low, 1.0]])
    middle = isolines(field, 0.6).mean(axis=1)
    # Joined, the lines cut off the two low corners (1, 0) and (0, 1); else the high ones (0, 0) and (1, 1).
    assert bool((np.abs(middle[:, 0] - middle[:, 1]) > 0.3).all()) == joined


def test_the_line_of_a_round_hill_is_a_circle() -> None:
    y, x = np.mgrid[-4:4:161j, -4:4:161j]
    ends = isolines(np.exp(-(x**2 + y**2) / 2), np.exp(-0.5 * 2.0**2)).reshape(-1, 2) * 0.05 - 4
    np.testing.assert_allclose(np.hypot(*ends.T), 2.0, atol=2e-3)


@given(seeds, st.floats(0.01, 0.99))
def test_the_region_holds_the_share_and_not_a_cell_more_than_it_must(seed: int, share: float) -> None:
    rng = np.random.default_rng(seed)
    field, mass = rng.integers(0, 9, (6, 8)).astype(float), rng.integers(0, 5, (6, 8))
    (level,) = enclosing(field, mass, [share])
    total = mass.sum()
    if total:
        assert mass[field >= level].sum() >= share * total * (1 - 1e-9)
        assert mass[field > level].sum() < share * total


def test_of_a_normal_cloud_the_regions_are_the_known_circles() -> None:
    y, x = np.mgrid[-5:5:301j, -5:5:301j]
    density = np.exp(-(x**2 + y**2) / 2) / (2 * np.pi)
    shares = np.array([0.5, 0.8, 0.95])
    levels = enclosing(density, density, shares)
    # Half of a normal cloud lies within sqrt(2 log 2): P(r^2 / 2 > s) = exp(-s).
    np.testing.assert_allclose(levels, (1 - shares) / (2 * np.pi), rtol=0.01)


def test_a_grid_that_holds_too_little_has_no_such_line() -> None:
    np.testing.assert_array_equal(enclosing(np.ones((2, 2)), np.ones((2, 2)), [0.5, 0.9], total=5.0), [1.0, 0.0])
