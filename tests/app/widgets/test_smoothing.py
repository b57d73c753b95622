from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.widgets.growing_range import grown_x, grown_y
from app.widgets.smoothing import smoothed

WEIGHTS = pytest.mark.parametrize("weight", [0.1, 0.6, 0.99, 0.999])


def by_definition(x: np.ndarray, y: np.ndarray, weight: float, unit: float) -> np.ndarray:
    step = np.diff(x, prepend=x[0])
    step[0] = step[1:][step[1:] > 0].min()
    total = mass = 0.0
    out = []
    for dx, value in zip(step, y, strict=True):
        kept = weight ** (dx / unit)
        total, mass = kept * total + (1 - kept) * value, kept * mass + (1 - kept)
        out.append(total / mass)
    return np.array(out)


@WEIGHTS
@pytest.mark.parametrize("unit", [0.01, 1.0, 500.0])
def test_it_equals_the_recursion_that_defines_it(weight: float, unit: float) -> None:
    rng = np.random.default_rng(0)
    x, y = np.cumsum(rng.exponential(1.0, 3_000)), rng.normal(100, 20, 3_000)
    np.testing.assert_allclose(smoothed(x, y, weight, unit), by_definition(x, y, weight, unit), rtol=1e-9)


@WEIGHTS
@given(level=st.floats(-1e6, 1e6))
def test_a_constant_stays_what_it_is(weight: float, level: float) -> None:
    x = np.cumsum(np.random.default_rng(0).exponential(1.0, 50))
    np.testing.assert_allclose(smoothed(x, np.full(50, level), weight, 3.0), level, rtol=1e-9, atol=1e-9)


@WEIGHTS
def test_it_does_not_depend_on_how_densely_the_curve_was_sampled(weight: float) -> None:
    coarse = np.arange(10.0, 2_001.0, 10.0)
    fine = np.arange(1.0, 2_001.0, 1.0)
    held = coarse[np.minimum(np.searchsorted(coarse, fine), len(coarse) - 1)]
    few = smoothed(coarse, np.sin(coarse / 150), weight, 20.0)
    many = smoothed(fine, np.sin(held / 150), weight, 20.0)
    np.testing.assert_allclose(many[9::10], few, rtol=1e-6, atol=1e-9)


def test_no_weight_means_no_smoothing() -> None:
    y = np.array([3.0, 1.0, 2.0])
    np.testing.assert_array_equal(smoothed(np.arange(3.0), y, 0.0, 1.0), y)


def test_a_value_that_is_not_finite_is_passed_over() -> None:
    x, y = np.arange(6.0), np.array([2.0, 2.0, np.nan, np.inf, 2.0, 2.0])
    np.testing.assert_allclose(smoothed(x, y, 0.6, 1.0), 2.0)


def test_equal_positions_do_not_divide_by_zero() -> None:
    np.testing.assert_array_equal(smoothed(np.zeros(3), np.array([1.0, 2.0, 3.0]), 0.6, 1.0)[:1], [1.0])


@given(st.lists(st.floats(0.1, 1e6), min_size=1, max_size=40).map(sorted))
def test_an_axis_doubles_at_most_a_few_times_and_always_covers(reached: list[float]) -> None:
    high, ends = 0.0, []
    for value in reached:
        high = grown_x(high, value)
        assert high >= value
        ends.append(high)
    assert len(set(ends)) <= np.log2(reached[-1] / reached[0]) + 2


def test_a_new_short_run_gets_a_short_axis() -> None:
    assert grown_x(4096.0, 10.0) == 16.0


def test_a_range_stays_while_the_curve_fills_a_fair_part_of_it() -> None:
    shown = grown_y(None, 10.0, 20.0)
    assert grown_y(shown, 11.0, 19.0) == shown
    assert grown_y(shown, 11.0, 40.0) != shown
    assert grown_y(shown, 14.0, 15.0) != shown
