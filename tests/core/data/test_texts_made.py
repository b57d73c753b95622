from __future__ import annotations

from datetime import date, datetime

import numpy as np
import pytest

from ae_core.data import dates, sentences
from ae_core.data.base import PAD
from ae_core.data.dates import Dates
from ae_core.data.sentences import Sentences
from ae_core.data.texts import END, tokenised, vocabulary_of, words_of

PATTERNS = ("%Y-%m-%d", "%d/%m/%Y", "%d.%m.%Y", "%Y%m%d", "%d %B %Y", "%B %d, %Y", "%d-%b-%Y", "%b %d %Y")


def test_words_come_back_from_their_tokens() -> None:
    vocabulary = vocabulary_of(["b", "a", "b"])
    assert vocabulary == ("", END, "a", "b")
    x = tokenised([["a", "b"], ["b", "b", "a"], []], vocabulary, 3)
    assert x.tolist() == [[2, 3, 1], [3, 3, 2], [1, PAD, PAD]]
    assert [words_of(row, vocabulary) for row in x] == [["a", "b"], ["b", "b", "a"], []]


def test_choices_write_a_sentence_again() -> None:
    dataset = Sentences().load()
    choices = {name: values.astype(np.int64) for name, values in dataset.factors.items()}
    assert np.array_equal(sentences.write(choices), dataset.x)


def test_a_sentence_is_what_the_grammar_says() -> None:
    chosen = {"subject": 3, "number": 1, "adjective": 4, "verb": 0, "tense": 1, "object": 5, "place": 3}
    x = sentences.write({name: np.array([choice]) for name, choice in chosen.items()})
    assert " ".join(words_of(x[0], sentences.VOCABULARY)) == "the small dogs chased a fox on the hill"


@pytest.mark.parametrize(
    ("number", "tense", "wanted"),
    [(0, 0, "the cat sees a bird"), (1, 0, "the cats see a bird"), (0, 1, "the cat saw a bird"),
     (1, 1, "the cats saw a bird"), (0, 2, "the cat will see a bird"), (1, 2, "the cats will see a bird")],
)  # fmt: skip
def test_the_verb_agrees_with_its_subject_and_tense(number: int, tense: int, wanted: str) -> None:
    chosen = {"subject": 1, "number": number, "adjective": 0, "verb": 5, "tense": tense, "object": 0, "place": 0}
    x = sentences.write({name: np.array([choice]) for name, choice in chosen.items()})
    assert " ".join(words_of(x[0], sentences.VOCABULARY)) == wanted


def test_choices_of_sentences_are_independent_and_even() -> None:
    """Every pair of choices against its expected count: chi-squared over all cells within 5 of its deviations."""
    factors = Sentences(samples=20_000).load().factors
    names = list(factors)
    for i, one in enumerate(names):
        for two in names[i + 1 :]:
            sizes = sentences.CHOICES[one], sentences.CHOICES[two]
            counts = np.histogram2d(factors[one], factors[two], bins=sizes)[0]
            expected = 20_000 / np.prod(sizes)
            cells = float(np.prod(sizes)) - 1
            assert abs(((counts - expected) ** 2 / expected).sum() - cells) < 5 * np.sqrt(2 * cells)


def test_a_date_can_be_read_back_from_its_text() -> None:
    dataset = Dates(samples=1000).load()
    factors = {name: values.astype(int) for name, values in dataset.factors.items()}
    for row in range(dataset.n):
        text = "".join(words_of(dataset.x[row], dataset.vocabulary))
        read = datetime.strptime(text, PATTERNS[factors["format"][row]]).date()
        assert read == date(*(factors[name][row] for name in ("year", "month", "day")))


def test_factors_write_a_date_again() -> None:
    dataset = Dates(samples=1000).load()
    day, month, year, form = (values.astype(np.int64) for values in dataset.factors.values())
    assert np.array_equal(dates.write(day, month, year, form), dataset.x)


def test_the_longest_date_fits_with_its_end() -> None:
    one = np.array([1])
    x = dates.write(day=30 * one, month=9 * one, year=2024 * one, form=5 * one)
    assert "".join(words_of(x[0], dates.VOCABULARY)) == "September 30, 2024"
    assert x[0, -1] == dates.VOCABULARY.index(END)


def test_formats_are_named_by_an_example() -> None:
    assert dates.FORMAT_NAMES == (
        "2024-03-07", "07/03/2024", "7.3.2024", "20240307", "7 March 2024", "March 7, 2024", "7-Mar-2024", "Mar 7 2024",
    )  # fmt: skip
