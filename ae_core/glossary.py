"""What the words on screen mean: a card for each, from resources/glossary, in the language that is spoken."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from ae_core.languages.files import in_language
from ae_core.languages.saying import spoken

FOLDER = Path(__file__).resolve().parents[1] / "resources" / "glossary"
ALIKE = str.maketrans({"_": " ", "\u2019": "'", "\xa0": " "})
CHINESE = "\u2e80"  # letters from here on
NUMBERED = re.compile(r"(?<!\w)z\d+(?!\w)")  # one number of a code
TEXTS = ("title", "meaning", "formula", "unit", "usual", "source")


@dataclass(frozen=True)
class Card:
    """name : of its file. also : other words for it, the English ones too. see : names of cards that belong to it.

    unit, usual, source : its unit, the range it usually has, and where it comes from; empty where there is none.
    facts : more lines, a name and a text each; a setting has some.
    """

    name: str
    title: str
    meaning: str
    formula: str = ""
    unit: str = ""
    usual: str = ""
    source: str = ""
    also: tuple[str, ...] = ()
    see: tuple[str, ...] = ()
    facts: tuple[tuple[str, str], ...] = ()


def cards() -> Mapping[str, Card]:
    """Every card by its name, in the order of their titles."""
    return _cards(spoken())


@cache
def _cards(language: str) -> Mapping[str, Card]:
    found = [_read(path, language) for path in FOLDER.glob("*.toml")]
    return {card.name: card for card in sorted(found, key=lambda card: card.title.casefold())}


def card_of(words: str) -> Card | None:
    """The card of a word as it stands on screen, whatever its case; None where there is none."""
    return _by_word(spoken()).get(_plain(words))


def card_in(text: str, at: int | None = None) -> Card | None:
    """The card of a word within a text: of the one around the letter `at`, else of the first; None without any."""
    found = [(match.span(), match.group()) for match in _any_word(spoken()).finditer(_spaced(text))]
    around = [word for (start, end), word in found if at is not None and start <= at < end]
    return card_of((around or [word for _, word in found])[0]) if found else None


def cards_in(text: str) -> list[Card]:
    """The cards of all words within a text, each once."""
    found = (card_of(match.group()) for match in _any_word(spoken()).finditer(_spaced(text)))
    return list(dict.fromkeys(card for card in found if card is not None))


@cache
def _by_word(language: str) -> Mapping[str, Card]:
    every = reversed(list(_cards(language).values()))
    return {_plain(name): card for card in every for name in reversed(_names(card))}


@cache
def _any_word(language: str) -> re.Pattern[str]:
    """The longest first, so that "KL divergence" is one word. Chinese words stand without spaces between them."""
    words = sorted(_by_word(language), key=len, reverse=True)
    return re.compile("|".join(map(_whole_word, words)), re.IGNORECASE)


def _whole_word(word: str) -> str:
    begin, end = ("" if letter >= CHINESE else mark for letter, mark in ((word[0], r"(?<!\w)"), (word[-1], r"(?!\w)")))
    return f"{begin}{re.escape(word)}{end}"


def cards_with(words: str) -> list[Card]:
    """Those that have all of these words: in their names first, then anywhere."""
    parts = words.casefold().split()
    named = [card for card in cards().values() if all(part in " ".join(_names(card)).casefold() for part in parts)]
    anywhere = [card for card in cards().values() if all(part in _whole(card) for part in parts)]
    return list(dict.fromkeys([*named, *anywhere]))


def _names(card: Card) -> tuple[str, ...]:
    return (card.name, card.title, *card.also)


def _whole(card: Card) -> str:
    return "\n".join([*_names(card), card.meaning, card.formula, card.unit, card.usual, card.source]).casefold()


def _plain(words: str) -> str:
    return " ".join(_spaced(words).casefold().split())


def _spaced(words: str) -> str:
    """Letter by letter, so that places within the words stay."""
    return NUMBERED.sub(lambda found: "z".ljust(len(found[0])), words.translate(ALIKE))


def _read(path: Path, language: str) -> Card:
    """The English one, with what its file in the language says instead."""
    english = _parsed(path)
    found = english if (other := in_language(path, language)) == path else {**english, **_parsed(other)}
    texts: dict[str, Any] = {name: str(found[name]) for name in TEXTS if name in found}
    names = [*found.get("also", ()), english["title"], *english.get("also", ())]
    also = {name.casefold(): name for name in reversed(names) if name.casefold() != texts["title"].casefold()}
    return Card(path.stem, **texts, also=tuple(reversed(also.values())), see=tuple(found.get("see", ())))


def _parsed(path: Path) -> dict[str, Any]:
    return tomllib.loads(path.read_text(encoding="utf-8"))
