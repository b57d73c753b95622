"""The cards of the glossary: whole, found by the words on screen, and linked to cards that there are."""

from __future__ import annotations

import pytest

from ae_core.glossary import FOLDER, Card, card_in, card_of, cards, cards_with
from ae_core.languages.files import ENGLISH, NAMES
from tests.speaking import speaking

every = pytest.mark.parametrize("card", cards().values(), ids=lambda card: card.name)


@every
def test_a_card_says_what_it_is_in_whole_sentences_and_links_to_others(card: Card) -> None:
    assert card.title
    assert card.meaning.endswith(".")
    assert len(card.meaning) < 400
    assert set(card.see) <= set(cards()) - {card.name}
    assert not any(text.endswith(".") for text in (card.formula, card.unit, card.usual))


@every
def test_a_card_is_found_by_each_of_its_words_and_no_other_has_them(card: Card) -> None:
    for words in (card.name, card.title, *card.also):
        assert card_of(words.upper()) is card


@every
def test_a_card_says_where_it_comes_from_and_how_large_what_it_measures_usually_is(card: Card) -> None:
    assert card.source
    assert card.usual or not card.unit


def test_every_file_is_a_card_in_the_order_of_titles() -> None:
    assert len(cards()) == len(list(FOLDER.glob("*.toml"))) >= 60
    titles = [card.title.casefold() for card in cards().values()]
    assert titles == sorted(titles)


def test_words_on_screen_are_found_by_their_names_first() -> None:
    assert [card_of(words).name for words in ("KL", "elbo", "latent_dim", "learning rate") if card_of(words)] == [
        "kl", "elbo", "latent_space", "learning_rate",
    ]  # fmt: skip
    assert card_of("no such word") is None
    assert cards_with("perplexity")[0].name == "perplexity"
    assert {"elbo", "kl"} <= {card.name for card in cards_with("nats")}
    assert cards_with("no such word at all") == []


@pytest.mark.parametrize(
    ("words", "name"),
    [
        ("epochs", "epoch"),
        ("KL with free bits", "kl"),
        ("Free bits", "kl"),
        ("KL at a capacity", "capacity"),
        ("Projection distortion", "neighbourhood_overlap"),
        ("distortion, nats", "rate_distortion"),
        ("Beta-TCVAE", "total_correlation"),
        ("Word dropout", "dropout"),
    ],
)
def test_words_that_hold_another_word_open_their_own_card(words: str, name: str) -> None:
    found = card_in(words)
    assert found is not None
    assert found.name == name


@pytest.mark.parametrize("language", sorted(NAMES.keys() - {ENGLISH}))
def test_each_card_is_there_in_every_language_and_found_by_its_words_and_the_english_ones(language: str) -> None:
    english = cards()
    with speaking(language):
        assert {path.stem for path in (FOLDER / language).iterdir()} == set(english)
        for name, card in cards().items():
            assert card.meaning != english[name].meaning
            assert (card.see, card.source) == (english[name].see, english[name].source)
            assert bool(card.formula) == bool(english[name].formula)
            assert card.meaning[-1] in ".。"
            for words in (card.title, *card.also, english[name].title, *english[name].also):
                found = card_of(words)
                assert found is not None, words
                assert found.name == name, words


def test_words_are_found_within_texts_of_every_language() -> None:
    for language, text in {
        "de": "der Encoder, danach",
        "fr": "le taux d'apprentissage",
        "zh": "这里的学习率很小",
    }.items():
        with speaking(language):
            found = card_in(text)
            assert found is not None
            assert found.name == ("encoder" if language == "de" else "learning_rate")
