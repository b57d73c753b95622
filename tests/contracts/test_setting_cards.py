"""Every setting of everything that is registered has a card, in every language."""

from __future__ import annotations

import importlib
import importlib.util
import pkgutil
from collections.abc import Iterator

import pytest

import ae_core
from ae_core.glossary import cards
from ae_core.languages.files import ENGLISH, NAMES
from ae_core.registry import Registry
from ae_core.spec import Leaf, Spec
from ae_core.training.run import RunSpec
from app.forms.outline import Item, outline
from app.forms.setting_card import card_of_entry, card_of_setting
from app.forms.text import plain
from app.helping.pages import page_of_card
from tests.speaking import speaking

PACKAGES = (
    "ae_core.model", "ae_core.training", "ae_core.data", "ae_core.latent", "ae_core.projection", "ae_core.priors",
    "ae_core.experiments", "ae_core.export", "ae_core.analysis",
)  # fmt: skip


def entries() -> list[type[Spec]]:
    """Of every registry, but those whose entries have no settings."""
    for package in map(importlib.import_module, (ae_core.__name__, *PACKAGES)):
        for module in pkgutil.iter_modules(package.__path__):
            if module.ispkg:
                base = importlib.util.find_spec(f"{package.__name__}.{module.name}.base")
                importlib.import_module(f"{package.__name__}.{module.name}{'.base' if base else ''}")
    ours = [registry for registry in Registry.every if registry.package.startswith("ae_core.")]
    found = [registry.get(name) for registry in ours for name in registry.names()]
    return [entry for entry in found if isinstance(entry, type) and issubclass(entry, Spec)]


ENTRIES = entries()
every = pytest.mark.parametrize("entry", [RunSpec, *ENTRIES], ids=lambda entry: f"{entry.__module__}.{entry.__name__}")
languages = pytest.mark.parametrize("language", sorted(NAMES.keys() - {ENGLISH}))


def settings(entry: type[Spec]) -> Iterator[Item]:
    yield from outline(entry())


@every
def test_a_setting_says_what_it_means_what_is_allowed_and_what_it_is_by_default(entry: type[Spec]) -> None:
    for item in settings(entry):
        card = card_of_setting(item)
        facts = dict(card.facts)
        assert card.title, item.path
        assert card.meaning.endswith("."), item.path
        assert set(card.see) <= set(cards())
        if isinstance(item, Leaf) and (plain(item.annotation) in (int, float, bool) or item.choices or item.slot):
            assert facts["Allowed"], item.path
            assert facts["Default"], item.path


@every
def test_a_setting_is_part_of_what_has_it_and_of_its_papers(entry: type[Spec]) -> None:
    for item in settings(entry):
        if isinstance(item, Leaf) and item.owner.title:
            assert dict(card_of_setting(item).facts)["Part of"].startswith(item.owner.title)


@languages
def test_a_card_of_a_setting_is_told_in_the_language(language: str) -> None:
    items = [item for entry in (RunSpec, *ENTRIES) for item in settings(entry)]
    english = [card_of_setting(item) for item in items]
    with speaking(language):
        for item, before in zip(items, english, strict=True):
            card = card_of_setting(item)
            assert card.meaning != before.meaning, item.path
            assert {name for name, _ in card.facts}.isdisjoint(name for name, _ in before.facts), item.path
            assert page_of_card(card)


def test_papers_are_those_that_docstrings_cite() -> None:
    sources = {entry.name: card_of_setting(item).source for entry in ENTRIES for item in settings(entry)}
    assert sources["one-cycle"] == 'Smith & Topin 2018, "Super-convergence"'
    assert sources["vector_quantised"] == 'van den Oord et al. 2017, "Neural discrete representation learning"'
    assert not any("March" in source for source in sources.values())  # a date of a docstring is no paper


def test_ranges_are_written_alike_in_every_language() -> None:
    allowed = {item.path: dict(card_of_setting(item).facts).get("Allowed") for item in settings(RunSpec)}
    assert allowed["train.epochs"] == "1 \u2013 1,000,000 · whole numbers"
    assert allowed["train.optimiser.lr"] == "> 0"
    assert allowed["train.optimiser.beta1"] == "≥ 0 · < 1"
    assert allowed["train.precision"] == "auto, float32, bf16"


def test_what_is_offered_has_a_card_by_its_title() -> None:
    card = card_of_entry("Kernel density")
    assert card is not None
    assert card.source == "Scott 1992"
    assert card_of_entry("no such thing") is None
    with speaking("de"):
        from ae_core.languages.saying import said

        german = card_of_entry(said("Kernel density"))
        assert german is not None
        assert german.title == said("Kernel density")
