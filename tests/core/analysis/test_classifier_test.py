from __future__ import annotations

import numpy as np
import pytest
from scipy import stats

from ae_core.analysis import classifier_test as c2st
from ae_core.analysis.classifier_test import classifier_test


def p_values(repeats: int) -> np.ndarray:
    """Of equal distributions; ties are broken at random, which makes exact p-values uniform."""
    rng, found = np.random.default_rng(0), []
    for _ in range(repeats):
        told = classifier_test(rng.standard_normal((24, 2)), rng.standard_normal((24, 2)), rng)
        found.append(told.p_above + rng.uniform() * (told.p - told.p_above))
    return np.array(found)


def test_p_is_uniform_where_the_distributions_are_equal(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(c2st, "STEPS", 5)
    found = p_values(200)
    assert stats.kstest(found, "uniform").pvalue > 0.01


def test_a_classifier_that_is_tested_on_what_it_learned_breaks_the_law(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(c2st, "_halves", lambda points, rng: (points, points))
    assert stats.kstest(p_values(30), "uniform").pvalue < 1e-4


def test_what_differs_in_place_or_in_width_is_told() -> None:
    rng = np.random.default_rng(1)
    usual = rng.standard_normal((300, 8))
    for other in (rng.standard_normal((300, 8)) + 0.7, 2 * rng.standard_normal((300, 8))):
        told = classifier_test(other, usual, rng)
        assert told.accuracy > 0.75
        assert told.p < 1e-6
    assert told.n == 300


def test_equal_seeds_give_equal_verdicts() -> None:
    x = np.random.default_rng(2).standard_normal((40, 3))
    one, other = (classifier_test(x[:20], x[20:], np.random.default_rng(5)) for _ in range(2))
    assert one == other


def test_too_few_points_are_refused() -> None:
    with pytest.raises(ValueError, match="four points"):
        classifier_test(np.zeros((3, 2)), np.zeros((9, 2)), np.random.default_rng(0))
