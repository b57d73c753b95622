from __future__ import annotations

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from app.history import Column, Curves
from tests.app.fake_training import measured


def test_a_column_keeps_every_row_in_order_over_many_doublings() -> None:
    column = Column()
    for step in range(1000):
        column = column.appended(step, step / 10, step / 100, -step)
    assert np.array_equal(column.steps, np.arange(1000))
    assert np.array_equal(column.values, -np.arange(1000))
    assert np.allclose(column.epochs, np.arange(1000) / 10)
    assert np.allclose(column.seconds, np.arange(1000) / 100)


def test_an_older_view_does_not_move_when_two_different_rows_are_appended_to_it() -> None:
    base = Column().appended(1, 0, 0, 10.0)
    first, second = base.appended(2, 0, 0, 20.0), base.appended(2, 0, 0, 30.0)
    assert base.values.tolist() == [10.0]
    assert first.values.tolist() == [10.0, 20.0]
    assert second.values.tolist() == [10.0, 30.0]


def test_views_cannot_be_written() -> None:
    assert not Column().appended(1, 2, 3, 4).values.flags.writeable


@given(st.lists(st.integers(0, 100), max_size=60), st.integers(0, 100))
def test_until_keeps_exactly_the_rows_up_to_the_step(steps: list[int], last: int) -> None:
    column = Column()
    for step in sorted(steps):
        column = column.appended(step, 0, 0, step)
    assert column.until(last).steps.tolist() == sorted(step for step in steps if step <= last)


def test_curves_hold_every_term_of_every_split_and_leave_the_old_curves_alone() -> None:
    old = Curves().extended([measured(1)])
    new = old.extended([measured(2), measured(2, "val", loss=5.0)])
    assert set(new) == {(split, term) for split in ("train", "val") for term in ("loss", "reconstruction")}
    assert new["train", "loss"].steps.tolist() == [1, 2]
    assert new["val", "loss"].values.tolist() == [5.0]
    assert list(old) == [("train", "loss"), ("train", "reconstruction")]
    assert len(old["train", "loss"]) == 1


def test_times_that_reach_too_far_are_shortened_in_proportion_and_others_left_alone() -> None:
    column = Column().appended(1, 0, 2.0, 5.0).appended(2, 0, 4.0, 6.0)
    assert column.until_time(3.0).seconds.tolist() == [1.5, 3.0]
    assert column.until_time(3.0).values.tolist() == [5.0, 6.0]
    assert column.until_time(9.0) is column
    assert column.seconds.tolist() == [2.0, 4.0]
