"""What the words on screen mean: a card for each, from resources/glossary."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path

FOLDER = Path(__file__).resolve().parents[1] / "resources" / "glossary"
TEXTS = ("title", "meaning", "formula", "unit", "usual", "source")


@dataclass(frozen=True)
class Card:
    """name : of its file. also : other words for it. see : names of cards that belong to it.

    unit, usual, source : its unit, the range it usually has, and where it comes from; empty where there is none.
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


@cache
def cards() -> Mapping[str, Card]:
    """Every card by its name, in the order of their titles."""
    found = [_read(path) for path in FOLDER.glob("*.toml")]
    return {card.name: card for card in sorted(found, key=lambda card: card.title.casefold())}


def card_of(words: str) -> Card | None:
    """The card of a word as it stands on screen, whatever its case; None where there is none."""
    return _by_word().get(_plain(words))


def card_in(text: str, at: int | None = None) -> Card | None:
    """The card of a word within a text: of the one around the letter `at`, else of the first; None without any."""
    found = [(match.span(), match.group()) for match in _any_word().finditer(_spaced(text))]
    around = [word for (start, end), word in found if at is not None and start <= at < end]
    return card_of((around or [word for _, word in found])[0]) if found else None


@cache
def _by_word() -> Mapping[str, Card]:
    return {_plain(name): card for card in reversed(list(cards().values())) for name in reversed(_names(card))}


@cache
def _any_word() -> re.Pattern[str]:
    """The longest first, so that "KL divergence" is one word."""
    words = sorted(_by_word(), key=len, reverse=True)
    return re.compile(rf"(?<!\w)(?:{'|'.join(map(re.escape, words))})(?!\w)", re.IGNORECASE)


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
    return words.replace("_", " ")


def _read(path: Path) -> Card:
    found = tomllib.loads(path.read_text(encoding="utf-8"))
    texts = {name: str(found[name]) for name in TEXTS if name in found}
    return Card(path.stem, **texts, also=tuple(found.get("also", ())), see=tuple(found.get("see", ())))
