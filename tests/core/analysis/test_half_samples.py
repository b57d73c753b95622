"""Intervals from random halves."""

from __future__ import annotations

import math

import numpy as np
import pytest

from ae_core.analysis.half_samples import half, interval


def test_half_of_the_samples_is_drawn_without_repeats() -> None:
    rng = np.random.default_rng(0)
    drawn = half(11, rng)
    assert len(np.unique(drawn)) == len(drawn) == 6
    assert drawn.tolist() != half(11, rng).tolist()
    assert half(3, rng).tolist() == [0, 1, 2]


def test_the_spread_of_halves_is_the_standard_error() -> None:
    """Of a mean, s / sqrt n in closed form."""
    rng = np.random.default_rng(0)
    x = rng.exponential(size=400)
    found = np.std([x[half(len(x), rng)].mean() for _ in range(2000)], ddof=1)
    assert found == pytest.approx(x.std(ddof=1) / math.sqrt(len(x)), rel=0.05)


def test_the_interval_holds_the_truth_about_as_often_as_it_says() -> None:
    rng = np.random.default_rng(0)
    held = 0
    for _ in range(400):
        x = rng.normal(size=100)
        found = interval(float(x.mean()), [float(x[half(100, rng)].mean()) for _ in range(10)])
        held += found.low < 0 < found.high
    assert 0.92 < held / 400 < 0.98


def test_more_comparisons_make_it_wider_and_one_half_none() -> None:
    one, three = (interval(1.0, [0.8, 1.1, 1.2], count) for count in (1, 3))
    assert three.low < one.low < 1 < one.high < three.high
    assert math.isnan(interval(1.0, [0.9]).low)
