"""The card of a setting: that of the glossary where its title is a word, else one made of what its field says."""

from __future__ import annotations

import re
import sys
from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import Any, get_args, get_origin

from ae_core.glossary import Card, card_of, cards_in
from ae_core.languages.saying import heard, said
from ae_core.registry import Registry
from ae_core.spec import Leaf, Spec
from app.forms.outline import Check, Heading, Item
from app.forms.text import plain, shown

OF_A_RUN = ("data.", "model.", "train.")
TO = " \u2013 "  # a dash
MOST_SEEN = 6  # cards that one leads to
USUAL = re.compile(r"[Uu]sually ([\d.,]+(?: to |-)[\d.,]*\d)")
Facts = tuple[tuple[str, str], ...]
NAME = r"(?:van de[rn] )?[A-Z][\w'-]+"
WITH_INITIALS = rf"(?:[A-Z]\. )*{NAME}"
YEAR = r"(?:19|20)\d\d(?![\d-])"
CITED = re.compile(
    rf'(?<!\d )\b{NAME}(?: et al\.|(?:, {NAME})* & {NAME})? {YEAR}(?:, "[^"]+")?'
    rf'|\b{WITH_INITIALS}(?:(?:, | and ){WITH_INITIALS})*, "[^"]+"(?:, [^".;:]*?)?,? {YEAR}'
)


def card_of_setting(item: Item) -> Card:
    """title, meaning, range, default and papers of a setting, in the language that is spoken."""
    facts = tuple((said(name), text) for name, text in _facts(item) if text) if isinstance(item, Leaf) else ()
    told = " ".join(f"{entry.title} {entry.summary}" for entry in _components(item))
    return card_here(item.title, item.help, facts=facts, source="; ".join(_papers(item)), told=told)


def card_here(title: str, help: str, unit: str = "", facts: Facts = (), source: str = "", told: str = "") -> Card:
    """The glossary's card with what the word is here, else one made of what is given, in English all of it but facts.

    told : further words, whose cards it leads to as to those in its title and its help.
    """
    word = card_of(title)
    if word is not None:
        return replace(word, facts=((said("Here"), said(help)), *facts))
    see = tuple(card.name for card in cards_in(f"{title} {help} {told}")[:MOST_SEEN])
    return Card("", said(title), said(help), unit=said(unit), usual=_usual(help), source=source, see=see, facts=facts)


def card_of_entry(title: str) -> Card | None:
    """The card of what is offered by this title in the language of the window, such as a sampler or a diagnostic."""
    entry = Registry.titled(heard(title), "ae_core")
    return None if entry is None else card_of_setting(Check(entry.name, entry.title, entry.summary, True, entry))


def _facts(leaf: Leaf) -> Iterator[tuple[str, str]]:
    yield "Allowed", _allowed(leaf)
    yield "How many", _range(_metadata(leaf), "min_length", "max_length")
    yield "Default", _default(leaf)
    if leaf.path.startswith(OF_A_RUN):
        yield "While training", said("can be changed" if leaf.live else "cannot be changed")
    if leaf.slot is not None:
        yield "Chosen", _named(type(leaf.value))
    yield "Part of", _named(leaf.owner)


def _named(entry: type[Spec]) -> str:
    return f"{said(entry.title)}: {said(entry.summary)}" if entry.title else ""


def _default(leaf: Leaf) -> str:
    value = getattr(leaf.default, "name", leaf.default)
    if leaf.slot is not None:
        return said(leaf.slot.get(value).title)
    if isinstance(value, bool):
        return said("yes" if value else "no")
    return shown(value) if isinstance(value, int | float | str | tuple) else ""


def _allowed(leaf: Leaf) -> str:
    """What may stand in the field; nothing where any text may."""
    kind = plain(leaf.annotation)
    if leaf.slot is not None:
        return ", ".join(said(leaf.slot.get(name).title) for name in leaf.slot.names())
    if leaf.choices:
        return ", ".join(said(str(one)) for one in leaf.choices)
    if kind is bool:
        return f"{said('yes')}, {said('no')}"
    one = get_args(kind)[0] if get_origin(kind) is tuple else kind
    metadata = getattr(one, "__metadata__", _metadata(leaf))
    number = getattr(one, "__origin__", one)
    if number not in (int, float):
        return ""
    bounds = _range(metadata, "ge", "le", "gt", "lt")
    return " · ".join(
        filter(None, (bounds, said("whole numbers" if number is int else "" if bounds else "any number")))
    )


def _metadata(leaf: Leaf) -> list[Any]:
    return leaf.owner.model_fields[leaf.path.rpartition(".")[2]].metadata


def _range(metadata: Iterable[Any], least: str, most: str, above: str = "", below: str = "") -> str:
    """From the least to the most, or "≥ 0", or "> 0 · < 1": the same in every language."""
    signs = {least: "≥", above: ">", most: "≤", below: "<"}
    bounds = {name: getattr(one, name) for one in metadata for name in filter(None, signs) if hasattr(one, name)}
    if bounds.keys() == {least, most}:
        return f"{bounds[least]:,}{TO}{bounds[most]:,}"
    return " · ".join(f"{sign} {bounds[name]:,}" for name, sign in signs.items() if name in bounds)


def _usual(help: str) -> str:
    found = USUAL.search(help)
    return re.sub(" to |-", TO, found[1]) if found is not None else ""


def _papers(item: Item) -> list[str]:
    """What the docstrings of a component, or of its file, cite."""
    found: dict[str, None] = {}
    for entry in _components(item):
        told = " ".join(f"{entry.__doc__ or ''} {sys.modules[entry.__module__].__doc__ or ''}".split())
        found |= dict.fromkeys(CITED.findall(told))
    return list(found)


def _components(item: Item) -> tuple[type[Spec], ...]:
    """The entry that is chosen, or is switched on or off, and the one that the setting belongs to."""
    if isinstance(item, Check):
        return (item.entry,)
    if isinstance(item, Heading):
        return ()
    chosen = (type(item.value),) if item.slot is not None else ()
    return (*chosen, *((item.owner,) if item.owner.title else ()))
