"""Which kind of model is marked as the best, and when none is."""

from __future__ import annotations

import pytest

from ae_core.experiments.compare_best import clearly_best

SEEDS = (3, 1, 3)


@pytest.mark.parametrize(("better", "best"), [("lower", 1), ("higher", 2), ("", None)])
def test_the_best_depends_on_which_way_is_better(better: str, best: int | None) -> None:
    assert clearly_best((4.6, 3.3, 6.7), (0.02, None, 0.3), SEEDS, better) == best


@pytest.mark.parametrize(("spread", "best"), [(0.4, 0), (0.6, None)])
def test_what_is_within_two_standard_deviations_is_not_marked(spread: float, best: int | None) -> None:
    assert clearly_best((1.0, 2.0, 5.0), (spread, None, 0.1), SEEDS, "lower") == best


def test_a_third_with_a_wide_spread_can_forbid_it() -> None:
    assert clearly_best((1.0, 2.0, 5.0), (0.1, 0.1, 3.0), (3, 3, 3), "lower") is None


@pytest.mark.parametrize("spreads", [(None, None, None), (0.0, None, None)])
def test_where_no_spread_is_known_none_is_marked(spreads: tuple[float | None, ...]) -> None:
    assert clearly_best((1.0, 2.0, 3.0), spreads, (1, 1, 1), "lower") is None


def test_one_that_is_not_known_takes_no_part() -> None:
    assert clearly_best((0.9, None, 0.1), (0.01, None, 0.1), SEEDS, "higher") == 0
    assert clearly_best((0.9, None, None), (0.01, None, None), SEEDS, "higher") is None
