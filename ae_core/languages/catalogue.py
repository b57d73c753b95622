"""What texts are called in another language, whole or by their pattern."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Mapping
from functools import lru_cache

PLACE = re.compile(r"%([1-9])")
WORD, LETTERS = re.compile(r"\w+"), re.compile(r"[^\W\d_]{2}")
# Between parts that are texts of their own.
JOINTS = ("\n", " · ", " ↑ ", " ↓ ", " ↑", " ↓", "; ")
BETWEEN = re.compile(r"\n| · | [↑↓] ?")  # what no place of a pattern goes beyond
ENDS, CHINESE_ENDS = ".:", "\u3002\uff1a"
SENTENCES = re.compile(r"(?<=[a-z0-9)%”][.!?]) (?=[A-Z0-9“])")  # what stands between one and the next
MOST_KEPT = 8192


class Catalogue:
    """entries : translations by the English text, where %1 to %9 stand for what changes."""

    def __init__(self, entries: Mapping[str, str]) -> None:
        self._whole = {source: target for source, target in entries.items() if not PLACE.search(source)}
        self._patterns: dict[str, list[tuple[Pattern, str]]] = defaultdict(list)
        for source in entries.keys() - self._whole.keys():
            self._patterns[_first(source)].append((Pattern(source), entries[source]))
        self._that_fit = lru_cache(MOST_KEPT)(self._beginning)
        self.translated = lru_cache(MOST_KEPT)(self._translated)

    def _translated(self, text: str) -> str:
        """The text in the other language; itself where nothing is known of it."""
        if text in self._whole:
            return self._whole[text]
        joint = next((joint for joint in JOINTS if joint in text), "\n")
        parts = text.split(joint)
        if len(parts) > 1 and all(map(self._knows, parts)):
            return joint.join(map(self.translated, parts))
        found = self._by_pattern(text, one_sentence=True)
        if found is not None:
            return found
        if len(parts) > 1:
            return joint.join(map(self.translated, parts))
        sentences = SENTENCES.split(text)
        if len(sentences) == 1:
            return self._but_its_end(text)
        each = " ".join(map(self.translated, sentences))
        return (self._by_pattern(text) or text) if each == text else each.replace("。 ", "。")

    def _but_its_end(self, text: str) -> str:
        """Of a text that is known without the sign at its end."""
        found = self.translated(text[:-1]) if text[-1:] and text[-1] in ENDS else text[:-1]
        return (
            text
            if found == text[:-1]
            else found + (CHINESE_ENDS if found[-1:] >= "\u2e80" else ENDS)[ENDS.index(text[-1])]
        )

    def _knows(self, text: str) -> bool:
        return text in self._whole or self.translated(text) != text or not LETTERS.search(text)

    def _by_pattern(self, text: str, one_sentence: bool = False) -> str | None:
        """By the longest pattern that fits; what stands at its places is translated too where it is known.

        one_sentence : whether none may stand for more than a part of one.
        """
        word = WORD.match(text)
        for pattern, target in self._that_fit(word[0] if word is not None else ""):
            found = pattern.match(text)
            if found is not None and not (one_sentence and any(map(SENTENCES.search, found))):
                return _filled(target, list(map(self.translated, found)))
        return None

    def _beginning(self, word: str) -> list[tuple[Pattern, str]]:
        """The patterns of texts that begin with a word, the longest first."""
        found = [one for key in {word, ""} for one in self._patterns.get(key, ())]
        return sorted(found, key=lambda one: (-one[0].length, one[0].source))


class Pattern:
    """A text with places."""

    def __init__(self, source: str) -> None:
        self._head, *self._between, self._tail = PLACE.split(source)[::2]
        self.source, self.length = source, len(PLACE.sub("", source))
        # Of "%1 numbers": a name that ends so is none of it.
        self._begins_with_word = not self._head and len(WORD.findall(PLACE.sub("", source))) == 1

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
        if self._begins_with_word and " " in found[0]:
            return None
        return found if at < end and not any(map(BETWEEN.search, found)) else None


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
