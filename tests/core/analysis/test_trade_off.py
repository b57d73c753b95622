"""Which of several settings is worth having."""

from __future__ import annotations

import math

import numpy as np
import pytest

from ae_core.analysis.trade_off import By, Candidate, chosen, front, standard_error
from ae_core.errors import UserError


def candidate(size: int, errors: list[float], scores: list[float] | None = None) -> Candidate:
    return Candidate(size, np.array(errors), None if scores is None else np.array(scores))


def test_the_front_is_what_no_other_one_beats() -> None:
    """Against the definition, written out, on random settings with ties."""
    rng = np.random.default_rng(0)
    values = rng.integers(0, 5, (60, 3)).astype(float)
    some = [candidate(int(size), [error], [score]) for error, score, size in values]
    beaten = {
        place for place, (e, s, d) in enumerate(values) for f, t, c in values
        if f <= e and t >= s and c <= d and (f < e or t > s or c < d)
    }  # fmt: skip
    assert front(some) == [place for place in range(60) if place not in beaten]
    assert 0 < len(front(some)) < 60


def test_the_front_without_scores_is_that_of_error_and_size() -> None:
    assert front([candidate(1, [4.0]), candidate(2, [2.0]), candidate(4, [3.0]), candidate(8, [1.0])]) == [0, 1, 3]


def test_the_smallest_code_within_one_standard_error_of_the_best_is_taken() -> None:
    """Best 0.90 with the standard error 0.01: 0.892 is near enough, 0.888 is not."""
    best = [0.9 - 0.01 * 3**0.5, 0.9, 0.9 + 0.01 * 3**0.5]
    assert np.isclose(standard_error(np.array(best)), 0.01)
    some = [
        candidate(2, [9.0] * 3, [0.888] * 3), candidate(4, [5.0] * 3, [0.892] * 3), candidate(8, [4.0] * 3, best),
        candidate(16, [3.0] * 3, [0.899] * 3),
    ]  # fmt: skip
    assert chosen(some, "probe") == 1
    assert chosen(some, "reconstruction") == 3


def test_of_equal_sizes_the_other_measure_decides() -> None:
    some = [
        candidate(4, [5.0, 5.2], [0.8, 0.8]),
        candidate(4, [5.0, 5.4], [0.9, 0.9]),
        candidate(4, [9.0, 9.0], [1, 1]),
    ]
    assert chosen(some, "reconstruction") == 0  # 5.2 lies beyond 5.1 and its standard error of 0.1
    some[1] = candidate(4, [5.0, 5.3], [0.9, 0.9])
    assert chosen(some, "reconstruction") == 1
    assert chosen([candidate(4, [5.0], [0.9]), candidate(4, [4.0], [0.9])], "probe") == 1


def test_one_training_has_no_standard_error() -> None:
    assert standard_error(np.array([3.0])) == 0
    assert chosen([candidate(1, [1.001]), candidate(2, [1.0])], "reconstruction") == 1


@pytest.mark.parametrize("bad", [math.nan, math.inf])
@pytest.mark.parametrize("by", ["reconstruction", "probe"])
def test_what_is_no_finite_number_is_neither_chosen_nor_on_the_front(by: By, bad: float) -> None:
    broken = candidate(1, [bad, 1.0], [math.nan, 0.9])
    assert chosen([broken, candidate(2, [2.0, 2.0], [0.8, 0.8])], by) == 1
    assert front([broken, candidate(2, [2.0, 2.0], [0.8, 0.8])]) == [1]
    with pytest.raises(UserError, match="no finite number"):
        chosen([broken], by)
