from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.selection import NOTHING, Selection

IDS = st.lists(st.integers(0, 30), max_size=20)


def of(ids: list[int]) -> np.ndarray:
    return np.array(ids, dtype=np.int64)


@given(IDS, IDS)
def test_it_is_a_set_of_ids_whatever_is_added_and_taken_away(first: list[int], second: list[int]) -> None:
    chosen = Selection.of(first)
    assert list(chosen) == sorted(set(first))
    assert list(chosen.plus(of(second))) == sorted(set(first) | set(second))
    assert list(chosen.minus(of(second))) == sorted(set(first) - set(second))
    assert [one for one in range(31) if one in chosen] == list(chosen)
    assert len(chosen) == len(set(first))


@given(IDS, IDS)
def test_the_one_looked_at_is_the_newest_and_always_one_of_them(first: list[int], second: list[int]) -> None:
    chosen = Selection.of(first)
    assert chosen.last == (first[-1] if first else None)
    assert chosen.plus(of(second)).last == ([*first, *second] or [None])[-1]
    left = chosen.minus(of(second))
    assert left.last is None if not len(left) else left.last in left


@given(IDS, st.integers(0, 30))
def test_toggling_twice_gives_the_same_samples_back(ids: list[int], sample: int) -> None:
    chosen = Selection.of(ids)
    assert (sample in chosen.toggled(sample)) is not (sample in chosen)
    assert list(chosen.toggled(sample).toggled(sample)) == list(chosen)


@given(IDS, IDS)
def test_equal_selections_are_equal_and_have_one_hash(first: list[int], second: list[int]) -> None:
    one, other = Selection.of(first), Selection.of(second)
    same = set(first) == set(second) and one.last == other.last
    assert (one == other) is same
    assert hash(Selection.of([*sorted(first), *first[-1:]])) == hash(one)


@given(IDS, st.permutations(range(31)))
def test_its_rows_are_those_of_its_samples_in_any_order_of_rows(ids: list[int], order: list[int]) -> None:
    shown = of(order)
    assert set(shown[Selection.of(ids).rows_in(shown)].tolist()) == set(ids)


@given(IDS, st.integers(1, 8))
def test_some_of_them_are_each_taken_once_and_the_same_again(ids: list[int], most: int) -> None:
    chosen = Selection.of(ids)
    taken = chosen.some(most)
    assert len(taken) == len(set(taken.tolist())) == min(most, len(chosen))
    assert all(one in chosen for one in taken.tolist())
    np.testing.assert_array_equal(taken, chosen.some(most))


def test_nobody_can_change_one_that_is_shown() -> None:
    with pytest.raises(ValueError, match="read-only"):
        Selection.of([1, 2]).ids[0] = 5
    assert NOTHING == Selection.of([]) != Selection.of([1])
