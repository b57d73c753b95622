"""Help as text: of a panel, of a word, of all words."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

from ae_core.glossary import Card, cards, cards_with
from ae_core.languages.files import in_language
from ae_core.languages.saying import said, spoken

FOLDER = Path(__file__).resolve().parents[2] / "resources" / "help"
SCHEME = "term"
SENTENCE = re.compile(r".*?(?:。|\.(?= |$))")


def page_of_panel(name: str, title: str) -> str:
    """What the panel shows and what can be done there, as Markdown."""
    page = in_language(FOLDER / f"{name}.md", spoken())
    return f"## {said(title)}\n\n{page.read_text(encoding='utf-8')}"


def page_of_card(card: Card) -> str:
    """A card, as Markdown."""
    return "\n\n".join(_lines(card))


def page_of_words(words: str) -> str:
    """The words that have these letters, all where there are none, as Markdown."""
    found = cards_with(words) if words.strip() else list(cards().values())
    if not found:
        return as_markdown(said(f"No word has “{words}”."))
    return f"## {said('Glossary')}\n\n" + "\n".join(f"- {_link(card)}: {_first(card.meaning)}" for card in found)


def _lines(card: Card) -> Iterator[str]:
    yield f"## {card.title}"
    if card.also:
        yield f"*{as_markdown(', '.join(card.also))}*"
    yield as_markdown(card.meaning)
    if card.formula:
        yield f"> {as_markdown(card.formula)}"
    for title, text in (("Unit", card.unit), ("Usual", card.usual), *card.facts, ("Source", card.source)):
        if text:
            yield f"**{said(title)}:** {as_markdown(text)}"
    if card.see:
        yield f"{said('See also')}: " + ", ".join(_link(cards()[name]) for name in card.see)


def _link(card: Card) -> str:
    return f"[{card.title}]({SCHEME}:{card.name})"


def _first(meaning: str) -> str:
    sentence = SENTENCE.match(meaning)
    return as_markdown(sentence[0] if sentence is not None else meaning)


def as_markdown(text: str) -> str:
    """Without what Markdown would take for a sign of its own."""
    return "".join(f"\\{letter}" if letter in "\\`*_[]<>#|" else letter for letter in text)
