"""How a result is worded."""

from __future__ import annotations

import pytest

from ae_core.experiments.wording import LONGEST, headline, listed, verdict


def test_as_many_sentences_stand_first_as_are_short_enough_and_the_others_are_kept() -> None:
    said = ["a" * 149 + ".", "b" * 148 + ".", "c."]
    first, others = headline(said)
    assert first == f"{said[0]} {said[1]}"
    assert len(first) == LONGEST
    assert others == ("c.",)
    assert headline(["One.", "Two."]) == ("One. Two.", ())


def test_of_a_sentence_that_is_too_long_its_first_clauses_stand_there_and_all_of_it_is_kept() -> None:
    said = ["a" * 100 + "; " + "b" * 100 + "; " + "c" * 100 + ".", "d."]
    first, others = headline(said)
    assert first == "a" * 100 + "; " + "b" * 100 + "."
    assert others == tuple(said)
    first, others = headline(["e" * 400])
    assert len(first) == LONGEST
    assert first.endswith("\N{HORIZONTAL ELLIPSIS}")
    assert others == ("e" * 400,)


@pytest.mark.parametrize(
    ("low", "high", "words"),
    [
        (-2.0, -1.0, "worse than"),
        (1.0, 2.0, "better than"),
        (-1.0, 1.0, "neither clearly worse nor better than"),
        (0.0, 0.0, "neither clearly worse nor better than"),
    ],
)
def test_a_difference_is_clear_where_its_interval_does_not_hold_zero(low: float, high: float, words: str) -> None:
    assert verdict(low, high, "worse", "better") == words


def test_names_are_listed() -> None:
    assert [listed(names) for names in (["a"], ["a", "b"], ["a", "b", "c"])] == ["a", "a and b", "a, b and c"]
