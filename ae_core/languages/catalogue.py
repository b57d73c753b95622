"""What texts are called in another language, whole or by their pattern."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Mapping
from functools import lru_cache

PLACE = re.compile(r"%([1-9])")
WORD = re.compile(r"\w+")
# Between parts that are texts of their own.
JOINTS = ("\n", " · ", "; ")
SENTENCES = re.compile(r"(?<=[a-z0-9)%”][.!?]) (?=[A-Z0-9“])")  # what stands between one and the next
MOST_KEPT = 8192


class Catalogue:
    """entries : translations by the English text, where %1 to %9 stand for what changes."""

    def __init__(self, entries: Mapping[str, str]) -> None:
        self._whole = {source: target for source, target in entries.items() if not PLACE.search(source)}
        self._patterns: dict[str, list[tuple[Pattern, str]]] = defaultdict(list)
        for source in sorted(entries.keys() - self._whole.keys(), key=lambda text: (-len(PLACE.sub("", text)), text)):
            self._patterns[_first(source)].append((Pattern(source), entries[source]))
        self.translated = lru_cache(MOST_KEPT)(self._translated)

    def _translated(self, text: str) -> str:
        """The text in the other language; itself where nothing is known of it."""
        found = self._whole.get(text) or self._by_pattern(text, one_sentence=True)
        if found is not None:
            return found
        for joint in JOINTS:
            if joint in text:
                return joint.join(self.translated(part) for part in text.split(joint))
        sentences = SENTENCES.split(text)
        if len(sentences) == 1:
            return text
        each = " ".join(map(self.translated, sentences))
        return (self._by_pattern(text) or text) if each == text else each.replace("。 ", "。")

    def _by_pattern(self, text: str, one_sentence: bool = False) -> str | None:
        """By the longest pattern that fits; what stands at its places is translated too where it is known.

        one_sentence : whether none may stand for more than a part of one.
        """
        word = WORD.match(text)
        for key in (word[0] if word is not None else "", ""):
            for pattern, target in self._patterns.get(key, ()):
                found = pattern.match(text)
                if found is not None and not (one_sentence and any(map(SENTENCES.search, found))):
                    return _filled(target, list(map(self.translated, found)))
        return None


class Pattern:
    """A text with places."""

    def __init__(self, source: str) -> None:
        self._head, *self._between, self._tail = PLACE.split(source)[::2]

    def match(self, text: str) -> list[str] | None:
        """What stands at the places of a text; None where the text does not fit.

        Each takes as little as it can, one letter at least, and lies within one part.
        """
        end = len(text) - len(self._tail)
        if not text.startswith(self._head) or not text.endswith(self._tail):
            return None
        at, found = len(self._head), []
        for literal in self._between:
            place = text.find(literal, at + 1, end)
            if place < 0:
                return None
            found.append(text[at:place])
            at = place + len(literal)
        found.append(text[at:end])
        return found if at < end and not any("\n" in part or " · " in part for part in found) else None


def _filled(target: str, parts: list[str]) -> str:
    """A target may leave out a place, and use one twice; one that its source does not have stays as it is."""

    def part(place: re.Match[str]) -> str:
        number = int(place[1])
        return parts[number - 1] if number <= len(parts) else place[0]

    return PLACE.sub(part, target)


def _first(source: str) -> str:
    """The word that a text with this pattern begins with, or nothing where a place may be part of it."""
    word = WORD.match(source)
    return word[0] if word is not None and source[word.end() : word.end() + 1] != "%" else ""
