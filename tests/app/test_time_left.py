"""How long an experiment will still take."""

from __future__ import annotations

import pytest

from app.time_left import TimeLeft


def test_even_work_takes_as_long_as_is_left_of_it() -> None:
    left = TimeLeft()
    told = [left.at(second, second / 40) for second in range(21)]
    assert told[0] is None
    assert told[-1] == pytest.approx(20.0)


def test_what_was_done_before_is_no_measure_of_the_speed() -> None:
    """Half of it is leapt over within a second; the rest takes 100 seconds."""
    left = TimeLeft()
    left.at(0.0, 0.0)
    left.at(1.0, 0.5)
    told = [left.at(1.0 + second, 0.5 + second / 200) for second in range(1, 51)]
    assert told[9] == pytest.approx(90.0, rel=0.1)
    assert told[-1] == pytest.approx(50.0, rel=1e-6)


def test_nothing_is_told_of_what_does_not_move() -> None:
    left = TimeLeft()
    assert [left.at(second, 0.3) for second in (1.0, 2.0, 30.0)] == [None] * 3
