"""The difference of two methods on the same samples."""

from __future__ import annotations

import numpy as np
import pytest

from ae_core.analysis.paired import difference


def test_the_interval_is_as_wide_as_the_error_of_a_mean() -> None:
    values = np.random.default_rng(0).normal(2, 3, 900)
    found = difference(values, 0.0)
    assert found.mean == pytest.approx(values.mean())
    assert (found.high - found.low) / (2 * 1.96) == pytest.approx(values.std() / 30, rel=0.1)
    assert found.n == 900


def test_what_makes_a_sample_hard_for_both_cancels() -> None:
    rng = np.random.default_rng(0)
    hard = rng.normal(0, 10, 500)
    found = difference(hard + 0.2, hard + rng.normal(0, 0.1, 500))
    assert found.is_clear
    assert found.high - found.low < 0.1


def test_methods_that_are_equal_are_not_told_apart() -> None:
    values = np.random.default_rng(0).normal(size=300)
    found = difference(values, values)
    assert (found.mean, found.low, found.high) == (0, 0, 0)
    assert not found.is_clear


def test_trainings_that_differ_widen_the_interval() -> None:
    """Of samples that agree and trainings that do not, a bootstrap over samples alone would be sure."""
    samples = np.random.default_rng(0).normal(0, 0.1, 400)
    trainings = samples + np.array([-1.0, 0.0, 1.5])[:, None]
    sure, unsure = difference(trainings.mean(axis=0), 0.0), difference(trainings, 0.0)
    assert sure.is_clear
    assert not unsure.is_clear
    assert unsure.mean == pytest.approx(sure.mean)
    wide = np.std([-1.0, 0.0, 1.5]) / np.sqrt(3) * 2 * 1.96
    assert unsure.high - unsure.low == pytest.approx(wide, rel=0.15)


def test_equal_seeds_give_equal_intervals() -> None:
    values = np.random.default_rng(0).normal(size=(2, 50))
    assert difference(values, 0.0) == difference(values, 0.0)
    assert difference(values, 0.0, seed=5) != difference(values, 0.0)
