"""Translations as Qt Linguist's files, one a language, in resources/languages; whole pages have files of their own."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from xml.etree import ElementTree

FOLDER = Path(__file__).resolve().parents[2] / "resources" / "languages"
ENGLISH = "en"
# In their own words, as each is looked for by who speaks it.
NAMES = {ENGLISH: "English", "de": "Deutsch", "es": "Español", "fr": "Français", "zh": "中文"}
DOCTYPE = '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n'
_UNWRITABLE = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f]")


@cache
def languages() -> tuple[str, ...]:
    """English, and those that there is a file of."""
    return (ENGLISH, *sorted(path.stem for path in FOLDER.glob("*.ts")))


def home_of(path: Path) -> Path:
    """The folder of a file, or of the English one where it lies in the folder of a language."""
    return path.parent.parent if path.parent.name in NAMES else path.parent


def in_language(path: Path, language: str) -> Path:
    """The file of the same name in the folder of a language beside it; itself where there is none."""
    other = path.parent / language / path.name
    return other if other.is_file() else path


def read_translations(path: Path) -> dict[str, str]:
    """What is translated in a file, by the English text. Raises OSError, ElementTree.ParseError."""
    found = {}
    for message in ElementTree.parse(path).getroot().iter("message"):
        target = message.find("translation")
        if target is not None and target.text and target.get("type") not in ("unfinished", "vanished", "obsolete"):
            found[message.findtext("source") or ""] = target.text
    return found


def translations_text(language: str, entries: Mapping[str, str]) -> str:
    """A file of these texts; one without a translation is marked as unfinished."""
    root = ElementTree.Element("TS", version="2.1", language=language, sourcelanguage=ENGLISH)
    context = ElementTree.SubElement(root, "context")
    ElementTree.SubElement(context, "name").text = "Latentarium"
    for source in sorted(entries, key=str.casefold):
        message = ElementTree.SubElement(context, "message")
        ElementTree.SubElement(message, "source").text = _UNWRITABLE.sub("", source)
        target = ElementTree.SubElement(message, "translation")
        target.text = entries[source] or None
        if not entries[source]:
            target.set("type", "unfinished")
    ElementTree.indent(root)
    return DOCTYPE + ElementTree.tostring(root, encoding="unicode") + "\n"
