"""What texts are called in another language, whole or by their pattern."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Mapping
from functools import lru_cache

PLACE = re.compile(r"%([1-9])")
HERE = r"((?:(?! · )[^\n])+?)"  # what stands at a place: within one part
WORD = re.compile(r"\w+")
# Between parts that are texts of their own.
JOINTS = ("\n", " · ", "; ")
SENTENCES = re.compile(r"(?<=[a-z0-9)%”][.!?]) (?=[A-Z“])")  # what stands between one and the next
MOST_KEPT = 8192


class Catalogue:
    """entries : translations by the English text, where %1 to %9 stand for what changes."""

    def __init__(self, entries: Mapping[str, str]) -> None:
        self._whole = {source: target for source, target in entries.items() if not PLACE.search(source)}
        self._patterns: dict[str, list[tuple[re.Pattern[str], str]]] = defaultdict(list)
        for source in sorted(entries.keys() - self._whole.keys(), key=lambda text: -len(PLACE.sub("", text))):
            self._patterns[_first(source)].append((pattern_of(source), entries[source]))
        self.translated = lru_cache(MOST_KEPT)(self._translated)

    def _translated(self, text: str) -> str:
        """The text in the other language; itself where nothing is known of it."""
        found = self._whole.get(text) or self._by_pattern(text)
        if found is not None:
            return found
        for joint in JOINTS:
            if joint in text:
                return joint.join(self.translated(part) for part in text.split(joint))
        sentences = SENTENCES.split(text)
        return " ".join(map(self.translated, sentences)) if len(sentences) > 1 else text

    def _by_pattern(self, text: str) -> str | None:
        """By the longest pattern that fits; what stands at its places is translated where it is known whole."""
        word = WORD.match(text)
        for key in (word[0] if word is not None else "", ""):
            for pattern, target in self._patterns.get(key, ()):
                found = pattern.fullmatch(text)
                if found is not None:
                    parts = tuple(self._whole.get(part, part) for part in found.groups())
                    return _filled(target, parts)
        return None


def _filled(target: str, parts: tuple[str, ...]) -> str:
    """A target may leave out a place, and use one twice; one that its source does not have stays as it is."""

    def part(place: re.Match[str]) -> str:
        number = int(place[1])
        return parts[number - 1] if number <= len(parts) else place[0]

    return PLACE.sub(part, target)


def pattern_of(source: str) -> re.Pattern[str]:
    """What fits a text with places; each takes as little as it can."""
    parts = PLACE.split(source)
    return re.compile("".join(HERE if place % 2 else re.escape(part) for place, part in enumerate(parts)))


def _first(source: str) -> str:
    """The word that a text with this pattern begins with, or nothing where a place may be part of it."""
    word = WORD.match(source)
    return word[0] if word is not None and source[word.end() : word.end() + 1] != "%" else ""
